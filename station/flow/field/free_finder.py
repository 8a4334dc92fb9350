"""Finds a unit by whatever names it: what the cable, the cloud and our own record know of it."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from station.domain.bench_errors import RecordMissing
from station.domain.calls.reply import Reply
from station.domain.cloud_errors import SignInNeeded
from station.domain.device_errors import NotListening, PortBusy, PortDenied, StuckInPrompt, UnitLost
from station.domain.errors import ParameterWrong, RecipeWrong, SecretMissing
from station.domain.field.freeing import Place, Plugged, Whereabouts, Whose
from station.domain.field.freeing_record import read_story
from station.domain.identity import DeviceId
from station.domain.platforms import PLATFORMS, Platform, platform_numbered
from station.domain.unit import DeviceFacts
from station.flow.field.free_ports import FreeHands, Wanted
from station.flow.field.free_reading import FreeReader
from station.flow.ports import PortSeen

Say = Callable[[str], None]


class FreeFinder:
    """Reads only. Raises as Freeing.find."""

    def __init__(self, hands: FreeHands) -> None:
        self._hands, self._cloud = hands, FreeReader(hands.desk)

    async def find(self, wanted: Wanted, say: Say) -> Whereabouts:
        text = next(iter(wanted.text.split()), "")  # the rest of a label is secret
        seen, facts = None, None
        if not text:
            say("Asks the device at the cable who it is.")
            seen = self._port(wanted.port)
            facts = await self._asked(seen)
            text = _named(seen, facts).text
        say("Asks the cloud where it is.")
        where = await self._in_cloud(text)
        if seen is None:
            seen = next((port for port in self._ports() if port.device == where.device), None)
            facts = await self._glanced(seen) if seen is not None else None
        say("Reads our own record of it.")
        return await self._with_record(where, _plugged(seen, facts))

    # ---- the cable ----

    def _ports(self) -> list[PortSeen]:
        return [port for port in self._hands.ports() if not port.is_dfu]

    def _port(self, address: str) -> PortSeen:
        ports = self._ports()
        if address:
            return next(
                (port for port in ports if port.address == address),
                PortSeen(address, "", None, None),
            )
        if not ports:
            raise NotListening("No Particle device is plugged in.")
        if len(ports) > 1:
            names = ", ".join(port.address for port in ports)
            raise RecipeWrong(f"Several devices are plugged in ({names}).", hint="Name one port.")
        return ports[0]

    async def _asked(self, seen: PortSeen) -> DeviceFacts | None:
        """None for one that does not listen: USB may have told its id all the same."""
        device = await self._hands.open_port(seen.address)
        try:
            return await device.identify()
        except (NotListening, StuckInPrompt):
            return None
        finally:
            await device.close()

    async def _glanced(self, seen: PortSeen) -> DeviceFacts | None:
        """Its place in the cloud is told also while another program has the port."""
        with suppress(PortBusy, PortDenied, UnitLost):
            return await self._asked(seen)
        return None

    # ---- the cloud ----

    async def _in_cloud(self, text: str) -> Whereabouts:
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
        product = self._hands.desk.product
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
            is_worked_on=self._hands.desk.product.lower() in (number, _text(row, "slug").lower()),
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

    # ---- our own record ----

    async def _with_record(self, where: Whereabouts, plugged: Plugged | None) -> Whereabouts:
        try:
            entries = (await self._hands.records.story(where.device.text)).entries
        except RecordMissing:
            entries = ()
        kept = await self._hands.codes.find(where.device)
        known = read_story(entries, self._hands.clock.utc(), kept.made_at if kept else None)
        return replace(
            where,
            plugged=plugged,
            code_until=known.code_until,
            labels=known.labels,
            customer=known.customer,
            wished=known.wished,
            in_doubt=known.in_doubt,
        )


def _named(seen: PortSeen, facts: DeviceFacts | None) -> DeviceId:
    """Raises NotListening where neither the device nor USB tells its id."""
    if facts is not None:
        return facts.device
    if seen.device is not None:
        return seen.device
    raise NotListening


def _plugged(seen: PortSeen | None, facts: DeviceFacts | None) -> Plugged | None:
    if seen is None:
        return None
    if facts is None:
        return Plugged(seen.address, listens=False)
    return Plugged(seen.address, listens=True, claimed=facts.claimed, firmware=facts.firmware or "")


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
