"""What freeing asks of the cloud: read carefully, because "not there" is a proof here."""

from collections.abc import Mapping
from typing import Any

from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.cloud_errors import CloudUnwell, ReplyLost, ReplyNotUnderstood, SiteOffline
from station.domain.errors import StationError
from station.domain.identity import DeviceId
from station.flow.all_pages import all_pages
from station.flow.cloud_desk import CloudDesk, DeskNews

UNSURE = (ReplyLost, CloudUnwell, SiteOffline)
"""After these an act may have been done: it is looked for."""
_ABSENT = (403, 404)


class FreeReader:
    """Calls by name on a desk."""

    def __init__(self, desk: CloudDesk) -> None:
        self._desk = desk

    async def product_device(self, product: str, device: DeviceId) -> Mapping[str, Any] | None:
        """None: the product has said that it does not have it (cloud-api 2.5). Raises any other
        refusal.
        """
        reply = await self.send("products.device-info", product=product, device=device.text)
        words = reply.text.lower()
        is_absent = "not found" in words and "product not found" not in words
        return _found(reply, is_absent=is_absent)

    async def own_device(self, device: DeviceId) -> Mapping[str, Any] | None:
        """By the user path; a foreign one is refused there as one that is unknown."""
        reply = await self.send("devices.info", device=device.text)
        words = reply.text.lower()
        is_absent = "recognize that device" in words or "not found" in words
        return _found(reply, is_absent=is_absent)

    async def customers(self, product: str) -> Mapping[str, tuple[str, ...]]:
        """By name (in lower case), with what each owns. One that never claimed is not told."""
        order = Order(call_named("customers.list"), {"product": product})
        reply = await all_pages(order, lambda each: self._desk.send(each, _nobody), _nobody)
        if reply.trouble is not None:
            raise reply.trouble
        return {
            str(row.get("username") or "").strip().lower(): tuple(
                str(device).lower() for device in row.get("devices") or ()
            )
            for row in reply.rows()
        }

    async def account(self) -> str:
        """The name of the account whose token we have, in lower case."""
        reply = await self.read("user.get")
        return str(reply.get("username") or "").strip().lower()

    async def read(self, call: str, **values: str) -> Mapping[str, Any]:
        """Raises the reply's trouble, ReplyNotUnderstood."""
        reply = await self.send(call, **values)
        found = _found(reply, is_absent=False)
        if found is None:
            raise ReplyNotUnderstood
        return found

    async def act(self, call: str, **values: str) -> StationError | None:
        """Send once, never again; what it came to is to be looked for. A sure no is returned."""
        try:
            return (await self.send(call, **values)).trouble
        except UNSURE as unsure:
            return unsure

    async def send(self, call: str, **values: str) -> Reply:
        return await self._desk.send(Order(call_named(call), values), _nobody)


def _found(reply: Reply, *, is_absent: bool) -> Mapping[str, Any] | None:
    if reply.trouble is None and isinstance(reply.parsed, dict):
        return reply.parsed
    if is_absent and reply.status in _ABSENT:
        return None
    raise reply.trouble or ReplyNotUnderstood()


def _nobody(_news: DeskNews) -> None:
    """Nothing here takes so long that its parts are to be told."""
