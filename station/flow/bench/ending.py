"""When a bench's run is over, and why."""

import asyncio
from collections.abc import Callable

from station.flow.bench.desk import BenchWish
from station.flow.bench.gate import Gate
from station.flow.ports import Clock

IDLE_S = 5.0
"""Nothing in work and nothing new for so long is idle (settled 2). Story seconds."""
SITE_GIVES_UP_S = 600.0
"""Headless, a site's trouble that should pass by itself is waited for so long, not for ever."""


class Ending:
    """`reached` returns when the wish, the shift's end or trouble says so."""

    def __init__(self, wish: BenchWish, clock: Clock, gate: Gate, busy: Callable[[], int]) -> None:
        """`busy` counts the runs that have no verdict yet."""
        self._wish, self._clock, self._gate = wish, clock, gate
        self._busy = busy
        self.why = "stopped"
        self._judged = 0
        self._stirred_at_s = clock.now()
        self._stirred = asyncio.Event()
        self._failed: BaseException | None = None

    def stir(self) -> None:
        """Something happened."""
        self._stirred_at_s = self._clock.now()
        self._stirred.set()

    def judged(self, units: int) -> None:
        self._judged = units
        self.stir()

    def fail(self, error: BaseException) -> None:
        """The record cannot be written, or we have a fault of our own: no further unit."""
        self._failed = self._failed or error
        self._stirred.set()

    async def reached(self) -> None:
        """Raises what `fail` was told."""
        while not (why := self._why()):
            self._stirred.clear()
            try:
                async with asyncio.timeout(self._look_again_in_s()):
                    await self._stirred.wait()
            except TimeoutError:
                continue
        self.why = why

    def _why(self) -> str:
        if self._failed is not None:
            self.why = "failed"
            raise self._failed
        wish, gate = self._wish, self._gate
        quiet_s = self._clock.now() - self._stirred_at_s
        if self._site_is_given_up():
            return "site"
        if wish.ends_after and self._judged >= wish.ends_after and self._busy() == 0:
            return "units"
        if gate.is_ending and self._busy() == 0:
            return "shift"
        is_idle = self._busy() == 0 and gate.trouble is None and quiet_s >= IDLE_S
        return "idle" if wish.ends_when_idle and is_idle else ""

    def _site_is_given_up(self) -> bool:
        gate = self._gate
        if gate.trouble is None or not self._wish.acknowledges or self._busy():
            return False
        return not gate.cures_itself or self._clock.now() - gate.held_since_s > SITE_GIVES_UP_S

    def _look_again_in_s(self) -> float | None:
        """Real seconds; None: only news can end it."""
        waits = []
        if self._wish.ends_when_idle and self._busy() == 0:
            waits.append(self._stirred_at_s + IDLE_S - self._clock.now())
        if self._gate.trouble is not None and self._wish.acknowledges:
            waits.append(self._gate.held_since_s + SITE_GIVES_UP_S - self._clock.now())
        return self._clock.real_s(max(0.01, min(waits))) if waits else None
