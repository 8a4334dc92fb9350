"""The HTTP session: addresses, time-outs and what may be told, decided once.

One exchange is one request: repeats belong on the loop, where they are told and a stop reaches
them. A session is opened, used and closed by one thread; only `cut` comes from another.
"""

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

import requests
import urllib3

from station.cloud.answer import Answer, Call
from station.cloud.connections import Wire, open_http
from station.cloud.masking import HIDDEN, Mask
from station.cloud.no_answer import NotAnswered, no_answer
from station.cloud.token_place import form_of, header_of, query_of
from station.domain.errors import RecipeWrong, StoppedByOperator
from station.domain.recipe import checked_cloud_url

CONNECT_S = 3.05  # seconds; just above one TCP retransmission
READ_S = 10.0
DEVICE_READ_S = 45.0  # the cloud itself waits up to 30 s for a device (cloud-api 2.6)
_LEAST_S = 1.0
"""Story time may be short; a busy computer still needs this much of this world's."""
_BODY_BYTES = 32 * 1024 * 1024
"""The list of a big account's devices has several millions."""
_SECRET_FIELDS = ("password", "otp", "mfa_token", "client_secret")

Result = TypeVar("Result")
Session = TypeVar("Session", bound="CloudSession")


class CloudSession:
    """Talks to one cloud address. `time_scale` shortens its time-outs (settled 2); sessions of
    one account share their `mask`.
    """

    def __init__(self, url: str, *, time_scale: float = 1.0, mask: Mask | None = None) -> None:
        """Raises RecipeWrong for an address that is neither https nor this computer itself."""
        self._url = _checked(url)
        self._time_scale = time_scale
        self._http: requests.Session | None = None
        self._wire = Wire()
        self._turn = threading.Lock()
        self._stop = threading.Event()
        self._under_way: Call | None = None
        self._talk: list[tuple[str, bytes]] = []
        self.mask = mask if mask is not None else Mask()

    def another(self, kind: "type[Session]") -> "Session":
        """For a thread of its own, to the same cloud and with the same mask."""
        return kind(self._url, time_scale=self._time_scale, mask=self.mask)

    @property
    def host(self) -> str:
        return urlsplit(self._url).netloc

    def heeding(self, stop: threading.Event, work: Callable[[], Result]) -> Result:
        """Do `work`; once `stop` is set it sends nothing more."""
        with self._turn:
            self._stop = stop
        try:
            return work()
        finally:
            with self._turn:
                self._stop = threading.Event()

    def cut(self, stop: threading.Event) -> None:
        """End the exchange that heeds `stop`, unless its end must be known. From any thread."""
        with self._turn:
            call = self._under_way
            if self._stop is stop and call is not None and not call.must_end:
                self._wire.cut()

    def exchange(self, call: Call) -> Answer:
        """Send `call` once and return the answer, whatever it says.

        Raises SiteOffline, ClockWrong, ReplyLost (not a read), CloudUnwell (a read);
        StoppedByOperator when it was stopped before it was sent.
        """
        self._learn(call)
        self._begin(call)
        self._note(">", f"{call.named}{_shown_fields(call)}")
        try:
            answer = self._send(call)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as cause:
            trouble, said = no_answer(call, cause), self._said(cause)
        else:
            self._note("<", f"{answer.status} {answer.shown}")
            return answer
        finally:
            self._end()
        self._note("!", str(said).partition(":")[0])
        raise trouble from said  # not from the library's own: its text may hold a token

    def take_talk(self) -> list[tuple[str, bytes]]:
        """What was said since the last time, secrets taken out: (direction, line)."""
        talk, self._talk = self._talk, []
        return talk

    def close(self) -> None:
        """Closing twice is fine."""
        if self._http is not None:
            self._http.close()
            self._http = None

    def _begin(self, call: Call) -> None:
        with self._turn:
            if self._stop.is_set():
                raise StoppedByOperator(f"{call.what}: stopped before it was sent.")
            self._under_way = call
            self._wire.mend()

    def _end(self) -> None:
        with self._turn:
            self._under_way = None

    def _send(self, call: Call) -> Answer:
        read_s = self._real_s(DEVICE_READ_S if call.reaches_device else READ_S)
        began_s = time.monotonic()
        with self._opened(call, read_s) as response:
            return self._answer(response, read_s, began_s)

    def _opened(self, call: Call, read_s: float) -> requests.Response:
        """The reply's head; its body is still to be read."""
        if self._http is None:
            self._http = open_http(self._url, self._wire)
        return self._http.request(
            call.method,
            self._url + call.path,
            params=query_of(call),
            data=form_of(call),
            json=call.json,
            files=[(name, (part.name, part.content)) for name, part in call.files] or None,
            headers={"Accept": call.accept},
            auth=header_of(call),
            timeout=(self._real_s(CONNECT_S), read_s),
            allow_redirects=False,  # a token never follows to another host
            stream=True,
        )

    def _answer(self, response: requests.Response, read_s: float, began_s: float) -> Answer:
        return Answer(
            response.status_code,
            _whole_body(response.raw, read_s),
            response.reason or "",
            _seconds(response.headers.get("Retry-After")),
            urlsplit(response.headers.get("Location", "")).netloc,
            self.mask,
            response.headers.get("Content-Type", ""),
            time.monotonic() - began_s,
        )

    def _real_s(self, story_s: float) -> float:
        return max(story_s * self._time_scale, min(story_s, _LEAST_S))

    def _learn(self, call: Call) -> None:
        if call.auth is not None:
            self.mask.learn(call.auth.secret.text)
        for secret in call.secrets:
            self.mask.learn(secret)
        for name, value in call.form or ():
            if name in _SECRET_FIELDS:
                self.mask.learn(value)

    def _said(self, cause: Exception) -> NotAnswered:
        return NotAnswered(self.mask(f"{type(cause).__name__}: {cause}"))

    def _note(self, direction: str, line: str) -> None:
        self._talk.append((direction, self.mask(line).encode()))


