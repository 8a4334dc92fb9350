"""Firmware onto a device, made of the real parts: the door, the program, the cloud."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from station.assembly.devices import PORT_AGAIN_S, PORT_TRIES, DeviceDoor
from station.domain.calls.shape import FilePart
from station.domain.device_errors import NotListening, PortBusy, UnitLost
from station.domain.errors import RecipeWrong
from station.domain.field.firmware.checks import Board
from station.domain.field_errors import FirmwareUnreadable
from station.domain.identity import DeviceId
from station.domain.unit import DeviceFacts
from station.flow.field.flash import Flashed, FlashUnit, Tell, WaitingBoard
from station.flow.field.flash_cable import ask_board, flash_by_cable, flash_by_dfu
from station.flow.ports import PortSeen
from station.host.clock import SystemClock
from station.host.dfu_util import DfuUtil
from station.worker import Worker

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.device.flashing import FlashingDevice
    from station.flow.cloud_desk import DeskAccount

_LARGEST_FILE_BYTES = 4 * 1024 * 1024
_COMES_BACK_S = 60.0


@dataclass(frozen=True, slots=True)
class FlashingDoor:
    """Fulfils station.flow.field.flash.FlashDoor."""

    door: DeviceDoor

    async def open(self, address: str) -> FlashUnit:
        """Raises NotListening, RecipeWrong (none, or several), PortDenied, PortBusy, UnitLost."""
        return await self._opened(address or self._only(), PORT_TRIES)

    async def returned(self, device: DeviceId | None, address: str) -> FlashUnit:
        """The port of `device`, else that of the same place. Raises UnitLost, PortDenied."""
        from station.device.port_list import find_again

        places = {port.address: port.place for port in self.door.ports()}
        place = places.get(address, "") or address
        if "://" in address:
            return await self._again(address)
        found = await find_again(
            device, place, time_scale=self.door.time_scale, look=self.door.ports
        )
        return await self._again(found.address)

    async def _again(self, address: str) -> FlashUnit:
        """A port that has just come back may not be ours yet, or not be there yet."""
        tries = round(_COMES_BACK_S / PORT_AGAIN_S)
        for _ in range(tries - 1):
            try:
                return await self._opened(address, 1)
            except (UnitLost, PortBusy):
                await asyncio.sleep(PORT_AGAIN_S * self.door.time_scale)
        return await self._opened(address, 1)

    async def _opened(self, address: str, tries: int) -> "FlashingDevice":
        from station.device.flashing import FlashingDevice

        seen = next((port for port in self.door.ports() if port.address == address), None)
        for left in range(tries - 1, -1, -1):
            try:
                return await FlashingDevice.open(
                    address,
                    trace=self.door.trace,
                    time_scale=self.door.time_scale,
                    platform=seen.platform if seen is not None else None,
                )
            except PortBusy:
                if not left:
                    raise
                await asyncio.sleep(PORT_AGAIN_S * self.door.time_scale)
        raise UnitLost

    def _only(self) -> str:
        ports = [port for port in self.door.ports() if not port.is_dfu]
        if not ports:
            raise NotListening("No Particle device is plugged in.")
        if len(ports) > 1:
            raise RecipeWrong("Several devices are plugged in: name one by --port.")
        return ports[0].address


class StationFlashDesk:
    """Fulfils station.flow.field.flash.FlashDesk."""

    def __init__(self, outside: "StationOutside", dfu: DfuUtil | None = None) -> None:
        self._outside = outside
        self._door = FlashingDoor(outside.door(None))
        self._clock = SystemClock(outside.time_scale)
        self._dfu = dfu or DfuUtil()

    def boards_waiting(self) -> Sequence[WaitingBoard]:
        return [_waiting(port) for port in self._door.door.ports() if port.is_dfu]

    async def read(self, path: str) -> bytes:
        """Raises FirmwareUnreadable."""
        worker = Worker("firmware file")
        try:
            return await worker.call(lambda _: _content_of(Path(path)))
        finally:
            worker.close()

    async def board(self, address: str) -> tuple[DeviceFacts, Board]:
        unit = await self._door.open(address)
        try:
            return await ask_board(unit)
        finally:
            await unit.close()

    async def by_cable(self, content: bytes, address: str, tell: Tell) -> Flashed:
        return await flash_by_cable(content, address, self._door, self._clock, tell)

    async def over_air(
        self, files: Sequence[FilePart], device: DeviceId, account: "DeskAccount", tell: Tell
    ) -> Flashed:
        from station.flow.field.flash_air import flash_over_air

        desk = self._outside.cloud_desk(account)
        try:
            return await flash_over_air(files, device, desk, self._clock, tell)
        finally:
            await desk.close()

    async def by_dfu(self, content: bytes, tell: Tell) -> Flashed:
        return await flash_by_dfu(
            content, self.boards_waiting(), self._dfu, self._door, self._clock, tell
        )


def _waiting(port: PortSeen) -> WaitingBoard:
    return WaitingBoard(port.device, port.platform, port.place)


def _content_of(file: Path) -> bytes:
    """Raises FirmwareUnreadable."""
    try:
        if file.stat().st_size > _LARGEST_FILE_BYTES:
            raise FirmwareUnreadable(f"{file.name} is far too large to be firmware.")
        return file.read_bytes()
    except OSError as cause:
        raise FirmwareUnreadable(f"{file} cannot be read: {cause.strerror}.") from cause
