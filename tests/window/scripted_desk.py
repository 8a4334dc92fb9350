"""A cloud's desk that does as it is told: what comes back stands in its fields."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from station.domain.calls.limits import LIMITS, OUR_SHARE, Budget, Used
from station.domain.calls.order import Order
from station.domain.calls.reply import NOT_JSON, Kept, Reply, taken_out
from station.domain.calls.request import request_of
from station.domain.calls.shape import Kind
from station.domain.calls.stream import Batch, CloudEvent, StreamNews, StreamState
from station.domain.errors import StationError
from station.domain.identity import Secret
from station.flow.cloud_desk import DeskAccount, DeskNews, PastCall, Tell

DEVICE = "3b002100084734343233f0b1"
DEVICES = [
    {
        "id": f"3b0021000847343432330{n:03x}", "name": f"freezer-{n:04}", "online": n % 3 == 0,
        "product_id": 9319, "platform_id": 6, "owner": f"customer-{n}@example.com",
        "last_handshake_at": "2026-01-31T10:00:00.000Z", "system_firmware_version": "2.3.1",
    }
    for n in range(1, 26)
]  # fmt: skip
INFO = {
    "id": DEVICE, "name": "freezer-0412", "online": True, "connected": True, "platform_id": 6,
    "product_id": 9319, "functions": ["setColor", "reset"], "variables": {"sensor": "int32"},
}  # fmt: skip
RETURNED = {"id": DEVICE, "name": "freezer-0412", "connected": True, "return_value": 1}
PRODUCTS = {
    "products": [
        {"id": 9319, "name": "Freezer sensor", "slug": "freezer-sensor-v100", "platform_id": 6}
    ]
}
MADE_API_USER = {
    "ok": True,
    "created": {
        "username": "stationtest+abc123@api.example.com", "is_programmatic": True,
        "tokens": [{"token": "9f31c0ffee"}],
    },
}  # fmt: skip
USUAL: Mapping[str, Any] = {
    "devices.list": DEVICES,
    "products.devices": {"devices": DEVICES, "meta": {"total_pages": 1}},
    "devices.info": INFO,
    "products.device-info": INFO,
    "devices.function": RETURNED,
    "products.list": PRODUCTS,
    "api-users.create": MADE_API_USER,
}


def reply_to(
    order: Order,
    body: Any,
    *,
    status: int = 200,
    trouble: StationError | None = None,
    offers: Mapping[str, tuple[str, ...]] | None = None,
    kind: Kind | None = Kind.USER,
) -> Reply:
    """As the cloud floor would make it of `body`: a text is no JSON."""
    shown, kept = taken_out(body, order.call.secrets, "(shown once)")
    is_json = not isinstance(body, str)
    text = json.dumps(shown) if is_json else body
    return Reply(
        order, request_of(order), status, "OK" if status < 400 else "Refused",
        "application/json" if is_json else "text/html", text, len(text), 0.312, kind,
        shown if is_json else NOT_JSON, tuple(Kept(each.path, each.secret) for each in kept),
        trouble, offers or {},
    )  # fmt: skip


def event(number: int) -> CloudEvent:
    at = f"2026-01-31T10:00:{number % 60:02}.000Z"
    return CloudEvent(number, "temperature", str(number), at, DEVICE, {"name": "temperature"})


Answer = Callable[[Order, Tell], Reply]


@dataclass
class ScriptedDesk:
    """Fulfils station.flow.cloud_desk.CloudDesk. `answer` raises or replies; while `hold` is
    there, every call waits for it.
    """

    account: DeskAccount
    answer: Answer | None = None
    hold: asyncio.Event | None = None
    kinds: tuple[Kind, ...] = (Kind.CLIENT, Kind.PRODUCT, Kind.USER, Kind.CUSTOMER)
    batches: tuple[Batch, ...] = (StreamNews(StreamState.LIVE),)
    used: int = 1020
    sent: list[Order] = field(default_factory=list)
    past: list[PastCall] = field(default_factory=list)
    kept: dict[str, tuple[Secret, bool]] = field(default_factory=dict)
    keep_error: StationError | None = None
    stopped: int = 0
    followed: int = 0
    is_closed: bool = False

    @property
    def cloud_url(self) -> str:
        return self.account.cloud_url

    @property
    def product(self) -> str:
        return self.account.product

    async def send(self, order: Order, tell: Tell) -> Reply:
        request_of(order)
        self.sent.append(order)
        if self.hold is not None:
            tell(DeskNews("The device is asked."))
            try:
                await self.hold.wait()
            except asyncio.CancelledError:
                self.stopped += 1
                raise
        if self.answer is not None:
            return self.answer(order, tell)
        return reply_to(order, USUAL.get(order.call.name, {"ok": True}))

    async def follow(self, order: Order) -> AsyncIterator[Batch]:
        request_of(order)
        self.followed += 1
        try:
            for batch in self.batches:
                yield batch
            await asyncio.Event().wait()
        finally:
            self.followed -= 1

    def kinds_for(self, order: Order) -> Sequence[Kind]:
        if order.call.uses_public_client:
            return order.call.tokens
        return tuple(kind for kind in order.call.tokens if kind in self.kinds)

    async def budget(self) -> Budget:
        shares = ((limit, int(limit.most * OUR_SHARE)) for limit in LIMITS)
        return Budget(
            tuple(Used(one, self.used if one.name == "calls" else 0, most) for one, most in shares)
        )

    def history(self) -> Sequence[PastCall]:
        return tuple(self.past)

    def keep_secret(self, name: str, secret: Secret, *, forever: bool) -> None:
        if self.keep_error is not None:
            raise self.keep_error
        self.kept[name] = (secret, forever)

    async def close(self) -> None:
        self.is_closed = True
