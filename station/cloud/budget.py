"""How many calls this site has left. The service counts by public address (cloud-api 3.6); this
computer's Station processes share one small file, so that together they keep within our part.
"""

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from station.cloud.guard import Guard
from station.cloud.shared_file import SharedFile
from station.domain.calls.limits import LIMITS, OUR_SHARE, Budget, Limit, Used

HALVED_S = 900.0
"""After the cloud said "too many", this long with half the pace (verdicts R1)."""
_PARTS = 30
"""A limit's span is counted in so many parts, not call by call: a count takes the same time and
room however many calls there are, and a call is forgotten at most a part too late."""
_FORGOTTEN_AFTER_S = 2 * 3600.0
"""A cloud that was not asked for so long has nothing left to count."""
_PART = re.compile("[0-9]{1,15}")
_BY_NAME = {limit.name: limit for limit in LIMITS}


@dataclass(frozen=True, slots=True)
class Full:
    """No room: the next call of this limit may go in `wait_s` story seconds."""

    limit: Limit
    most: int
    wait_s: float
    is_halved: bool

    def __str__(self) -> str:
        because = ", halved since the cloud asked for less" if self.is_halved else ""
        return (
            f"{self.limit.title}: this site's share is used up "
            f"({self.most:,} in {self.limit.span_s / 60:.0f} min, of {self.limit.most:,} for "
            f"everybody behind this address{because}). The next may go in {self.wait_s:.0f} s."
        )


class SiteBudget:
    """Counts the calls to one cloud. Blocking, well under a millisecond; `file` None: this
    process only. `time_scale` shortens the spans; `wall` is this computer's clock in seconds.
    """

    def __init__(
        self,
        file: str | None,
        host: str,
        guard: Guard,
        *,
        time_scale: float = 1.0,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._file, self._host, self._guard = SharedFile(file), host, guard
        self._time_scale, self._wall = time_scale, wall

    def take(self, names: Iterable[str]) -> Full | None:
        """Count one call against each of these limits; nothing when one of them has no room."""
        limits = [_BY_NAME[name] for name in dict.fromkeys(names)]
        with self._file.changing() as known:
            site = self._site(known)
            full = [each for limit in limits if (each := site.full(limit)) is not None]
            if full:
                return max(full, key=lambda each: each.wait_s)
            for limit in limits:
                site.count(limit)
            site.keep(known, self._host, self._wall())
        return None

    def slow_down(self) -> None:
        """The cloud said "too many": all of this site's processes go at half their pace."""
        with self._file.changing() as known:
            site = self._site(known)
            site.halved_until_s = site.now_s + HALVED_S
            site.keep(known, self._host, self._wall())

    def reading(self) -> Budget:
        """For the gauge."""
        site = self._site(self._file.read())
        refusals, locked_for_s = self._guard.standing()
        return Budget(
            tuple(site.used(limit) for limit in LIMITS),
            refusals,
            locked_for_s,
            max(0.0, site.halved_until_s - site.now_s),
        )

    def close(self) -> None:
        """Closing twice is fine."""
        self._file.close()

    def _site(self, known: dict[str, Any]) -> "_Site":
        return _Site.read(known.get(self._host), self._wall() / self._time_scale)


@dataclass(slots=True)
class _Site:
    """What is known of one cloud: calls by limit and part of its span, in story time."""

    now_s: float
    counts: dict[str, dict[int, int]]
    halved_until_s: float = 0.0

    @classmethod
    def read(cls, raw: object, now_s: float) -> "_Site":
        """What is damaged counts as nothing. Where the clock was set back, what was counted is
        taken to be of just now: a wait is then never longer than a span.
        """
        counts: dict[str, dict[int, int]] = {}
        match raw:
            case {"counts": dict(found), "halved_until_s": int() | float() as halved_until_s}:
                for limit in LIMITS:
                    counts[limit.name] = _recent(found.get(limit.name), limit, now_s)
                return cls(now_s, counts, min(halved_until_s, now_s + HALVED_S))
        return cls(now_s, {limit.name: {} for limit in LIMITS})

    @property
    def is_halved(self) -> bool:
        return self.halved_until_s > self.now_s

    def most(self, limit: Limit) -> int:
        share = int(limit.most * OUR_SHARE)
        return share // 2 if self.is_halved else share

    def full(self, limit: Limit) -> Full | None:
        wait_s = self._free_in_s(limit)
        return Full(limit, self.most(limit), wait_s, self.is_halved) if wait_s > 0 else None

    def used(self, limit: Limit) -> Used:
        used = sum(self.counts[limit.name].values())
        return Used(limit, used, self.most(limit), self._free_in_s(limit))

    def count(self, limit: Limit) -> None:
        counts, part = self.counts[limit.name], _part(limit, self.now_s)
        counts[part] = counts.get(part, 0) + 1

    def keep(self, known: dict[str, Any], host: str, wall_s: float) -> None:
        for name, site in list(known.items()):
            at_s = site.get("at_s") if isinstance(site, dict) else None
            if not isinstance(at_s, int | float) or abs(wall_s - at_s) > _FORGOTTEN_AFTER_S:
                del known[name]
        counts = {name: parts for name, parts in self.counts.items() if parts}
        known[host] = {
            "at_s": wall_s,
            "halved_until_s": self.halved_until_s,
            "counts": {
                name: {str(part): count for part, count in parts.items()}
                for name, parts in counts.items()
            },
        }

    def _free_in_s(self, limit: Limit) -> float:
        """Until so many parts are out of the span that one more call fits; 0 for now."""
        left = sum(self.counts[limit.name].values())
        free_at_s = self.now_s
        for part, count in sorted(self.counts[limit.name].items()):
            if left < self.most(limit):
                break
            left -= count
            free_at_s = (part + _PARTS + 1) * limit.span_s / _PARTS
        return free_at_s - self.now_s


def _part(limit: Limit, now_s: float) -> int:
    return int(now_s / limit.span_s * _PARTS)


def _recent(raw: object, limit: Limit, now_s: float) -> dict[int, int]:
    """The parts that are still in the span."""
    if not isinstance(raw, dict):
        return {}
    found = {
        int(part): count
        for part, count in raw.items()
        if _PART.fullmatch(part) and isinstance(count, int) and count > 0
    }
    now = _part(limit, now_s)
    back = max(0, max(found, default=now) - now)
    return {part - back: count for part, count in found.items() if part - back >= now - _PARTS}
