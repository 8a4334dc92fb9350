"""An offline round: the devices a technician takes to where there is no internet, each with its
own claim code, and what the ledger knows of each (verdicts 1.4, cloud-api 2.14.4).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from station.domain.clocks import CODE_LIFE_S, CODE_RENEWED_AT_S
from station.domain.identity import DeviceId

TURNED_BACK_S = 60.0
"""So far behind the latest note a clock may be without having been set back: one that is kept by
the network moves by less."""


class UnitState(StrEnum):
    """How far a device of a round is. Told to programs: never renamed."""

    ANNOUNCED = "announced"
    CHECKED = "checked"
    """It is in the product; its code is still to be fetched."""
    REFUSED = "refused"
    READY = "ready"
    """Its code lies in the encrypted store."""
    AWAITING = "awaiting-confirmation"
    """It was handed over, or may have been."""
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    TROUBLED = "troubled"
    """It was handed over, and the cloud shows that this led to nothing."""


SETTLED = frozenset({UnitState.CONFIRMED, UnitState.REFUSED})
_WANTING = frozenset({UnitState.ANNOUNCED, UnitState.CHECKED})


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps a unit from going on: a slug of the verdict table, what happened, what to do."""

    code: str
    what: str
    do: str


EXPIRED_HERE = Trouble(
    "code-expired",
    "Its claim code's hour was over before it was handed over.",
    "Announce it again where there is internet: it gets a new code.",
)
TURNED_BACK = Trouble(
    "clock-wrong",
    "This computer's clock was set back: nobody knows how old its claim code is.",
    "Turn on network time, then announce it again where there is internet.",
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time to look at a round. `real_s` is how many seconds of this world one story second
    takes; `is_turned_back`: the computer's clock is behind what was already written.
    """

    now: datetime
    real_s: float = 1.0
    is_turned_back: bool = False

    def age_s(self, since: datetime) -> float:
        """Story seconds; never below 0."""
        return max(0.0, (self.now - since).total_seconds() / self.real_s)

    @classmethod
    def of(cls, now: datetime, noted: datetime | None, real_s: float = 1.0) -> "Moment":
        """`noted` is the latest time that stands in the round: it cannot be earlier now."""
        latest = now if noted is None else max(now, noted)
        behind_s = (latest - now).total_seconds()
        return cls(latest, real_s, behind_s > max(TURNED_BACK_S * real_s, 1.0))


@dataclass(frozen=True, slots=True)
class RoundUnit:
    """One device of a round, as its entries in the ledger tell. `customer` is who is to own it
    ("" where nobody is, or where it is the account).
    """

    run: str
    device: DeviceId
    state: UnitState = UnitState.ANNOUNCED
    customer: str = ""
    trouble: Trouble | None = None
    code_hash: str = ""
    """"" where the recipe needs no code."""
    code_made_at: datetime | None = None
    handed_at: datetime | None = None
    is_in_doubt: bool = False
    """Its handing over was begun; whether the device has all of it nobody saw."""
    may_hold_code: bool = False
    """A loaded spring until the hour is over (verdicts 1.4.6)."""
    product: int = 0
    baseline: str | None = None
    """Its last session as the cloud gave it when it was checked."""
    owned_before: bool = False
    judged_on: str = ""
    """What the reading showed on which it was last judged (domain.proof.Finding)."""

    def code_left_s(self, moment: Moment) -> float:
        """Story seconds until its code's hour is over; 0 where it is, or where there is none."""
        if self.code_made_at is None or moment.is_turned_back:
            return 0.0
        return max(0.0, CODE_LIFE_S - moment.age_s(self.code_made_at))

    def code_until(self, real_s: float = 1.0) -> datetime | None:
        """When its code's hour is over, by this computer's clock."""
        if self.code_made_at is None:
            return None
        return self.code_made_at + timedelta(seconds=CODE_LIFE_S * real_s)

    def at(self, moment: Moment) -> "RoundUnit":
        """As it is at `moment`: a code that nobody has got yet grows old by itself."""
        if self.state is not UnitState.READY or self.code_made_at is None:
            return self
        if moment.is_turned_back:
            return replace(self, state=UnitState.EXPIRED, trouble=TURNED_BACK)
        if self.code_left_s(moment) <= 0:
            return replace(self, state=UnitState.EXPIRED, trouble=EXPIRED_HERE)
        return self

    def needs_work(self, moment: Moment) -> bool:
        """Whether announcing it (again) has something to do: a good code is kept."""
        now = self.at(moment)
        if now.state is UnitState.READY:
            return now.code_made_at is not None and not self.is_fresh(moment)
        if now.state is UnitState.AWAITING:
            return False
        return now.state is not UnitState.CONFIRMED

    def is_fresh(self, moment: Moment) -> bool:
        """Younger than 50 min: not renewed (settled 1.4)."""
        left_s = self.code_left_s(moment)
        return left_s > CODE_LIFE_S - CODE_RENEWED_AT_S

    @property
    def is_watched(self) -> bool:
        """Whether the cloud is still asked about it."""
        return self.may_hold_code and self.state is not UnitState.CONFIRMED

    def has_live_code(self, moment: Moment) -> bool:
        """Whether a code of its could still act, wherever it lies."""
        is_used = self.state is UnitState.CONFIRMED
        return bool(self.code_hash) and not is_used and self.code_left_s(moment) > 0


@dataclass(frozen=True, slots=True)
class Round:
    """All devices of the one round that is open, in the order they were announced."""

    name: str
    recipe_file: str
    recipe: str
    recipe_version: str
    units: tuple[RoundUnit, ...] = ()
    noted_at: datetime | None = None
    """The latest time that stands in its entries."""

    def of(self, device: DeviceId) -> RoundUnit | None:
        return next((unit for unit in self.units if unit.device == device), None)

    def at(self, moment: Moment) -> "Round":
        return replace(self, units=tuple(unit.at(moment) for unit in self.units))

    def holder_of(self, code_hash: str, other_than: DeviceId) -> RoundUnit | None:
        """Who else of the round was promised this very code."""
        others = (unit for unit in self.units if unit.device != other_than)
        return next((unit for unit in others if code_hash and unit.code_hash == code_hash), None)

    @property
    def is_wanting(self) -> bool:
        """Whether a unit has not been checked to its end."""
        return any(unit.state in _WANTING for unit in self.units)

    @property
    def watched(self) -> tuple[RoundUnit, ...]:
        return tuple(unit for unit in self.units if unit.is_watched)


@dataclass(frozen=True, slots=True)
class LiveCode:
    """A code that could still act: in the store, or on the device (`is_delivered`)."""

    device: DeviceId
    until: datetime
    left_s: float
    is_delivered: bool


def live_codes(units: Sequence[RoundUnit], moment: Moment) -> tuple[LiveCode, ...]:
    """The one that ends first is first."""
    found = []
    for unit in units:
        until = unit.code_until(moment.real_s)
        if until is not None and unit.has_live_code(moment):
            left_s = unit.code_left_s(moment)
            found.append(LiveCode(unit.device, until, left_s, unit.may_hold_code))
    return tuple(sorted(found, key=lambda live: live.until))


def count_of(units: Sequence[RoundUnit], *states: UnitState) -> int:
    return sum(unit.state in states for unit in units)
