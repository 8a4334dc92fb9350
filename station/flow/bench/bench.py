"""The bench: all slots of one fixture side by side, from the first unit to the end of the shift."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from station.domain.bench.acts import Answered, Command
from station.domain.bench.news import (
    BenchEnded,
    BenchNews,
    Chime,
    Chimed,
    Counts,
    TruthChanged,
    UnitTold,
    Wall,
)
from station.domain.bench.pattern import Pattern
from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.bench.tally import Tally
from station.domain.bench.tile import Tile
from station.domain.bench_errors import LedgerDamaged, LedgerTaken, RecordFailed, StationFault
from station.domain.errors import StationError
from station.domain.events import FlowEvent
from station.domain.identity import Slot
from station.domain.ledger.entry import EntryKind
from station.domain.verdict import Verdict
from station.flow.bench.acting import Acting
from station.flow.bench.after_watch import AfterWatch, Looked
from station.flow.bench.aftermath import Aftermath
from station.flow.bench.desk import Tell
from station.flow.bench.ending import Ending
from station.flow.bench.gate import Gate
from station.flow.bench.ground import Ground
from station.flow.bench.hands import Hands
from station.flow.bench.hint_board import HintBoard
from station.flow.bench.picture import Picture
from station.flow.bench.port_board import PortBoard
from station.flow.bench.scribe import Scribe
from station.flow.bench.shared import Shared
from station.flow.bench.stand import Stand
from station.flow.bench.starting import take_up
from station.flow.bench.unit_run import UnitRun
from station.flow.bench.wall_maker import WallMaker
from station.flow.members import Members
from station.flow.unhurried import to_its_end

NO_RECORD = (RecordFailed, LedgerDamaged, LedgerTaken)
"""What is not written has not happened: the bench stops (verdicts R9)."""
_SLOT = "slot "


class Bench:
    """Fulfils station.flow.bench.desk.BenchDesk and shared.Listener."""

    def __init__(self, hands: Hands) -> None:
        self._hands, self._clock = hands, hands.clock
        wish = hands.wish
        self._tell: Callable[[BenchNews], None] = _to_nobody
        self._tally = Tally(self._clock.now(), wish.target or wish.recipe.target)
        board = PortBoard(self._clock)
        scribe = Scribe(hands.journal, self._clock, wish.recipe, hands.station)
        scribe.operator = wish.operator
        self._after = AfterWatch(
            hands.cloud, hands.sightings, self._clock, hands.verdicts, self._truth_changed,
            hands.quietly,
        )  # fmt: skip
        hints = HintBoard(hands.sightings, self._clock, self._after.hear)
        self._ground = Ground(hands, board, hints, Members(), scribe)
        self._gate = Gate(self._clock, hands.cloud.probe, self._settle)
        self._shared = Shared(self._ground, self._gate, self._tally, self)
        self._aftermath = Aftermath(self._shared, self._after, Pattern())
        self._ending = Ending(wish, self._clock, self._gate, self._busy)
        self._stands: dict[str, Stand] = {}
        self._adopted: dict[asyncio.Task[None], UnitRun] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._acting = Acting(self._shared, self._stands, self._aftermath, self._ending)
        self._shared.forget = self._after.drop
        self._shared.customer = lambda: self._acting.customer
        self._maker = WallMaker()
        self._picture = Picture(self._drawn, self._tell_on)
        self._is_open = False
        """From the record's first entry to its last: only then is an act written."""
        self._set_up(hands.fixture)

    @property
    def wall(self) -> Wall:
        return self._picture.wall

    async def run(self, tell: Tell) -> Counts:
        """As BenchDesk says."""
        self._tell = tell
        await self._ground.scribe.write(EntryKind.SHIFT_BEGUN, {"slots": list(self._stands)})
        self._is_open = True
        try:
            await self._hands.cloud.product()
            await take_up(self._shared, self._after, self.adopt_new)
            self._begin()
            self._ending.stir()
            await self._ending.reached()
            await self._aftermath.audit()
        finally:
            self._is_open = False
            await to_its_end(self._end())
        counts = self._counts()
        self._tell(BenchEnded(self._ending.why, counts))
        return counts

    async def note(self, kind: EntryKind, facts: Mapping[str, str]) -> bool:
        """Write it into the record, where that is open. Raises RecordFailed."""
        if self._is_open:
            await self._ground.scribe.write(kind, facts)
        return self._is_open

    async def do(self, command: Command) -> Answered:
        """As BenchDesk says."""
        if not self._is_open:
            return Answered("The bench is not running.", is_done=False)
        answer = await self._acting.do(command)
        self._settle()
        return answer

    # ---- Listener ----

    def tile_changed(self, tile: Tile) -> None:
        self._ending.stir()
        self._picture.changed((tile.slot.name,))

    def told(self, run: UnitRun, event: FlowEvent) -> None:
        self._ending.stir()
        self._tell(UnitTold(run.book.slot, run.book.run, event))

    async def ended(self, run: UnitRun, verdict: Verdict) -> None:
        """Its verdict is written: count it, finish what passed, go on looking for the rest."""
        self._ending.stir()
        await self._aftermath.of(run, verdict, self._stands.get(run.book.slot))
        if verdict.ending != "stop" or self._hands.wish.acknowledges:
            self._tell(Chimed(Chime.PASS if verdict.passed else Chime.FAIL, run.book.slot))
        self._ending.judged(self._counts().judged)
        self._picture.changed()

    def adopt(self, run: UnitRun, task: "asyncio.Task[Verdict]") -> None:
        async def until_ended() -> None:
            try:
                verdict = await asyncio.shield(task)
                await self.ended(run, verdict)
            except asyncio.CancelledError:
                run.stop()
                await asyncio.gather(task, return_exceptions=True)
                raise
            finally:
                self._shared.runs.end(run)

        self._shared.runs.begin(run)
        adopted = self._start(until_ended(), f"adopted {run.book.run[:8]}")
        self._adopted[adopted] = run
        adopted.add_done_callback(self._adoption_over)

    def _adoption_over(self, adopted: asyncio.Task[None]) -> None:
        self._adopted.pop(adopted, None)
        self._settle()

    def adopt_new(self, run: UnitRun) -> None:
        """A unit of an earlier start that is in no slot now: only the cloud can tell of it."""
        self.adopt(run, run.start())

    # ---- inside ----

    def _set_up(self, fixture: Fixture) -> None:
        wished = self._hands.wish.slots
        for slot in fixture.slots:
            if not wished or slot.name in wished:
                self._stands[slot.name] = Stand(slot, self._shared)

    def _begin(self) -> None:
        self._start(self._follow_ports(), "ports")
        self._start(self._hands.sightings.run(self._ground.hints.hear), "sightings")
        self._start(self._after.run(), "after-watch")
        self._start(self._learn_members(), "members")
        for stand in self._stands.values():
            self._start_stand(stand)

    def _start_stand(self, stand: Stand) -> None:
        task = self._start(stand.live(), f"{_SLOT}{stand.slot.name}")
        task.add_done_callback(lambda done: self._mend(stand, done))

    def _mend(self, stand: Stand, done: asyncio.Task[Any]) -> None:
        """A fault of ours in one slot never touches another: it is told, and the slot lives on."""
        error = None if done.cancelled() else done.exception()
        if error is None or isinstance(error, NO_RECORD):
            return
        report = self._hands.crashed(error)
        fault = StationFault(hint=f"Set the device aside; the report lies at {report}.")
        stand.give_up(self._hands.verdicts.of(fault))
        self._start_stand(stand)

    async def _follow_ports(self) -> None:
        async for ports in self._hands.plugs.changes():
            if self._hands.wish.takes_all:
                for port in ports:
                    self._take(port.place)
            self._ground.board.show(ports)
            self._ending.stir()
            self._picture.changed()

    def _take(self, place: str) -> None:
        """`--all`: a place is a slot from the first unit in it on."""
        if any(stand.slot.place == place for stand in self._stands.values()):
            return
        names = {int(name) for name in self._stands if name.isdigit()}
        slot = TaughtSlot(Slot(str(max(names, default=0) + 1)), place)
        stand = self._stands[slot.name] = Stand(slot, self._shared)
        self._start_stand(stand)

    async def _learn_members(self) -> None:
        """One reading of the list saves one look for each new unit (verdicts 4.2)."""
        with suppress(StationError):  # then each unit is looked for
            readings = await self._hands.cloud.members()
            self._ground.members.learn(reading.device for reading in readings)

    async def _truth_changed(self, looked: Looked, verdict: Verdict) -> None:
        await self._aftermath.amended(looked, verdict)
        stand = self._stands.get(looked.slot)
        if stand is not None and stand.tile.device == looked.device and not stand.is_at_work:
            stand.show_verdict(verdict, looked.customer if verdict.passed else "")
        self._tell(
            TruthChanged(
                looked.slot, looked.run, looked.device.text, looked.verdict.code, verdict.code,
                verdict.what,
            )
        )  # fmt: skip
        self._tell(Chimed(Chime.PASS if verdict.passed else Chime.FAIL, looked.slot))
        self._picture.changed((looked.slot,))

    def _start(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        is_of_a_slot = task.get_name().startswith(_SLOT)
        if error is not None and (isinstance(error, NO_RECORD) or not is_of_a_slot):
            self._ending.fail(error)

    async def _end(self) -> None:
        """Every unit's true state is written before the ledger is given back."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._gate.close()
        with suppress(*NO_RECORD):  # told already where it came from
            await self._ground.scribe.write(EntryKind.SHIFT_ENDED, {"why": self._ending.why})
        self._picture.tell_now()

    def _busy(self) -> int:
        at_work = sum(stand.is_at_work for stand in self._stands.values())
        return at_work + len(self._adopted)

    def _counts(self) -> Counts:
        return self._tally.counts(self._clock.now())

    def _settle(self) -> None:
        self._ending.stir()
        self._picture.changed()

    def _tell_on(self, news: BenchNews) -> None:
        self._tell(news)

    def _drawn(self) -> Wall:
        hands, acting = self._hands, self._acting
        places = {stand.slot.place for stand in self._stands.values()}
        frame = Wall(
            columns=replace(hands.fixture, slots=tuple(s.slot for s in self._stands.values()))
            .shown_columns,
            counts=self._counts(),
            recipe=hands.wish.recipe.name,
            recipe_version=hands.wish.recipe.fingerprint,
            customer=acting.customer,
            operator=self._ground.scribe.operator,
            station=hands.station,
            chosen=acting.chosen,
            last_answer=acting.last_answer,
            untaught=tuple(p.place for p in self._ground.board.ports if p.place not in places),
            watched=self._after.waiting + len(self._adopted),
            slot_hint=self._tally.slot_hint,
        )  # fmt: skip
        stands = tuple(self._stands.values())
        return self._maker.wall(
            frame, stands, self._gate, self._clock.now(), self._tally.usual_run_s
        )


def _to_nobody(_news: BenchNews) -> None:
    """Until it runs."""
