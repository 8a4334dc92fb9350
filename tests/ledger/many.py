"""Fills a ledger with invented unit runs, quickly and with a valid chain, to be measured."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from station.domain.ledger.entry import Entry, EntryKind
from station.ledger.chain import hash_after, last_of
from station.ledger.pen import Pen
from station.ledger.persons import Persons
from station.ledger.places import ledger_file
from station.ledger.rows import COLUMNS, row_of

BEGAN_AT = datetime(2024, 5, 1, 6, tzinfo=UTC)
EVERY = timedelta(seconds=30)
_ENDS = (
    ("pass", "confirmed", "OK-000", "The owner is confirmed."),
    ("fail", "password-wrong", "WIF-301", "The Wi-Fi password is wrong."),
    ("aside", "owned-by-another", "CLM-204", "Somebody else owns this device."),
    ("unconfirmed", "unconfirmed", "CLM-290", "The owner was never seen."),
)
_AT_ONCE = 30_000
"""Entries; a whole number of runs."""
_US = timedelta(microseconds=1)
_Made = tuple[dict[str, Any], str, str]


def fill(url: str, units: int, *, seed: int = 1, slots: int = 64, people: int = 200) -> None:
    """Add `units` runs of a beginning, a verdict and a closing each; nine of ten pass. Device
    ids, serials and times come from `device_of`, `serial_of` and `BEGAN_AT + n * EVERY`. Only
    what makes it slow is put off to the end: syncs, indexes, the runs laid out for searching.
    """
    pen = Pen(ledger_file(url))
    try:
        connection = pen.opened()
        _at_once(connection, "PRAGMA synchronous = OFF", "PRAGMA cache_size = -131072")
        put_off = _put_off(connection)
        rows = _rows(units, random.Random(seed), slots, people)  # invented
        while some := list(islice(rows, _AT_ONCE)):
            with connection.begin():
                _append(connection, some)
        _at_once(connection, *put_off)
    finally:
        pen.close()


def _append(connection: Connection, some: list[_Made]) -> None:
    number, head = last_of(connection)
    persons, entries, runs = Persons(connection), [], []
    for row, customer, operator in some:
        number += 1
        sealed = row | {
            "number": number,
            "customer": persons.pseudonym_for(customer, "customer"),
            "operator": persons.pseudonym_for(operator, "operator"),
        }
        values = [sealed[name] for name in COLUMNS]
        head = hash_after(head, values)
        entries.append((*values, head))
        if row["kind"] == "verdict":
            runs.append(_run_of(sealed))
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.executemany(_into("entries", (*COLUMNS, "hash")), entries)
    driver.execute(_into("heads", ("number", "hash")), (number, head))
    driver.executemany(_into("runs", tuple(runs[0])), [tuple(run.values()) for run in runs])


def _into(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608


def _run_of(row: dict[str, Any]) -> dict[str, Any]:
    """As the ledger's own triggers lay it out (a test compares)."""
    facts = json.loads(row["facts"])
    at_us = (datetime.fromisoformat(row["at"]) - datetime(1970, 1, 1, tzinfo=UTC)) // _US
    same = ("run", "device", "slot", "station", "operator", "customer", "recipe", "recipe_version")
    said = ("ending", "code", "what", "serial", "seconds", "is_first_run")
    return {name: row[name] for name in same} | {name: facts[name] for name in said} | {
        "id": row["number"] - 1, "begun_us": at_us, "at_us": at_us, "is_closed": 1,
        "verdict_number": facts["number"], "label": "",
    }  # fmt: skip


def _put_off(connection: Connection) -> list[str]:
    """Remove indexes and what is done for each entry; the statements that bring them back."""
    with connection.begin():
        found = connection.exec_driver_sql(
            "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND ("
            "name IN ('entries_are_projected', 'entries_follow')"
            " OR type = 'index' AND tbl_name IN ('entries', 'runs'))"
        ).all()
        for kind, name, _ in found:
            connection.exec_driver_sql(f"DROP {kind} {name}")
    fields = ("ending", "code", "verdict_number", "slot")
    counts = [f"SELECT '{field}', {field}, count(*) FROM runs GROUP BY 2" for field in fields]  # noqa: S608
    every = " UNION ALL ".join(("SELECT 'all', '', count(*) FROM runs", *counts))
    return [sql for _, _, sql in found] + ["DELETE FROM totals", f"INSERT INTO totals {every}"]


def _at_once(connection: Connection, *statements: str) -> None:
    raw = connection.connection.driver_connection
    assert raw is not None
    for statement in statements:
        raw.execute(statement)


def device_of(unit: int) -> str:
    """Spread out, so that the ends of ids differ as real ones do."""
    return f"e00fce68{unit * 2654435761 % 2**64:016x}"


def serial_of(unit: int) -> str:
    return f"P0{unit:09d}"


def _rows(units: int, chance: random.Random, slots: int, people: int) -> Iterator[_Made]:
    begun = row_of(_entry(EntryKind.RUN_BEGUN, BEGAN_AT, {}))
    closed = row_of(_entry(EntryKind.RUN_CLOSED, BEGAN_AT, {}))
    judged = [_judged(end) for end in _ENDS]
    for unit in range(units):
        at = BEGAN_AT + unit * EVERY
        about = {
            "run": str(UUID(int=chance.getrandbits(128), version=4)),
            "device": device_of(unit),
            "slot": str(unit % slots + 1),
            "at": at.isoformat(timespec="microseconds").replace("+00:00", "Z"),
        }
        who = f"customer-{unit % people}@example.com", f"operator {unit // 1000 % 7}"
        verdict = judged[0 if chance.random() < 0.9 else chance.randrange(1, len(_ENDS))]
        facts = verdict["facts"].replace("SERIAL", serial_of(unit))
        yield begun | about, *who
        yield verdict | about | {"facts": facts}, *who
        yield closed | about, *who


def _judged(end: tuple[str, str, str, str]) -> dict[str, Any]:
    ending, code, number, what = end
    facts = {
        "code": code, "number": number, "ending": ending, "what": what, "remedy": "",
        "evidence": ["owner read", "handshake after hand-over"], "seconds": 21.5,
        "serial": "SERIAL", "is_first_run": True,
    }  # fmt: skip
    return row_of(_entry(EntryKind.VERDICT, BEGAN_AT, facts))


def _entry(kind: EntryKind, at: datetime, facts: dict[str, Any]) -> Entry:
    return Entry(
        kind, at, station="bench 1", recipe="photon", recipe_version="a1b2c3d4", facts=facts
    )
