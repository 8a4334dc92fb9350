"""A field as it was before a burst of keys: what the first of them did to it is undone."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid


@dataclass(slots=True)
class TypedBefore:
    """`widget` had the focus when the burst began. Only lines and texts hold keys."""

    widget: QWidget
    text: str = ""
    cursor: int = 0
    selected: str = ""

    @classmethod
    def of(cls, widget: QWidget) -> "TypedBefore":
        if isinstance(widget, QLineEdit):
            return cls(widget, widget.text(), widget.cursorPosition(), widget.selectedText())
        if isinstance(widget, QPlainTextEdit):
            cursor = widget.textCursor()
            return cls(widget, "", cursor.selectionStart(), cursor.selectedText())
        return cls(widget)

    @property
    def is_there(self) -> bool:
        return isValid(self.widget)

    def take_back(self, keys: int) -> None:
        """The burst's first `keys`."""
        if not self.is_there:
            return
        match self.widget:
            case QLineEdit() as line if not line.isReadOnly():
                line.setText(self.text)
                line.setCursorPosition(self.cursor)
            case QPlainTextEdit() as text if not text.isReadOnly():
                cursor = text.textCursor()
                cursor.setPosition(self.cursor)
                cursor.setPosition(self.cursor + keys, cursor.MoveMode.KeepAnchor)
                cursor.insertText(self.selected)
