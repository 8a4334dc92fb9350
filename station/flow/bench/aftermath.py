"""What follows a verdict: counting, finishing what passed, looking on for what is not proven."""

from collections.abc import Iterable

from station.domain.bench.pattern import Pattern
from station.domain.bench_errors import LabelMismatch
from station.domain.clocks import CODE_LIFE_S
from station.domain.errors import StationError
from station.domain.ledger.entry import EntryKind
from station.domain.scan import UnitScan, read_scan
from station.domain.unit import HandedOver
from station.domain.verdict import Verdict
from station.flow.bench.after_watch import AfterWatch, Looked
from station.flow.bench.finish import Finish
from station.flow.bench.resume import is_of_the_site, looked_for
from station.flow.bench.shared import Shared
from station.flow.bench.stand import Stand
from station.flow.bench.unit_run import UnitRun
from station.flow.watch import wanted_of


class Aftermath:
    """Raises RecordFailed."""

    def __init__(self, shared: Shared, after: AfterWatch, pattern: Pattern) -> None:
        self._shared, self._after, self._pattern = shared, after, pattern
        self._ground, self._clock = shared.ground, shared.ground.hands.clock
        self.finish = Finish(shared.ground.hands)
        self._waiting_labels: dict[str, str] = {}
        """Slot: the label that has to be scanned back."""

    async def of(self, run: UnitRun, verdict: Verdict, stand: Stand | None) -> None:
        device = run.device
        if device is not None:
            if verdict.passed:
                self._shared.earlier.pop(device, None)
            else:
                self._shared.earlier[device] = run.book.so_far()
        if is_of_the_site(verdict):
            if device is not None:
                self._shared.resumed[device] = run.book.so_far()
            return  # not the unit's: it goes on afterwards, from the first look that is wanting
        now_s = self._clock.now()
        known_as = device.text if device is not None else run.book.run
        self._shared.tally.judge(known_as, run.book.slot, verdict, now_s - run.began_at_s)
        self._hold_if_it_is_the_site(run, verdict)
        if verdict.passed:
            await self._finished(run, stand)
        self._look_on(run, verdict)

    async def amended(self, looked: Looked, verdict: Verdict) -> None:
        """The truth changed: written first, then counted."""
        device = looked.device
        await self._ground.scribe.write(
            EntryKind.TRUTH_CHANGED,
            {
                "code": verdict.code,
                "number": verdict.number,
                "ending": verdict.ending,
                "what": verdict.what,
                "before": looked.verdict.code,
                "evidence": list(verdict.evidence),
            },
            run=looked.run,
            device=device.text,
            slot=looked.slot,
            customer=looked.customer,
        )
        self._shared.tally.amend(device.text, verdict)
        if verdict.passed:
            earlier = self._shared.earlier.pop(device, None)
            await self._ground.hands.codes.forget(device)
            runs = earlier.runs if earlier is not None else ()
            await self._close(dict.fromkeys((*runs, looked.run)), device.text, looked.slot)

    async def audit(self) -> None:
        """As a shift ends, every unit that passed is held against the product's list once."""
        if not self._after.has_passed:
            return
        try:
            readings = await self._ground.hands.cloud.members()
        except StationError:
            return  # the list cannot be had now; each unit was proven when it passed
        await self._after.audit({reading.device: reading for reading in readings})

    async def reprint(self, stand: Stand) -> str:
        """What was done, in words. Only a confirmed unit gets a label."""
        run = stand.run
        if run is None or run.verdict is None or not run.verdict.passed:
            return f"Slot {stand.slot.name} holds no confirmed unit: no label."
        if not self.finish.prints:
            return "The recipe names no label."
        number = await self.finish.label(run.book)
        self._want_scan(stand, number)
        return f"Label {number} is printed; the one before is void."

    async def scanned(self, text: str, stand: Stand) -> bool:
        """Whether the label that slot waits for was this one: by the label's number, the device
        id or the serial number.
        """
        number = self._waiting_labels.get(stand.slot.name)
        run = stand.run
        if number is None or run is None:
            return False
        if text.strip().lower() != number.lower() and not stand.is_of(text.strip()):
            return False
        await run.book.write(EntryKind.LABEL_SCANNED, step="label", label=number, matches=True)
        del self._waiting_labels[stand.slot.name]
        stand.scanned()
        return True

    def is_another_label(self, text: str) -> bool:
        """Whether this is some unit's label: anything else is a stray scan, and no mismatch."""
        scan = read_scan(text)
        return isinstance(scan, UnitScan) or self.finish.has_printed(text.strip())

    async def mismatched(self, text: str, stand: Stand) -> None:
        """The unit is set aside, its label void (verdicts B20)."""
        number, run = self._waiting_labels.pop(stand.slot.name, ""), stand.run
        error = LabelMismatch(f"This label is another one's; slot {stand.slot.name} has {number}.")
        verdict = stand.mismatch(error)
        if run is None or run.device is None:
            return
        await run.book.write(EntryKind.LABEL_SCANNED, step="label", label=text, matches=False)
        await run.book.write(EntryKind.LABEL_VOID, step="label", label=number)
        self._shared.tally.amend(run.device.text, verdict)

    @property
    def slots_to_scan(self) -> tuple[str, ...]:
        return tuple(self._waiting_labels)

    async def _finished(self, run: UnitRun, stand: Stand | None) -> None:
        trouble = await self.finish.describe(run.book)
        if self.finish.prints and stand is not None and stand.run is run and stand.is_plugged:
            try:
                number = await self.finish.label(run.book)
            except StationError as error:
                trouble = error
            else:
                self._want_scan(stand, number)
        if trouble is not None and stand is not None and stand.run is run:
            row = self._ground.hands.verdicts.row(trouble.code)
            stand.tell_trouble(row.number, str(trouble), trouble.hint)
        device = run.device.text if run.device is not None else ""
        await self._close(run.book.so_far().runs, device, run.book.slot)

    def _want_scan(self, stand: Stand, number: str) -> None:
        wish = self._ground.hands.wish
        if wish.recipe.label_scan_back and not wish.acknowledges:
            self._waiting_labels[stand.slot.name] = number
            stand.want_scan(number)

    async def _close(self, runs: Iterable[str], device: str, slot: str) -> None:
        """With a pass, whatever earlier runs of the device left open is over too."""
        for run in runs:
            await self._ground.scribe.write(
                EntryKind.RUN_CLOSED, {}, run=run, device=device, slot=slot
            )

    def _hold_if_it_is_the_site(self, run: UnitRun, verdict: Verdict) -> None:
        code = self._pattern.add(self._clock.now(), run.book.slot, verdict.code, verdict.number)
        if code and not verdict.passed:
            self._shared.gate.hold(verdict)

    def _look_on(self, run: UnitRun, verdict: Verdict) -> None:
        """Also for what an earlier run of the unit had given it."""
        unit = run.book.unit
        if run.device is None:
            return
        if isinstance(unit, HandedOver):
            wanted = wanted_of(unit, self._ground.hands.wish.recipe)
            until_s = unit.code_made_at_s + CODE_LIFE_S
            self._after.add(
                Looked(run.book.run, run.book.slot, wanted, verdict, until_s, run.book.customer)
            )
        elif (looked := looked_for(run.book.so_far(), self._clock)) is not None:
            self._after.add(looked)
