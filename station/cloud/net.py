"""Catches what the event stream lost: sweeps the product's list while somebody is expected
(verdicts 4.4.4); where the list cannot be sorted, reads the expected devices in turn (4.4.5).
"""

import asyncio
import math
from collections.abc import Awaitable, Callable

from station.cloud.expected import Expected
from station.cloud.priority import Priority, at_priority
from station.cloud.sweep import Sweep
from station.domain.errors import StationError
from station.domain.identity import DeviceId
from station.domain.unit import Reading
from station.flow.ports import Clock

FIRST_WAIT_S, LONGEST_WAIT_S = 2.0, 60.0
"""After trouble; doubled while it lasts."""
_AT_ONCE = 8

Look = Callable[[DeviceId], Awaitable[Reading | None]]


class Net:
    """`tell` is called on the loop with each reading; `is_streaming` says whether events come."""

    def __init__(  # noqa: PLR0913  # whom it waits for, how it looks, and whom it tells
        self,
        expected: Expected,
        sweep: Sweep,
        look: Look,
        tell: Callable[[Reading], None],
        clock: Clock,
        *,
        is_streaming: Callable[[], bool],
    ) -> None:
        self._expected, self._sweep, self._look = expected, sweep, look
        self._tell, self._clock, self._is_streaming = tell, clock, is_streaming
        self._swept_at_s = -math.inf
        self._not_before_s = -math.inf
        self._wait_s = FIRST_WAIT_S
        self._is_missed = False

    def missed(self) -> None:
        """Events may have been lost: for those who are expected now, one look at once."""
        if len(self._expected):
            self._is_missed = True
            self._expected.changed.set()

    async def run(self) -> None:
        """Until cancelled. Trouble is waited out."""
        while True:
            self._expected.changed.clear()
            left_s = self._due_s() - self._clock.now()
            if left_s > 0:
                await self._until_changed(left_s)
                continue
            is_late = self._expected.are_all_late
            with at_priority(Priority.BACKGROUND if is_late else Priority.SWEEP):
                await self._caught()

    def _due_s(self) -> float:
        if not len(self._expected):
            return math.inf
        if self._is_missed:
            due_s = -math.inf
        elif self._sweep.descends:
            due_s = self._expected.sweep_due_s(self._swept_at_s)
        else:
            due_s = self._expected.read_due_s(is_streaming=self._is_streaming())
        return max(due_s, self._not_before_s)

    async def _caught(self) -> None:
        try:
            if self._sweep.descends:
                await self._swept()
            if not self._sweep.descends:
                await self._read_in_turn()
        except StationError as trouble:
            wait_s = self._wait_s if trouble.worth_retrying else LONGEST_WAIT_S
            self._not_before_s = self._clock.now() + wait_s
            self._wait_s = min(2 * self._wait_s, LONGEST_WAIT_S)
        else:
            self._wait_s = FIRST_WAIT_S

    async def _swept(self) -> None:
        began_s = self._clock.now()
        was_missed, self._is_missed = self._is_missed, False
        try:
            rows = await self._sweep.rows(self._expected.unswept_s(self._swept_at_s))
        except StationError:
            self._is_missed = self._is_missed or was_missed
            raise
        self._swept_at_s = began_s
        if not self._sweep.descends:
            self._is_missed = True  # what it was to show is read from the devices themselves
        for row in rows:
            self._tell(row)

    async def _read_in_turn(self) -> None:
        """Several at once; the first trouble ends the round. Raises StationError."""
        if self._is_missed:
            self._is_missed = False
            self._expected.read_all_now()
        troubles: list[StationError] = []
        devices = self._expected.due_reads(_AT_ONCE, is_streaming=self._is_streaming())
        async with asyncio.TaskGroup() as group:
            for device in devices:
                group.create_task(self._read(device, troubles))
        if troubles:
            raise troubles[0]

    async def _read(self, device: DeviceId, troubles: list[StationError]) -> None:
        try:
            reading = await self._look(device)
        except StationError as trouble:
            troubles.append(trouble)
            return
        self._expected.was_read(device)
        if reading is not None:
            self._tell(reading)

    async def _until_changed(self, story_s: float) -> None:
        waits: list[asyncio.Future[object]] = [asyncio.ensure_future(self._expected.changed.wait())]
        if not math.isinf(story_s):
            waits.append(asyncio.ensure_future(self._clock.sleep(story_s)))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
