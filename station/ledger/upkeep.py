"""Keeping a ledger: copies, the way back, the way to a newer Station. All of it blocks."""

import os
from contextlib import suppress
from pathlib import Path, PurePath

from station.domain.bench_errors import LedgerDamaged, RecordFailed
from station.ledger.chain import Reading
from station.ledger.lock import WriterLock
from station.ledger.opening import PATIENCE_S, reading
from station.ledger.pen import Pen
from station.ledger.places import beside, ledger_file
from station.ledger.revisions import (
    OURS,
    bring_up_to_date,
    copy_whole,
    revision_of,
)
from station.ledger.trouble import told

_PARTS = ("-wal", "-shm", "")
_PROJECT = "INSERT INTO projection SELECT * FROM projection ORDER BY number"


def revision(url: str) -> str:
    """A file in which there is nothing yet is of revision "". Raises RecordFailed where there is
    no file; LedgerDamaged, LedgerNewer.
    """
    file = ledger_file(url)
    with reading(file) as connection:
        return revision_of(connection, file)


def backup(url: str, into: PurePath) -> None:
    """A whole copy of one moment, made while others write. Raises RecordFailed, also where `into`
    is there already; LedgerDamaged.
    """
    file, copy = ledger_file(url), Path(into)
    with reading(file) as connection:
        revision_of(connection, file)
    if copy.exists():
        raise RecordFailed(f"{copy} is there already.", hint="Name a file that is not there yet.")
    try:
        copy_whole(file, copy)
    except BaseException:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise


def restore(copy: PurePath, url: str) -> Path | None:
    """Put a copy in the ledger's place, after its whole chain was read. What was there is kept
    beside; its name is returned, None where there was nothing. Who was erased after the copy was
    made is known again by it, and has to be erased again.

    Raises LedgerTaken while somebody writes; LedgerDamaged, LedgerNewer for the copy; RecordFailed.
    """
    file, source = ledger_file(url), Path(copy)
    lock = WriterLock(file)
    lock.take()
    try:
        _require_whole(source)
        made = beside(file, "restoring")
        copy_whole(source, made)
        with told(file):
            kept = _put_aside(file)
            made.replace(file)
            _sync_folder(file.parent)
        return kept
    finally:
        lock.give_back()


def upgrade(url: str) -> str:
    """What was done, in a sentence. Raises LedgerTaken, LedgerDamaged, LedgerNewer,
    RecordFailed.
    """
    file = ledger_file(url)
    with reading(file):
        pass
    lock = WriterLock(file)
    lock.take()
    try:
        found, kept = bring_up_to_date(file, PATIENCE_S)
    finally:
        lock.give_back()
    if found == OURS:
        return f"{file} is of revision {OURS} already; nothing was done."
    if kept is None:
        return f"{file} was empty; it is of revision {OURS} now."
    return f"{file} went from revision {found} to {OURS}; as it was before it lies in {kept}."


def rebuild(url: str) -> None:
    """Make what is searched anew from the chain, of which it is no part. Raises as `upgrade`."""
    file = ledger_file(url)
    pen = Pen(file)
    try:
        connection = pen.opened()
        with told(file), connection.begin():
            for statement in ("DELETE FROM runs", "DELETE FROM totals", _PROJECT):
                connection.exec_driver_sql(statement)
    finally:
        pen.close()


def _require_whole(copy: Path) -> None:
    with reading(copy) as connection:
        if not revision_of(connection, copy):
            raise LedgerDamaged(f"{copy} holds no record.")
        chain = Reading.begin(connection)
        while not chain.is_over:
            chain.read_on(connection)
    if chain.broken_at:
        raise LedgerDamaged(f"{copy}: {chain.why}")


def _put_aside(file: Path) -> Path | None:
    if not file.exists():
        return None
    kept = beside(file, "replaced")
    for part in _PARTS:
        there = file.with_name(f"{file.name}{part}")
        if there.exists():
            there.rename(kept.with_name(f"{kept.name}{part}"))
    return kept


def _sync_folder(folder: Path) -> None:
    """The new name itself outlives the power; where folders cannot be synced, the system does."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
