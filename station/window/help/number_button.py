"""A trouble's number: what is said on the phone, and the way to its entry in the guide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from station.window.buttons import LaidOutButton
from station.window.help.opening import ask_help
from station.window.icons import Icon
from station.window.look import Look
from station.window.words import Words


class NumberButton(LaidOutButton):
    """Shown while there is a number. The window it stands in opens the guide there."""

    def __init__(self, look: Look) -> None:
        super().__init__("bar", "")
        self._icon = Icon(look, "circle-question-mark", "text", 18)
        self._number = Words("", "code", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(6)
        for part in (self._number, self._icon):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.setMinimumHeight(look.size("target"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: ask_help(self, self.number))
        self.show_number("", "bad")

    @property
    def number(self) -> str:
        return self._number.text()

    def show_number(self, number: str, tone: str) -> None:
        """`tone` is bad or warn."""
        self._number.setText(number)
        self._number.tone(tone)
        self._icon.recolour(tone)
        name = self.tr("Help on {0}").format(number)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setVisible(bool(number))
        self.updateGeometry()
