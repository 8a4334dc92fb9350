"""The HTTP of a device's own access point: as little of it as its server bears.

Its quirks (device-protocol 3.3): header names as written here, the whole header in one segment,
no content type that it knows, chunked replies of one chunk a write.
"""

from collections.abc import Iterator

from station.domain.device_errors import AnswerNotUnderstood
from station.domain.softap import Command

DEFAULT_PORT = 80
_HEADER_END = b"\r\n\r\n"
_LINE_END = b"\r\n"


def http_request(command: Command, host: str) -> bytes:
    """Header and body, to be sent at once."""
    head = [f"{'POST' if command.body else 'GET'} /{command.name} HTTP/1.1", f"Host: {host}"]
    if command.body:
        head.append("Content-Type: application/x-www-form-urlencoded")
        head.append(f"Content-Length: {len(command.body)}")
    head.append("Connection: close")
    return _LINE_END.join([*(line.encode("ascii") for line in head), b"", command.body])


class HttpReply:
    """Reads one reply, chopped anywhere. `body` is whole once `is_complete`.

    Feeding it raises AnswerNotUnderstood for what is no HTTP.
    """

    def __init__(self) -> None:
        self.status: int | None = None
        self.is_complete = False
        self._unread = bytearray()
        self._body = bytearray()
        self._decoder = self._decode()
        next(self._decoder)

    @property
    def body(self) -> bytes:
        return bytes(self._body)

    def feed(self, incoming: bytes) -> None:
        if not self.is_complete:
            self._unread += incoming
            next(self._decoder)

    def ended(self) -> None:
        """The device has closed. Some refusals have no end of their header (3.3)."""
        if self.status is None and self._unread.startswith(b"HTTP/1."):
            self._read_status(bytes(self._unread))
        self.is_complete = self.is_complete or self._ends_with_connection

    _ends_with_connection = False

    def _decode(self) -> Iterator[None]:
        """Goes on each time that more has come."""
        while _HEADER_END not in self._unread:
            yield
        header = self._take(self._unread.index(_HEADER_END) + len(_HEADER_END))
        self._read_status(header)
        fields = header.lower()
        if b"transfer-encoding: chunked" in fields:
            yield from self._decode_chunks()
        elif b"content-length:" in fields:
            length = _number(fields.split(b"content-length:")[1].split(_LINE_END)[0], 10)
            while len(self._unread) < length:
                yield
            self._body += self._take(length)
        else:
            yield from self._decode_to_the_end()
        self.is_complete = True
        while True:
            yield

    def _decode_chunks(self) -> Iterator[None]:
        while True:
            while _LINE_END not in self._unread:
                yield
            size = self._take(self._unread.index(_LINE_END) + len(_LINE_END))
            length = _number(size.split(b";")[0], 16)
            while len(self._unread) < length + len(_LINE_END):
                yield
            self._body += self._take(length + len(_LINE_END))[:length]
            if length == 0:
                return

    def _decode_to_the_end(self) -> Iterator[None]:
        self._ends_with_connection = True
        while True:
            self._body += self._take(len(self._unread))
            yield

    def _read_status(self, header: bytes) -> None:
        words = header.split(_LINE_END)[0].split(b" ")
        self.status = int(words[1]) if len(words) > 1 and words[1].isdigit() else 0

    def _take(self, count: int) -> bytes:
        taken = bytes(self._unread[:count])
        del self._unread[:count]
        return taken


def _number(text: bytes, base: int) -> int:
    try:
        return int(text, base)
    except ValueError as cause:
        raise AnswerNotUnderstood(seen=(f"a length was {text[:20]!r}",)) from cause
