"""What the faces need to look on while devices speak: ports, and a monitor on each.

Fulfilled by the device floor; made by the assembly (`Outside.field.monitors`).
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from station.domain.errors import StationError
from station.domain.field.monitor_hint import Whereabouts
from station.domain.field.monitor_line import MonitorLine
from station.domain.field.monitor_rate import DEFAULT_RATE
from station.domain.field.monitor_typing import LineEnd
from station.domain.identity import DeviceId
from station.domain.platforms import Platform

LOG_BYTES, LOG_FILES = 10_000_000, 5
"""A log begins a new file at this size; so many are kept."""


@dataclass(frozen=True, slots=True)
class MonitorPort:
    """Any serial port. Without a platform no Particle board is known behind it."""

    address: str
    place: str
    platform: Platform | None = None
    device: DeviceId | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class LogWish:
    """Keep all lines, masked, in the file `path`; older ones in `path`.1 and so on."""

    path: str
    most_bytes: int = LOG_BYTES
    files: int = LOG_FILES


@dataclass(frozen=True, slots=True)
class MonitorWish:
    """Which port to look at. `rate` is one of monitor_rate's; `source` what its lines are
    called, "" for the address.
    """

    address: str
    rate: int = DEFAULT_RATE
    source: str = ""


class PortState(StrEnum):
    OPENING = "opening"
    OPEN = "open"
    GONE = "gone"
    """The device left, by itself or by hand; it is looked for."""
    BUSY = "busy"
    """Somebody else has the port; it is tried again."""
    DENIED = "denied"
    """This user may not open it; it is tried again."""
    LENT = "lent"
    """Station itself talks with the device."""


@dataclass(frozen=True, slots=True)
class MonitorNews:
    """The port changed its state. `address` is where it is by now."""

    state: PortState
    address: str
    trouble: StationError | None = None


@dataclass(frozen=True, slots=True)
class LogNews:
    """The log began, or `trouble` ended it: the monitor goes on."""

    path: str
    trouble: StationError | None = None


@dataclass(frozen=True, slots=True)
class MonitorBatch:
    """What came since the last one. `rest` is the line that has begun, `is_still` once nothing
    more came for half a second: it is a prompt then. `lost` lines were too many to be handed on;
    a log has them.
    """

    lines: tuple[MonitorLine, ...]
    rest: bytes = b""
    is_still: bool = False
    lost: int = 0
    heard_bytes: int = 0
    where: Whereabouts = Whereabouts.UNKNOWN


Told = MonitorBatch | MonitorNews | LogNews


class Monitor(Protocol):
    """One port. It stays with its device through resets and re-enumeration: by the device's id,
    else by its place.
    """

    def follow(self) -> AsyncIterator[Told]:
        """Until the monitor is closed; for one follower. At most 30 batches a second."""

    async def send(self, text: str, end: LineEnd = LineEnd.AUTO) -> None:
        """Type a line. Raises UnitLost where no port is open, AnswerLost when the device takes
        nothing.
        """

    def lend(self) -> AbstractAsyncContextManager[str]:
        """Let go of the port while Station talks with the device, or looks for it; gives its last
        address.
        """

    async def log_to(self, wish: LogWish | None) -> None:
        """From now on; None ends it. Raises LogNotKept."""

    async def close(self) -> None:
        """Closing twice is fine."""


class Monitors(Protocol):
    def ports(self, *, every: bool = False) -> Sequence[MonitorPort]:
        """Those of Particle boards; `every`: of whatever else is plugged in too."""

    def open(self, wish: MonitorWish) -> Monitor:
        """Nothing is opened before it is followed. Raises ParameterWrong for a rate that is a
        command.
        """
