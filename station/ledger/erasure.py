"""Forgets a person: the key is destroyed, and it is looked whether it is."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from station.domain.bench_errors import RecordFailed
from station.domain.ledger.entry import Entry, EntryKind
from station.ledger.opening import reading
from station.ledger.pen import Pen, add
from station.ledger.persons import ROLES, Persons
from station.ledger.trouble import told

_AT_ONCE_BYTES = 1 << 20
_EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"


def erase(file: Path, name: str) -> int:
    """How many keys were destroyed. The chain says that it happened and to which pseudonym.

    Copies of the file made before still hold the key (`places.copies_beside`, backups): they have
    to be destroyed too. What a disk keeps of overwritten blocks is beyond a program.
    Raises RecordFailed, also when the key is still found in the file; LedgerTaken while somebody
    writes; LedgerDamaged.
    """
    with reading(file):
        pass  # a ledger that is not there is not begun for this
    pen = Pen(file)
    try:
        connection = pen.opened()
        with told(file):
            _at_once(connection, _EMPTY_LOG)  # where it cannot be emptied nothing is begun
            gone = _forget(connection, name)
            if gone:
                _wipe(connection, file, gone)
    finally:
        pen.close()
    return len(gone) // 2


def _forget(connection: Connection, name: str) -> list[bytes]:
    """Keys and entries in one transaction."""
    with connection.begin():
        persons = Persons(connection)
        pseudonyms = [found for role in ROLES if (found := persons.find(name, role))]
        gone = persons.forget(pseudonyms)
        at = datetime.now(UTC)
        said = [Entry(EntryKind.ERASED, at, facts={"pseudonym": each}) for each in pseudonyms]
        if said:
            add(connection, said)
    return gone


def _wipe(connection: Connection, file: Path, gone: Sequence[bytes]) -> None:
    """Deleted content is overwritten at once (`secure_delete`), but earlier pages lie in the log
    until it is emptied, and a page that was split may keep a copy until the file is made anew.
    """
    _at_once(connection, _EMPTY_LOG)
    if not _holds(file, gone):
        return
    _at_once(connection, "VACUUM")
    _at_once(connection, _EMPTY_LOG)
    if _holds(file, gone):
        raise RecordFailed(f"A destroyed key can still be read in {file}.")


def _at_once(connection: Connection, statement: str) -> None:
    """Outside of any transaction."""
    raw = connection.connection.driver_connection
    assert raw is not None  # noqa: S101  # it is open
    match raw.execute(statement).fetchone():
        case [1, *_]:
            raise RecordFailed(
                "Somebody reads the record, so its log cannot be emptied of the key.",
                hint="Close whatever reads the record; then erase the name again.",
            )


def _holds(file: Path, gone: Sequence[bytes]) -> bool:
    """Whether any of these stands anywhere in the file."""
    longest = max(len(each) for each in gone)
    handle = _handle_of(file)
    at, before = 0, b""
    try:
        while chunk := _read_at(handle, at):
            window = before + chunk
            if any(each in window for each in gone):
                return True
            at, before = at + len(chunk), window[-longest:]
    finally:
        if os.name != "posix":
            os.close(handle)
    return False


_KEPT_OPEN: dict[tuple[int, int], int] = {}
"""By device and inode. On POSIX systems closing a file gives up all locks that this process has on
it, SQLite's among them, so a file that was looked into stays open until the process ends.
"""


def _handle_of(file: Path) -> int:
    found = file.stat()
    known_as = (found.st_dev, found.st_ino)
    if os.name == "posix" and known_as in _KEPT_OPEN:
        return _KEPT_OPEN[known_as]
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    if os.name == "posix":
        _KEPT_OPEN[known_as] = handle
    return handle


def _read_at(handle: int, at: int) -> bytes:
    os.lseek(handle, at, os.SEEK_SET)
    return os.read(handle, _AT_ONCE_BYTES)
