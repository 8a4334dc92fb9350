"""A request as the device's HTTP server reads it: exact words in one segment.

The quirks are those of device-protocol 3.3.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

_TOO_SHORT_BYTES = 17
_REQUEST_LINE = re.compile(rb"(?:GET|POST|PUT) (\S+) HTTP/1\.1")
_LENGTH = re.compile(rb"Content-Length: ([0-9]+)")
_TYPE = re.compile(rb"Content-Type: ([^\r\n]*)")
_REFUSED_TYPES = (
    b"application/json",
    b"text/plain",
    b"text/html",
    b"text/css",
    b"text/event-stream",
    b"application/javascript",
    b"application/x-tlv8",
    b"application/x-apple-binary-plist",
    b"application/x-ns-proxy-autoconfig",
    b"application/hap+json",
    b"application/hap+verify",
    b"application/pairing+tlv8",
    b"image/png",
    b"image/gif",
    b"image/vnd.microsoft.icon",
)


@dataclass(frozen=True, slots=True)
class Request:
    """What the server has made of a first segment; `body` may still lack its later ones."""

    path: str
    body: bytes
    body_bytes: int
    closes: bool
    is_refused_type: bool


def read_request(segment: bytes) -> Request | None:
    """Return None for what the server drops without a word."""
    header, end, body = segment.partition(b"\r\n\r\n")
    if len(segment) <= _TOO_SHORT_BYTES or not end:
        return None
    line = _REQUEST_LINE.fullmatch(header.split(b"\r\n", 1)[0])
    if line is None:
        return None
    length, content_type = _LENGTH.search(header), _TYPE.search(header)
    return Request(
        path=_path(line[1]),
        body=body,
        body_bytes=int(length[1]) if length else 0,
        closes=b"Connection: close" in header,
        is_refused_type=content_type is not None and content_type[1].startswith(_REFUSED_TYPES),
    )


def _path(target: bytes) -> str:
    return unquote_to_bytes(target.split(b"?", 1)[0]).decode("utf-8", "replace")
