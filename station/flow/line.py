"""The line to one device: opened when first needed, found again when the device comes back."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from station.domain.device_errors import UnitSwapped
from station.domain.identity import ClaimCode, DeviceId
from station.domain.unit import DeviceFacts
from station.domain.wifi import SeenNetwork, WifiNetwork
from station.flow.ports import Device
from station.flow.unhurried import to_its_end

Open = Callable[[DeviceId | None, bool], Awaitable[Device]]
"""Opens the unit's port; when it is a return, waits for that device, or where it has not said
who it is yet, for its place (verdicts B14).
"""

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
        facts = await (await self._reached()).identify()
        self._known = self._known or facts.device
        if facts.device != self._known:
            raise UnitSwapped(f"Now {facts.device} answers here; {self._known} was begun with.")
        return facts

    async def modules(self) -> Mapping[str, object]:
        return await (await self._reached()).modules()

    async def scan(self) -> Sequence[SeenNetwork]:
        return await (await self._reached()).scan()

    async def set_claim_code(self, code: ClaimCode) -> None:
        await (await self._reached()).set_claim_code(code)

    async def set_wifi(self, network: WifiNetwork) -> None:
        await (await self._reached()).set_wifi(network)

    async def depart(self) -> None:
        await (await self._reached()).depart()

    async def listens_again(self) -> bool:
        return await (await self._reached()).listens_again()

    async def come_back(self) -> None:
        """Wait for the lost device on any port. Raises UnitLost when it stays away."""
        self.has_come_back = True
        await self.close()
        await self._reached()

    async def close(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            await to_its_end(device.close())  # a port half closed is nobody's any more
