"""The set-up HTTP server, byte for byte (device-protocol 3.3)."""

from asyncio import StreamReader, StreamWriter

from station.simulator.softap_commands import Commands
from station.simulator.softap_listener import Listener
from station.simulator.softap_request import Request, read_request
from station.simulator.softap_turns import Outcome, Turns, flush

SOCKETS = 10
_SEGMENT_BYTES = 65536
_NO_CACHE = (
    b"Cache-Control: no-store, no-cache, must-revalidate, post-check=0, pre-check=0\r\n"
    b"Pragma: no-cache\r\n"
    b"Connection: Keep-Alive\r\n"
)
_BUSY = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n"
_REFUSED_TYPE = (
    b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n"
    + _NO_CACHE
    + b"Content-Length: 0\r\n\r\n"
)
_ROOT = b"HTTP/1.1 301\r\nLocation: /index\r\nContent-Length: 0\r\n\r\n"
_HELLO = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: Keep-Alive\r\n"
    b"Content-Length: 14\r\n\r\nSoft AP Setup\0"
)


def chunked(status: bytes, content_type: bytes, writes: list[bytes]) -> bytes:
    """A whole reply; each of the firmware's writes is a chunk. `status` may bring a header."""
    head = b"HTTP/1.1 " + status + b"\r\nContent-Type: " + content_type + b"\r\n" + _NO_CACHE
    head += b"Access-Control-Allow-Origin: *\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(write), write) for write in writes)
    return head + chunks + b"0\r\n\r\n"


_INDEX = chunked(b"301\r\nLocation: /hello", b"text/html", [])
_NOT_FOUND = chunked(b"404 Not Found", b"*/*", [])
_PAGES = {"/": _ROOT, "/hello": _HELLO, "/index": _INDEX}


def command_reply(writes: list[bytes]) -> bytes:
    return chunked(b"200 OK", b"application/json", writes)


class HttpServer:
    """Ten sockets, each kept until its host says `Connection: close`."""

    def __init__(self, turns: Turns, commands: Commands) -> None:
        self._turns = turns
        self._commands = commands
        self.listener = Listener(
            self._talk, name="set-up HTTP", sockets=SOCKETS, refuse=_refuse_busy
        )

    @property
    def url(self) -> str:
        return f"http://{self.listener.address}"

    async def _talk(self, reader: StreamReader, writer: StreamWriter) -> None:
        while segment := await reader.read(_SEGMENT_BYTES):
            request = read_request(segment)
            if request is None:
                continue
            body = await _whole_body(reader, request)
            if body is None:
                return
            outcome = await self._answer(request, body, writer)
            if outcome is Outcome.CUT or (outcome is Outcome.ANSWERED and request.closes):
                return

    async def _answer(self, request: Request, body: bytes, writer: StreamWriter) -> Outcome:
        name = request.path.removeprefix("/")
        if not self._commands.knows(name):
            await flush(writer, _PAGES.get(request.path, _NOT_FOUND))
            return Outcome.ANSWERED
        if request.is_refused_type:
            await flush(writer, _REFUSED_TYPE)
            return Outcome.ANSWERED
        return await self._turns.take(name, body, writer, command_reply)


async def _whole_body(reader: StreamReader, request: Request) -> bytes | None:
    """Read on until `Content-Length` bytes are there; None when the host closes before."""
    body = request.body
    while len(body) < request.body_bytes:
        segment = await reader.read(_SEGMENT_BYTES)
        if not segment:
            return None
        body += segment
    return body[: request.body_bytes]


def _refuse_busy(writer: StreamWriter) -> None:
    writer.write(_BUSY)
    writer.close()
