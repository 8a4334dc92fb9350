"""The text of a program, with the numbers of its lines."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from station.window.cloud.highlight import CodeHighlighter
from station.window.look import Look

_INDENT = "    "
_MARK = "✕ "


class CodeText(QPlainTextEdit):
    """Tab leaves it, Ctrl+Tab indents: who has no mouse must get out again."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._wrong: frozenset[int] = frozenset()
        self._numbers = _Numbers(self)
        self._colours = CodeHighlighter(look, self.document())
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setMinimumHeight(160)
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._numbers_moved)
        self.cursorPositionChanged.connect(self._numbers.update)
        look.changed.connect(self._look_changed)
        self._make_room()

    def replace_all(self, text: str) -> None:
        """As one edit, so that it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(0)
        self.setTextCursor(cursor)

    def mark_lines(self, lines: Collection[int]) -> None:
        """Lines with an error, counted from 1."""
        self._wrong = frozenset(lines)
        self._make_room()
        self._show_marks()

    def go_to(self, line: int, column: int) -> None:
        block = self.document().findBlockByNumber(min(line, self.blockCount()) - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(max(0, column - 1), block.length() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def draw_numbers(self, painter: QPainter, seen: QRect) -> None:
        painter.fillRect(seen, self._look.colour("surface"))
        painter.setFont(self.font())
        wide = self._numbers.width() - 8
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        while block.isValid() and top <= seen.bottom():
            high, number = self.blockBoundingRect(block).height(), block.blockNumber() + 1
            is_wrong = number in self._wrong
            is_here = number == self.textCursor().blockNumber() + 1
            name = "bad" if is_wrong else "text" if is_here else "muted"
            painter.setPen(self._look.colour(name))
            words = f"{_MARK if is_wrong else ''}{number}"
            painter.drawText(QRectF(0, top, wide, high), right, words)
            top += high
            block = block.next()

    def numbers_width(self) -> int:
        widest = (_MARK if self._wrong else "") + "9" * max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance(widest) + 20

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_indent(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        if _is_indent(event):
            self.insertPlainText(_INDENT)
        elif event.key() == Qt.Key.Key_Return and not event.modifiers():
            line = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
            self.insertPlainText("\n" + line[: len(line) - len(line.lstrip())])
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    def _make_room(self) -> None:
        wide = self.numbers_width()
        self.setViewportMargins(wide, 0, 0, 0)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), wide, inside.height()))
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(_INDENT))

    def _numbers_moved(self, seen: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, seen.y(), self._numbers.width(), seen.height())

    def _look_changed(self) -> None:
        self._make_room()
        self._show_marks()

    def _show_marks(self) -> None:
        marks = []
        for line in sorted(self._wrong):
            format_ = QTextCharFormat()
            format_.setBackground(self._look.colour("bad_soft"))
            format_.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003  # Qt's form
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            mark.format = format_
            marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()


class _Numbers(QWidget):
    def __init__(self, code: CodeText) -> None:
        super().__init__(code)
        self._code = code

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(self._code.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        self._code.draw_numbers(QPainter(self), event.rect())


def _is_indent(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Tab
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
