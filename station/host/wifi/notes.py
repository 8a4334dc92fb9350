"""Notes on disk of networks that Station left, for a start after it was killed meanwhile.

A note lies beside a lock that its Station holds for as long as it lives: a note whose lock is free
was left behind. The lock also makes each adapter the lane of one Station at a time.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from station.domain.field.air import WayBack
from station.domain.field_errors import WifiBusy
from station.host.small_file import read_json, write_text

if TYPE_CHECKING:
    from filelock import BaseFileLock


@dataclass(frozen=True, slots=True)
class Note:
    """One adapter that Station took away, or uses. Nothing secret stands in it: the system itself
    knows how to join the network it is told to go back to.
    """

    way: WayBack
    ssid: str = ""
    """The device's network."""
    profile: str = ""
    """The system's own name of what Station made to join it."""
    is_spare: bool = False
    stays: bool = False
    """It was to stay there after its Station's end: nobody goes back before that is asked for."""
    pid: int = 0


class Notes:
    """One for each adapter, in files that begin like `file`."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._held: dict[str, BaseFileLock] = {}

    def take(self, names: Sequence[str]) -> str:
        """Hold the first of these adapters that no other Station holds. Raises WifiBusy."""
        for name in sorted(names, key=lambda each: each in self._held):
            if self._hold(name):
                return name
        raise WifiBusy(f"Another Station uses {self._holders(names)}.")

    def keep(self, note: Note) -> Note:
        """On disk before it returns. The way of an older note of the adapter stays: it names the
        network the computer was on before Station took it anywhere.
        """
        older = self.of(note.way.adapter)
        if older is not None:
            note = replace(note, way=older.way, is_spare=older.is_spare)
        note = replace(note, pid=os.getpid())
        write_text(self._place(note.way.adapter), json.dumps(asdict(note)))
        return note

    def of(self, adapter: str) -> Note | None:
        """A damaged note says nothing."""
        return _note(read_json(self._place(adapter)))

    def forget(self, way: WayBack) -> None:
        """The adapter is back, and free for every Station. Forgetting twice is fine."""
        self._place(way.adapter).unlink(missing_ok=True)
        self._release(way.adapter)

    def left_behind(self) -> Sequence[WayBack]:
        """What no living Station will come back from by itself; empty nearly always."""
        return [each.way for each in self._free() if not each.stays]

    def stayed(self) -> Sequence[Note]:
        return [each for each in self._free() if each.stays]

    def let_go(self) -> None:
        """Hold no adapter any more; what has a note still is left behind."""
        for adapter in list(self._held):
            self._release(adapter)

    def _free(self) -> Iterator[Note]:
        files = sorted(self._file.parent.glob(f"{self._file.stem}-*{self._file.suffix or '.json'}"))
        for note in filter(None, (_note(read_json(file)) for file in files)):
            is_mine = note.way.adapter in self._held
            if is_mine or self._hold(note.way.adapter):
                yield note
                if not is_mine:
                    self._release(note.way.adapter)

    def _holders(self, names: Iterable[str]) -> str:
        notes = [(name, self.of(name)) for name in names]
        return ", ".join(f"{name} (process {note.pid})" if note else name for name, note in notes)

    def _hold(self, adapter: str) -> bool:
        from filelock import FileLock, Timeout  # noqa: PLC0415  # most starts have no note

        if adapter not in self._held:
            place = self._place(adapter).with_suffix(".lock")
            place.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(place, thread_local=False, mode=0o600)
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return False
            self._held[adapter] = lock
        return True

    def _release(self, adapter: str) -> None:
        if (lock := self._held.pop(adapter, None)) is not None:
            lock.release()

    def _place(self, adapter: str) -> Path:
        stem = f"{self._file.stem}-{quote(adapter, safe='')}"
        return self._file.with_name(stem + (self._file.suffix or ".json"))


def _note(entry: dict[str, object]) -> Note | None:
    match entry:
        case {
            "way": {"adapter": str(adapter), "network": str(network), "connection": str(known)},
            "ssid": str(ssid), "profile": str(profile), "pid": int(pid),
            "is_spare": bool(is_spare), "stays": bool(stays),
        }:  # fmt: skip
            return Note(WayBack(adapter, network, known), ssid, profile, is_spare, stays, pid)
    return None
