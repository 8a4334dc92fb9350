"""What a drill is worth: the trouble read right, the right remedy, nothing needless, in time."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import floor

from station.domain.training import Act, Drill, DrillEnd

READ_SHARE, REMEDY_SHARE, TIME_SHARE = 0.3, 0.5, 0.2
"""Of a drill's points: for the trouble named, the remedy, the time."""
NEEDLESS_SHARE = 0.1
"""Taken away for each act that does not help."""
HINT_SHARE = 0.1
"""Taken away where the hint was read."""
NO_TIME_LEFT = 3.0
"""So many times the practised person's time, and there are no points for it any more."""
PASSED_FROM = 0.7
"""Of a drill's points."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What a trainee did in one drill. `named` is the slug chosen as the trouble; "" for none."""

    named: str
    acts: tuple[Act, ...]
    ended: DrillEnd
    took_s: float
    hint_read: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """Points of one drill. Only what was done at the right end counts for the time."""

    drill: str
    of: int
    read: float
    remedy: float
    time: float
    needless: tuple[Act, ...]
    lost: float
    took_s: float

    @property
    def points(self) -> int:
        """Whole ones, the half for the trainee; never below 0."""
        return max(0, floor(self.read + self.remedy + self.time - self.lost + 0.5))

    @property
    def passed(self) -> bool:
        return self.remedy > 0 and self.points >= PASSED_FROM * self.of


def marks_of(drill: Drill, deeds: Deeds) -> Marks:
    """All points are shares of the drill's own."""
    is_right = deeds.ended is drill.ending and not _missing(drill, deeds.acts)
    needless = needless_acts(drill, deeds.acts)
    lost = NEEDLESS_SHARE * len(needless) + (HINT_SHARE if deeds.hint_read else 0.0)
    return Marks(
        drill=drill.name,
        of=drill.points,
        read=drill.points * READ_SHARE if deeds.named == drill.verdict else 0.0,
        remedy=drill.points * REMEDY_SHARE if is_right else 0.0,
        time=drill.points * TIME_SHARE * _in_time(drill, deeds.took_s) if is_right else 0.0,
        needless=needless,
        lost=drill.points * lost,
        took_s=deeds.took_s,
    )


def needless_acts(drill: Drill, acts: Iterable[Act]) -> tuple[Act, ...]:
    """What was done beyond what the drill needs and allows, in the order of doing."""
    left, needless = Counter(drill.acts), []
    for act in acts:
        if left[act] > 0:
            left[act] -= 1
        elif act not in drill.allowed:
            needless.append(act)
    return tuple(needless)


def _missing(drill: Drill, acts: Iterable[Act]) -> bool:
    """Whether a needed act was not done. One that is allowed too was not always needed."""
    needed = Counter(act for act in drill.acts if act not in drill.allowed)
    return bool(needed - Counter(acts))


def _in_time(drill: Drill, took_s: float) -> float:
    """1 for a practised person's time or less, 0 for three times as much, even between them."""
    over = took_s / drill.practised_s - 1.0
    return min(1.0, max(0.0, 1.0 - over / (NO_TIME_LEFT - 1.0)))
