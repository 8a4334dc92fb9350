"""Where the cloud says that a unit is, and whose: every product that we may look into."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from station.domain.calls.reply import Reply
from station.domain.cloud_errors import SignInNeeded
from station.domain.errors import ParameterWrong, SecretMissing
from station.domain.field.freeing import Place, Whereabouts, Whose
from station.domain.identity import DeviceId
from station.domain.platforms import PLATFORMS, Platform, platform_numbered
from station.flow.cloud_desk import CloudDesk
from station.flow.field.free_reading import FreeReader


class FreePlaces:
    """Reads only."""

    def __init__(self, desk: CloudDesk) -> None:
        self._desk, self._cloud = desk, FreeReader(desk)

    async def find(self, text: str) -> Whereabouts:
        """By a device id or a serial number. Raises ParameterWrong, and as Freeing.find."""
        try:
            reply = await self._cloud.send("devices.look-up", device=text)
        except (SecretMissing, SignInNeeded):
            return await self._in_our_product(_device_id(text))
        body = reply.parsed if isinstance(reply.parsed, dict) else {}
        device = _looked_up(body, text, reply)
        own = await self._cloud.own_device(device)
        account = await self._cloud.account()
        places = [await self._place(row, account) for row in body.get("places") or ()]
        detail = await self._detail(places, device) or own or {}
        where = _where(device, detail, tuple(places))
        return where if places else _loose(where, own, account)

    async def _in_our_product(self, device: DeviceId) -> Whereabouts:
        """With the product's client alone nothing else can be seen."""
        product = self._desk.product
        if not product:
            raise SecretMissing("Neither an account's token nor a product's client was given.")
        detail = await self._cloud.product_device(product, device)
        if detail is None:
            return Whereabouts(device)
        number = str(detail.get("product_id") or product)
        place = await self._place({**detail, "product": number, "name": f"product {number}"}, "")
        return _where(device, detail, (place,))

    async def _place(self, row: Mapping[str, Any], account: str) -> Place:
        number = str(row.get("product"))
        owner = _text(row, "owner") or None
        return Place(
            int(number),
            _text(row, "name") or number,
            owner,
            await self._whose(owner, number, account),
            row.get("development") is True,
            row.get("quarantined") is True,
            is_worked_on=self._desk.product.lower() in (number, _text(row, "slug").lower()),
        )

    async def _whose(self, owner: str | None, product: str, account: str) -> Whose:
        if owner is None:
            return Whose.NOBODY
        name = owner.strip().lower()
        if account and name == account:
            return Whose.ACCOUNT
        is_customer = name in await self._cloud.customers(product)
        return Whose.CUSTOMER if is_customer else Whose.ANOTHER

    async def _detail(self, places: list[Place], device: DeviceId) -> Mapping[str, Any] | None:
        if not places:
            return None
        return await self._cloud.product_device(str(places[0].product), device)


def _device_id(text: str) -> DeviceId:
    try:
        return DeviceId.parse(text)
    except ValueError as cause:
        raise ParameterWrong(
            f"{text} is no device id, and a serial number is looked up by an account only.",
            hint="Give the 24 digits of its id, or log in.",
        ) from cause


def _looked_up(body: Mapping[str, Any], text: str, reply: Reply) -> DeviceId:
    """A device that no list shows is an answer too. Raises what kept it from being looked up."""
    if "device" in body:
        is_answered = bool(body.get("places")) or reply.status in (200, 403, 404)
        if reply.trouble is not None and not is_answered:
            raise reply.trouble
        return DeviceId.parse(str(body["device"]))
    try:
        return DeviceId.parse(text)
    except ValueError as cause:
        raise ParameterWrong(
            f"The cloud knows no serial number {text}.", hint="Check it, or give the device id."
        ) from cause


def _where(device: DeviceId, detail: Mapping[str, Any], places: tuple[Place, ...]) -> Whereabouts:
    return Whereabouts(
        device,
        serial=_text(detail, "serial_number"),
        name=_text(detail, "name"),
        platform=_platform(detail),
        places=places,
        is_seen=bool(detail),
        online=detail.get("online") is True,
        last_seen=_text(detail, "last_heard") or _text(detail, "last_handshake_at"),
    )


def _loose(where: Whereabouts, own: Mapping[str, Any] | None, account: str) -> Whereabouts:
    """In no product of ours; the account may own it all the same."""
    if own is None:
        return where
    owner = _text(own, "owner") or None
    number = own.get("product_id")
    is_in_product = isinstance(number, int) and number not in PLATFORMS
    whose = Whose.NOBODY if owner is None else Whose.ANOTHER
    if owner is not None and owner.strip().lower() == account:
        whose = Whose.ACCOUNT
    return replace(
        where,
        loose_owner=owner,
        loose_whose=whose,
        loose_product=number if is_in_product and isinstance(number, int) else 0,
    )


def _platform(detail: Mapping[str, Any]) -> Platform | None:
    number = detail.get("platform_id")
    return platform_numbered(number) if isinstance(number, int) else None


def _text(fields: Mapping[str, Any], key: str) -> str:
    value = fields.get(key)
    return value if isinstance(value, str) else ""
