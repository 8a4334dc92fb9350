"""The guide over a box that waits for an answer, which the page Help could not be read behind."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.pages.help_page import HelpPage

_OF_THE_WINDOW = 0.85


class HelpOver(QDialog):
    """Closing it leads back to the box, as it was."""

    def __init__(self, look: Look, window: QWidget, box: QDialog) -> None:
        super().__init__(box)
        self.setModal(True)
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.windowTitle())
        self.resize(window.size() * _OF_THE_WINDOW)
        self.page = HelpPage(look)
        self.page.come_from("")
        close = KeyButton(look, self.tr("Close"), key="Escape")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 24, 20)
        column.addWidget(self.page, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.finished.connect(self.deleteLater)
        self.page.focus_page()
