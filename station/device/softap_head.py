"""The reply of a device's own HTTP server as it came, head and framing: what no claim needs, and an
acceptance wants to see (device-protocol 3.3 is of grade B).
"""

import threading
from urllib.parse import urlsplit

from station.device.softap_socket import Address, exchange
from station.domain.softap import Command
from station.domain.softap_http import DEFAULT_PORT, http_request
from station.worker import beside

WITHIN_S = 20.0
_END = b"\r\n\r\n"


class _Raw:
    """Takes everything until the device closes."""

    is_complete = False

    def __init__(self) -> None:
        self.received = bytearray()

    def feed(self, incoming: bytes) -> None:
        self.received += incoming

    def ended(self) -> None:
        self.is_complete = True


async def read_head(address: str, command: Command, interface: str = "") -> str:
    """The head, and how the body is framed, for an `http://…` address; "" for another. Raises
    SetUpNetworkSilent, AddressClash.
    """
    parts = urlsplit(address)
    if parts.scheme != "http" or not parts.hostname:
        return ""
    place = Address(parts.hostname, parts.port or DEFAULT_PORT, interface)
    raw = _Raw()
    request = http_request(command, place.host)
    await beside("softap-head", lambda: exchange(place, request, raw, WITHIN_S, threading.Event()))
    return shown_head(bytes(raw.received))


def shown_head(received: bytes) -> str:
    """Line by line as it came; of the body only whether each piece stands in a chunk."""
    head, found, body = received.partition(_END)
    text = head.decode("latin-1").replace("\r\n", "\n")
    if not found:
        return f"{text}\n(no end of the head)"
    return f"{text}\n({_framing(text.lower(), body)})"


def _framing(head: str, body: bytes) -> str:
    if "transfer-encoding: chunked" not in head:
        return "body as it is"
    return "chunks, with their end" if body.endswith(b"0\r\n\r\n") else "chunks without an end"
