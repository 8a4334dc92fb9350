"""Blocking calls, done by a crew of threads, and patience on the loop."""

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from station.cloud.budget import Full, SiteBudget
from station.cloud.client import CloudClient
from station.cloud.crew import Crew, Trace
from station.cloud.guard import Guard
from station.cloud.oauth import TokenDesk
from station.cloud.priority import PRIORITY
from station.cloud.refusals import Paused
from station.cloud.session import CloudSession
from station.cloud.site_turns import SiteTurns, TellWait
from station.domain.cloud_errors import (
    CloudUnwell,
    ReplyNotUnderstood,
    SiteOffline,
)
from station.flow.ports import Clock

Result = TypeVar("Result")
Tell = Callable[[str], None]

READ_TRIES = 3
BACK_OFF_S = 0.3
"""Doubled with each further try."""
PATIENCE_S = 75.0
"""In all, for one call's rate limits: less than the flow's shortest step (90 s), so that the
trouble is told by its own name."""
_FIRST = -1
"""Counting takes no time, so it is not kept waiting by those who talk."""


class Errands:
    """`client`, `desk`, `guard` and `budget` are used by work given to `run`; up to `lanes` of it
    are done at the same time.
    """

    def __init__(  # noqa: PLR0913  # whom it asks, what it must heed, and whom it tells
        self,
        session: CloudSession,
        guard: Guard,
        clock: Clock,
        tell: Tell,
        trace: Trace | None,
        *,
        budget: SiteBudget | None = None,
        lanes: int = 1,
        tell_wait: TellWait | None = None,
    ) -> None:
        """Without a `budget` it keeps one of its own. Waits for the site's budget and the cloud's
        limits go to `tell_wait` if there is one, else to `tell`.
        """
        self._crew = Crew(session, lanes, trace)
        self.client, self.desk, self.guard = CloudClient(self._crew), TokenDesk(self._crew), guard
        self.budget = budget if budget is not None else SiteBudget(None, session.host, guard)
        self.clock, self.tell = clock, tell
        self._tell_wait = tell_wait
        self._turns = SiteTurns(self._take, clock)
        self._closing: asyncio.Task[None] | None = None

    async def run(self, work: Callable[[], Result]) -> Result:
        """Return what `work` returned, once it has ended; its talk is traced on the loop. A stop
        cuts a wait short, unless the end of what was sent must be known.
        """
        return await self._crew.run(work, PRIORITY.get())

    async def turn(
        self,
        limits: Sequence[str],
        tell: TellWait | None = None,
        *,
        patience_s: float = math.inf,
    ) -> float:
        """Wait until each of these `limits` (station.domain.calls.limits) has room for a call of
        this site, and count it; return how many story seconds that took. Each wait is told.
        Raises RateLimited when they would be longer than `patience_s`.
        """
        return await self._turns.next(limits, tell or self._waits, patience_s)

    async def within_limits(
        self, attempt: Callable[[], Awaitable[Result]], limits: Sequence[str] = ("calls",)
    ) -> Result:
        """Wait for this site's turn, wait out the cloud's own limits and ask again: a call that
        was turned away was not done. Raises RateLimited when the waits would be longer than a
        step has time for.
        """
        waited_s = 0.0
        while True:
            waited_s += await self.turn(limits, patience_s=PATIENCE_S - waited_s)
            try:
                return await attempt()
            except Paused as paused:
                await self.run(self.budget.slow_down)
                waited_s += paused.wait_s
                if waited_s > PATIENCE_S:
                    raise
                self._waits(str(paused), paused.wait_s, f"{paused} Waiting {paused.wait_s:g} s.")
                await self.clock.sleep(paused.wait_s)

    async def through_hiccups(self, attempt: Callable[[], Awaitable[Result]]) -> Result:
        """For reads only: up to three tries, two for an odd reply, each repeat told (settled 1.9,
        verdicts R2 and R5).
        """
        tried = 0
        while True:
            try:
                return await attempt()
            except (CloudUnwell, SiteOffline, ReplyNotUnderstood) as hiccup:
                tried += 1
                most = READ_TRIES - 1 if isinstance(hiccup, ReplyNotUnderstood) else READ_TRIES
                if tried >= most:
                    raise
                self.tell(f"{hiccup} Asking again ({tried + 1} of {most}).")
                await self.clock.sleep(BACK_OFF_S * 2 ** (tried - 1))

    async def close(self) -> None:
        """Closing twice is fine, and one that is stopped goes on to its end."""
        if self._closing is None:
            self._closing = asyncio.create_task(self._crew.close(self._end), name="cloud closing")
        await asyncio.shield(self._closing)

    async def _take(self, limits: Sequence[str]) -> Full | None:
        return await self._crew.run(lambda: self.budget.take(limits), _FIRST)

    def _waits(self, why: str, wait_s: float, text: str = "") -> None:
        if self._tell_wait is not None:
            self._tell_wait(why, wait_s)
        else:
            self.tell(text or why)

    def _end(self) -> None:
        self.budget.close()
        self.guard.close()
