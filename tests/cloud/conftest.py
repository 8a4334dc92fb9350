"""A server that says exactly what a test tells it to, byte by byte; and the simulated cloud."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from station.worker import Worker


def http(status: int, body: bytes = b"", *headers: str) -> bytes:
    """One whole reply."""
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


@dataclass
class RawServer:
    """Answers each request with the next of `replies`: bytes are sent, None hangs up without a
    word, and a function does what it likes with reader and writer.
    """

    url: str = ""
    replies: list[Any] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    connections: int = 0
    serving: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.serving.add(asyncio.current_task())
        try:
            while head := await self._request(reader):
                self.requests.append(head)
                reply = self.replies.pop(0)
                if reply is None:
                    break
                if callable(reply):
                    await reply(reader, writer)
                    break
                writer.write(reply)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the other side has had enough
        finally:
            writer.close()

    @staticmethod
    async def _request(reader: asyncio.StreamReader) -> str:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
        except asyncio.IncompleteReadError:
            return ""
        for line in head.split("\r\n"):
            if line.lower().startswith("content-length:"):
                head += (await reader.readexactly(int(line.split(":")[1]))).decode()
        return head


@pytest.fixture
async def raw_server() -> AsyncIterator[RawServer]:
    raw = RawServer()
    server = await asyncio.start_server(raw.serve, "127.0.0.1", 0)
    raw.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield raw
    server.close()
    await server.wait_closed()
    await asyncio.gather(*raw.serving)


@pytest.fixture
async def in_thread() -> AsyncIterator[Callable[..., Any]]:
    """Runs blocking work in one thread, as the cloud floor does."""
    worker = Worker("test")

    async def run(work: Callable[[], Any]) -> Any:
        return await worker.call(lambda _stop: work())

    yield run
    worker.close()
