"""A caller of the simulated cloud, over real HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from station.simulator.clock import SimulatedClock
from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_people import ApiUser
from station.simulator.cloud_server import CloudServer
from station.simulator.cloud_switches import CloudSwitches
from station.simulator.trouble import Trouble, TroubleBook

DEVICE = "1f0030001647353236343033"
OTHER = "2a0030001647353236343044"
ARGON = "e00fce681647353236343055"
PRODUCT = "/v1/products/9319"
AT_PRODUCT = f"{PRODUCT}/devices/{DEVICE}"
FORM = "application/x-www-form-urlencoded"


@dataclass
class Reply:
    status: int
    body: Any
    headers: Any

    @property
    def error(self) -> str:
        """What an OAuth error calls itself, and says."""
        return f"{self.body['error']}: {self.body['error_description']}"


@dataclass
class Visitor:
    """Holds the books and the ends of the wire. `bearer` and `basic` make headers."""

    books: CloudBooks
    server: CloudServer
    troubles: TroubleBook
    clock: SimulatedClock
    http: aiohttp.ClientSession
    told: list[tuple[str, str | None, dict[str, Any]]] = field(default_factory=list)

    async def call(self, method: str, path: str, **more: Any) -> Reply:
        async with self.http.request(method, path, **more) as response:
            is_json = response.content_type == "application/json" and response.status != 204
            body = await (response.json() if is_json else response.text(errors="replace"))
            return Reply(response.status, body, response.headers)

    async def as_user(self, method: str, path: str, **more: Any) -> Reply:
        return await self.call(method, path, headers=bearer(self.books.user.token), **more)

    async def as_product(self, method: str, path: str, **more: Any) -> Reply:
        token = self.books.tokens.issue(
            "product", self.books.client.id, product_id=self.books.product_id
        )
        return await self.call(method, path, headers=bearer(token.text), **more)

    async def as_client(self, method: str, path: str, **more: Any) -> Reply:
        return await self.call(method, path, headers=basic(*self.books.client), **more)

    def customer_token(self, name: str, product_id: int | None = None) -> str:
        number = product_id or self.books.product_id
        customer = self.books.owner_named(name, number)
        token = self.books.tokens.issue("customer", "x", owner=customer, product_id=number)
        return token.text

    async def as_customer(self, name: str, method: str, path: str, **more: Any) -> Reply:
        return await self.call(method, path, headers=bearer(self.customer_token(name)), **more)

    async def grant(self, pair: tuple[str, str] = ("particle", "particle"), **form: str) -> Reply:
        return await self.call("POST", "/oauth/token", data=form, headers=basic(*pair))

    async def as_api(self, scopes: set[str], method: str, path: str, **more: Any) -> Reply:
        """As an API user of the main product."""
        user = ApiUser("p+x@api.particle.io", "x", self.books.product_id, frozenset(scopes))
        token = self.books.tokens.issue_for_api_user(user)
        return await self.call(method, path, headers=bearer(token.text), **more)

    def live(self, seconds: int) -> None:
        """Let story time pass second by second, so that each thing due brings on the next."""
        for _ in range(seconds):
            self.clock.jump(1)
            self.books.agenda.settle()

    async def claim_code(self, name: str) -> str:
        reply = await self.as_customer(name, "POST", f"{PRODUCT}/device_claims", data={})
        return str(reply.body["claim_code"])

    def trouble(self, kind: str, at: str | None = None, **more: Any) -> None:
        self.troubles.add(Trouble.parse({"kind": kind, "at": at, **more}))

    def events(self, device_id: str = DEVICE) -> list[str]:
        return [event for event, told_of, _ in self.told if told_of == device_id]


async def until(claim: Callable[[], object]) -> None:
    """Let the loop turn until `claim` holds, for things of the wire that nobody announces."""
    async with asyncio.timeout(5):
        while not claim():  # noqa: ASYNC110
            await asyncio.sleep(0)


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def basic(client_id: str, secret: str) -> dict[str, str]:
    return {"Authorization": aiohttp.encode_basic_auth(client_id, secret)}


@asynccontextmanager
async def stream(cloud: Visitor, path: str, token: str = ""):
    headers = bearer(token or cloud.books.user.token)
    async with cloud.http.get(path, headers=headers) as response:
        assert response.status == 200
        assert response.content_type == "text/event-stream"
        assert await response.content.readline() == b":ok\n"
        assert await response.content.readline() == b"\n"
        yield response.content


async def next_event(lines: aiohttp.StreamReader) -> tuple[str, dict[str, object]]:
    """The next event, past any keep-alive."""
    while (line := await lines.readline()) == b"\n":
        continue
    name = line.decode().removeprefix("event: ").strip()
    body = json.loads((await lines.readline()).decode().removeprefix("data: "))
    assert await lines.readline() == b"\n"
    return name, body


def upload(*files: tuple[str, str | bytes], **fields: str) -> aiohttp.FormData:
    """A multipart body: `file`, `file1`, … and the other fields."""
    form = aiohttp.FormData()
    for number, (name, content) in enumerate(files):
        form.add_field(f"file{number or ''}", content, filename=name, content_type="text/plain")
    for name, text in fields.items():
        form.add_field(name, text)
    return form


@asynccontextmanager
async def visiting(
    *,
    scale: float = 1.0,
    latency_s: float = 0.0,
    owner_lag_s: float = 0.0,
    fleet: int = 0,
    **switches: Any,
) -> AsyncIterator[Visitor]:
    """A cloud with two Photons and an Argon that are in no product, and somebody to call it."""
    clock, troubles = SimulatedClock(scale), TroubleBook()
    told: list[tuple[str, str | None, dict[str, Any]]] = []
    books = CloudBooks(
        clock,
        seed=7,
        troubles=troubles,
        tell=lambda event, device_id, more: told.append((event, device_id, more)),
        switches=CloudSwitches(**switches),
        owner_lag_s=owner_lag_s,
    )
    for number, (device_id, platform) in enumerate(((DEVICE, 6), (OTHER, 6), (ARGON, 12))):
        mac = f"e0:4f:43:00:00:0{number}"
        books.add_device(device_id, platform_id=platform, firmware="2.3.1", mac=mac)
    books.grow_fleet(fleet)
    server = CloudServer(books, troubles, clock, latency_s)
    await server.start()
    try:
        async with aiohttp.ClientSession(server.url) as http:
            yield Visitor(books, server, troubles, clock, http, told)
    finally:
        await server.close()
