"""A long text to read and to search: a reply's JSON, or the text as it came."""

import time
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from station.window.cloud.highlight import JsonHighlighter
from station.window.cloud.json_text import folded
from station.window.cloud.json_view_find import FindBar, Finding
from station.window.cloud.slices import Slices
from station.window.look import Look

_PAUSE_MS = 4
"""While a text is put in, the window is painted in between."""
_IN_SIGHT = 200
_LOUD_EVERY_S = 0.2
_LARGE = 20_000
_BLOCKS_AT_ONCE = 500
"""Lines. To lay out a large text anew, or to drop it at once, would stop the window."""


class LongText(QPlainTextEdit):
    """Read only; says when other lines of it are looked at."""

    looked_at = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setMinimumHeight(120)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.looked_at)
        self.updateRequest.connect(self.look_again)

    def look_again(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def seen_blocks(self) -> Iterator[QTextBlock]:
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            yield block
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def append_piece(self, text: str, *, quietly: bool = False) -> None:
        """`quietly`: nothing is measured or painted for it, until one that is not, or `settle`."""
        self.document().documentLayout().blockSignals(quietly)
        cursor = QTextCursor(self.document())
        is_first = cursor.atEnd()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        if is_first:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        if self.blockCount() > _LARGE:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.document().documentLayout().blockSignals(False)  # noqa: FBT003  # Qt's form

    def settle(self) -> None:
        """Have what was put in quietly measured."""
        layout = self.document().documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())

    def emptied(self) -> Iterator[None]:
        """Takes the text out from its end, some of it at a time."""
        cursor = QTextCursor(self.document())
        while self.blockCount() > _BLOCKS_AT_ONCE:
            first = self.document().findBlockByNumber(self.blockCount() - _BLOCKS_AT_ONCE)
            cursor.setPosition(first.position())
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            yield
        self.clear()
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self.look_again()


class JsonView(QWidget):
    """The text comes in pieces, is coloured where it is looked at, and searched in slices."""

    def __init__(self, look: Look, name: str, *, coloured: bool = True) -> None:
        super().__init__()
        self.edit = LongText(name)
        self._pieces: list[str] = []
        self._filling = Slices(self, _PAUSE_MS)
        self.finding = Finding(look, self.edit, self._pieces)
        self.find_bar = FindBar(look, name)
        self.find_bar.hide()
        self._colours = (
            JsonHighlighter(look, self.edit.document(), self.edit.look_again) if coloured else None
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.edit, 1)
        column.addWidget(self.find_bar)
        self._connect()

    def show_pieces(self, pieces: Iterator[str]) -> None:
        """Instead of what was shown."""
        self._pieces.clear()
        self.finding.forget()
        self._filling.begin(self._fill(folded(pieces)), self._filled)

    @property
    def is_filling(self) -> bool:
        return self._filling.is_busy

    def look_for(self) -> None:
        """Open the search; what is marked is looked for."""
        self.find_bar.open_with(self.edit.textCursor().selectedText())

    def _connect(self) -> None:
        self.edit.looked_at.connect(self._colour_seen)
        self.find_bar.wanted.connect(self.finding.search)
        self.find_bar.went.connect(self.finding.go)
        self.find_bar.closed.connect(self._close_find)
        self.finding.counted.connect(self.find_bar.show_count)

    def _fill(self, pieces: Iterator[str]) -> Iterator[None]:
        yield from self.edit.emptied()
        if self._colours is not None:
            self._colours.colour_again()
        loud_at_s = 0.0
        for piece in pieces:
            self._pieces.append(piece)
            quietly = self.edit.blockCount() > _IN_SIGHT and time.perf_counter() < loud_at_s
            self.edit.append_piece(piece, quietly=quietly)
            if not quietly:
                loud_at_s = time.perf_counter() + _LOUD_EVERY_S
            yield
        self.edit.settle()

    def _filled(self) -> None:
        self.edit.look_again()
        if self.find_bar.isVisible():
            self.finding.search(self.find_bar.text)

    def _close_find(self) -> None:
        self.finding.forget()
        self.edit.setFocus()

    def _colour_seen(self) -> None:
        if self._colours is not None:
            for block in list(self.edit.seen_blocks()):
                if block.next().isValid() or not self.is_filling:
                    self._colours.colour(block)
        self.finding.mark_seen()
