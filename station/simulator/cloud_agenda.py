"""What will happen later by itself: an owner set a moment after, a silence noticed."""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from station.simulator.clock import SimulatedClock


@dataclass(order=True, slots=True)
class Appointment:
    """One act at one story time; `is_off` when it is no longer to happen."""

    due_s: float
    number: int
    act: Callable[[], None] = field(compare=False)
    is_off: bool = field(default=False, compare=False)


class Agenda:
    """Appointments in story time. `settle` does what is due; `keep` does so in good time."""

    def __init__(self, clock: SimulatedClock) -> None:
        self._clock = clock
        self._coming: list[Appointment] = []
        self._numbers = itertools.count()
        self._changed = asyncio.Event()

    def after(self, delay_s: float, act: Callable[[], None]) -> Appointment:
        """Let `act` happen `delay_s` from now; at once when that is nothing."""
        appointment = Appointment(self._clock.now() + delay_s, next(self._numbers), act)
        if delay_s <= 0:
            act()
        else:
            heapq.heappush(self._coming, appointment)
            self._changed.set()
        return appointment

    def settle(self) -> None:
        """Do everything that is due by now, in order."""
        while self._coming and self._coming[0].due_s <= self._clock.now():
            appointment = heapq.heappop(self._coming)
            if not appointment.is_off:
                appointment.act()

    async def keep(self) -> None:
        """Settle each appointment when its time comes, until cancelled."""
        while True:
            self.settle()
            self._changed.clear()
            changed = asyncio.create_task(self._changed.wait(), name="agenda changed")
            waits: list[asyncio.Task[bool]] = [changed]
            if self._coming:
                left_s = self._coming[0].due_s - self._clock.now()
                waits.append(asyncio.create_task(self._pass(left_s), name="agenda next"))
            try:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for wait in waits:
                    wait.cancel()
                await asyncio.gather(*waits, return_exceptions=True)

    async def _pass(self, left_s: float) -> bool:
        left_s = max(left_s, 0.0)
        await self._clock.sleep(left_s)
        self._clock.waited_s -= left_s  # nobody waits for the agenda: no part of the floor
        return True
