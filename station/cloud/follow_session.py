"""The HTTP of one event stream. Blocking; `cut` from another thread ends it at once."""

import time
from collections.abc import Callable

import requests
import urllib3

from station.cloud.answer import Answer, Call
from station.cloud.no_answer import no_answer
from station.cloud.refusals import refusal
from station.cloud.session import READ_S, CloudSession

SILENT_AFTER_S = 30.0
"""Without a byte. A keep-alive comes every 9 to 12 s (cloud-api 2.8)."""
_PIECE_BYTES = 65536
_PAGES = ("text/html", "application/json")
"""What stands where a stream should, under a fine status too: a proxy's page, a refusal."""


class StreamSession(CloudSession):
    """A session whose one exchange is a stream."""

    def follow(self, call: Call, opened: Callable[[], None], hear: Callable[[bytes], None]) -> bool:
        """Call `opened` once the cloud agreed, then `hear` with each piece, until it ends. True
        when it fell silent, False when it was ended by anybody.

        Raises the trouble of a stream that did not open (refusals.py), SiteOffline, ClockWrong,
        CloudUnwell; StoppedByOperator when it was stopped before.
        """
        self._learn(call)
        self._begin(call)
        self._note(">", call.named)
        try:
            heard = self._heard(call, opened, hear)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as cause:
            trouble, said = no_answer(call, cause), self._said(cause)
        else:
            if isinstance(heard, Answer):  # not raised below: the trouble would hold the connection
                raise refusal(call, heard)
            return heard
        finally:
            self._end()
        self._note("!", str(said).partition(":")[0])
        raise trouble from said  # not from the library's own: its text may hold a token

    def _heard(
        self, call: Call, opened: Callable[[], None], hear: Callable[[bytes], None]
    ) -> bool | Answer:
        """As `follow`; the answer when the cloud did not agree."""
        began_s = time.monotonic()
        with self._opened(call, self._real_s(SILENT_AFTER_S)) as response:
            if not _is_stream(response):
                answer = self._answer(response, self._real_s(READ_S), began_s)
                self._note("<", f"{answer.status} {answer.shown}")
                return answer
            self._note("<", f"{response.status_code} the stream is open")
            opened()
            return _falls_silent(response, hear)


def _is_stream(response: requests.Response) -> bool:
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return response.status_code == requests.codes.ok and kind not in _PAGES


def _falls_silent(response: requests.Response, hear: Callable[[bytes], None]) -> bool:
    try:
        while piece := response.raw.read1(_PIECE_BYTES, decode_content=True):
            hear(piece)
    except urllib3.exceptions.ReadTimeoutError:
        return True
    except (urllib3.exceptions.HTTPError, OSError):  # cut: by us, or on the way
        return False
    return False
