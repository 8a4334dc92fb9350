"""The scan field: what a scanner or a hand types, and what the last scan did."""

from PySide6.QtCore import QEvent, QObject, Signal
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
        self.said, self._is_low = "", False
        self._last = OneLine(self.tr("Nothing scanned yet"), "small")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.edit)
        column.addWidget(self._last)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 16, 4)
        row.setSpacing(18)
        row.addWidget(Icon(look, "scan-barcode", "act", 36))
        row.addLayout(column, 1)
        self.edit.installEventFilter(self)
        look.changed.connect(self._fit)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """The whole frame shows where the focus is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            is_here = event.type() == QEvent.Type.FocusIn
            mark(self, "focused", "true" if is_here else "false")
        return super().eventFilter(watched, event)

    def say(self, text: str, *, is_done: bool = True) -> None:
        """What the last scan or key did."""
        self.said = text
        self.edit.setToolTip(text)
        self._last.say(self.tr("Last: {0}").format(text))
        mark(self._last, "tone", "" if is_done else "bad")

    def show_last(self, text: str) -> None:
        if text and text != self.said:
            self.say(text)

    def _take(self) -> None:
        text = self.edit.text().strip()
        self.edit.clear()
        if text:
            self.entered.emit(text)
        else:
            self.confirmed.emit()

    def fold(self, *, is_low: bool) -> None:
        """Where there is little room the last scan is in the tool tip alone."""
        self._is_low = is_low
        self._last.setVisible(not is_low)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._look.scaled(52 if self._is_low else 84))
