"""The redacted talk of one unit, for `--trace FILE`."""

import time
from pathlib import Path
from types import TracebackType
from typing import Self


class TraceFile:
    """One line a message: seconds since the start, direction, bytes as escaped text.

    What comes here has been redacted by its link already (domain.redaction).
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")
        self._began_s = time.monotonic()

    def __call__(self, direction: str, talk: bytes) -> None:
        text = talk.decode("utf-8", "backslashreplace").encode("unicode_escape").decode("ascii")
        self._file.write(f"{time.monotonic() - self._began_s:9.3f} {direction} {text}\n")
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
