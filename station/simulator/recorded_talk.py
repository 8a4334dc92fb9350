"""A device that says what a record says: over a pty as in its console, or as its own access point.

It knows nothing but the record. Asked for what stands later in it, it goes on from there; asked
for what does not stand in it, it is silent, and the departure is noted.
"""

from collections.abc import Callable, Sequence

from aiohttp import web

from station.domain.trace_record import Turn
from station.simulator.port_pty import PtyPort

_STORED = "(stored)"
"""How a trace tells that the device repeated the code (device-protocol 2.5)."""
_MASKED = ("(secret)", "(claim code)", "(password)", "(token)")


class RecordedConsole:
    """Its serial console. With `leaves_at_end` it is pulled where the record ends."""

    def __init__(
        self, turns: Sequence[Turn], at_once: Sequence[str], depart: Callable[[str], None],
        *, leaves_at_end: bool,
    ) -> None:  # fmt: skip
        self._turns, self._depart = list(turns), depart
        self._leaves_at_end = leaves_at_end
        self._typed = b""
        self._port = PtyPort(self._hear, lambda _baud: None)
        self.address = self._port.address
        for said in at_once:
            self._port.write(_bytes(said))

    def close(self) -> None:
        self._port.release()

    def _hear(self, typed: bytes) -> None:
        self._typed += typed
        while self._typed and (number := self._asked()) is not None:
            turn = self._turns[number]
            del self._turns[: number + 1]
            heard, self._typed = self._take(turn.asked)
            self._answer(turn, heard)
        if self._typed and not self._may_go_on():
            self._depart(f"The device was told {len(self._typed)} bytes that are not on record.")
            self._typed = b""

    def _asked(self) -> int | None:
        """Which of the turns that are left is the one that was typed."""
        found = (n for n, turn in enumerate(self._turns) if self._is_whole(turn.asked))
        return next(found, None)

    def _is_whole(self, asked: str) -> bool:
        if _is_masked(asked):
            return self._typed.endswith((b"\n", b"\r"))
        return self._typed.startswith(_bytes(asked))

    def _may_go_on(self) -> bool:
        """More may still be typed of a turn on record."""
        return any(
            _is_masked(turn.asked) or _bytes(turn.asked).startswith(self._typed)
            for turn in self._turns
        )

    def _take(self, asked: str) -> tuple[bytes, bytes]:
        if _is_masked(asked):
            return self._typed, b""
        length = len(_bytes(asked))
        return self._typed[:length], self._typed[length:]

    def _answer(self, turn: Turn, heard: bytes) -> None:
        """A secret that was masked in the echo is echoed as it was typed."""
        echo = heard.rstrip(b"\r\n").decode("latin-1")
        for said in turn.replies:
            shown = said.replace(_STORED, f"Claim code set to: {echo}\r\n")
            for mask in _MASKED:
                shown = shown.replace(mask, echo, 1)
            self._port.write(_bytes(shown))
        if self._leaves_at_end and not any(turn.replies for turn in self._turns):
            self._port.close()


class RecordedSoftap:
    """Its own access point's HTTP server."""

    def __init__(self, turns: Sequence[Turn], depart: Callable[[str], None]) -> None:
        self._turns, self._depart = list(turns), depart
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self) -> None:
        application = web.Application()
        application.router.add_route("*", "/{tail:.*}", self._serve)
        self._runner, self.url = await serve(application)

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.Response:
        name = request.path.removeprefix("/")
        await request.read()
        found = (n for n, turn in enumerate(self._turns) if turn.asked.split(" ")[0] == name)
        number = next(found, None)
        if number is None:
            self._depart(f"The device was asked {name} more often than on record.")
            return cut(request)
        turn = self._turns.pop(number)
        if not turn.replies:
            return cut(request)
        status, _, body = turn.replies[-1].partition(" ")
        return web.Response(status=int(status), text=body, content_type="application/json")


async def serve(application: web.Application) -> tuple[web.AppRunner, str]:
    """On a free port of loopback; the runner to clean up, and its address."""
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    return runner, f"http://{host}:{port}"


def cut(request: web.Request) -> web.Response:
    """The connection breaks before an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


def _is_masked(asked: str) -> bool:
    return any(mask in asked for mask in _MASKED)


def _bytes(text: str) -> bytes:
    return text.encode("latin-1", "replace")
