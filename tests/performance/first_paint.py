"""Station's window, ended as soon as it is painted."""

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from station.assembly.parts import Assembly
from station.command.wishes import WindowWish


class FirstPaint(QObject):
    """Ends the process at the first paint of any window, as the empty one does."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint:
            os._exit(0)
        return super().eventFilter(watched, event)


application = QApplication(sys.argv)
watcher = FirstPaint()
application.installEventFilter(watcher)
Assembly().window(WindowWish())
