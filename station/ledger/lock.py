"""One writer at a time: whoever it is can be named."""

import json
import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import lock_descriptor

from station.domain.bench_errors import LedgerTaken
from station.ledger.trouble import told


class WriterLock:
    """Ends with its process, however that ends. What says who holds it lies in a file of its own,
    because a locked file cannot be read on every system. For one thread.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._place = file.with_name(f"{file.name}.lock")
        self._holder = file.with_name(f"{file.name}.writer")
        self._handle: int | None = None

    def take(self) -> None:
        """Raises LedgerTaken, RecordFailed."""
        with told(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._place, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                is_ours = lock_descriptor(handle, blocking=False)
            except OSError:
                os.close(handle)
                raise
            if not is_ours:
                os.close(handle)
                raise LedgerTaken(f"{self._file} is written by {self._who()}.")
            self._handle = handle
            self._holder.write_text(json.dumps(_ourselves()), encoding="utf-8")

    def give_back(self) -> None:
        """Giving back twice is fine."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with suppress(OSError):  # it only tells who held it; the next one writes it anew
                self._holder.unlink(missing_ok=True)
            os.close(handle)

    def _who(self) -> str:
        try:
            found = json.loads(self._holder.read_text(encoding="utf-8"))
            return f"process {found['pid']} on {found['host']} since {found['since']}"
        except (OSError, ValueError, KeyError, TypeError):  # it is just beginning or ending
            return "another process"


def _ourselves() -> dict[str, object]:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return {"pid": os.getpid(), "host": platform.node(), "since": since}
