"""Asks for the engineer's PIN. A scan is refused in it, and no PIN stays in the field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.identity import Secret
from station.domain.questions import Enter
from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.fields import TextField
from station.window.look import Look
from station.window.words import Words


class PinDialog(Box):
    given = Signal(object)
    """A Secret."""

    topic = "lock"

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Unlock Station"))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumWidth(min(look.scaled(480), max(320, parent.width() - 40)))
        self.field = TextField(look, Enter("pin", self.tr("The engineer's PIN"), secret=True))
        self.later = KeyButton(look, self.tr("Leave it locked"), key="Escape")
        self.unlock = KeyButton(look, self.tr("Unlock"), icon="lock-open", kind="main")
        self.later.clicked.connect(self.reject)
        self.unlock.clicked.connect(self._give)
        self.field.submitted.connect(self._give)
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addStretch()
        row.addWidget(self.unlock)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(Words(self.tr("For the engineer"), "title"))
        column.addWidget(
            Words(
                self.tr("Settings, cloud tools and releases are locked. Units in work go on."),
                "muted",
            )
        )
        column.addWidget(self.field)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        self.setEnabled(True)
        self.field.say(why, "bad")
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        pin = Secret(self.field.text)
        self.field.fill_in("")
        if pin:
            self.setEnabled(False)
            self.given.emit(pin)
