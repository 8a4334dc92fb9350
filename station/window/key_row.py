"""The buttons under a page: always at the same place, one main button at the end."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.look import Look

_GAP_PX = 10


class KeyRow(QWidget):
    """Each button does what its key does. `main_pressed` is Enter, whatever it says."""

    stop_pressed = Signal()
    details_pressed = Signal()
    aside_pressed = Signal()
    copy_pressed = Signal()
    main_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.stop = KeyButton(look, self.tr("Stop"), icon="square", key="Escape")
        self.details = KeyButton(look, self.tr("Details"), icon="terminal", key="F4")
        self.aside = KeyButton(look, self.tr("Set aside"), icon="archive", key="F6")
        self.copy = KeyButton(look, self.tr("Copy as text"), icon="copy")
        self.again = KeyButton(look, self.tr("Try again"), icon="rotate-ccw", key="F5", kind="main")
        self.main = KeyButton(look, "", icon="arrow-right", key="Return", kind="main")
        self._buttons = (
            self.stop, self.details, self.aside, self.copy, self.again, self.main
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for button in (self.stop, self.details, self.aside, self.copy):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.again)
        row.addWidget(self.main)
        self.stop.clicked.connect(self.stop_pressed)
        self.details.clicked.connect(self.details_pressed)
        self.aside.clicked.connect(self.aside_pressed)
        self.copy.clicked.connect(self.copy_pressed)
        self.again.clicked.connect(self.main_pressed)
        self.main.clicked.connect(self.main_pressed)

    def show_for(self, state: str, *, ready: bool = True) -> None:
        """`state` is start, question, waiting, trouble or done."""
        self.stop.setVisible(state in ("question", "waiting", "trouble"))
        self.details.setVisible(state != "start")
        self.aside.setVisible(state == "trouble")
        self.copy.setVisible(state == "done")
        self.again.setVisible(state == "trouble")
        self.main.setVisible(state != "trouble")
        self.main.setEnabled(ready and state != "waiting")
        words, icon = {
            "start": (self.tr("Start"), "play"),
            "question": (self.tr("Continue"), "arrow-right"),
            "waiting": (self.tr("Continues by itself"), "arrow-right"),
            "done": (self.tr("Next device"), "arrow-right"),
        }.get(state, ("", "arrow-right"))
        self.main.say(words, icon)
        self.stop.say(self.tr("Leave") if state == "trouble" else self.tr("Stop"))
        self.fit()

    def fit(self) -> None:
        """Words only where icons and keys do not fit too."""
        shown = [button for button in self._buttons if not button.isHidden()]
        for folded in (False, True):
            for button in shown:
                button.fold(folded=folded or (button is self.main and not button.isEnabled()))
            needed_px = sum(button.sizeHint().width() + _GAP_PX for button in shown)
            if needed_px <= self.width():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self.fit()
