"""A span of time in figures: what a shift report says."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, text

from station.domain.ledger.entry import EntryKind
from station.domain.ledger.search import ShiftFigures
from station.flow.bench.gate import OF_ONE_SLOT
from station.ledger.chain import last_of
from station.ledger.finding import between, moment_of, unit_rows
from station.ledger.persons import Persons
from station.ledger.tables import ENTRIES, RUNS


def figures_of(connection: Connection, since: datetime, until: datetime) -> ShiftFigures:
    """Each device counts once, by its last verdict of the span, as the bench's own counts do: a
    stop for the whole site's trouble is no verdict about the unit. `not_passed` names every unit
    that had not passed at its end, those too.
    """
    wanted = select(RUNS).where(*between(since, until)).order_by(RUNS.c.at_us, RUNS.c.id)
    rows = connection.execute(wanted).all()
    last = _last_of_each(rows)
    judged = _last_of_each([row for row in rows if not _is_of_site(row)])
    passed = [row for row in judged if row.ending == "pass"]
    endings = Counter(row.ending for row in judged)
    number, head = last_of(connection)
    operators, recipes, station = _who_and_what(connection, rows)
    return ShiftFigures(
        since=since,
        until=until,
        station=station,
        operators=operators,
        recipes=recipes,
        passed=len(passed),
        failed=endings["fail"],
        aside=endings["aside"] + endings["stop"],
        unconfirmed=endings["unconfirmed"],
        first_passed=sum(bool(row.is_first_run) for row in passed),
        judged=len(judged),
        units_per_hour=len(passed) / _hours_in_work(rows, since),
        causes=tuple(Counter(r.code for r in judged if r.ending != "pass").most_common()),
        by_slot=_by_slot(judged),
        not_passed=unit_rows(connection, [row for row in last if row.ending != "pass"]),
        head=head if number else "",
        entries=number,
    )


def last_shift(connection: Connection) -> tuple[datetime, datetime] | None:
    """The latest that began; one that has not ended, or was cut off, lasts until now."""
    of_kind = select(ENTRIES.c.number, ENTRIES.c.at).order_by(ENTRIES.c.number.desc()).limit(1)
    of_shifts = text("kind IN ('shift-begun', 'shift-ended')")  # as the index says it
    begun = connection.execute(
        of_kind.where(of_shifts, ENTRIES.c.kind == EntryKind.SHIFT_BEGUN.value)
    ).first()
    if begun is None:
        return None
    ended = connection.execute(
        of_kind.where(
            of_shifts,
            ENTRIES.c.kind == EntryKind.SHIFT_ENDED.value,
            ENTRIES.c.number > begun.number,
        )
    ).first()
    until = datetime.fromisoformat(ended.at) if ended is not None else datetime.now(UTC)
    return datetime.fromisoformat(begun.at), until


def _last_of_each(rows: Sequence[Row[Any]]) -> list[Row[Any]]:
    """A unit that never said who it is counts by its run."""
    return list({row.device or row.run: row for row in rows}.values())


def _is_of_site(row: Row[Any]) -> bool:
    return row.ending == "stop" and row.code not in OF_ONE_SLOT


def _hours_in_work(rows: Sequence[Row[Any]], since: datetime) -> float:
    """From the first unit's beginning to the last verdict; at least a second, as on the wall."""
    if not rows:
        return 1.0
    first = max(min(moment_of(row.begun_us) for row in rows), since)
    return max((moment_of(rows[-1].at_us) - first).total_seconds(), 1.0) / 3600.0


def _by_slot(rows: Sequence[Row[Any]]) -> dict[str, tuple[int, int]]:
    passed = Counter(row.slot for row in rows if row.ending == "pass")
    others = Counter(row.slot for row in rows if row.ending != "pass")
    return {slot: (passed[slot], others[slot]) for slot in sorted({*passed, *others}, key=_by_name)}


def _by_name(slot: str) -> tuple[int, str]:
    """Slot 10 comes after slot 9."""
    return (len(slot), slot) if slot.isdecimal() else (99, slot)


def _who_and_what(
    connection: Connection, rows: Sequence[Row[Any]]
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Operators, recipes with their versions, and the station, each in the order of its coming."""
    pseudonyms = list(dict.fromkeys(row.operator for row in rows if row.operator))
    names = Persons(connection).names(pseudonyms)
    recipes = dict.fromkeys(f"{row.recipe} {row.recipe_version}".strip() for row in rows)
    station = rows[-1].station if rows else _last_station(connection)
    operators = tuple(dict.fromkeys(names.get(each, each) for each in pseudonyms))
    return operators, tuple(recipe for recipe in recipes if recipe), station


def _last_station(connection: Connection) -> str:
    last = select(func.max(ENTRIES.c.number)).scalar_subquery()
    found = select(ENTRIES.c.station).where(ENTRIES.c.number == last)
    return str(connection.execute(found).scalar() or "")
