"""The line to one device: opened when first needed, found again when the device comes back."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeVar

from station.domain.device_errors import UnitSwapped
from station.domain.field.air import Heard
from station.domain.identity import ClaimCode, DeviceId
from station.domain.unit import DeviceFacts
from station.domain.wifi import SeenNetwork, WifiNetwork
from station.flow.field.wakeable import Wakeable
from station.flow.ports import Cloud, Device, Operator
from station.flow.unhurried import to_its_end

Open = Callable[[DeviceId | None, bool], Awaitable[Device]]
"""Opens the unit's port; when it is a return, waits for that device, or where it has not said
who it is yet, for its place (verdicts B14).
"""

Answer = TypeVar("Answer")

NEVER_ISSUED = ClaimCode("0" * 63)
"""Takes the place of a code that must not act any more (verdicts 5.3)."""


class DeviceLine:
    """A Device that is plugged in later than the run begins, and may leave and return."""

    def __init__(self, open_port: Open, known: DeviceId | None = None) -> None:
        """`known` is what USB told of the unit before anybody asked it."""
        self._open = open_port
        self._device: Device | None = None
        self._known = known
        self._was_open = False
        self.has_come_back = False
        """It left its port meanwhile: it may have been on-line with what it had before."""

    async def _reached(self) -> Device:
        if self._device is None:
            self._device = await self._open(self._known, self._was_open)
            self._was_open = True
        return self._device

    @property
    def via(self) -> str:
        return self._device.via if self._device is not None else ""

    async def identify(self) -> DeviceFacts:
        """Raises UnitSwapped when another unit answers than the one that was begun with."""
        facts = await self._with(lambda device: device.identify())
        self._known = self._known or facts.device
        if facts.device != self._known:
            raise UnitSwapped(f"Now {facts.device} answers here; {self._known} was begun with.")
        return facts

    async def wakeable(self) -> Wakeable | None:
        """The device as it is while it does not answer; None where no cable leads to it."""
        device = await self._reached()
        return device if isinstance(device, Wakeable) else None

    async def modules(self) -> Mapping[str, object]:
        return await self._with(lambda device: device.modules())

    async def scan(self) -> Sequence[SeenNetwork]:
        return await self._with(lambda device: device.scan())

    async def set_claim_code(self, code: ClaimCode) -> None:
        await self._with(lambda device: device.set_claim_code(code))

    async def set_wifi(self, network: WifiNetwork) -> None:
        await self._with(lambda device: device.set_wifi(network))

    async def depart(self) -> None:
        await self._with(lambda device: device.depart())

    async def listens_again(self) -> bool:
        return await self._with(lambda device: device.listens_again())

    async def prepare(self, operator: Operator) -> None:
        """Settle with a person how it is reached; with a cable there is nothing to ask."""

    async def heard_here(self) -> Sequence[Heard]:
        """The networks that this computer hears beside the device; none where it has no need to."""
        return ()

    async def let_go(self) -> None:
        """Nothing more is said to it in this step; a cable stays in."""

    def from_home(self, cloud: Cloud) -> Cloud:
        """The cloud as it is reached beside this line; a cable is in nobody's way."""
        return cloud

    async def come_back(self) -> None:
        """Wait for the lost device on any port. Raises UnitLost when it stays away."""
        self.has_come_back = True
        await self.close()
        await self._reached()

    async def close(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            await to_its_end(device.close())  # a port half closed is nobody's any more

    async def _with(self, work: Callable[[Device], Awaitable[Answer]]) -> Answer:
        return await work(await self._reached())
