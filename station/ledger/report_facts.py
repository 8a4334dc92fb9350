"""What a shift report says, the same on paper and for programs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from station.domain.bench.tally import outlier
from station.domain.ledger.search import ShiftFigures, UnitRow
from station.domain.verdict import VerdictTable

MOST_CAUSES = 5
WENT = {
    "fail": "RED bin",
    "aside": "rework bin",
    "unconfirmed": "watched in the cloud",
    "stop": "to be run again",
}
"""Where a unit goes that did not pass, by its ending."""


@dataclass(frozen=True, slots=True)
class Cause:
    """One of the most frequent. `number` and `what` are "" where no table was given."""

    code: str
    number: str
    what: str
    do: str
    times: int


@dataclass(frozen=True, slots=True)
class SlotFigures:
    """`is_outlier`: it fails far more than its peers."""

    slot: str
    passed: int
    others: int
    is_outlier: bool

    @property
    def units(self) -> int:
        return self.passed + self.others


@dataclass(frozen=True, slots=True)
class Missed:
    """A unit that did not pass, and where it went."""

    row: UnitRow
    at: datetime
    went: str


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """Times are of the zone the report is for."""

    figures: ShiftFigures
    since: datetime
    until: datetime
    causes: tuple[Cause, ...]
    slots: tuple[SlotFigures, ...]
    missed: tuple[Missed, ...]

    @property
    def first_pass_yield(self) -> float | None:
        """0 to 1; None before the first verdict."""
        figures = self.figures
        return figures.first_passed / figures.judged if figures.judged else None

    @property
    def outlier(self) -> str:
        return next((each.slot for each in self.slots if each.is_outlier), "")


def facts_of(
    figures: ShiftFigures, table: VerdictTable | None = None, zone: tzinfo | None = None
) -> ReportFacts:
    pointed_out = outlier(figures.by_slot)
    slots = (
        SlotFigures(slot, passed, others, slot == pointed_out)
        for slot, (passed, others) in figures.by_slot.items()
    )
    return ReportFacts(
        figures,
        figures.since.astimezone(zone),
        figures.until.astimezone(zone),
        tuple(_causes(figures, table)),
        tuple(sorted(slots, key=lambda each: _in_order(each.slot))),
        tuple(
            Missed(row, row.at.astimezone(zone), WENT.get(row.ending, ""))
            for row in figures.not_passed
        ),
    )


def _causes(figures: ShiftFigures, table: VerdictTable | None) -> Iterator[Cause]:
    known = table.codes() if table is not None else ()
    for code, times in figures.causes[:MOST_CAUSES]:
        if table is not None and code in known:
            row = table.row(code)
            yield Cause(code, row.number, row.what, row.do, times)
        else:
            yield Cause(code, "", "", "", times)


def _in_order(slot: str) -> tuple[int, str]:
    """Slot 10 after slot 9; names after numbers."""
    return (int(slot), "") if slot.isdecimal() else (10**9, slot)
