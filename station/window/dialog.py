"""A question that destroys or stops something: verbs on the buttons, the safe one in focus."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.words import Words


class Ask(Box):
    """Opened with `open()`, never with a loop of its own. `agreed` only for the grave button."""

    agreed = Signal()

    def __init__(
        self, look: Look, parent: QWidget, title: str, text: str, verbs: tuple[str, str]
    ) -> None:
        """`verbs` are the safe one and the grave one."""
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(look.scaled(420))
        self.safe = KeyButton(look, verbs[0], kind="plain")
        self.grave = KeyButton(look, verbs[1], kind="grave")
        self.safe.clicked.connect(self.reject)
        self.grave.clicked.connect(self._agree)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self.safe)
        buttons.addWidget(self.grave)
        self._guards = QVBoxLayout()
        self._guards.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(Words(title, "panel"))
        column.addWidget(Words(text))
        column.addLayout(self._guards)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.safe.setFocus()

    def add_guard(self, *widgets: QWidget) -> None:
        """What must be done before the grave button can be pressed."""
        for widget in widgets:
            self._guards.addWidget(widget)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
