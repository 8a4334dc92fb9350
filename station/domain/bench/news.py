"""What the bench tells whoever watches it: one picture of the whole, and single news."""

from dataclasses import dataclass, field
from enum import StrEnum

from station.domain.bench.tile import Tile
from station.domain.events import FlowEvent


@dataclass(frozen=True, slots=True)
class Counts:
    """The shift's figures. `first_passed` passed in their first run."""

    passed: int = 0
    failed: int = 0
    aside: int = 0
    first_passed: int = 0
    judged: int = 0
    """Devices that have a verdict; each counts once, by its last one."""
    units_per_hour: float = 0.0
    target: int = 0
    top_causes: tuple[tuple[str, int], ...] = ()
    """(slug, how often), the most frequent first."""

    @property
    def first_pass_yield(self) -> float | None:
        """0 to 1; None before the first verdict."""
        return self.first_passed / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class CallOut:
    """The one line at the top: the oldest thing that needs a person, else where to load next,
    else nothing to do. `tone` is fail, turn, slow, load or calm.
    """

    tone: str
    slot: str = ""
    what: str = ""
    do: str = ""
    then: str = ""
    """What comes after it: "Then load slot 3"."""


@dataclass(frozen=True, slots=True)
class Wall:
    """Everything a bench shows, as values. Tiles in the fixture's order."""

    tiles: tuple[Tile, ...] = ()
    columns: int = 1
    call_out: CallOut = field(default_factory=lambda: CallOut("calm"))
    counts: Counts = field(default_factory=Counts)
    recipe: str = ""
    recipe_version: str = ""
    customer: str = ""
    operator: str = ""
    station: str = ""
    is_paused: bool = False
    is_ending: bool = False
    site_trouble: str = ""
    """Why all slots wait, in one sentence; "" while none does."""
    chosen: str = ""
    last_answer: str = ""
    untaught: tuple[str, ...] = ()
    """Places with a device in no taught slot: shown muted, never touched."""
    watched: int = 0
    """Units that have left their slot and are still looked for in the cloud."""
    calls_waiting: int = 0
    slot_hint: str = ""
    """A slot that fails far more than its peers: change its cable."""


class Chime(StrEnum):
    """Two signals only (operator-ui 3.3), and the refusal of a scan."""

    PASS = "pass"  # noqa: S105  # a verdict
    FAIL = "fail"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class WallChanged:
    """`slots` names the tiles that changed; empty: something else did."""

    wall: Wall
    slots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chimed:
    chime: Chime
    slot: str = ""


@dataclass(frozen=True, slots=True)
class UnitTold:
    """One event of one unit's run, for details and for `--json`. `run` names the run."""

    slot: str
    run: str
    event: FlowEvent


@dataclass(frozen=True, slots=True)
class TruthChanged:
    """A verdict that became another one after the operator moved on."""

    slot: str
    run: str
    device: str
    before: str
    after: str
    what: str


@dataclass(frozen=True, slots=True)
class BenchEnded:
    """No unit is in work any more. `why` is idle, units, shift or stopped."""

    why: str
    counts: Counts


BenchNews = WallChanged | Chimed | UnitTold | TruthChanged | BenchEnded
