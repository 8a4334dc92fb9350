"""Freeing a unit, as the faces know it and as it needs the outside world."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from station.domain.errors import StationError
from station.domain.field.freeing import RELEASE, Act, Whereabouts
from station.domain.field.freeing_plan import FreeStep
from station.flow.bench.desk import Records
from station.flow.bench.ports import Codes, Journal
from station.flow.cloud_desk import CloudDesk
from station.flow.ports import Clock, Device, PortSeen


@dataclass(frozen=True, slots=True)
class Wanted:
    """A unit, by a device id, a serial number or a scanned label (`text`); or by its port, and
    where nothing is said the only one that is plugged in.
    """

    text: str = ""
    port: str = ""


@dataclass(frozen=True, slots=True)
class FreeWish:
    """What is to be undone. `told` is what a person says to have done by hand."""

    acts: frozenset[Act] = RELEASE
    told: frozenset[Act] = frozenset()
    operator: str = ""


@dataclass(frozen=True, slots=True)
class FreeNews:
    """A step moved: `state` is doing, done (`words` say how it is proven) or failed."""

    step: FreeStep
    state: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Freed:
    """How a freeing ended: released only if no step remains (verdicts 5.3)."""

    where: Whereabouts
    done: tuple[FreeStep, ...]
    remaining: tuple[FreeStep, ...]
    trouble: StationError | None = None

    @property
    def is_released(self) -> bool:
        return not self.remaining


TellFree = Callable[[FreeNews], None]


class Freeing(Protocol):
    """Raises everywhere as CloudDesk.send, and for refusals what they mean."""

    async def find(self, wanted: Wanted, tell: Callable[[str], None]) -> Whereabouts:
        """Nothing is changed. Raises NotListening (no port, or a silent one whose id nobody
        tells), PortDenied, PortBusy, ParameterWrong (no id and no serial number).
        """

    async def free(self, where: Whereabouts, wish: FreeWish, tell: TellFree) -> Freed:
        """Look, act, check, step by step; each is written before and after. What an earlier
        freeing has done is found done. The world's trouble after the first step is the result's
        `trouble`. Raises StillOwned, OwnedByAnother, InAnotherProduct, DeviceNowhere before
        anything is done; RecordFailed, LedgerTaken.
        """

    async def close(self) -> None:
        """Closing twice is fine."""


@dataclass(frozen=True, slots=True)
class FreeHands:
    """All that freeing needs of the outside. A journal is opened for each freeing and closed at
    its end, so that a bench may have the record meanwhile.
    """

    desk: CloudDesk
    records: Records
    journal: Callable[[], Journal]
    codes: Codes
    clock: Clock
    ports: Callable[[], Sequence[PortSeen]]
    open_port: Callable[[str], Awaitable[Device]]
    station: str = ""
