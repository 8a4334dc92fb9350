"""One writer at a time: whoever it is can be named."""

import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from station.domain.bench_errors import LedgerTaken
from station.ledger.trouble import told


class WriterLock:
    """Ends with its process, however that ends. What says who holds it lies in a file of its own,
    because a locked file cannot be read on every system. For one thread.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = FileLock(
            file.with_name(f"{file.name}.lock"), fallback_to_soft=False, preserve_lock_file=True
        )
        self._holder = file.with_name(f"{file.name}.writer")

    def take(self) -> None:
        """Raises LedgerTaken, RecordFailed."""
        with told(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._lock.acquire(blocking=False)
            except Timeout as error:
                raise LedgerTaken(f"{self._file} is written by {self._who()}.") from error
            self._holder.write_text(json.dumps(_ourselves()), encoding="utf-8")

    def give_back(self) -> None:
        """Giving back twice is fine."""
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()

    def _who(self) -> str:
        try:
            found = json.loads(self._holder.read_text(encoding="utf-8"))
            return f"process {found['pid']} on {found['host']} since {found['since']}"
        except (OSError, ValueError, KeyError, TypeError):  # it is just beginning or ending
            return "another process"


def _ourselves() -> dict[str, object]:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return {"pid": os.getpid(), "host": platform.node(), "since": since}
