"""What it means when a call got no answer: never sent, or the reply is lost."""

import requests
import urllib3

from station.cloud.answer import Call
from station.domain.cloud_errors import CloudUnwell, ReplyLost, SiteOffline
from station.domain.errors import ClockWrong, StationError

_CLOCK_WORDS = ("certificate has expired", "not yet valid")
_NEVER_SENT = (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError)


class NotAnswered(Exception):
    """What the HTTP library said, secrets taken out: the cause of the trouble."""


def no_answer(call: Call, cause: Exception) -> StationError:
    """The trouble behind `cause` (verdicts 2.5). An act that may have arrived is ReplyLost:
    it is looked for before it is repeated.
    """
    if isinstance(cause, requests.exceptions.SSLError):
        return _no_tls(call, cause)
    if isinstance(cause, requests.exceptions.ProxyError):
        return SiteOffline(f"{call.what}: the proxy lets nothing through.")
    if isinstance(cause, requests.ConnectTimeout) or _was_never_sent(cause):
        return SiteOffline(f"{call.what}: nothing answers at the cloud's address.")
    if call.is_read:
        return CloudUnwell(f"{call.what}: the cloud did not finish its answer.")
    return ReplyLost(f"{call.what}: it was sent, but the reply was lost.")


def _no_tls(call: Call, cause: Exception) -> StationError:
    text = str(cause).lower()
    if any(words in text for words in _CLOCK_WORDS):
        return ClockWrong(f"{call.what}: the cloud's certificate is not valid at this time.")
    return SiteOffline(
        f"{call.what}: no trusted connection to the cloud (TLS).",
        hint="Have an engineer check the proxy's certificate on this computer.",
    )


def _was_never_sent(cause: Exception) -> bool:
    """Whether not even a connection came about: no name, no route, refused."""
    for inner in (cause, *cause.args):
        reason = getattr(inner, "reason", inner)
        if isinstance(reason, _NEVER_SENT):
            return True
    return False
