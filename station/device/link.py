"""One device in listening mode over USB serial: the console as the flow wants it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from station.device.touch import can_be_touched, touch_to_listen
from station.device.trace import Trace, no_trace
from station.device.wire import Wire
from station.domain.device_errors import (
    AnswerLost,
    CodeNotStored,
    FirmwareTooOld,
    NetworkNotFound,
    NotListening,
    UnitLost,
    UnitSwapped,
)
from station.domain.errors import StationError
from station.domain.firmware import Firmware
from station.domain.identity import ClaimCode, DeviceId
from station.domain.listening import Dialogue
from station.domain.listening_ask import claimed, identify, is_listening, mac, modules, version
from station.domain.listening_claim import claim_code
from station.domain.listening_turn import Talk
from station.domain.listening_wifi import wifi
from station.domain.platforms import Platform
from station.domain.unit import DeviceFacts
from station.domain.wifi import SeenNetwork, WifiNetwork

Result = TypeVar("Result")

TRIES = 3
SECOND_SCAN_AFTER_S = 5.0
"""An access point may be missed once (verdicts W1)."""
LISTENS_AGAIN_S = 1.0
"""A Photon in listening mode answers within 0.5 s (device-protocol 2.9)."""


class UsbDevice:
    """Fulfils the flow's Device. Times are story seconds; `time_scale` makes them real."""

    via = "usb"

    def __init__(
        self, wire: Wire, address: str, trace: Trace, time_scale: float, platform: Platform | None
    ) -> None:
        self._wire: Wire | None = wire
        self._address = address
        self._trace = trace
        self._time_scale = time_scale
        self._platform = platform
        self._device: DeviceId | None = None
        self._firmware: str | None = None
        self._has_left = False

    @classmethod
    async def open(
        cls,
        address: str,
        *,
        trace: Trace | None = None,
        time_scale: float = 1.0,
        platform: Platform | None = None,
    ) -> "UsbDevice":
        """Raises PortDenied, PortBusy, UnitLost."""
        wire = await Wire.open(address, time_scale)
        return cls(wire, address, trace or no_trace, time_scale, platform)

    async def identify(self) -> DeviceFacts:
        """Raises NotListening, StuckInPrompt, UnitLost, UnitSwapped."""
        self._remember(await self._hold(identify()))
        device = self._device
        if device is None:
            raise NotListening
        self._firmware = await self._hold(version())
        return DeviceFacts(
            device=device,
            platform=self._platform,
            firmware=self._firmware,
            mac=await self._hold(mac()),
            claimed=await self._hold(claimed()) if self._takes_claim_code else None,
            via=self.via,
        )

    async def modules(self) -> Mapping[str, object]:
        """Raises NotListening, AnswerNotUnderstood, UnitLost."""
        return await self._hold(modules())

    async def scan(self) -> Sequence[SeenNetwork]:
        """Raises NotListening always: the console has no such command."""
        raise NotListening(
            "By USB a device does not tell which networks it sees.",
            hint="Use the device's own Wi-Fi for that.",
        )

    async def set_claim_code(self, code: ClaimCode) -> None:
        """Raises CodeNotStored, AnswerLost, FirmwareTooOld, NotListening, UnitLost."""
        await self._know_firmware()
        if not self._takes_claim_code:
            raise FirmwareTooOld(seen=(f"Device OS {self._firmware or 'before 0.4.5'}",))
        await self._hold_whole(lambda: claim_code(code))

    async def set_wifi(self, network: WifiNetwork) -> None:
        """Store `network`; the device leaves listening mode. A network that the device does not
        see is looked for twice. Raises NetworkNotFound, CredentialsMalformed,
        SecurityUnsupported, OpenNetworkBySerial, AnswerLost, NotListening, UnitLost.
        """
        firmware = await self._know_firmware()
        try:
            await self._hold_whole(lambda: wifi(network, firmware))
        except NetworkNotFound:
            await asyncio.sleep(SECOND_SCAN_AFTER_S * self._time_scale)
            await self._hold_whole(lambda: wifi(network, firmware))
        self._has_left = True

    async def depart(self) -> None:
        """Leave listening mode, unless storing a network has done so. Raises UnitLost."""
        if not self._has_left:
            await self._open_wire().type_letter(b"x")
            self._has_left = True

    async def listens_again(self) -> bool:
        """One letter is typed, no more: a device that joined has a program of its own that reads
        it. A port that vanished is opened anew. Raises UnitSwapped.
        """
        try:
            if self._wire is None:
                self._wire = await Wire.open(self._address, self._time_scale)
            device = await self._hold(is_listening(LISTENS_AGAIN_S))
        except UnitLost:
            await self.close()
            return False
        except StationError:
            return False  # another program has taken the port meanwhile
        if device is None:
            return False
        self._remember(device)
        self._has_left = False
        return True

    @property
    def platform(self) -> Platform | None:
        """By its USB ids; None of an address that has none."""
        return self._platform

    @property
    def can_be_touched(self) -> bool:
        return can_be_touched(self._address)

    async def answers(self, within_s: float) -> bool:
        """Whether it listens by now: one letter is typed. Raises UnitLost, UnitSwapped."""
        device = await self._hold(is_listening(within_s))
        if device is not None:
            self._remember(device)
        return device is not None

    async def touch(self) -> None:
        """Ask for listening mode by the rate that is a command; only a person may want that.
        Raises PortDenied, PortBusy, UnitLost.
        """
        await self.close()
        await touch_to_listen(self._address)
        self._wire = await Wire.open(self._address, self._time_scale)
        self._has_left = False

    async def close(self) -> None:
        """Closing twice is fine."""
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.close()

    @property
    def _takes_claim_code(self) -> bool:
        return self._firmware is not None and Firmware.parse(self._firmware).takes_claim_code

    async def _know_firmware(self) -> Firmware | None:
        if self._firmware is None:
            self._firmware = await self._hold(version())
        return Firmware.parse(self._firmware) if self._firmware else None

    def _remember(self, device: DeviceId) -> None:
        if self._device not in (None, device):
            raise UnitSwapped(f"{device} answers where {self._device} was.")
        self._device = device

    async def _hold_whole(self, talk: Callable[[], Talk[None]]) -> None:
        """Hold a talk that may be begun anew: after a lost answer the device is brought back to
        its command level and told once more, byte by byte (verdicts B9, B19).
        """
        seen: list[str] = []
        for attempt in range(1, TRIES + 1):
            try:
                await self._hold(talk(), slowly=attempt > 1)
            except (AnswerLost, CodeNotStored) as trouble:
                seen.extend((f"try {attempt}: {trouble}", *trouble.seen))
                if attempt == TRIES:
                    trouble.seen = tuple(seen)
                    raise
            else:
                return
            await self._hold(identify())

    async def _hold(self, talk: Talk[Result], *, slowly: bool = False) -> Result:
        dialogue = Dialogue(talk)
        try:
            return await self._open_wire().hold(dialogue, slowly=slowly)
        finally:
            dialogue.note_heard()
            for direction, shown in dialogue.transcript:
                self._trace(direction, shown)

    def _open_wire(self) -> Wire:
        if self._wire is None:
            raise UnitLost
        return self._wire
