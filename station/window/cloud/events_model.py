"""The newest events of a stream, those of them that are wanted, as a table."""

import time
from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from station.domain.calls.stream import CloudEvent

Index = QModelIndex | QPersistentModelIndex
MOST = 100_000
"""Events kept: some 100 MB at their largest. The oldest go first."""
SLICE_S = 0.003
_SLACK = 5_000
_ROWS_AT_ONCE = 5_000
_LOOKED_AT_ONCE = 200
_SHOWN_AT_MOST = 300


class EventsModel(QAbstractTableModel):
    """Events are taken at once, and looked through later, in slices: `look_through`.

    Each has its place in the order of arrival, counted for ever; `_first` is that of the oldest
    kept, `_next` that of the first one not yet looked through.
    """

    def __init__(self, headings: Sequence[str], most: int = MOST) -> None:
        super().__init__()
        self._headings, self._most = headings, most
        self._kept: list[CloudEvent] = []
        self._first = self._next = 0
        self._held_at: int | None = None
        self._filtered_until = 0
        self._shown: list[int] = []
        self._wanted: tuple[str, ...] = ()
        self._unwanted: tuple[str, ...] = ()

    @property
    def kept(self) -> int:
        return len(self._kept)

    @property
    def waiting(self) -> int:
        """How many are to be looked through; none of those that came after `hold`."""
        end = self._end if self._held_at is None else self._held_at
        return max(0, end - self._next)

    @property
    def is_caught_up(self) -> bool:
        """Whether all that was there when the filter changed has been looked through."""
        return self._next >= self._filtered_until

    @property
    def held(self) -> int:
        """How many have come since `hold`."""
        return 0 if self._held_at is None else self._end - self._held_at

    def hold(self, *, held: bool) -> None:
        """Whether what comes from now on waits out of sight."""
        self._held_at = self._end if held else None

    @property
    def _end(self) -> int:
        return self._first + len(self._kept)

    def take(self, events: Sequence[CloudEvent]) -> None:
        self._kept.extend(events)
        if len(self._kept) > self._most + _SLACK:
            self._drop_oldest()

    def look_through(self) -> int:
        """Show what has come, for some milliseconds at most; how many rows are new."""
        self._drop_oldest()
        until_s = time.perf_counter() + SLICE_S
        found: list[int] = []
        while self.waiting and len(found) < _ROWS_AT_ONCE and time.perf_counter() < until_s:
            end = self._next + min(self.waiting, _LOOKED_AT_ONCE)
            found += [place for place in range(self._next, end) if self._is_wanted(place)]
            self._next = end
        if found:
            rows = len(self._shown)
            self.beginInsertRows(QModelIndex(), rows, rows + len(found) - 1)
            self._shown += found
            self.endInsertRows()
        return len(found)

    def keep_only(self, words: str) -> None:
        """Events with every word in name, device or data, and with none that has a "-" before
        it. Looks through all of them again.
        """
        given = words.lower().split()
        self._wanted = tuple(word for word in given if not word.startswith("-"))
        self._unwanted = tuple(word[1:] for word in given if word.startswith("-") and word != "-")
        self.beginResetModel()
        self._shown = []
        self._next, self._filtered_until = self._first, self._end
        self.endResetModel()

    def clear(self) -> None:
        self.beginResetModel()
        self._first = self._next = self._end
        self._held_at = None if self._held_at is None else self._end
        self._kept, self._shown = [], []
        self.endResetModel()

    def shown(self) -> list[CloudEvent]:
        return [self._kept[place - self._first] for place in self._shown]

    def event_at(self, row: int) -> CloudEvent:
        return self._kept[self._shown[row] - self._first]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        event = self.event_at(index.row())
        match index.column():
            case 0:
                return shown_time(event.published_at)
            case 1:
                return event.name
            case 2:
                return shown_device(event.device)
            case _:
                return event.data.replace("\n", " ")[:_SHOWN_AT_MOST]

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and way is Qt.Orientation.Horizontal:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _drop_oldest(self) -> None:
        excess = len(self._kept) - self._most
        if excess <= 0:
            return
        first = self._first + excess
        gone = bisect_left(self._shown, first)
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
        del self._shown[:gone]
        del self._kept[:excess]
        self._first, self._next = first, max(self._next, first)
        if gone:
            self.endRemoveRows()

    def _is_wanted(self, place: int) -> bool:
        if not (self._wanted or self._unwanted):
            return True
        event = self._kept[place - self._first]
        text = f"{event.name}\n{event.device}\n{event.data}".lower()
        return all(word in text for word in self._wanted) and not any(
            word in text for word in self._unwanted
        )


def shown_time(published_at: str) -> str:
    """The time of day here, to the millisecond; as it came if it is no time."""
    try:
        at = datetime.fromisoformat(published_at).astimezone()
    except ValueError:
        return published_at
    return f"{at:%H:%M:%S}.{at.microsecond // 1000:03}"


def shown_device(device: str) -> str:
    """The last six of a device ID; a name as "api" whole."""
    return f"…{device[-6:]}" if len(device) > 8 else device
