"""The HTTP session: addresses, time-outs, headers and TLS, decided once.

One exchange is one request: repeats belong on the loop, where they are told and a stop reaches
them. A session is opened, used and closed by one thread.
"""

import base64
import time
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlencode, urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from station import __version__
from station.cloud.answer import Answer, Auth, Call
from station.cloud.masking import HIDDEN, Mask
from station.cloud.no_answer import no_answer
from station.domain.errors import RecipeWrong
from station.domain.recipe import checked_cloud_url, is_loopback

CONNECT_S = 3.05  # seconds; just above one TCP retransmission
READ_S = 10.0
DEVICE_READ_S = 45.0  # the cloud itself waits up to 30 s for a device (cloud-api 2.6)
_LEAST_S = 1.0
"""Story time may be short; a busy computer still needs this much of this world's."""
_BODY_BYTES = 4 * 1024 * 1024
_SECRET_FIELDS = ("password", "otp", "mfa_token", "client_secret")


class CloudSession:
    """Talks to one cloud address. `time_scale` shortens its time-outs (settled 2)."""

    def __init__(self, url: str, *, time_scale: float = 1.0) -> None:
        """Raises RecipeWrong for an address that is neither https nor this computer itself."""
        try:
            self._url = checked_cloud_url(url)
        except ValueError as cause:
            raise RecipeWrong(f"The cloud's address cannot be used: {cause}.") from cause
        self._time_scale = time_scale
        self._http: requests.Session | None = None
        self._talk: list[tuple[str, bytes]] = []
        self.mask = Mask()

    @property
    def host(self) -> str:
        return urlsplit(self._url).netloc

    def exchange(self, call: Call) -> Answer:
        """Send `call` once and return the answer, whatever it says.

        Raises SiteOffline, ClockWrong, ReplyLost (not a read), CloudUnwell (a read).
        """
        self._learn(call)
        self._note(">", f"{call.method} {call.path}{_shown_fields(call)}")
        try:
            answer = self._send(call)
        except (requests.RequestException, urllib3.exceptions.HTTPError) as cause:
            self._note("!", type(cause).__name__)
            raise no_answer(call, cause) from cause
        self._note("<", f"{answer.status} {answer.shown}")
        return answer

    def take_talk(self) -> list[tuple[str, bytes]]:
        """What was said since the last time, secrets taken out: (direction, line)."""
        talk, self._talk = self._talk, []
        return talk

    def close(self) -> None:
        """Closing twice is fine."""
        if self._http is not None:
            self._http.close()
            self._http = None

    def _send(self, call: Call) -> Answer:
        if self._http is None:
            self._http = _open_http(self._url)
        read_s = self._real_s(DEVICE_READ_S if call.reaches_device else READ_S)
        response = self._http.request(
            call.method,
            self._url + call.path,
            params=call.query,
            data=call.form,
            json=call.json,
            auth=_ExplicitAuth(call.auth),
            timeout=(self._real_s(CONNECT_S), read_s),
            allow_redirects=False,  # a token never follows to another host
            stream=True,
        )
        with response:
            body = _whole_body(response.raw, read_s)
        return Answer(
            response.status_code,
            body,
            response.reason or "",
            _seconds(response.headers.get("Retry-After")),
            urlsplit(response.headers.get("Location", "")).netloc,
            self.mask,
        )

    def _real_s(self, story_s: float) -> float:
        return max(story_s * self._time_scale, min(story_s, _LEAST_S))

    def _learn(self, call: Call) -> None:
        self.mask.learn(call.auth.secret.text)
        for name in _SECRET_FIELDS:
            self.mask.learn((call.form or {}).get(name, ""))

    def _note(self, direction: str, line: str) -> None:
        self._talk.append((direction, self.mask(line).encode()))


class _ExplicitAuth(AuthBase):
    """Set by an object, so that a `.netrc` entry never takes its place (settled 1.10)."""

    def __init__(self, auth: Auth) -> None:
        self._auth = auth

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._header()
        return request

    def _header(self) -> str:
        text = self._auth.secret.text
        if self._auth.client_id is None:
            return f"Bearer {text}"
        pair = f"{self._auth.client_id}:{text}".encode()
        return f"Basic {base64.b64encode(pair).decode('ascii')}"


class _SystemTrust(HTTPAdapter):
    """Trusts what the operating system trusts: factories sit behind proxies of their own."""

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, ssl_context=_system_context(), **options)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=_system_context(), **options)


def _system_context() -> Any:
    import ssl  # noqa: PLC0415  # slow to load; a cloud on this computer never needs it

    import truststore  # noqa: PLC0415

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _open_http(url: str) -> requests.Session:
    http = requests.Session()
    http.headers["User-Agent"] = f"station/{__version__}"
    http.headers["Accept"] = "application/json"
    http.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    if is_loopback(url):
        http.trust_env = False  # nothing for this computer itself goes through a proxy
    if url.startswith("https:"):
        http.mount("https://", _SystemTrust())
    return http


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
    fields = dict(call.query or call.form or {}) | dict(call.json or {})
    shown = {key: HIDDEN if key in _SECRET_FIELDS else value for key, value in fields.items()}
    return f" {urlencode(shown)}" if shown else ""
