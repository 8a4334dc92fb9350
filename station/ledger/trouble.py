"""What SQLite and the disk say, as trouble a person can act on."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from station.domain.bench_errors import LedgerDamaged, RecordFailed
from station.domain.errors import StationError


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Raises RecordFailed, LedgerDamaged. What is neither the disk's nor the file's fault is ours
    and passes unchanged.
    """
    try:
        yield
    except DBAPIError as error:
        known = _of_sqlite(error.orig, file)
        if known is None:
            raise
        raise known from error
    except sqlite3.Error as error:
        known = _of_sqlite(error, file)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise _of_system(error, file) from error


def _of_sqlite(error: BaseException | None, file: Path) -> StationError | None:
    """By SQLite's own name of the error; its text is for its makers."""
    name = str(getattr(error, "sqlite_errorname", ""))
    kind = next((kind for names, kind in _KINDS.items() if name.startswith(names)), None)
    if kind is None and str(error).startswith("no such"):
        kind = _stranger
    return kind(file) if kind is not None else None


_NO_PLACE = (FileExistsError, FileNotFoundError, NotADirectoryError, PermissionError)


def _of_system(error: OSError, file: Path) -> StationError:
    if isinstance(error, _NO_PLACE):
        return _closed_to_us(file)
    return RecordFailed(f"The system refuses {file}: {error.strerror or error}.")


def _full(file: Path) -> StationError:
    return RecordFailed(
        f"There is no room for the record {file}.",
        hint="Make room on its disk; then begin again.",
    )


def _held(file: Path) -> StationError:
    return RecordFailed(
        f"Another program holds the record {file}.",
        hint="Close what has it open; then begin again.",
    )


def _closed_to_us(file: Path) -> StationError:
    return RecordFailed(
        f"The record {file} cannot be opened or written here.",
        hint="Check that its folder is there and may be written.",
    )


def _failing(file: Path) -> StationError:
    return RecordFailed(f"The disk does not take or give what belongs to {file}.")


def _damaged(file: Path) -> StationError:
    return LedgerDamaged(f"{file} is damaged, or is no record.")


def _stranger(file: Path) -> StationError:
    return LedgerDamaged(f"{file} is a database, but no whole record of Station.")


_KINDS: Mapping[tuple[str, ...], Callable[[Path], StationError]] = {
    ("SQLITE_FULL",): _full,
    ("SQLITE_BUSY", "SQLITE_LOCKED"): _held,
    ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM"): _closed_to_us,
    ("SQLITE_IOERR",): _failing,
    ("SQLITE_CORRUPT", "SQLITE_NOTADB"): _damaged,
}
