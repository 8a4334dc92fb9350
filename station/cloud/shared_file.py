"""A small JSON object that all Station processes of this computer read and write in turns."""

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import lock_descriptor, unlock_descriptor

_LOCK_S = 0.25
"""Seconds of this world. The lock is held for well under a millisecond and ends with its process;
one that was stopped in that very moment is not waited for."""
_AGAIN_S = 0.002
_MOST_BYTES = 1024 * 1024


class SharedFile:
    """Kept open, because it is asked about before every call. What is written need not survive a
    power cut, so nothing is synced. Where it cannot be written (no folder, a full disk, no
    `path`) this process goes on with what it knows itself. Blocking; for any thread.
    """

    def __init__(self, path: str | None) -> None:
        self._path = Path(path) if path else None
        self._handle: int | None = None
        self._unwritten: dict[str, Any] | None = None
        self._turn = threading.RLock()

    def read(self) -> dict[str, Any]:
        """What all know by now. An absent or damaged file says nothing."""
        with self.changing() as known:
            return known

    @contextmanager
    def changing(self) -> Iterator[dict[str, Any]]:
        """What all know, to be changed in place; nobody else reads or writes meanwhile."""
        with self._turn:
            handle = self._opened()
            is_ours = handle is not None and _locked(handle)
            try:
                text = _read(handle) if handle is not None else b""
                known = _object(text) if self._unwritten is None else self._unwritten
                yield known
                self._keep(known, text, handle if is_ours else None)
            finally:
                if handle is not None and is_ours:
                    with suppress(OSError):
                        unlock_descriptor(handle)

    def close(self) -> None:
        """Closing twice is fine; it is opened again when it is needed."""
        with self._turn:
            if self._handle is not None:
                os.close(self._handle)
                self._handle = None

    def _keep(self, known: dict[str, Any], before: bytes, handle: int | None) -> None:
        text = json.dumps(known).encode()
        is_written = text == before or (handle is not None and _write(handle, text))
        self._unwritten = None if is_written else known

    def _opened(self) -> int | None:
        """The open file; another one when somebody removed it."""
        if self._path is None:
            return None
        try:
            if self._handle is not None and os.fstat(self._handle).st_nlink == 0:
                self.close()
            if self._handle is None:
                self._handle = _open(self._path)
        except OSError:
            return None
        return self._handle


@contextmanager
def turn_at(path: str | None) -> Iterator[bool]:
    """Whether we are the only ones on this computer at `path`, until the end. Where there is no
    path, or the file system cannot tell, everybody is.
    """
    handle = None
    try:
        if path is not None:
            handle = _open(Path(path))
        is_ours = handle is None or lock_descriptor(handle, blocking=False)
    except OSError:
        is_ours = True
    try:
        yield is_ours
    finally:
        if handle is not None:
            os.close(handle)


def _open(path: Path) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)


def _locked(handle: int) -> bool:
    ends_at_s = time.monotonic() + _LOCK_S
    try:
        while not lock_descriptor(handle, blocking=False):
            if time.monotonic() > ends_at_s:
                return False
            time.sleep(_AGAIN_S)
    except OSError:  # a file system without locks
        return False
    return True


def _read(handle: int) -> bytes:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        return os.read(handle, _MOST_BYTES)
    except OSError:
        return b""


def _write(handle: int, text: bytes) -> bool:
    """False when the disk takes nothing, which is no reason to stop."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        is_whole = os.write(handle, text) == len(text)
        os.ftruncate(handle, len(text))
    except OSError:
        return False
    return is_whole


def _object(text: bytes) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
