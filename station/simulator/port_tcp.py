"""A device's serial port as a TCP port, for systems without ptys: `socket://127.0.0.1:N`."""

import asyncio
from collections.abc import Callable


class TcpPort:
    """One client at a time; the same number again after every plugging-in."""

    def __init__(self, received: Callable[[bytes], None]) -> None:
        self._received = received
        self._server: asyncio.Server | None = None
        self._client: asyncio.WriteTransport | None = None
        self._number = 0

    @property
    def address(self) -> str:
        return f"socket://127.0.0.1:{self._number}"

    async def open(self) -> None:
        """Whoever is stopped in here leaves nothing open that `close` does not close."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: _Client(self), "127.0.0.1", self._number, start_serving=False
        )
        self._number = self._server.sockets[0].getsockname()[1]
        await self._server.start_serving()

    def write(self, said: bytes) -> None:
        if self._client is not None:
            self._client.write(said)

    def close(self) -> None:
        """Closing twice is fine."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._client is not None:
            self._client.abort()

    def take(self, client: asyncio.WriteTransport) -> bool:
        """Whether `client` is the only one."""
        if self._client is not None:
            client.abort()
            return False
        self._client = client
        return True

    def typed(self, client: asyncio.WriteTransport, typed: bytes) -> None:
        if client is self._client:
            self._received(typed)

    def left(self, client: asyncio.WriteTransport) -> None:
        if client is self._client:
            self._client = None


class _Client(asyncio.Protocol):
    def __init__(self, port: TcpPort) -> None:
        self._port = port
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)  # noqa: S101  # TCP can be written
        if self._port.take(transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._transport is not None:
            self._port.typed(self._transport, data)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  # asyncio's name
        if self._transport is not None:
            self._port.left(self._transport)
