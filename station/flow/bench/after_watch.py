"""Goes on looking after the operator moved on: a verdict follows the truth until the claim code's
hour is over (settled 1.4, verdicts 1.4.8).
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from station.domain.bench_errors import OwnerChanged
from station.domain.clocks import FOLLOW_UPS_S
from station.domain.cloud_errors import OwnedByAnother
from station.domain.errors import StationError, Unconfirmed
from station.domain.identity import DeviceId
from station.domain.proof import Finding, Wanted, finding
from station.domain.unit import Reading
from station.domain.verdict import Verdict, VerdictTable
from station.flow.bench.ports import Sighted, Sightings
from station.flow.ports import Clock, Cloud

LATE_CODES = ("never-online", "unconfirmed", "stopped-by-operator", "unit-lost", "code-not-applied",
              "code-ignored", "code-expired", "password-wrong", "join-failed", "step-overdue",
              "not-listening")  # fmt: skip
"""Verdicts that later evidence may turn: the unit has what it needs to come by itself."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A unit whose verdict may still change. `until_s` is when its code's hour ends."""

    run: str
    slot: str
    wanted: Wanted
    verdict: Verdict
    until_s: float
    customer: str = ""

    @property
    def device(self) -> DeviceId:
        return self.wanted.device


Changed = Callable[[Looked, Verdict], Awaitable[None]]


class AfterWatch:
    """`changed` is awaited with every new truth, before anybody else hears of it."""

    def __init__(  # noqa: PLR0913, PLR0917  # where it looks, and who hears of it
        self,
        cloud: Cloud,
        sightings: Sightings,
        clock: Clock,
        table: VerdictTable,
        changed: Changed,
        quietly: Callable[[], AbstractContextManager[object]],
    ) -> None:
        self._cloud, self._sightings, self._clock = cloud, sightings, clock
        self._table, self._changed, self._quietly = table, changed, quietly
        self._looked: dict[DeviceId, Looked] = {}
        self._unproven: set[DeviceId] = set()
        self._news: asyncio.Queue[DeviceId | None] = asyncio.Queue()

    @property
    def waiting(self) -> int:
        """Units without a proof that are still looked for."""
        return len(self._unproven)

    @property
    def has_passed(self) -> bool:
        """Whether a unit that passed could still be found with another owner."""
        return len(self._looked) > len(self._unproven)

    def add(self, looked: Looked) -> None:
        """A unit that passed is heard of only where the cloud tells by itself: nothing is asked."""
        self._looked[looked.device] = looked
        self._unproven.discard(looked.device)
        if not looked.verdict.passed:
            self._unproven.add(looked.device)
            self._sightings.expect(looked.device)
        self._news.put_nowait(None)

    def drop(self, device: DeviceId) -> Looked | None:
        """It is worked on again, or set aside by a person."""
        looked = self._looked.pop(device, None)
        self._unproven.discard(device)
        if looked is not None and not looked.verdict.passed:
            self._sightings.forget(device)
        return looked

    def hear(self, sighted: Sighted) -> None:
        if sighted.device in self._looked:
            self._news.put_nowait(sighted.device)

    async def run(self) -> None:
        """Until cancelled. Raises RecordFailed."""
        while True:
            device = await self._next()
            if device is not None:
                await self._look(device)
            for looked in [each for each in self._looked.values() if self._is_over(each)]:
                await self._last_look(looked)

    async def audit(self, readings: dict[DeviceId, Reading]) -> None:
        """Hold every unit that passed against the product's list, as a shift ends."""
        for looked in list(self._looked.values()):
            reading = readings.get(looked.device)
            if looked.verdict.passed and reading is not None:
                await self._judge(looked, reading)

    def _is_over(self, looked: Looked) -> bool:
        return self._clock.now() >= looked.until_s

    async def _next(self) -> DeviceId | None:
        """The next device that was heard of; None when somebody's hour is over, or one came."""
        ends_at_s = min((each.until_s for each in self._looked.values()), default=None)
        if ends_at_s is None:
            return await self._news.get()
        left_s = max(0.0, ends_at_s - self._clock.now())
        try:
            async with asyncio.timeout(self._clock.real_s(left_s)):
                return await self._news.get()
        except TimeoutError:
            return None

    async def _look(self, device: DeviceId) -> None:
        """At once, and again in ever longer pauses: the owner may come a moment later."""
        for pause_s in (0.0, *FOLLOW_UPS_S[:4]):
            looked = self._looked.get(device)
            if looked is None:
                return
            await self._clock.sleep(pause_s)
            reading = await self._reading(looked)
            if reading is None or await self._judge(looked, reading):
                return

    async def _reading(self, looked: Looked) -> Reading | None:
        """None where the cloud cannot be asked now: the next sweep says it again."""
        try:
            with self._quietly():
                return await self._cloud.look(looked.device)
        except StationError:
            return None

    async def _judge(self, looked: Looked, reading: Reading) -> bool:
        """Whether this reading settles it."""
        found = finding(looked.wanted, reading)
        if looked.verdict.passed:
            return await self._still_owned(looked, reading, found)
        if found is Finding.PROVEN:
            text = f"The device belongs to {reading.owner or 'nobody, as wished'}."
            await self._becomes(looked, self._table.confirmed(text, (_seen(reading),)))
            return True
        if found is Finding.OWNED_BY_ANOTHER and looked.verdict.code != OwnedByAnother.code:
            error = OwnedByAnother(f"The device belongs to {reading.owner}.")
            await self._becomes(looked, self._table.of(error, (_seen(reading),)))
            return True
        return False

    async def _still_owned(self, looked: Looked, reading: Reading, found: Finding) -> bool:
        """A pass never turns into a fail in silence: that is a new event (verdicts 1.4.8)."""
        if found not in (Finding.OWNED_BY_ANOTHER, Finding.NO_OWNER, Finding.ELSEWHERE):
            return True
        error = OwnerChanged(f"The owner is now {reading.owner or 'nobody'}.")
        await self._becomes(looked, self._table.of(error, (_seen(reading),)))
        return True

    async def _last_look(self, looked: Looked) -> None:
        """The hour is over: what is not proven now stays unproven."""
        reading = await self._reading(looked)
        is_settled = reading is not None and await self._judge(looked, reading)
        if not is_settled and not looked.verdict.passed and looked.verdict.code == "never-online":
            seen = () if reading is None else (_seen(reading),)
            await self._becomes(looked, self._table.of(Unconfirmed(), seen))
        self.drop(looked.device)

    async def _becomes(self, looked: Looked, verdict: Verdict) -> None:
        self.drop(looked.device)
        await self._changed(looked, verdict)


def _seen(reading: Reading) -> str:
    return (
        f"Owner {reading.owner or 'nobody'}, product {reading.product_number}, "
        f"last session {reading.last_handshake_at or 'never'}."
    )
