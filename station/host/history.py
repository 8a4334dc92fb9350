"""The calls of the cloud that were made: one JSON object a line, the newest last. No secrets.

Several Station processes add to it at the same time, so a line is written in one act; a line that
was cut by a power failure is passed over.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from station.flow.cloud_desk import PastCall
from station.host.small_file import write_text

KEPT = 500
_TRIMMED_AT = 2 * KEPT
"""Lines; trimming is rare, for it may lose a line that another process adds meanwhile."""
_TEXTS = ("at", "call", "method", "path", "kind")


class CallHistory:
    """One file. What cannot be written is not remembered: a call never fails because of it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def remember(self, past: PastCall) -> None:
        line = json.dumps(asdict(past), ensure_ascii=True)
        try:
            self._append(f"{line}\n".encode())
            self._trim()
        except OSError:
            return

    def newest_first(self) -> Sequence[PastCall]:
        """At most KEPT; none when there is no file."""
        read = (_past(line) for line in reversed(self._lines()[-KEPT:]))
        return [past for past in read if past is not None]

    def _append(self, line: bytes) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(handle, self._ending(handle) + line)
        finally:
            os.close(handle)

    @staticmethod
    def _ending(handle: int) -> bytes:
        """A line feed when the last line was cut, so that this one stands alone."""
        end = os.lseek(handle, 0, os.SEEK_END)
        if end == 0:
            return b""
        os.lseek(handle, end - 1, os.SEEK_SET)
        return b"" if os.read(handle, 1) == b"\n" else b"\n"

    def _trim(self) -> None:
        lines = self._lines()
        if len(lines) >= _TRIMMED_AT:
            write_text(self._file, "\n".join([*lines[-KEPT:], ""]))

    def _lines(self) -> list[str]:
        try:
            return self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []


def _past(line: str) -> PastCall | None:
    """None for a line that is cut, damaged or of another year's form."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not all(isinstance(found.get(key), str) for key in _TEXTS):
        return None
    status, seconds, values = found.get("status"), found.get("seconds"), found.get("values")
    if not isinstance(status, int) or not isinstance(seconds, int | float):
        return None
    return PastCall(
        found["at"], found["call"], found["method"], found["path"], status, float(seconds),
        found["kind"], _values(values),
    )  # fmt: skip


def _values(found: Any) -> dict[str, str | tuple[str, ...]]:
    values: dict[str, str | tuple[str, ...]] = {}
    for name, value in found.items() if isinstance(found, dict) else ():
        if isinstance(value, str):
            values[name] = value
        elif isinstance(value, list):
            values[name] = tuple(str(each) for each in value)
    return values
