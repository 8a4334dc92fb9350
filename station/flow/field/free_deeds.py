"""Each thing that is undone of a unit: how it is seen to be done, and how it is done."""

from typing import Protocol

from station.domain.cloud_errors import OwnedByAnother
from station.domain.device_errors import NotListening, UnitSwapped
from station.domain.errors import StationError
from station.domain.field.freeing import Act, Whereabouts
from station.domain.field.freeing_plan import FreeStep
from station.domain.field_errors import NotReleased, StillOwned
from station.flow.field.free_ports import FreeHands
from station.flow.field.free_reading import FreeReader
from station.flow.line import NEVER_ISSUED


class Deed(Protocol):
    """Looked for before and after; done once between. Raises as CloudDesk.send, or the unit's."""

    async def proof(self) -> str:
        """What proves that it is done; "" while it is not."""

    async def do(self) -> StationError | None:
        """A no, or that nobody knows: the look after it decides."""


def deed_of(step: FreeStep, where: Whereabouts, hands: FreeHands) -> Deed:
    match step.act:
        case Act.NEUTRALISE:
            return _Neutralised(where, hands)
        case Act.UNCLAIM:
            return _Unclaimed(step, where, hands)
        case Act.LIFT:
            return _Lifted(step, where, hands)
        case Act.REMOVE:
            return _Removed(step, where, hands)
        case Act.CUSTOMER:
            return _CustomerDeleted(step, where, hands)
    return _Told(step)


class _Neutralised:
    """The claim code on the unit is overwritten by one that the cloud ignores (verdicts 5.3)."""

    def __init__(self, where: Whereabouts, hands: FreeHands) -> None:
        self._where, self._hands = where, hands
        self._is_stored = False

    async def proof(self) -> str:
        return "The device has stored a code that nobody issued." if self._is_stored else ""

    async def do(self) -> StationError | None:
        plugged = self._where.plugged
        if plugged is None:
            raise NotListening
        device = await self._hands.open_port(plugged.address)
        try:
            facts = await device.identify()
            if facts.device != self._where.device:
                raise UnitSwapped(f"Now {facts.device} answers; {self._where.device} is meant.")
            await device.set_claim_code(NEVER_ISSUED)
        finally:
            await device.close()
        await self._hands.codes.forget(self._where.device)
        self._is_stored = True
        return None


class _InCloud:
    """What the place says of the device is the proof."""

    def __init__(self, step: FreeStep, where: Whereabouts, hands: FreeHands) -> None:
        self._step, self._device = step, where.device
        self._cloud = FreeReader(hands.desk)

    @property
    def _product(self) -> str:
        return str(self._step.product)

    @property
    def _gone(self) -> str:
        return f"Product {self._product} says that it does not have it."


class _Unclaimed(_InCloud):
    async def proof(self) -> str:
        """Raises OwnedByAnother: an owner whom nobody asked about is not taken it from."""
        if self._step.product:
            detail = await self._cloud.product_device(self._product, self._device)
            if detail is None:
                return self._gone
        else:
            detail = await self._cloud.own_device(self._device) or {}
        owner = detail.get("owner")
        if not owner:
            return "The cloud names no owner of it."
        if str(owner).lower() != self._step.value.lower():
            raise OwnedByAnother(f"Meanwhile the device belongs to {owner}.")
        return ""

    async def do(self) -> StationError | None:
        device = self._device.text
        if self._step.product:
            return await self._cloud.act("products.unclaim", product=self._product, device=device)
        return await self._cloud.act("devices.unclaim", device=device)


class _Lifted(_InCloud):
    async def proof(self) -> str:
        detail = await self._cloud.product_device(self._product, self._device)
        if detail is None:
            return self._gone
        return "" if detail.get("development") is True else "It is not marked for development."

    async def do(self) -> StationError | None:
        return await self._cloud.act(
            "products.mark-development",
            product=self._product,
            device=self._device.text,
            development="false",
        )


class _Removed(_InCloud):
    async def proof(self) -> str:
        """Raises StillOwned: removed while it is owned it vanishes from every list."""
        detail = await self._cloud.product_device(self._product, self._device)
        if detail is None:
            return self._gone
        if detail.get("owner"):
            raise StillOwned(f"The device belongs to {detail['owner']}; it stays in the product.")
        return ""

    async def do(self) -> StationError | None:
        return await self._cloud.act(
            "products.remove", product=self._product, device=self._device.text
        )


class _CustomerDeleted(_InCloud):
    """Only one that owns nothing. No list shows one that never owned anything, so it is gone when
    the cloud has said so, or when it was listed before and is not now.
    """

    def __init__(self, step: FreeStep, where: Whereabouts, hands: FreeHands) -> None:
        super().__init__(step, where, hands)
        self._is_deleted = self._was_listed = False

    async def proof(self) -> str:
        name = self._step.value
        if self._is_deleted:
            return f"The cloud has deleted the customer {name}."
        listed = await self._cloud.customers(self._product)
        if name.lower() in listed:
            self._was_listed = True
            return ""
        return f"The product lists no customer {name} any more." if self._was_listed else ""

    async def do(self) -> StationError | None:
        """Raises NotReleased for one that owns something."""
        name = self._step.value
        owned = (await self._cloud.customers(self._product)).get(name.lower(), ())
        if others := [device for device in owned if device != self._device.text]:
            raise NotReleased(f"The customer {name} owns {', '.join(others)} too.")
        reply = await self._cloud.send("customers.delete", product=self._product, customer=name)
        self._is_deleted = reply.trouble is None or reply.status == 404
        return reply.trouble


class _Told:
    """What is done by its being written, or by a person's word."""

    def __init__(self, step: FreeStep) -> None:
        self._step, self._is_done = step, False

    async def proof(self) -> str:
        if not self._is_done:
            return ""
        return "Noted in the record." if self._step.act is Act.LABEL else "A person says so."

    async def do(self) -> StationError | None:
        self._is_done = True
        return None
