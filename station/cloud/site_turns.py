"""Who may call next, while this site's share of a limit is used up: one after the other, by class
and then as they came. Only the first in line asks the budget.
"""

import asyncio
from bisect import insort
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from station.cloud.budget import Full
from station.cloud.priority import PRIORITY
from station.domain.cloud_errors import RateLimited
from station.flow.ports import Clock

TellWait = Callable[[str, float], None]
"""Why, and for how many story seconds at most."""

ONE_WAIT_S = 60.0
"""Then the budget is asked again: the pace may have been given back."""


@dataclass(slots=True, eq=False)
class _Place:
    """Somebody who waits: `order` is class and number; after `ends_at_s` it has no time left."""

    order: tuple[int, int]
    limits: Sequence[str]
    tell: TellWait
    ends_at_s: float
    is_called: asyncio.Event = field(default_factory=asyncio.Event)


class _Line:
    """Those who wait for one limit, and what is known of it."""

    def __init__(self, full: Full, now_s: float) -> None:
        self.places: list[_Place] = []
        self._full, self._until_s = full, now_s + full.wait_s

    def learn(self, full: Full, now_s: float) -> None:
        """All are to know."""
        self._full, self._until_s = full, now_s + full.wait_s
        for place in self.places:
            place.is_called.set()

    def full(self, now_s: float) -> Full:
        """As it is now."""
        return replace(self._full, wait_s=max(0.0, self._until_s - now_s))


class SiteTurns:
    """For the callers of one budget in this process; `take` counts a call or says why not."""

    def __init__(
        self, take: Callable[[Sequence[str]], Awaitable[Full | None]], clock: Clock
    ) -> None:
        self._take, self._clock = take, clock
        self._lines: dict[str, _Line] = {}
        self._numbers = count()

    async def next(self, limits: Sequence[str], tell: TellWait, patience_s: float) -> float:
        """Return once the call is counted: how many story seconds that took. Each wait is told.
        Raises RateLimited when it would be longer than `patience_s`.
        """
        began_s = self._clock.now()
        full: Full | None = None
        limit = next((name for name in limits if name in self._lines), None)
        if limit is None:
            full = await self._take(limits)
            if full is None:
                return 0.0
            limit = full.limit.name
        order = (PRIORITY.get(), next(self._numbers))
        place = _Place(order, limits, tell, began_s + patience_s)
        await self._wait(place, self._joined(place, limit, full), full)
        return self._clock.now() - began_s

    async def _wait(self, place: _Place, line: _Line, full: Full | None) -> None:
        """`full` is what the budget said to this one just now, if it was asked."""
        try:
            while True:
                if line.places[0] is not place:
                    full = None
                    self._tell(place, line.full(self._clock.now()))
                    place.is_called.clear()
                    await place.is_called.wait()
                    continue
                if full is None:
                    full = await self._take(place.limits)
                    if full is None:
                        return
                    line = self._learned(place, line, full)
                self._tell(place, full)
                await self._clock.sleep(min(full.wait_s, ONE_WAIT_S))
                full = None
        finally:
            self._leave(place, line)

    def _tell(self, place: _Place, full: Full) -> None:
        """Nothing where it is a matter of moments. Raises RateLimited."""
        if self._clock.now() + full.wait_s > place.ends_at_s:
            raise RateLimited(str(full))
        if full.wait_s > 0:
            place.tell(str(full), full.wait_s)

    def _joined(self, place: _Place, limit: str, full: Full | None) -> _Line:
        if full is not None and limit not in self._lines:
            self._lines[limit] = _Line(full, self._clock.now())
        line = self._lines[limit]
        insort(line.places, place, key=lambda each: each.order)
        return line

    def _learned(self, place: _Place, line: _Line, full: Full) -> _Line:
        """The line that `place` stands in now: another limit may be the full one."""
        if self._lines.get(full.limit.name) is not line:
            self._leave(place, line)
            line = self._joined(place, full.limit.name, full)
        line.learn(full, self._clock.now())
        return line

    def _leave(self, place: _Place, line: _Line) -> None:
        """The next one is called."""
        line.places.remove(place)
        if line.places:
            line.places[0].is_called.set()
            return
        for limit, each in list(self._lines.items()):
            if each is line:
                del self._lines[limit]
