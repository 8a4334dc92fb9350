"""A monitor's log: masked lines with their times, a new file when one is full."""

import errno
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field.monitor_text import without_ansi
from station.domain.field_errors import LogNotKept
from station.flow.field.monitors import LogWish

_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
_MARKS = {Kind.HEARD: b"", Kind.SENT: b"> ", Kind.NOTE: b"# ", Kind.EVENT: b"* "}


class RotatingLog:
    """Goes on where an earlier log of this name ended. Blocking; for one thread at a time.

    All raise LogNotKept.
    """

    def __init__(self, wish: LogWish) -> None:
        self._wish, self.path = wish, Path(wish.path)
        self._last_at, self._stamp = -1.0, b""
        try:
            self._file: BinaryIO = self.path.open("ab")
            self._bytes = self._file.tell()
        except OSError as cause:
            raise _not_kept(self.path, cause) from cause

    def keep(self, lines: Sequence[MonitorLine]) -> None:
        """On the disk, as far as this program can see to it, when it returns."""
        kept = b"".join(map(self._line, lines))
        try:
            if self._bytes and self._bytes + len(kept) > self._wish.most_bytes:
                self._begin_another()
            self._file.write(kept)
            self._file.flush()
        except OSError as cause:
            raise _not_kept(self.path, cause) from cause
        self._bytes += len(kept)

    def close(self) -> None:
        try:
            self._file.close()
        except OSError as cause:
            raise _not_kept(self.path, cause) from cause

    def _line(self, line: MonitorLine) -> bytes:
        if line.at != self._last_at:
            when = datetime.fromtimestamp(line.at).astimezone()
            self._last_at = line.at
            self._stamp = when.isoformat(timespec="milliseconds").encode() + b" "
        body = without_ansi(line.raw.rstrip(b"\r\n"))
        return self._stamp + _MARKS[line.kind] + body + b"\n"

    def _begin_another(self) -> None:
        """The oldest goes: `path` becomes `path`.1, and that `path`.2."""
        self._file.close()
        for number in range(self._wish.files - 1, 0, -1):
            older = self._numbered(number - 1)
            if older.exists():
                older.replace(self._numbered(number))
        self._file = self.path.open("wb")
        self._bytes = 0

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}") if number else self.path


def _not_kept(path: Path, cause: OSError) -> LogNotKept:
    if cause.errno in _FULL:
        return LogNotKept(f"The disk is full: the log {path.name} ends here.")
    return LogNotKept(f"The log {path} cannot be written: {cause.strerror or cause}.")
