"""What is done with the record as a whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.words import Words


class Actions(QWidget):
    """One at a time: while one goes on the others wait, and Stop ends it."""

    report_pressed = Signal()
    export_pressed = Signal()
    verify_pressed = Signal()
    backup_pressed = Signal()
    erase_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.verify = KeyButton(look, self.tr("Verify"), icon="shield-check")
        self.report = KeyButton(look, self.tr("Shift report…"), icon="file-text")
        self.export = KeyButton(look, self.tr("Export…"), icon="download")
        self.backup = KeyButton(look, self.tr("Back up…"), icon="archive")
        self.erase = KeyButton(look, self.tr("Erase a person…"), icon="user-x", kind="grave")
        self.stop = KeyButton(look, self.tr("Stop"), icon="square", key="Escape")
        self.stop.hide()
        self._note = Words("", "small")
        self._note.hide()
        row = WrappingRow()
        for button, pressed in (
            (self.verify, self.verify_pressed),
            (self.report, self.report_pressed),
            (self.export, self.export_pressed),
            (self.backup, self.backup_pressed),
            (self.erase, self.erase_pressed),
            (self.stop, self.stop_pressed),
        ):
            button.clicked.connect(pressed)
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(row)
        column.addWidget(self._note)

    def show_busy(self, *, busy: bool) -> None:
        for button in (self.verify, self.report, self.export, self.backup, self.erase):
            button.setEnabled(not busy)
        self.stop.setVisible(busy)

    def say(self, note: str, tone: str = "muted") -> None:
        self._note.setText(note)
        self._note.tone(tone)
        self._note.setVisible(bool(note))
