"""Which revision a ledger is of, and the way to ours."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from station.domain.bench_errors import LedgerDamaged, LedgerNewer, RecordFailed
from station.ledger.opening import PATIENCE_S, connect_reader, open_writer
from station.ledger.places import beside
from station.ledger.trouble import told

MIGRATIONS = Path(__file__).parent / "migrations"
KNOWN = ("0001", "0002")
"""In their order; the last is ours. Held together with the folder by a test, so that a ledger
that is up to date is opened without Alembic.
"""
OURS = KNOWN[-1]


def revision_of(connection: Connection, file: Path) -> str:
    """A file in which there is nothing yet is of revision "". Raises LedgerDamaged, LedgerNewer."""
    tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars())
    if not tables:
        return ""
    if not {"alembic_version", "entries"} <= tables:
        raise LedgerDamaged(f"{file} is a database, but no record of Station.")
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if found not in KNOWN:
        raise LedgerNewer(f"{file} is of revision {found}; this Station knows {OURS}.")
    return str(found)


def require_ours(connection: Connection, file: Path) -> None:
    """A reader changes nothing, so it reads our revision only. Raises RecordFailed,
    LedgerDamaged, LedgerNewer.
    """
    found = revision_of(connection, file)
    if found != OURS:
        raise RecordFailed(
            f"{file} is of an earlier Station (revision {found or 'none'}).",
            hint="Bring it up to date: station ledger upgrade, or start the bench once.",
        )


def bring_up_to_date(file: Path, patience_s: float) -> tuple[str, Path | None]:
    """The revision it was of ("" for a new one), and where the state before was kept. For whoever
    holds the writer's lock. Raises RecordFailed, LedgerDamaged, LedgerNewer.
    """
    kept = None
    with told(file), closing(open_writer(file, patience_s)) as connection:
        with connection.begin():
            found = revision_of(connection, file)
        if found and found != OURS:
            kept = beside(file, found)
            copy_whole(file, kept)
        if found != OURS:
            run_revisions(connection, OURS)
    return found, kept


def copy_whole(file: Path, into: Path) -> None:
    """As it is at one moment, without what was deleted in it; others may write meanwhile.
    Raises RecordFailed, LedgerDamaged.
    """
    with told(into):
        into.touch(mode=0o600, exist_ok=False)
    with told(file), closing(connect_reader(file, PATIENCE_S)) as connection:
        connection.execute("VACUUM INTO ?", (str(into),))
    with told(into), into.open("rb+") as copy:
        os.fsync(copy.fileno())


def run_revisions(connection: Connection, upto: str) -> None:
    """All or nothing: one transaction holds all steps."""
    from alembic import command  # noqa: PLC0415  # a ledger that is up to date does without
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes |= {
        "connection": connection,
        "run_file": lambda module: _run_file(connection, Path(module).with_suffix(".sql")),
    }
    with connection.begin():
        command.upgrade(config, upto)


def _run_file(connection: Connection, file: Path) -> None:
    for statement in statements(file.read_text(encoding="utf-8")):
        connection.exec_driver_sql(statement)


def statements(text: str) -> Iterator[str]:
    """One by one; a trigger with its inner statements is one."""
    lines: list[str] = []
    for line in text.splitlines():
        lines.append(line)
        if sqlite3.complete_statement("\n".join(lines)):
            yield "\n".join(lines)
            lines.clear()
