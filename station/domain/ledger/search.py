"""What is asked of the ledger, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from station.domain.ledger.entry import Entry


@dataclass(frozen=True, slots=True)
class Search:
    """All given conditions hold together. `text` is the end of a device id, a serial number, a
    customer (whole name), a slug or a number such as CLM-204. Days are aware UTC moments, `until`
    is not included.
    """

    text: str = ""
    verdict: str = ""
    """An ending: pass, aside, fail, stop, unconfirmed."""
    code: str = ""
    slot: str = ""
    since: datetime | None = None
    until: datetime | None = None
    most: int = 200
    after: int = 0
    """How many of the found rows to leave out: for the next page."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One run that has a verdict, as Records lists it; the verdict is the latest one."""

    run: str
    device: str
    slot: str
    customer: str
    operator: str
    recipe: str
    at: datetime
    ending: str
    code: str
    number: str
    what: str
    label: str = ""
    seconds: float = 0.0
    is_first_run: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """Newest first. `total` counts all that fit, not only the rows given."""

    rows: tuple[UnitRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """What a whole reading of the chain found. `broken_at` is the number of the first entry that
    is not as it was written, 0 for none; `why` one sentence.
    """

    entries: int
    head: str
    """The hash of the last entry: what a shift report carries."""
    broken_at: int = 0
    why: str = ""

    @property
    def is_whole(self) -> bool:
        return self.broken_at == 0


@dataclass(frozen=True, slots=True)
class ShiftFigures:
    """What a report says of a span of time. Yield is 0 to 1."""

    since: datetime
    until: datetime
    station: str
    operators: tuple[str, ...]
    recipes: tuple[str, ...]
    """Name and version of each that was used."""
    passed: int
    failed: int
    aside: int
    unconfirmed: int
    first_passed: int
    judged: int
    units_per_hour: float
    causes: tuple[tuple[str, int], ...]
    """(slug, how often), the most frequent first."""
    by_slot: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Slot: (passed, others)."""
    not_passed: tuple[UnitRow, ...] = ()
    head: str = ""
    entries: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """Everything that happened to one device, in order, over all its runs."""

    device: str
    entries: tuple[Entry, ...]
