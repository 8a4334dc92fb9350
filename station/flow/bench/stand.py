"""One slot: takes each unit that is plugged in through its run, and keeps its verdict shown."""

import asyncio
from dataclasses import replace

from station.domain.bench import telling
from station.domain.bench.slots import TaughtSlot
from station.domain.bench.tile import Tile, TileState
from station.domain.bench_errors import LabelMismatch
from station.domain.device_errors import UnitSwapped
from station.domain.errors import StoppedByOperator
from station.domain.events import FlowEvent, Judged
from station.domain.identity import DeviceId
from station.domain.verdict import Verdict
from station.flow.bench.making import make_run
from station.flow.bench.resume import is_of_the_site, verdict_of
from station.flow.bench.shared import Shared
from station.flow.bench.unit_run import UnitRun
from station.flow.ports import PortSeen


class Stand:
    """Independent of all others: its trouble is its own."""

    def __init__(self, slot: TaughtSlot, shared: Shared) -> None:
        self.slot, self._shared = slot, shared
        self._ground, self._gate = shared.ground, shared.gate
        self._clock = shared.ground.hands.clock
        self.tile: Tile = telling.empty(slot)
        self.run: UnitRun | None = None
        self._shown: DeviceId | None = None
        """The unit whose verdict is shown."""
        self._acts = asyncio.Event()
        self._again = self._is_serving = False
        self._has_stayed = False
        """Since its verdict; a unit that was taken out and put back may begin again."""

    async def live(self) -> None:
        """Until cancelled. Raises RecordFailed."""
        while True:
            port = await self._next_unit()
            if await self._has_passed_before(port) or self._port() != port:
                continue
            self._is_serving = True
            try:
                await self._serve(port)
            finally:
                self._is_serving = False
            self.refresh()

    # ---- what an operator may do ----

    @property
    def is_at_work(self) -> bool:
        """Until its verdict is written and what follows it is done."""
        return self._is_serving

    @property
    def is_free(self) -> bool:
        """The next unit may be plugged in here."""
        is_shown_free = self.tile.state in (TileState.EMPTY, TileState.NEXT, TileState.PASS_HELD)
        return is_shown_free and not self.tile.is_plugged

    @property
    def is_plugged(self) -> bool:
        return self._port() is not None

    def is_of(self, text: str) -> bool:
        """Whether `text` is the device id or the serial number of the unit shown here."""
        row = self.run.book.row if self.run is not None else None
        serial = row.serial.lower() if row is not None else ""
        device = self.tile.device.text if self.tile.device is not None else ""
        return bool(text) and text.lower() in (device, serial)

    def acknowledge(self) -> bool:
        if not self.tile.needs_person:
            return False
        self._show(telling.acknowledged(self.tile))
        self._acts.set()
        return True

    def again(self) -> bool:
        """The same unit once more, if it is still there."""
        if self.is_at_work or self._port() is None or self._shown is None:
            return False
        self._again = True
        self._acts.set()
        return True

    def stop(self) -> bool:
        if not self.is_at_work or self.run is None:
            return False
        self.run.stop(StoppedByOperator("The work was stopped at the bench."))
        return True

    def mismatch(self, error: LabelMismatch) -> Verdict:
        """The label that was scanned is another unit's."""
        verdict = self._ground.hands.verdicts.of(error)
        self._show(telling.judged(self.tile, verdict, self._clock.now()))
        return verdict

    def show_verdict(self, verdict: Verdict, customer: str = "") -> None:
        """The truth about the unit shown here has changed."""
        plugged = self.tile.is_plugged
        tile = telling.judged(self.tile, verdict, self._clock.now(), customer=customer)
        self._show(tile if plugged else telling.taken_out(replace(tile, is_plugged=plugged)))

    def give_up(self, verdict: Verdict) -> None:
        """The run died of a fault of ours; the slot lives on."""
        self.run, self._has_stayed = None, True
        self.show_verdict(verdict)

    def want_scan(self, label_number: str) -> None:
        self._show(telling.scan_wanted(self.tile, label_number))

    def tell_trouble(self, number: str, what: str, remedy: str) -> None:
        """The unit passed; what follows it did not go well."""
        self._show(
            replace(
                self.tile, line_1=what, line_2=f"{number} · {remedy}", number=number,
                needs_person=True, since_s=self._clock.now(),
            )
        )  # fmt: skip

    def set_aside(self, reason: str) -> None:
        """A person decided so, whatever the verdict was."""
        tile = replace(self.tile, state=TileState.ASIDE, word="", needs_person=False)
        self._show(replace(tile, line_2=f"Set aside: {reason or 'other'} · take it out"))
        self._acts.set()

    def scanned(self) -> None:
        """The label matched."""
        verdict = self.run.verdict if self.run is not None else None
        if verdict is not None:
            self.show_verdict(verdict, self.tile.customer)

    def refresh(self) -> None:
        """The bench paused, ended or went on."""
        self._show(self.tile)

    # ---- its life ----

    async def _next_unit(self) -> PortSeen:
        """The next unit that is another one than that whose verdict is shown. A FAIL holds the
        slot until somebody has acknowledged it; a unit that another slot began is let end there.
        """
        while True:
            port = self._port()
            self._mark_plugged(port)
            if port is not None and self._may_begin(port):
                await self._gate.opened()
                if self._port() == port:
                    return port
                continue
            self._acts.clear()
            await self._something()

    def _may_begin(self, port: PortSeen) -> bool:
        elsewhere = self._shared.runs.of(port.device)
        if elsewhere is not None:
            other = elsewhere.book.slot
            self._show(telling.in_work_elsewhere(self.slot, port.device, other))
            return False
        if self._again:
            return True
        if self.tile.needs_person:
            return False
        is_same = self._shown is not None and port.device == self._shown
        return not (is_same and self._has_stayed)

    async def _something(self) -> None:
        """A change of the ports, an act of the operator, or the end of a run elsewhere."""
        waits = [
            asyncio.ensure_future(self._ground.board.changed()),
            asyncio.ensure_future(self._acts.wait()),
            asyncio.ensure_future(self._shared.runs.ended()),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _has_passed_before(self, port: PortSeen) -> bool:
        """The ledger knows it: shown as passed, and done again only when somebody says so."""
        if port.device is None or self._again:
            return False
        entry = await self._ground.hands.journal.last_verdict(port.device.text)
        if self._port() != port:
            return False
        recipe = self._ground.hands.wish.recipe
        if entry is None or entry.recipe != recipe.name or entry.facts.get("ending") != "pass":
            return False
        self._shown, self._has_stayed, self.run = port.device, True, None
        verdict = verdict_of(entry)
        at = entry.at.astimezone().strftime("%d %b %H:%M")
        self._show(telling.passed_before(self.slot, port.device, verdict, entry.customer, at))
        return True

    async def _serve(self, port: PortSeen) -> None:
        """One run, to its end or until another unit takes this one's place."""
        self._again = False
        run = self.run = self._new_run(port)
        self._shown = run.device
        self._show(replace(telling.begun(self.slot, self._clock.now()), device=run.device))
        if run.device is not None:
            self._shared.forget(run.device)
        self._shared.runs.begin(run)
        task = run.start()
        try:
            has_ended = await self._until_ended(run, task)
        except asyncio.CancelledError:
            run.stop()
            await asyncio.gather(task, return_exceptions=True)
            raise
        if not has_ended:
            return
        try:
            await self._conclude(run, task.result())
        finally:
            self._shared.runs.end(run)

    async def _until_ended(self, run: UnitRun, task: "asyncio.Task[Verdict]") -> bool:
        """False: another unit is here now, and the run goes on without this slot."""
        while not task.done():
            change = asyncio.ensure_future(self._ground.board.changed())
            try:
                await asyncio.wait({task, change}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                change.cancel()
            port = self._port()
            self._mark_plugged(port)
            if port is None or task.done() or not _is_another(port, run):
                continue
            if run.has_left:
                self._shared.listener.adopt(run, task)
                return False
            run.stop(
                UnitSwapped(f"Now {port.device} is in this slot; {run.device} was begun with.")
            )
        return True

    def _mark_plugged(self, port: PortSeen | None) -> None:
        if port is None and self.tile.is_plugged:
            self._has_stayed = self._again = False
            self._show(telling.taken_out(self.tile))
        elif port is not None and not self.tile.is_plugged:
            self._show(replace(self.tile, is_plugged=True))

    async def _conclude(self, run: UnitRun, verdict: Verdict) -> None:
        self._shown, self._has_stayed = run.device, True
        customer = run.book.customer if verdict.passed else ""
        tile = replace(self.tile, device=run.device, is_plugged=self._port() is not None)
        tile = telling.judged(tile, verdict, self._clock.now(), customer=customer)
        if is_of_the_site(verdict):
            self._gate.hold(verdict)
            self._show(telling.held_by_site(tile, verdict.what))
            await self._shared.listener.ended(run, verdict)
            self._again = tile.is_plugged
            return
        if run.has_left and not verdict.passed and verdict.code in ("never-online", "unconfirmed"):
            tile = telling.not_sure(tile)
        self._show(tile if tile.is_plugged else telling.taken_out(tile))
        await self._shared.listener.ended(run, verdict)

    def _new_run(self, port: PortSeen) -> UnitRun:
        shared = self._shared
        goes_on, earlier = None, None
        if port.device is not None:
            goes_on = shared.resumed.pop(port.device, None)
            earlier = shared.earlier.get(port.device)
        return make_run(shared, self.slot, self._heard, goes_on=goes_on, earlier=earlier)

    def _heard(self, run: UnitRun, event: FlowEvent) -> None:
        if run is self.run:
            tile = telling.working(self.tile, event, self._clock.now())
            if not isinstance(event, Judged):
                self._show(replace(tile, device=run.device))
        self._shared.listener.told(run, event)

    def _port(self) -> PortSeen | None:
        return self._ground.board.at(self.slot.place)

    def _show(self, tile: Tile) -> None:
        self.tile = tile
        self._shared.listener.tile_changed(tile)


def _is_another(port: PortSeen, run: UnitRun) -> bool:
    return port.device is not None and run.device is not None and port.device != run.device
