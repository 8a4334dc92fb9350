"""The scan field: what a scanner or a hand types, and what the last scan did."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from station.window.bench.one_line import OneLine
from station.window.icons import Icon
from station.window.look import Look, mark


class ScanField(QFrame):
    """`entered` with the text, when Enter was pressed on one; an empty Enter is `confirmed`."""

    entered = Signal(str)
    confirmed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("scan")
        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setObjectName("scanline")
        self.edit.setPlaceholderText(self.tr("Scan a unit label or a command card"))
        self.edit.setAccessibleName(self.tr("Scan field"))
        self.edit.returnPressed.connect(self._take)
        self._last = OneLine(self.tr("Nothing scanned yet"), "small")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.edit)
        column.addWidget(self._last)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(14)
        row.addWidget(Icon(look, "scan-line", "act", 34))
        row.addLayout(column, 1)
        look.changed.connect(self._fit)
        self._fit()

    def say(self, text: str, *, is_done: bool = True) -> None:
        """What the last scan or key did."""
        self._last.say(text)
        mark(self._last, "tone", "" if is_done else "bad")

    def show_last(self, text: str) -> None:
        if text and text != self._last.said:
            self.say(text)

    def _take(self) -> None:
        text = self.edit.text().strip()
        self.edit.clear()
        if text:
            self.entered.emit(text)
        else:
            self.confirmed.emit()

    def _fit(self) -> None:
        self.setFixedHeight(self._look.scaled(84))
