"""The window's frame: on the screen before anything else is read, then filled with its pages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

SMALLEST_PX = (1024, 600)
USUAL_PX = (1440, 900)


class Frame(QWidget):
    """Knows Qt alone, so that it is painted while the rest of the program is still being read.

    Closing it only asks: whoever shows it ends the work in order first.
    """

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Station")
        self.setMinimumSize(*SMALLEST_PX)
        self.resize(*USUAL_PX)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @classmethod
    def at_hand(cls) -> "Frame":
        """The one that is shown already, or a new one."""
        frames = (each for each in QApplication.topLevelWidgets() if isinstance(each, cls))
        return next((each for each in frames if each.isVisible()), None) or cls()

    def fill(self, window: QWidget) -> None:
        self._column.addWidget(window)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        event.ignore()
        self.close_asked.emit()
