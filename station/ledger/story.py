"""Entries read back, with the names of those who are not erased."""

from typing import Any

from sqlalchemy import Connection, Select, or_, select

from station.domain.ledger.entry import Entry, EntryKind, RunSoFar
from station.domain.ledger.search import Story
from station.ledger.persons import Persons
from station.ledger.tables import EMPTY, ENTRIES, NO, RUNS
from station.ledger.veil import as_stored, unveiled

_WORDS = (EntryKind.VERDICT.value, EntryKind.TRUTH_CHANGED.value)
_IN_ORDER = select(ENTRIES).order_by(ENTRIES.c.number)


def entries_after(connection: Connection, number: int, most: int) -> tuple[Entry, ...]:
    return _read(connection, _IN_ORDER.where(ENTRIES.c.number > number).limit(most))


def story_of(connection: Connection, device: str, *, in_clear: bool = True) -> Story:
    """All of a device id's runs, with what was written before the device had said who it is; the
    name of a run tells of that run alone. Not `in_clear`, persons stay pseudonyms.
    """
    if not device:
        return Story(device, ())
    runs = select(RUNS.c.run).where(
        or_(RUNS.c.device == device, RUNS.c.run == device), RUNS.c.run != EMPTY
    )
    of_runs = (ENTRIES.c.run != EMPTY) & ENTRIES.c.run.in_(runs)
    of_device = (ENTRIES.c.device != EMPTY) & (ENTRIES.c.device == device)
    wanted = _IN_ORDER.where(
        ENTRIES.c.number.in_(
            select(ENTRIES.c.number).where(of_runs).union(select(ENTRIES.c.number).where(of_device))
        )
    )
    if not in_clear:
        return Story(device, as_stored(connection.execute(wanted).mappings().all()))
    return Story(device, _read(connection, wanted))


def open_runs(connection: Connection) -> tuple[RunSoFar, ...]:
    """Runs that are not closed, the oldest first."""
    wanted = select(RUNS.c.run, RUNS.c.device, RUNS.c.slot).where(RUNS.c.is_closed == NO)
    return tuple(
        RunSoFar(
            row.run,
            row.device,
            row.slot,
            _read(connection, _IN_ORDER.where(ENTRIES.c.run == row.run, ENTRIES.c.run != EMPTY)),
        )
        for row in connection.execute(wanted.order_by(RUNS.c.id)).all()
    )


def last_verdict(connection: Connection, device: str) -> Entry | None:
    """The latest word on this device, over all its runs."""
    wanted = (
        select(ENTRIES)
        .where(ENTRIES.c.device == device, ENTRIES.c.device != EMPTY, ENTRIES.c.kind.in_(_WORDS))
        .order_by(ENTRIES.c.number.desc())
        .limit(1)
    )
    return next(iter(_read(connection, wanted)), None)


def _read(connection: Connection, wanted: Select[Any]) -> tuple[Entry, ...]:
    return unveiled(connection.execute(wanted).mappings().all(), Persons(connection))
