"""The buttons below the cards of the first run: back, for later, and on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.welcome.progress import CARDS

_GAP_PX = 10


class WayRow(QWidget):
    back_pressed = Signal()
    later_pressed = Signal()
    on_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.train = KeyButton(look, self.tr("Training …"), icon="graduation-cap")
        self.back = KeyButton(look, self.tr("Back"), icon="arrow-left", key="Alt+Left")
        self.later = KeyButton(look, self.tr("Later"), key="Ctrl+L")
        self.go_on = KeyButton(
            look, self.tr("Continue"), icon="arrow-right", key="Ctrl+Return", kind="main"
        )
        self._buttons = (self.train, self.back, self.later, self.go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.train)
        # what does not fit folds: it never makes the window wider
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addStretch()
        for button in (self.back, self.later, self.go_on):
            row.addWidget(button)
        self.back.clicked.connect(self.back_pressed)
        self.later.clicked.connect(self.later_pressed)
        self.go_on.clicked.connect(self.on_pressed)

    def show_for(self, key: str, *, has_later: bool) -> None:
        is_last = key == CARDS[-1]
        self.back.setEnabled(key != CARDS[0])
        self.later.setVisible(has_later and not is_last)
        self.go_on.say(self.tr("Finish") if is_last else self.tr("Continue"))
        self.fit()

    def allow_on(self, *, why_not: str) -> None:
        """`why_not` in words, "" where nothing is in the way."""
        self.go_on.setEnabled(not why_not)
        self.go_on.setToolTip(why_not)

    def fit(self) -> None:
        """Words only where icons and keys do not fit too."""
        shown = [button for button in self._buttons if not button.isHidden()]
        for folded in (False, True):
            for button in shown:
                button.fold(folded=folded)
            if sum(button.sizeHint().width() + _GAP_PX for button in shown) <= self.width():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
