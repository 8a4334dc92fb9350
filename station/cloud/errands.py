"""Blocking calls, sent to the worker's thread one by one, and patience on the loop."""

import math
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from station.cloud.budget import SiteBudget
from station.cloud.client import CloudClient
from station.cloud.guard import Guard
from station.cloud.oauth import TokenDesk
from station.cloud.refusals import Paused
from station.cloud.session import CloudSession
from station.domain.cloud_errors import (
    CloudUnwell,
    RateLimited,
    ReplyNotUnderstood,
    SiteOffline,
)
from station.flow.ports import Clock
from station.worker import Worker

Result = TypeVar("Result")
Tell = Callable[[str], None]
TellWait = Callable[[str, float], None]
"""Why, and for how many story seconds at most."""
Trace = Callable[[str, bytes], None]

READ_TRIES = 3
BACK_OFF_S = 0.3
"""Doubled with each further try."""
PATIENCE_S = 75.0
"""In all, for one call's rate limits: less than the flow's shortest step (90 s), so that the
trouble is told by its own name."""
ONE_WAIT_S = 60.0
"""Then the budget is asked again: the pace may have been given back."""


class Errands:
    """One worker, one session, one thread for both. `client`, `desk`, `guard` and `budget` are
    used by work given to `run`.
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
    ) -> None:
        """Without a `budget` it keeps one of its own."""
        self.client, self.desk, self.guard = CloudClient(session), TokenDesk(session), guard
        self.budget = budget if budget is not None else SiteBudget(None, session.host, guard)
        self.clock, self.tell = clock, tell
        self._session, self._trace = session, trace
        self._worker = Worker("cloud")
        self._is_closed = False

    async def run(self, work: Callable[[], Result]) -> Result:
        """Return what `work` returned, once it has ended; its talk is traced on the loop. A stop
        cuts a wait short, unless the end of what was sent must be known.
        """
        session = self._session
        try:
            return await self._worker.call(
                lambda stop: session.heeding(stop, work), on_stop=session.cut
            )
        finally:
            self._pass_on_talk()

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
        waited_s = 0.0
        while (full := await self._worker.call(lambda _stop: self.budget.take(limits))) is not None:
            if waited_s + full.wait_s > patience_s:
                raise RateLimited(str(full))
            wait_s = min(full.wait_s, ONE_WAIT_S)
            if tell is None:
                self.tell(str(full))
            else:
                tell(str(full), full.wait_s)
            await self.clock.sleep(wait_s)
            waited_s += wait_s
        return waited_s

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
                self.tell(f"{paused} Waiting {paused.wait_s:g} s.")
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
        """Closing twice is fine."""
        if self._is_closed:
            return
        self._is_closed = True
        await self.run(self._end)
        self._worker.close()

    def _end(self) -> None:
        self._session.close()
        self.budget.close()
        self.guard.close()

    def _pass_on_talk(self) -> None:
        for direction, line in self._session.take_talk():
            if self._trace is not None:
                self._trace(direction, line)
