"""The list of lines: it stays at the newest, until somebody scrolls up to read."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from station.domain.field.monitor_text import HEX_WIDTH
from station.window.announce import announce
from station.window.look import Look
from station.window.monitors.row_choice import RowChoice
from station.window.monitors.row_painter import RowPainter
from station.window.monitors.shown_lines import ShownLines

_LEAST_ROWS = 5
_EVERY_MS = 50
_HEX_SIGNS = 4 * HEX_WIDTH + 2


class LinesView(QAbstractScrollArea):
    """Only what is in sight is drawn."""

    tail_left = Signal(bool)
    """Whether it is at the newest now, after somebody scrolled."""

    def __init__(self, look: Look, name: str, lines: ShownLines) -> None:
        super().__init__()
        self._look, self.lines = look, lines
        self._rows, self._choice = RowPainter(look), RowChoice()
        self._stays_at_newest = True
        self.setObjectName("lines")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._dropped = 0
        self._soon = QTimer(self, interval=_EVERY_MS, singleShot=True)
        self._soon.timeout.connect(self._catch_up)
        lines.moved.connect(self._move)
        lines.renewed.connect(self._renew)
        self.verticalScrollBar().actionTriggered.connect(lambda _: self._scrolled())
        look.changed.connect(self._fit)
        self._fit()

    def show_columns(self, *, times: bool, sources: bool) -> None:
        self._rows.shows_times, self._rows.shows_sources = times, sources
        self._measure()

    def follow_tail(self, follow: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._stays_at_newest = follow
        self._measure()

    def find_next(self, words: str, *, backwards: bool = False) -> bool:
        """Come to the next row with these words, and stay there; False if there is none."""
        step = -1 if backwards else 1
        row = self.lines.find(words, self._choice.cursor + step, backwards=backwards)
        if row is not None:
            self._go(row)
            self.tail_left.emit(False)  # noqa: FBT003  # Qt's signal
        return row is not None

    def copy(self) -> None:
        """The chosen rows, with their times."""
        if rows := self._choice.rows:
            text = "\n".join(map(self.lines.whole_text, rows))
            QGuiApplication.clipboard().setText(text)

    # ---- what a person does ----

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        last = len(self.lines.rows) - 1
        here = self._choice.cursor if self._choice.cursor >= 0 else last
        steps = {
            Qt.Key.Key_Up: here - 1, Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_PageUp: here - self._fitting, Qt.Key.Key_PageDown: here + self._fitting,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._choice = RowChoice(0, last)
            self.viewport().update()
        elif (row := steps.get(Qt.Key(event.key()))) is not None and last >= 0:
            self._go(min(max(row, 0), last), extends=extends)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._choose_at(event, extends=extends)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose_at(event, extends=True)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        super().wheelEvent(event)
        self._scrolled()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("surface"))
        first, high = self.verticalScrollBar().value(), self._rows.height
        left, wide = -self.horizontalScrollBar().value(), self._wide
        for place in range(min(self._fitting + 1, len(self.lines.rows) - first)):
            row, box = first + place, QRect(left, place * high, wide, high)
            if row in self._choice.rows:
                painter.fillRect(box, self._look.colour("act_soft"))
            self._rows.paint(painter, box, self.lines.rows[row], self.lines.text(row))

    # ---- inside ----

    @property
    def _fitting(self) -> int:
        """How many whole rows there is room for."""
        return max(1, self.viewport().height() // self._rows.height)

    @property
    def _wide(self) -> int:
        longest = _HEX_SIGNS if self.lines.is_hex else self.lines.longest_bytes + 2
        return max(self._rows.width_px(longest), self.viewport().width())

    def _go(self, row: int, *, extends: bool = False) -> None:
        self._choice.go(row, extends=extends)
        bar = self.verticalScrollBar()
        if not bar.value() <= row < bar.value() + self._fitting:
            bar.setValue(row - self._fitting // 2)
        self._scrolled()
        self.viewport().update()
        announce(self, self.lines.whole_text(row), urgent=False)

    def _choose_at(self, event: QMouseEvent, *, extends: bool) -> None:
        row = self.verticalScrollBar().value() + event.position().toPoint().y() // self._rows.height
        if 0 <= row < len(self.lines.rows):
            self._choice.go(row, extends=extends)
            self.viewport().update()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self.tail_left.emit(bar.sliderPosition() >= bar.maximum())

    def _move(self, dropped: int) -> None:
        """Shown in a moment: rows come faster than anybody sees."""
        self._choice.move(dropped)
        self._dropped += dropped
        if not self._soon.isActive():
            self._soon.start()

    def _catch_up(self) -> None:
        """What is read stays in sight when the oldest rows go."""
        bar = self.verticalScrollBar()
        place, self._dropped = bar.value() - self._dropped, 0
        self._measure()
        if not self._stays_at_newest:
            bar.setValue(max(0, place))

    def _renew(self) -> None:
        self._choice = RowChoice()
        self._measure()

    def _measure(self) -> None:
        """The bars, after rows, sizes or columns changed."""
        bar = self.verticalScrollBar()
        bar.setPageStep(self._fitting)
        bar.setRange(0, max(0, len(self.lines.rows) - self._fitting))
        sideways = self.horizontalScrollBar()
        sideways.setPageStep(self.viewport().width())
        sideways.setRange(0, max(0, self._wide - self.viewport().width()))
        if self._stays_at_newest:
            bar.setValue(bar.maximum())
        self.viewport().update()

    def _fit(self) -> None:
        self._rows.fit()
        self.setMinimumHeight(self._rows.height * _LEAST_ROWS)
        self._measure()
