"""Where a device is, who owns it, and how it is freed, in the right order (cloud-api 2.13)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from station.cloud.asking import Asker, checked_request
from station.cloud.composed import composed
from station.cloud.refusals import Paused
from station.cloud.sending import tell
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.cloud_errors import CloudRefused, CloudUnwell
from station.domain.errors import StationError

_DEVICE_ID = re.compile(r"[0-9a-f]{24}")
_NOT_READ = (CloudUnwell, Paused)
"""After these it is not known whether the device is there: any other no is an answer."""


@dataclass(slots=True)
class _Search:
    """What was found so far."""

    order: Order
    device: str
    serial: str = ""
    parts: list[Reply] = field(default_factory=list)
    seen: dict[str, Any] | None = None
    """By the user path."""
    detail: dict[str, Any] = field(default_factory=dict)
    places: list[dict[str, Any]] = field(default_factory=list)
    trouble: StationError | None = None


@dataclass(frozen=True, slots=True)
class _Product:
    """A product that the account sees; `organization` is "" for its own."""

    number: str
    name: str
    organization: str = ""


class LookUp:
    """One order of `devices.look-up`. Raises what kept a call from being answered."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker

    async def run(self, order: Order) -> Reply:
        checked_request(order)
        text = next(iter(str(order.value("device")).split()), "")  # the rest of a label is secret
        order = order.with_values(device=text)
        request = checked_request(order)
        search = _Search(order, text.lower())
        if not _DEVICE_ID.fullmatch(search.device) and not await self._by_serial(search):
            return search.parts[-1]
        seen = await self._ask(search, "devices.info", device=search.device)
        if seen.is_fine and isinstance(seen.parsed, dict):
            search.seen = search.detail = seen.parsed
        await self._in_products(search)
        return composed(order, request, search.parts, _found(search), _trouble(search))

    async def _by_serial(self, search: _Search) -> bool:
        """False when nobody knows it."""
        search.serial = str(search.order.value("device"))
        tell(f"Looking up serial number {search.serial}.")
        reply = await self._ask(search, "serials.info", serial=search.serial)
        body = reply.parsed if isinstance(reply.parsed, dict) else {}
        found = body.get("device_id") or body.get("deviceID")
        if reply.is_fine and isinstance(found, str):
            search.device = found.lower()
            return True
        return False

    async def _in_products(self, search: _Search) -> None:
        products = await self._products(search)
        for number, product in enumerate(products, 1):
            tell(f"Looking in {product.name}.", done=number - 1, of=len(products))
            reply = await self._ask(
                search, "products.device-info", product=product.number, device=search.device
            )
            if search.trouble is not None:
                return
            if reply.is_fine and isinstance(reply.parsed, dict):
                search.places.append(_place(product, reply.parsed))
                search.detail = search.detail or reply.parsed

    async def _products(self, search: _Search) -> list[_Product]:
        """The account's own, then each organization's; each once."""
        found = list(_products_in(await self._ask(search, "products.list"), ""))
        for row in _rows(await self._ask(search, "orgs.list"), "organizations"):
            if name := str(row.get("slug") or row.get("id") or ""):
                of_it = await self._ask(search, "orgs.products", organization=name)
                found += _products_in(of_it, str(row.get("name") or name))
        return list({each.number: each for each in reversed(found)}.values())[::-1]

    async def _ask(self, search: _Search, name: str, **values: str) -> Reply:
        order = search.order
        reply = await self._asker.ask(Order(call_named(name), values, order.kind, order.customer))
        search.parts.append(reply)
        if isinstance(reply.trouble, _NOT_READ):
            search.trouble = reply.trouble
        return reply


def _rows(reply: Reply, key: str) -> Iterator[dict[str, Any]]:
    rows = reply.parsed.get(key) if isinstance(reply.parsed, dict) else None
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield row


def _products_in(reply: Reply, organization: str) -> Iterator[_Product]:
    for row in _rows(reply, "products"):
        if isinstance(number := row.get("id"), int | str):
            name = row.get("name") or row.get("slug") or number
            yield _Product(str(number), str(name), organization)


def _place(product: _Product, detail: dict[str, Any]) -> dict[str, Any]:
    return {
        "product": product.number,
        "name": product.name,
        **({"organization": product.organization} if product.organization else {}),
        "owner": _text(detail, "owner"),
        "quarantined": detail.get("quarantined") is True,
        "development": detail.get("development") is True,
    }


def _found(search: _Search) -> dict[str, Any]:
    detail = search.detail
    owners = [place["owner"] for place in search.places if place["owner"]]
    return {
        "device": search.device,
        "serial_number": search.serial or _text(detail, "serial_number"),
        "owner": _text(detail, "owner") or (owners[0] if owners else None),
        "online": detail.get("online") is True,
        "last_handshake_at": _text(detail, "last_handshake_at"),
        "places": search.places,
        "next": list(_next(search)),
    }


def _next(search: _Search) -> Iterator[str]:
    """Unclaim first, then remove: removed while claimed it vanishes from every list."""
    for place in search.places:
        at = f"--product {place['product']} --device {search.device}"
        if place["owner"]:
            yield f"products.unclaim {at}"
        yield f"products.remove {at}"
    if not search.places and search.seen is not None and search.seen.get("owner"):
        yield f"devices.unclaim --device {search.device}"


def _trouble(search: _Search) -> StationError | None:
    if search.trouble is not None or search.places or search.seen is not None:
        return search.trouble
    return CloudRefused(
        f"This account sees no device {search.device}, neither its own nor in a product.",
        hint="Check the id; a device of somebody else is not shown.",
    )


def _text(detail: dict[str, Any], key: str) -> str | None:
    value = detail.get(key)
    return value if isinstance(value, str) and value else None
