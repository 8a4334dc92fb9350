"""What all slots of one bench share."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from station.domain.bench.tally import Tally
from station.domain.bench.tile import Tile
from station.domain.events import FlowEvent
from station.domain.identity import DeviceId
from station.domain.ledger.entry import RunSoFar
from station.domain.verdict import Verdict
from station.flow.bench.gate import Gate
from station.flow.bench.ground import Ground
from station.flow.bench.runs import Runs
from station.flow.bench.unit_run import UnitRun


class Listener(Protocol):
    """Who hears of slots and runs: the bench."""

    def tile_changed(self, tile: Tile) -> None: ...

    def told(self, run: UnitRun, event: FlowEvent) -> None: ...

    async def ended(self, run: UnitRun, verdict: Verdict) -> None:
        """Its verdict is written; count it, and go on looking where that makes sense."""

    def adopt(self, run: UnitRun, task: "asyncio.Task[Verdict]") -> None:
        """The unit has left its slot to another; its run goes on by itself."""


@dataclass
class Shared:
    """One for each bench run."""

    ground: Ground
    gate: Gate
    tally: Tally
    listener: Listener
    runs: Runs = field(default_factory=Runs)
    earlier: dict[DeviceId, RunSoFar] = field(default_factory=dict)
    """Open runs by device, of this start and before: for the customer that stays."""
    resumed: dict[DeviceId, RunSoFar] = field(default_factory=dict)
    """Those without a verdict: they go on when their unit is met."""
    forget: Callable[[DeviceId], object] = field(default=lambda _device: None)
    """A unit is worked on again: it is no longer looked for beside that."""
    customer: Callable[[], str] = field(default=lambda: "")
    """Whose the next units are, where the operator says so."""
