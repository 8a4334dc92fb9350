"""A box over the window: what is the same in each of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog

from station.window.help.opening import ask_help


class Box(QDialog):
    """F1 opens the guide over it, at `topic`; without one at that of the page beneath."""

    topic = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        if event.key() == Qt.Key.Key_F1:
            ask_help(self, self.topic)
        else:
            super().keyPressEvent(event)
