"""Search in a long text: how often, where, the next and the one before."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QTextEdit

from station.window.buttons import KeyButton
from station.window.cloud.json_text import units
from station.window.cloud.slices import Slices
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.words import Words

_MARKED_AT_MOST = 200
_OURS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finding(QObject):
    """Where the words stand, found in slices while the window goes on."""

    counted = Signal(int, int)
    """Which one is shown, from 1 (0 for none yet), and how many there are."""

    def __init__(self, look: Look, edit: QPlainTextEdit, pieces: list[str]) -> None:
        super().__init__(edit)
        self._look, self._edit, self._pieces = look, edit, pieces
        self._hits: list[int] = []
        self._length = 0
        self._chosen = -1
        self._slices = Slices(self)

    def search(self, words: str) -> None:
        self.forget()
        if words:
            self._length = units(words)
            self._slices.begin(self._look_through(words), self._tell)
        else:
            self.counted.emit(0, 0)

    def go(self, steps: int) -> None:
        """To the next (1) or the one before (-1), round the ends."""
        if self._hits:
            self._choose((self._chosen + steps) % len(self._hits))

    def forget(self) -> None:
        self._slices.stop()
        self._hits, self._chosen = [], -1
        self._edit.setExtraSelections([])

    def mark_seen(self) -> None:
        """Mark those in sight; thousands out of it would cost at every painting."""
        if not self._hits:
            return
        first = self._edit.cursorForPosition(self._edit.viewport().rect().topLeft()).position()
        last = self._edit.cursorForPosition(self._edit.viewport().rect().bottomRight()).position()
        begin, end = bisect_left(self._hits, first), bisect_left(self._hits, last + 1)
        marks = [self._mark(at) for at in self._hits[begin : min(end, begin + _MARKED_AT_MOST)]]
        self._edit.setExtraSelections(marks)

    def _look_through(self, words: str) -> Iterator[None]:
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        start = 0
        from_here = self._edit.textCursor().selectionStart()
        for piece in self._pieces:
            self._hits += [start + units(piece[: hit.start()]) for hit in pattern.finditer(piece)]
            start += units(piece)
            if self._chosen < 0 and self._hits and self._hits[-1] >= from_here:
                self._choose(bisect_left(self._hits, from_here))
            yield
        if self._chosen < 0 and self._hits:
            self._choose(0)

    def _choose(self, index: int) -> None:
        self._chosen = index
        cursor = self._edit.textCursor()
        cursor.setPosition(self._hits[index])
        cursor.setPosition(self._hits[index] + self._length, QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
        self._tell()
        self.mark_seen()

    def _tell(self) -> None:
        self.counted.emit(self._chosen + 1, len(self._hits))

    def _mark(self, at: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(at)
        cursor.setPosition(at + self._length, QTextCursor.MoveMode.KeepAnchor)
        format_ = QTextCharFormat()
        format_.setBackground(self._look.colour("unsure_fill"))
        format_.setForeground(self._look.colour("on_unsure"))
        mark.cursor, mark.format = cursor, format_
        return mark


class SearchField(QLineEdit):
    """Enter goes on, Shift+Enter back, Escape closes: before any button's own key."""

    went = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() in _OURS
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.went.emit(-1 if back else 1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class FindBar(WrappingRow):
    """The field, the count, and the way on and back."""

    wanted = Signal(str)
    went = Signal(int)
    closed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.field = SearchField()
        self.field.setAccessibleName(self.tr("Find in {0}").format(name))
        self.field.setPlaceholderText(self.tr("Find"))
        self.field.setMinimumHeight(look.size("target"))
        self.field.setMinimumWidth(look.scaled(160))
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._count = Words("", "small", wraps=False)
        back = KeyButton(look, self.tr("Previous"))
        onward = KeyButton(look, self.tr("Next"))
        close = KeyButton(look, self.tr("Close"))
        for button in (back, onward, close):
            button.setAccessibleName(f"{button.text_shown()}: {self.field.accessibleName()}")
        for widget in (self.field, back, onward, close, self._count):
            self.add(widget)
        self.field.textChanged.connect(self.wanted)
        self.field.went.connect(self.went)
        self.field.left.connect(self._close)
        back.clicked.connect(lambda: self.went.emit(-1))
        onward.clicked.connect(lambda: self.went.emit(1))
        close.clicked.connect(self._close)

    @property
    def text(self) -> str:
        return self.field.text()

    def open_with(self, words: str) -> None:
        self.show()
        if words and "\u2029" not in words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()
        self.wanted.emit(self.text)

    def show_count(self, shown: int, of: int) -> None:
        if not self.text:
            self._count.setText("")
        elif not of:
            self._count.setText(self.tr("Not found"))
        else:
            self._count.setText(self.tr("{0} of {1}").format(shown, of))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
