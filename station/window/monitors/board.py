"""Where lines are shown: all on one time line, or each source in a view of its own."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from station.domain.field.monitor_find import Filter
from station.domain.field.monitor_line import MonitorLine
from station.domain.field.monitor_timeline import KEPT_LINES
from station.window.look import Look
from station.window.monitors.lines_view import LinesView
from station.window.monitors.shown_lines import ShownLines
from station.window.words import Words

_AT = attrgetter("at")


class LinesBoard(QSplitter):
    """`take` is cheap at any size: only what is in sight is ever drawn."""

    tail_left = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._filter = ""
        self._shows = ""
        self._is_beside = self._is_hex = False
        self._times = True
        self._held: list[MonitorLine] | None = None
        self.setChildrenCollapsible(False)
        self.together = _Pane(look, self.tr("All lines"), "")
        self._beside: dict[str, _Pane] = {}
        self._add(self.together)

    @property
    def view(self) -> LinesView:
        """In which is searched, and which is saved: the one in focus, else the first in sight."""
        shown = [pane.view for pane in self._panes if not pane.isHidden()]
        focused = [view for view in shown if view.hasFocus()]
        return (focused or shown or [self.together.view])[0]

    @property
    def held(self) -> int:
        """How many lines wait until it goes on."""
        return len(self._held or ())

    def take(self, lines: Sequence[MonitorLine]) -> None:
        """Of one source, in their order."""
        if self._held is not None:
            self._held += lines
            del self._held[:-KEPT_LINES]
            return
        if lines:
            self._show(lines, {lines[0].source})

    def hold(self, *, held: bool) -> None:
        waiting, self._held = self._held or [], [] if held else None
        self._show(sorted(waiting, key=_AT), {line.source for line in waiting})

    def show_sources(self, sources: Sequence[str]) -> None:
        """Those that are watched; a view of its own for each."""
        for source in [each for each in self._beside if each not in sources]:
            pane = self._beside.pop(source)
            pane.hide()
            pane.deleteLater()
        for source in sources:
            if source not in self._beside:
                self._beside[source] = pane = _Pane(self._look, source, source)
                pane.lines.take([x for x in self.together.lines.kept if x.source == source])
                self._add(pane)
        self._arrange()

    def show_only(self, source: str) -> None:
        """On the one time line; "" is all of them."""
        self._shows = source
        self._arrange()

    def show_beside(self, *, beside: bool) -> None:
        self._is_beside = beside
        self._arrange()

    def show_times(self, *, times: bool) -> None:
        self._times = times
        self._arrange()

    def show_hex(self, *, as_hex: bool) -> None:
        self._is_hex = as_hex
        for pane in self._panes:
            pane.lines.show_hex(as_hex=as_hex)

    def keep_only(self, words: str) -> None:
        self._filter = words
        self._arrange()

    def follow_tail(self, follow: bool) -> None:  # noqa: FBT001  # Qt's signal
        for pane in self._panes:
            pane.view.follow_tail(follow)

    def clear(self) -> None:
        for pane in self._panes:
            pane.lines.clear()
        if self._held:
            self._held.clear()

    def _show(self, lines: Sequence[MonitorLine], sources: set[str]) -> None:
        """`lines` in the order of their times."""
        self.together.lines.take(lines)
        for source in sources & set(self._beside):
            own = lines if len(sources) == 1 else [x for x in lines if x.source == source]
            self._beside[source].lines.take(own)

    @property
    def _panes(self) -> list["_Pane"]:
        return [self.together, *self._beside.values()]

    def _add(self, pane: "_Pane") -> None:
        pane.view.tail_left.connect(self.tail_left)
        pane.lines.show_hex(as_hex=self._is_hex)
        self.addWidget(pane)

    def _arrange(self) -> None:
        beside = self._is_beside and len(self._beside) > 1
        many = len(self._beside) > 1 and not self._shows
        hidden = frozenset(self._beside) - {self._shows} if self._shows else frozenset()
        self.together.lines.keep_only(Filter.parse(self._filter, hidden))
        self.together.view.show_columns(times=self._times, sources=many)
        self.together.setVisible(not beside)
        for pane in self._beside.values():
            pane.lines.keep_only(Filter.parse(self._filter))
            pane.view.show_columns(times=self._times, sources=False)
            pane.setVisible(beside)


class _Pane(QWidget):
    """A view with its name above it; without `title` the name is for readers alone."""

    def __init__(self, look: Look, name: str, title: str) -> None:
        super().__init__()
        self.lines = ShownLines()
        self.view = LinesView(look, name, self.lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if title:
            column.addWidget(Words(title, "small-strong", wraps=False))
        column.addWidget(self.view, 1)
