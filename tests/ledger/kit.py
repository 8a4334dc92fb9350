"""Entries as a bench writes them, and a way past all guards for whoever wants to do harm."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from station.domain.ledger.entry import Entry, EntryKind
from station.ledger.pen import Pen

AT = datetime(2024, 5, 1, 6, 0, 0, 123456, tzinfo=UTC)
DEVICE = "e00fce681234567890abcdef"
OTHER = "e00fce68fedcba0987654321"
ADA, BOB = "ada@example.com", "Bob Miller"
VERDICTS = {
    "pass": {"ending": "pass", "code": "confirmed", "number": "OK-000", "what": "Confirmed."},
    "fail": {"ending": "fail", "code": "password-wrong", "number": "WIF-301", "what": "Wrong."},
    "aside": {"ending": "aside", "code": "owned-by-another", "number": "CLM-204", "what": "Hm."},
    "unconfirmed": {"ending": "unconfirmed", "code": "unconfirmed", "number": "CLM-9", "what": ""},
    "stop": {"ending": "stop", "code": "site-offline", "number": "CLD-901", "what": "Off-line."},
}


def entry(kind=EntryKind.NOTE, after_s=0.0, **about):
    about = {"station": "bench 1", "operator": BOB, "recipe": "photon"} | about
    return Entry(kind, AT + timedelta(seconds=after_s), recipe_version="v1", **about)


def one_run(run, ending="pass", *, after_s=0.0, device=DEVICE, slot="1", serial="", **about):
    """A beginning that does not know the device yet, one step, a verdict."""
    is_first_run = about.pop("is_first_run", True)
    facts = VERDICTS[ending] | {"seconds": 20.5, "serial": serial, "is_first_run": is_first_run}
    known = {"run": run, "slot": slot, "device": device, "customer": ADA} | about
    return [
        entry(EntryKind.RUN_BEGUN, after_s, run=run, slot=slot, facts={"place": "1-1.2"}),
        entry(EntryKind.INTENT, after_s + 1, step="place", **known),
        entry(EntryKind.OUTCOME, after_s + 2, step="place", facts={"owner": ADA}, **known),
        entry(EntryKind.VERDICT, after_s + 20, facts=facts, **known),
    ]


def write(file, *entries):
    """As a bench that begins, writes these and ends."""
    pen = Pen(file)
    try:
        return pen.write(entries)
    finally:
        pen.close()


@contextmanager
def raw(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        yield connection


@contextmanager
def unguarded(file: Path) -> Iterator[sqlite3.Connection]:
    """As somebody who knows SQLite: no trigger and no check stands in the way."""
    with raw(file) as connection:
        found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for (name,) in found.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        yield connection
