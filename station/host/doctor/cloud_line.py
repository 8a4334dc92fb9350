"""The way to the cloud, leg by leg: its name, TLS, an answer, and by its date our clock."""

import http.client
import shutil
import socket
import ssl
import subprocess
import time
from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urlsplit

from station.domain.cloud_errors import SiteOffline
from station.domain.errors import ClockWrong
from station.domain.field.findings import Finding, fix, ok
from station.domain.field.findings_line import judge_clock, judge_no_reach, judge_reach
from station.host.doctor.proxies import NO_PROXY, Proxy

DNS, TLS = "dns", "tls"
NAME_S, ANSWER_S = 2.0, 2.5
"""Both together end before the doctor gives a check up. Real seconds."""


@dataclass(frozen=True, slots=True)
class CloudLine:
    """To the cloud at `url`; `now_s` is this computer's clock, as time.time."""

    url: str
    proxy: Proxy = NO_PROXY
    now_s: Callable[[], float] = time.time
    trusted: ssl.SSLContext | None = None
    """Instead of what the operating system trusts."""

    def look(self) -> Sequence[Finding]:
        """Leg by leg, until one does not carry. Blocking."""
        parts = urlsplit(self.url)
        host = parts.hostname or ""
        findings: list[Finding] = []
        if self.proxy.is_used:  # which finds the name itself
            findings.append(ok(DNS, f"The proxy finds {host}."))
        elif problem := name_problem(host):
            return (_no_name(host, problem),)
        else:
            findings.append(ok(DNS, f"The name {host} is found."))
        return (*findings, *self._asked(host))

    def _asked(self, host: str) -> Sequence[Finding]:
        is_tls = self.url.startswith("https:")
        began_s = time.monotonic()
        try:
            connection = self._connection()
            connection.request("HEAD", "/", headers={"Accept": "*/*"})
            issuer = _issuer_of(connection) if is_tls else ""
            reply = connection.getresponse()
            took_s = time.monotonic() - began_s
            date = reply.getheader("Date", "")
            connection.close()
        except ssl.SSLError as cause:
            return (self._tls_trouble(host, cause),)
        except (OSError, http.client.HTTPException) as cause:
            return (judge_no_reach(_in_words(cause)),)
        tls = [ok(TLS, f"TLS is fine; the certificate is from {issuer}.")] if is_tls else []
        return (*tls, judge_reach(reply.status, took_s), *self._clock(date))

    def _connection(self) -> http.client.HTTPConnection:
        parts = urlsplit(self.url)
        at = urlsplit(self.proxy.address) if self.proxy.is_used else parts
        host = at.hostname or ""
        if parts.scheme != "https":
            return http.client.HTTPConnection(host, at.port or 80, timeout=ANSWER_S)
        connection = http.client.HTTPSConnection(
            host, at.port or (8080 if self.proxy.is_used else 443), timeout=ANSWER_S,
            context=self.trusted or _system_trust(),
        )  # fmt: skip
        if self.proxy.is_used:
            connection.set_tunnel(parts.hostname or "", parts.port or 443, _rights(self.proxy))
        return connection

    def _clock(self, date: str) -> Sequence[Finding]:
        """Nothing is said where the cloud tells no time."""
        try:
            cloud_s = parsedate_to_datetime(date).timestamp()
        except (ValueError, TypeError):
            return ()
        return (judge_clock(self.now_s() - cloud_s),)

    def _tls_trouble(self, host: str, cause: ssl.SSLError) -> Finding:
        said = getattr(cause, "verify_message", "") or str(cause.reason or "no TLS")
        if "expired" in said or "not yet valid" in said:
            return fix(
                TLS, f"The certificate of {host} is not valid today: {said}.",
                "Nothing can be sent to a cloud that is not proven to be it.",
                f"{ClockWrong.hint} Right already: ask your IT about the certificate.",
                ClockWrong.code,
            )  # fmt: skip
        issuer = "" if self.proxy.is_used else _presented_issuer(host, urlsplit(self.url).port)
        by = f", issued by {issuer}" if issuer else ""
        return fix(
            TLS, f"The certificate of {host}{by}, is not trusted: {said}.",
            "A proxy that opens TLS, or somebody in between, stands before the cloud.",
            "Have your IT install the proxy's certificate on this computer, or let the host pass.",
            SiteOffline.code,
        )  # fmt: skip


def name_problem(host: str, within_s: float = NAME_S) -> str:
    """Why the name is not found; "" when it is. By the system's own program where there is one:
    the system's call cannot be ended.
    """
    program = shutil.which("getent")
    if program is None:
        return _asked_of_the_system(host)
    try:
        done = subprocess.run(  # noqa: S603  # words of our own, no shell
            [program, "ahosts", "--", host], capture_output=True, timeout=within_s, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"no answer within {within_s:g} s"
    except OSError:
        return _asked_of_the_system(host)
    return "" if done.returncode == 0 else "nobody knows it"


def _asked_of_the_system(host: str) -> str:
    try:
        socket.getaddrinfo(host, None)
    except OSError as cause:
        return cause.strerror or type(cause).__name__
    return ""


def _no_name(host: str, problem: str) -> Finding:
    return fix(
        DNS, f"The name {host} is not found: {problem}.", "The cloud is known by its name alone.",
        "Check the cable or Wi-Fi of this computer, then its DNS server.", SiteOffline.code,
    )  # fmt: skip


def _system_trust() -> ssl.SSLContext:
    import truststore  # noqa: PLC0415  # slow to load; a cloud on this computer never needs it

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _rights(proxy: Proxy) -> dict[str, str]:
    parts = urlsplit(proxy.address)
    if parts.username is None:
        return {}
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Proxy-Authorization": f"Basic {b64encode(pair.encode()).decode('ascii')}"}


def _issuer_of(connection: http.client.HTTPConnection) -> str:
    held = connection.sock
    raw = held.getpeercert(binary_form=True) if isinstance(held, ssl.SSLSocket) else None
    return _issuer(raw) or "an issuer without a name"


def _presented_issuer(host: str, port: int | None) -> str:
    """Whoever signed what is shown there, trusted or not; nothing is sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, port or 443), timeout=1.0) as plain,
            context.wrap_socket(plain, server_hostname=host) as held,
        ):
            return _issuer(held.getpeercert(binary_form=True))
    except OSError:
        return ""


def _issuer(raw: bytes | None) -> str:
    from cryptography import x509  # noqa: PLC0415  # slow to load

    if not raw:
        return ""
    names = x509.load_der_x509_certificate(raw).issuer
    for oid in (x509.NameOID.ORGANIZATION_NAME, x509.NameOID.COMMON_NAME):
        if found := names.get_attributes_for_oid(oid):
            return str(found[0].value)
    return ""


def _in_words(cause: Exception) -> str:
    if isinstance(cause, TimeoutError):
        return f"no answer within {ANSWER_S:g} s."
    return f"{getattr(cause, 'strerror', None) or type(cause).__name__}."
