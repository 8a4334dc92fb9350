"""Makes a run of the next unit at a slot, or of one that an earlier run left."""

from station.domain.bench.slots import TaughtSlot
from station.domain.ledger.entry import RunSoFar
from station.flow.bench.run_book import RunBook
from station.flow.bench.shared import Shared
from station.flow.bench.unit_run import TellRun, UnitRun


def make_run(
    shared: Shared,
    slot: TaughtSlot,
    tell: TellRun,
    *,
    goes_on: RunSoFar | None = None,
    earlier: RunSoFar | None = None,
) -> UnitRun:
    """A run of the next unit at `slot`, or of the one that an earlier run left."""
    hands = shared.ground.hands
    name = goes_on.run if goes_on is not None else hands.new_run()
    book = RunBook(
        name,
        slot.name,
        hands,
        shared.ground.scribe,
        bench_customer=shared.customer(),
        earlier=earlier,
    )
    return UnitRun(shared.ground, book, slot.place, tell, goes_on=goes_on)
