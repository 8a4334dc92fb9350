"""The lines that a view shows: those of its filter, as text or as rows of hex."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from station.domain.field.monitor_find import Filter, find
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field.monitor_text import hex_rows, shown_hex, shown_text
from station.domain.field.monitor_timeline import KEPT_LINES, Timeline

MARKS = {Kind.HEARD: "", Kind.SENT: "▸ ", Kind.NOTE: "· ", Kind.EVENT: "☁ "}


class ShownLines(QObject):
    """Keeps the newest lines, also those that the filter hides. No item model: a view of one asks
    for every row at every change, and here some thousands change many times a second.
    """

    moved = Signal(int)
    """So many rows went at the beginning; others may have come at the end."""
    renewed = Signal()
    """All rows are others."""

    def __init__(self, most: int = KEPT_LINES) -> None:
        super().__init__()
        self._timeline = Timeline(most)
        self._filter = Filter()
        self._is_hex = False
        self.rows: list[MonitorLine] = []
        """One for each row; in hex a line has several."""
        self.longest_bytes = 0
        """Of a line since the view was cleared: as wide as the view has to be."""

    @property
    def is_hex(self) -> bool:
        return self._is_hex

    @property
    def kept(self) -> Sequence[MonitorLine]:
        """Also what the filter hides."""
        return self._timeline.lines

    def take(self, lines: Sequence[MonitorLine]) -> None:
        change, rows = self._timeline.take(lines), self.rows
        dropped, replaced = len(self._rows_of(change.dropped)), len(self._rows_of(change.replaced))
        del rows[len(rows) - replaced :]
        rows += self._rows_of(change.lines)
        del rows[:dropped]
        longest = max((len(line.raw) for line in lines), default=0)
        self.longest_bytes = max(self.longest_bytes, longest)
        self.moved.emit(dropped)

    def keep_only(self, wanted: Filter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._renew()

    def show_hex(self, *, as_hex: bool) -> None:
        self._is_hex = as_hex
        self._renew()

    def clear(self) -> None:
        self._timeline.clear()
        self.longest_bytes = 0
        self._renew()

    def find(self, words: str, start: int, *, backwards: bool) -> int | None:
        return find(self.rows, words, start, backwards=backwards)

    def text(self, row: int) -> str:
        return self._words(self.rows[row])

    def whole_text(self, row: int) -> str:
        return self.row_text(self.rows[row])

    def row_text(self, line: MonitorLine) -> str:
        """With its time and its source, for copies and for those who are read to."""
        return f"{shown_time(line.at)} {line.source}  {self._words(line)}"

    def _words(self, line: MonitorLine) -> str:
        if self._is_hex and line.kind is Kind.HEARD:
            return shown_hex(line.raw)
        return MARKS[line.kind] + shown_text(line.raw)

    def _renew(self) -> None:
        self.rows = list(self._rows_of(self._timeline.lines))
        self.renewed.emit()

    def _rows_of(self, lines: Sequence[MonitorLine]) -> Sequence[MonitorLine]:
        wanted = self._filter.of(lines)
        return list(_in_hex(wanted)) if self._is_hex else wanted


def _in_hex(lines: Iterable[MonitorLine]) -> Iterable[MonitorLine]:
    for line in lines:
        if line.kind is not Kind.HEARD:
            yield line
            continue
        for row in hex_rows(line.raw):
            yield MonitorLine(line.at, line.source, line.kind, row)


def shown_time(at: float) -> str:
    """The time of day here, to the millisecond."""
    when = datetime.fromtimestamp(at)  # noqa: DTZ006  # this computer's own time
    return f"{when:%H:%M:%S}.{when.microsecond // 1000:03}"
