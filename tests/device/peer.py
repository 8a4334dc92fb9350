"""The other end of a serial port in a test: a pty, or a TCP port."""

import asyncio
import contextlib
import os
import pty
import tty
from collections.abc import Callable

Answer = Callable[[bytes], bytes]


class Typed:
    """What has been typed, and whoever waits for more of it."""

    def __init__(self) -> None:
        self.typed = b""
        self._more = asyncio.Event()

    def hear(self, typed: bytes) -> None:
        self.typed += typed
        self._more.set()

    async def until(self, ending: bytes) -> None:
        """Return when what was typed ends so."""
        async with asyncio.timeout(5):
            while not self.typed.endswith(ending):
                self._more.clear()
                await self._more.wait()


class Peer(Typed):
    """Answers what is typed by `answer`, and remembers it."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer
        self._master, self._slave = pty.openpty()  # kept open: there between two openings
        tty.setraw(self._slave)
        self.address = os.ttyname(self._slave)
        asyncio.get_running_loop().add_reader(self._master, self._read)

    def say(self, text: bytes) -> None:
        os.write(self._master, text)

    def unplug(self) -> None:
        if self._master >= 0:
            asyncio.get_running_loop().remove_reader(self._master)
            os.close(self._slave)
            os.close(self._master)
            self._master = -1

    def _read(self) -> None:
        with contextlib.suppress(OSError):
            typed = os.read(self._master, 4096)
            self.hear(typed)
            if reply := self.answer(typed):
                self.say(reply)


class TcpPeer(Typed):
    """The same over TCP. `closes`: it hangs up after each answer, as the SoftAP does."""

    def __init__(self, answer: Answer, *, closes: bool = False) -> None:
        super().__init__()
        self.answer = answer
        self.closes = closes
        self._connections: list[asyncio.Transport] = []

    async def open(self) -> "TcpPeer":
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        self.address = f"socket://127.0.0.1:{self.port}"
        return self

    def connected(self, transport: asyncio.Transport) -> None:
        self._connections.append(transport)

    async def close(self) -> None:
        self._server.close()
        for connection in self._connections:
            connection.abort()
        await self._server.wait_closed()
        await asyncio.sleep(0)  # for the connections to say goodbye


class _Connection(asyncio.Protocol):
    def __init__(self, peer: TcpPeer) -> None:
        self._peer = peer

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._peer.connected(transport)

    def data_received(self, data: bytes) -> None:
        self._peer.hear(data)
        if reply := self._peer.answer(data):
            self._transport.write(reply)
        if self._peer.closes:
            self._transport.close()