def _checked(url: str) -> str:
    """Raises RecipeWrong."""
    try:
        checked = checked_cloud_url(url)
        port = urlsplit(checked).port
    except ValueError as cause:
        raise RecipeWrong(f"The cloud's address cannot be used: {cause}.") from cause
    if port == 0:
        raise RecipeWrong(f"The cloud's address cannot be used: {url!r} names no port.")
    return checked


def _whole_body(raw: Any, read_s: float) -> bytes:
    """All of it, or as much as any reply of the cloud has; a cut one is no JSON, and is told so.

    A reply that trickles is given up after `read_s`. Raises ReadTimeout, HTTPError of urllib3.
    """
    ends_at_s = time.monotonic() + read_s
    parts: list[bytes] = []
    size_bytes = 0
    while size_bytes < _BODY_BYTES and (part := raw.read1(65536, decode_content=True)):
        parts.append(part)
        size_bytes += len(part)
        if time.monotonic() > ends_at_s:
            raise requests.ReadTimeout("the reply came too slowly")
    return b"".join(parts)


def _seconds(retry_after: str | None) -> float | None:
    """Seconds as a number; the form with a date is left alone, our clock may be wrong."""
    if retry_after is None or not retry_after.strip().isascii():
        return None
    text = retry_after.strip()
    return float(text) if text.isdigit() else None


def _shown_fields(call: Call) -> str:
    fields = [*call.query, *(call.form or ()), *(call.json or {}).items()]
    fields += [(name, part.name) for name, part in call.files]
    shown = [(key, HIDDEN if _is_secret(call, key, value) else value) for key, value in fields]
    return f" {urlencode(shown)}" if shown else ""


def _is_secret(call: Call, key: str, value: object) -> bool:
    return key in _SECRET_FIELDS or value in call.secrets
