"""A server that says exactly what a test tells it to, byte by byte; and the simulated cloud."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from station.cloud.desk import CloudDesk, DeskHands
from station.cloud.grants import LogIn
from station.cloud.link import CloudLink
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.shape import Kind
from station.domain.identity import DeviceId, Secret
from station.flow.cloud_desk import DeskAccount, DeskNews, PastCall
from station.simulator.clock import SimulatedClock
from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_server import CloudServer
from station.simulator.cloud_switches import CloudSwitches
from station.simulator.trouble import Trouble, TroubleBook
from station.worker import Worker

DEVICE = DeviceId("1f0030001647353236343033")
TIME_SCALE = 0.01
HTTP_SCALE = 0.2
"""Time-outs stay longer than a busy computer takes to answer."""


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


class Site:
    """A simulated cloud on loopback, links to it, and all that was told on the way."""

    def __init__(self, guard_file: str) -> None:
        self.guard_file = guard_file
        self.clock = SimulatedClock(TIME_SCALE)
        self.troubles = TroubleBook()
        self.told: list[str] = []
        self.traced: list[tuple[str, bytes]] = []
        self.has_struck = asyncio.Event()
        self.asked: list[str] = []
        self.answers: list[str] = []
        self._servers: list[CloudServer] = []
        self._links: list[CloudLink] = []
        self._desks: list[CloudDesk] = []
        self.news: list[DeskNews] = []
        self.past: list[PastCall] = []
        self.kept: list[tuple[str, str, bool]] = []

    async def open(self, *, latency_s: float = 0.0, **switches: Any) -> None:
        """Start, or start anew with other opinions."""
        self.books = CloudBooks(
            self.clock,
            seed=7,
            troubles=self.troubles,
            tell=self._hear,
            switches=CloudSwitches(**switches),
        )
        self.books.add_device(DEVICE.text, platform_id=6, firmware="2.3.1", mac="e0:4f:43:00:00:01")
        server = CloudServer(self.books, self.troubles, self.clock, latency_s)
        self._servers.append(server)
        await server.start()
        self.url = server.url

    def link(self, **given: Any) -> CloudLink:
        """With the product's client, and with the maker's user token if `with_user`."""
        user_token = Secret(self.books.user.token) if given.pop("with_user", False) else None
        every = {
            "url": self.url,
            "product": self.books.product_slug,
            "client_id": self.books.client.id,
            "client_secret": Secret(self.books.client.secret),
            "user_token": user_token,
            "username": None,
            "password": None,
            "clock": self.clock,
            "ask": self._answer,
            "guard_file": self.guard_file,
            "tell": self.told.append,
            "trace": lambda direction, line: self.traced.append((direction, line)),
            "time_scale": HTTP_SCALE,
        }
        link = CloudLink(**(every | given))
        self._links.append(link)
        return link

    def desk(self, **given: Any) -> CloudDesk:
        """With the product's client and the maker's user token, unless `given` says otherwise."""
        at = {"product": self.books.product_slug, "given_kind": Kind.USER, "url": self.url}
        at |= {name: given.pop(name) for name in at.keys() & given.keys()}
        scale = given.pop("time_scale", HTTP_SCALE)
        log_in = {
            "client_id": self.books.client.id,
            "client_secret": Secret(self.books.client.secret),
            "token": Secret(self.books.user.token),
            "token_kind": at["given_kind"],
        }
        log_in |= given
        account = DeskAccount(
            at["url"], at["product"], log_in["client_id"] or "", given_kind=at["given_kind"]
        )
        hands = DeskHands(
            self._answer,
            self.clock,
            self.past.append,
            lambda: self.past[::-1],
            lambda name, secret, forever: self.kept.append((name, secret.text, forever)),
            lambda direction, line: self.traced.append((direction, line)),
            self.guard_file,
            time_scale=scale,
        )
        desk = CloudDesk(account, LogIn(**log_in), hands)
        self._desks.append(desk)
        return desk

    async def send(self, desk: CloudDesk, call: str, /, **values: Any) -> Reply:
        """One order; `_kind`, `_customer`, `_style` and `_encoding` are the order's own."""
        own = {key[1:]: values.pop(key) for key in list(values) if key.startswith("_")}
        return await desk.send(Order(call_named(call), values, **own), self.news.append)

    def trouble(self, kind: str, at: str, **more: Any) -> None:
        self.troubles.add(Trouble.parse({"kind": kind, "at": at, **more}))

    def calls(self, route: str) -> int:
        return self.books.counts.calls[route]

    def add_members(self, count: int) -> list[DeviceId]:
        """So many more devices, all in the product."""
        devices = [DeviceId(f"{number:024x}") for number in range(1, count + 1)]
        for device in devices:
            self.books.add_device(device.text, platform_id=6, firmware="2.3.1", mac="")
            self.books.put(device.text, product=self.books.product_id)
        return devices

    def revoke_all(self) -> None:
        """Every token that the cloud ever gave is void."""
        self.books.tokens._tokens.clear()

    async def close(self) -> None:
        for each in (*self._links, *self._desks):
            await each.close()
        for server in self._servers:
            await server.close()

    def _hear(self, event: str, _device_id: str | None, _more: dict[str, Any]) -> None:
        if event == "struck":
            self.has_struck.set()

    async def _answer(self, question: Any) -> str:
        self.asked.append(question.key)
        return self.answers.pop(0)


async def ask(site: Site, call: str, /, **values: Any) -> Reply:
    """By a desk of its own that has every token."""
    return await site.send(site.desk(), call, **values)


@pytest.fixture
async def site(tmp_path: Any) -> AsyncIterator[Site]:
    site = Site(str(tmp_path / "refused-secrets.json"))
    await site.open()
    yield site
    await site.close()
