"""What putting firmware onto a device needs of the world, what is told on the way, how it ends."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from station.domain.calls.shape import FilePart
from station.domain.field.firmware.checks import Board
from station.domain.field.firmware.module import FirmwareModule
from station.domain.identity import DeviceId
from station.domain.platforms import Platform
from station.domain.unit import DeviceFacts
from station.flow.cloud_desk import DeskAccount

USUAL_BYTES_PER_S = 5_000
"""Serial, one block after the other; a device needs its time to write each."""


@dataclass(frozen=True, slots=True)
class FlashNews:
    """How far it is. `stage` is asking, sending, restarting, proving, compiling or waiting."""

    stage: str
    words: str
    sent_bytes: int = 0
    of_bytes: int = 0


Tell = Callable[[FlashNews], None]


@dataclass(frozen=True, slots=True)
class Flashed:
    """It runs what was sent: the device said so itself, or the cloud heard it say so."""

    way: str
    """cable, air or dfu."""
    device: DeviceId | None
    module: FirmwareModule | None
    """None for sources, which the cloud compiled."""
    words: str


class FlashUnit(Protocol):
    """A device in listening mode that takes an image over its serial port."""

    async def identify(self) -> DeviceFacts: ...

    async def modules(self) -> Mapping[str, object]: ...

    async def receive(self, content: bytes, tell: Callable[[int], None]) -> None:
        """Returns when it was taken and the port has gone. Cancelled, the device is as it was.
        Raises FlashNotSupported, FlashRefused, FlashStopped, NotListening, UnitLost.
        """

    async def listens_again(self) -> bool: ...

    async def close(self) -> None: ...


class FlashDoor(Protocol):
    """Where such devices are found."""

    async def open(self, address: str) -> FlashUnit:
        """No address: the only one. Raises NotListening, PortDenied, PortBusy, UnitLost."""

    async def returned(self, device: DeviceId | None, address: str) -> FlashUnit:
        """The same device when it has restarted, maybe under another name. Raises UnitLost."""


class DfuTool(Protocol):
    """The system's own program for boards that wait for firmware."""

    def find(self) -> str:
        """Where it is. Raises DfuUtilMissing."""

    async def write(
        self,
        content: bytes,
        module: FirmwareModule,
        device: DeviceId | None,
        tell: Callable[[int], None],
    ) -> None:
        """`tell` hears bytes. Raises DfuUtilMissing, DfuFailed."""


@dataclass(frozen=True, slots=True)
class WaitingBoard:
    """A board in DFU mode (the light blinks yellow)."""

    device: DeviceId | None
    platform: Platform | None
    place: str = ""


class FlashDesk(Protocol):
    """Firmware onto one device, for a face. Every way raises as it says, and what the checks say
    before anything is sent. Cancelling is answered: the device is left as it was, or told.
    """

    def boards_waiting(self) -> Sequence[WaitingBoard]:
        """Boards in DFU mode."""

    async def read(self, path: str) -> bytes:
        """A file of this computer. Raises FirmwareUnreadable."""

    async def board(self, address: str) -> tuple[DeviceFacts, Board]:
        """Ask the device by cable who it is and what it has. Raises as FlashDoor.open."""

    async def by_cable(self, content: bytes, address: str, tell: Tell) -> Flashed:
        """Raises FlashNotSupported, FlashRefused, FlashStopped, FlashNotTaken, FlashUnproven,
        NotListening, UnitLost, PortDenied, PortBusy, UnitSwapped.
        """

    async def over_air(
        self, files: Sequence[FilePart], device: DeviceId, account: DeskAccount, tell: Tell
    ) -> Flashed:
        """One image, or sources that the cloud compiles. Raises FirmwareLocked, FlashRefused,
        FlashNotTaken, FlashUnproven, BuildFailed, and as CloudDesk.send.
        """

    async def by_dfu(self, content: bytes, tell: Tell) -> Flashed:
        """Raises DfuUtilMissing, DfuFailed, InDfu (no board waits, or several), FlashNotTaken,
        FlashUnproven.
        """
