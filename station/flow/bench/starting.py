"""A bench's start: what an earlier one left is taken up before anything new (verdicts 5.2)."""

from collections.abc import Callable

from station.domain.bench.slots import TaughtSlot
from station.domain.events import FlowEvent
from station.domain.field.rounds_reading import is_of_a_round
from station.domain.identity import DeviceId, Slot
from station.domain.ledger.entry import EntryKind, RunSoFar
from station.flow.bench.after_watch import AfterWatch
from station.flow.bench.making import make_run
from station.flow.bench.resume import (
    device_of,
    has_passed,
    is_over,
    looked_for,
    was_handed_over,
)
from station.flow.bench.shared import Shared
from station.flow.bench.unit_run import UnitRun

NOWHERE = ""
"""The place of a unit that is in no slot."""


async def take_up(shared: Shared, after: AfterWatch, adopt: Callable[[UnitRun], None]) -> None:
    """Runs without a verdict go on when their unit is met; what had been handed over goes on at
    once where its unit is not plugged in. Raises RecordFailed.
    """
    ground = shared.ground
    by_device: dict[DeviceId, list[RunSoFar]] = {}
    for run in await ground.hands.journal.open_runs():
        device = device_of(run)
        if device is not None and is_of_a_round(run):
            shared.earlier[device] = run  # it goes on by itself; its customer stays its customer
        elif device is None:
            await _close(shared, run)
        else:
            by_device.setdefault(device, []).append(run)
    for device, runs in by_device.items():
        await _remember(shared, after, device, runs)
    await _first_look_at_ports(shared)
    for device, run in list(shared.resumed.items()):
        if was_handed_over(run) and ground.board.of(device) is None:
            del shared.resumed[device]
            slot = TaughtSlot(Slot(run.slot), NOWHERE)
            earlier = shared.earlier[device]
            adopt(make_run(shared, slot, _told(shared), goes_on=run, earlier=earlier))


async def _remember(
    shared: Shared, after: AfterWatch, device: DeviceId, runs: list[RunSoFar]
) -> None:
    """All open runs of one device, the oldest first; a pass closes those before it too."""
    passed = max((number for number, run in enumerate(runs) if has_passed(run)), default=-1)
    for run in runs[: passed + 1]:
        await _close(shared, run)
    for run in runs[passed + 1 :]:
        shared.earlier[device] = run.after(shared.earlier.get(device))
        if not is_over(run):
            shared.resumed[device] = run
        elif (looked := looked_for(run, shared.ground.hands.clock)) is not None:
            after.add(looked)


async def _first_look_at_ports(shared: Shared) -> None:
    """What is plugged in now; the stands act on it later."""
    changes = shared.ground.hands.plugs.changes()
    try:
        shared.ground.board.show(await anext(changes))
    except StopAsyncIteration:
        return
    finally:
        close = getattr(changes, "aclose", None)
        if close is not None:
            await close()


def _told(shared: Shared) -> Callable[[UnitRun, FlowEvent], None]:
    return shared.listener.told


async def _close(shared: Shared, run: RunSoFar) -> None:
    await shared.ground.scribe.write(
        EntryKind.RUN_CLOSED,
        {"why": "The power went after its end, or before it said who it is."},
        run=run.run,
        device=run.device,
        slot=run.slot,
    )
