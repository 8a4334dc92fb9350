"""The redacted talk of one unit: for `--trace FILE`, and the latest of it in memory."""

import time
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Self

from station.domain.trace_text import TraceLine, trace_text

_KEPT_LINES = 4_000
"""A claim is some hundred lines; a bench's latest minutes are a few thousand."""


class TraceFile:
    """What comes here has been redacted by its link already (domain.redaction)."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")
        self._began_s = time.monotonic()

    def __call__(self, direction: str, talk: bytes) -> None:
        at_s = time.monotonic() - self._began_s
        self._file.write(TraceLine(at_s, direction, trace_text(talk)).written)
        self._file.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()


class TraceMemory:
    """The latest talk, for a bundle that nobody had planned; gone with the program."""

    def __init__(self) -> None:
        self._lines: deque[TraceLine] = deque(maxlen=_KEPT_LINES)
        self._began_s = time.monotonic()

    def __call__(self, direction: str, talk: bytes) -> None:
        at_s = time.monotonic() - self._began_s
        self._lines.append(TraceLine(at_s, direction, trace_text(talk)))

    @property
    def text(self) -> str:
        """As a trace file holds it."""
        return "".join(line.written for line in self._lines)
