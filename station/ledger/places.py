"""Where a ledger lies, and what lies beside it."""

from datetime import UTC, datetime
from pathlib import Path

from station.domain.bench_errors import RecordFailed

FILE = "ledger.sqlite"
_SCHEMES = ("sqlite:///", "sqlite+pysqlite:///")


def ledger_url(folder: Path) -> str:
    """The name of the ledger in this folder, whether it is there yet or not."""
    return f"{_SCHEMES[0]}{(folder / FILE).as_posix()}"


def ledger_file(url: str) -> Path:
    """The file that a URL or a path names. Raises RecordFailed for what names no file."""
    path = next((url.removeprefix(each) for each in _SCHEMES if url.startswith(each)), url)
    if not path or path == ":memory:" or "://" in path:
        raise RecordFailed(
            "The record is kept in a file; this names none.",
            hint="Name a file, or a URL such as sqlite:////folder/ledger.sqlite.",
        )
    return Path(path)


def beside(file: Path, word: str) -> Path:
    """A name beside `file` that says what it is and when it was made, and is not taken yet."""
    made = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    return file.with_name(f"{file.stem}-{word}-{made}{file.suffix}")


def copies_beside(file: Path) -> tuple[Path, ...]:
    """What upgrades and restores kept aside: older states, with the keys that were good then."""
    if not file.parent.is_dir():
        return ()
    return tuple(sorted(file.parent.glob(f"{file.stem}-*Z{file.suffix}")))
