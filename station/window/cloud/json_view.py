"""A long text to read and to search: a reply's JSON, or the text as it came."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from station.window.cloud.highlight import JsonHighlighter
from station.window.cloud.json_text import folded
from station.window.cloud.json_view_find import FindBar, Finding
from station.window.cloud.slices import Slices
from station.window.look import Look


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

    def append_piece(self, text: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self.look_again()


class JsonView(QWidget):
    """The text comes in pieces, is coloured where it is looked at, and searched in slices."""

    def __init__(self, look: Look, name: str, *, coloured: bool = True) -> None:
        super().__init__()
        self.edit = LongText(name)
        self._pieces: list[str] = []
        self._filling = Slices(self)
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
        self.edit.clear()
        self.finding.forget()
        self._filling.begin(self._fill(folded(pieces)), self._search)

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
        for piece in pieces:
            self._pieces.append(piece)
            self.edit.append_piece(piece)
            yield

    def _search(self) -> None:
        if self.find_bar.isVisible():
            self.finding.search(self.find_bar.text)

    def _close_find(self) -> None:
        self.finding.forget()
        self.edit.setFocus()

    def _colour_seen(self) -> None:
        if self._colours is not None:
            for block in list(self.edit.seen_blocks()):
                self._colours.colour(block)
        self.finding.mark_seen()
