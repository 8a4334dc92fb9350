"""A listening port on this computer that can close and come back under the same number."""

import asyncio
import contextlib
from asyncio import StreamReader, StreamWriter
from collections.abc import Awaitable, Callable

HOST = "127.0.0.1"
Conversation = Callable[[StreamReader, StreamWriter], Awaitable[None]]
Refusal = Callable[[StreamWriter], None]


class Listener:
    """At most `sockets` conversations at once; the next one gets `refuse`."""

    def __init__(
        self, conversation: Conversation, *, name: str, sockets: int, refuse: Refusal
    ) -> None:
        self._conversation = conversation
        self._name = name
        self._sockets = sockets
        self._refuse = refuse
        self._server: asyncio.Server | None = None
        self._port = 0
        self._talking: dict[asyncio.Task[None], StreamWriter] = {}

    @property
    def address(self) -> str:
        """`host:port`; known from the first `open` on."""
        return f"{HOST}:{self._port}"

    async def open(self) -> None:
        """Listen; again on the same port after `close`. Raises OSError when that was taken."""
        if self._server is None:
            self._server = await asyncio.start_server(self._accepted, HOST, self._port)
            self._port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stop listening and break every connection, as when the network goes away."""
        server, self._server = self._server, None
        if server is None:
            return
        server.close()
        talking = dict(self._talking)
        for task, writer in talking.items():
            writer.transport.abort()
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
        await server.wait_closed()

    def _accepted(self, reader: StreamReader, writer: StreamWriter) -> None:
        if self._server is None:
            writer.transport.abort()
        elif len(self._talking) >= self._sockets:
            self._refuse(writer)
        else:
            task = asyncio.create_task(self._talk(reader, writer), name=self._name)
            self._talking[task] = writer
            task.add_done_callback(self._ended)

    async def _talk(self, reader: StreamReader, writer: StreamWriter) -> None:
        try:
            await self._conversation(reader, writer)
        except ConnectionError:
            writer.transport.abort()  # the host has gone: nobody is left to be told
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def _ended(self, task: asyncio.Task[None]) -> None:
        writer = self._talking.pop(task)
        if not task.cancelled() and (defect := task.exception()) is not None:
            writer.transport.abort()
            task.get_loop().call_exception_handler({"message": self._name, "exception": defect})
