"""Connections to the ledger's file: one that writes, and any number that read beside it."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from station.domain.bench_errors import RecordFailed, RecordMissing
from station.ledger.trouble import told

PATIENCE_S = 5.0
"""How long another program's hold on the file is waited out."""
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # on macOS a plain sync stops at the disk's own memory
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # a destroyed key is overwritten, not only forgotten
)


def open_writer(file: Path, patience_s: float = PATIENCE_S) -> Connection:
    """Made if it is not there, readable by this user alone. Its transactions hold off other
    writers from their beginning. Raises RecordFailed, LedgerDamaged.
    """

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(file, timeout=patience_s, isolation_level=None)
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if mode != "wal":
            connection.close()
            raise RecordFailed(f"The disk of {file} cannot hold a record that is read and written.")
        return connection

    with told(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():  # an open file must not be opened and closed: see `erasure`
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        return _engine(connect, "BEGIN IMMEDIATE").connect()


@contextmanager
def reading(file: Path, patience_s: float = PATIENCE_S) -> Iterator[Connection]:
    """Never makes or changes the file. All that is read inside is of one moment.
    Raises RecordFailed, LedgerDamaged, also for what goes wrong inside.
    """
    if not file.is_file():
        raise RecordMissing(f"There is no record at {file}.")
    with told(file), _reader(file, patience_s).connect() as connection:
        yield connection


@lru_cache(maxsize=8)
def _reader(file: Path, patience_s: float) -> Engine:
    """Kept for what it has compiled; it holds no connection."""
    return _engine(lambda: connect_reader(file, patience_s), "BEGIN")


def connect_reader(file: Path, patience_s: float) -> sqlite3.Connection:
    uri = f"{file.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(uri, timeout=patience_s, isolation_level=None, uri=True)


def _engine(connect: Callable[[], sqlite3.Connection], begin: str) -> Engine:
    """An error's text never carries what was to be written."""
    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=NullPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def begin_so(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
