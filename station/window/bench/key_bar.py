"""The bar of keys below the tiles: each hint is a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from station.window.buttons import LaidOutButton
from station.window.look import Look
from station.window.words import Words

KEYS = (
    ("acknowledge", "⏎", "Acknowledge"),
    ("again", "F5", "Try again"),
    ("aside", "F6", "Set aside"),
    ("reprint", "F7", "Reprint label"),
    ("customer", "F8", "Next customer"),
    ("pause", "F9", "Pause"),
    ("end", "F10", "End shift"),
    ("details", "F4", "Details"),
)


class KeyBar(QFrame):
    """`pressed` names the act. The keys themselves are the page's shortcuts."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: dict[str, _Hint] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for name, key, words in KEYS:
            button = _Hint(look, key, words)
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self._buttons[name] = button
            row.addWidget(button)
        row.addStretch()
        self._told = Words("", "small", wraps=False)
        row.addWidget(self._told)

    def show_paused(self, *, paused: bool) -> None:
        self._buttons["pause"].say(self.tr("Go on") if paused else self.tr("Pause"))

    def tell(self, text: str) -> None:
        self._told.setText(text)

    def fold(self, *, folded: bool) -> None:
        """Where it is narrow: what is said at the end goes first, then the words."""
        self._told.setVisible(not folded)
        for button in self._buttons.values():
            button.fold(folded=folded)


class _Hint(LaidOutButton):
    def __init__(self, look: Look, key: str, words: str) -> None:
        super().__init__("hint", words)
        self._key = Words(key, "key", wraps=False)
        self._words = Words(words, "small-strong", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(6)
        for part in (self._key, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.setToolTip(f"{words} ({key})")
        self.setMinimumHeight(look.size("target"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def fold(self, *, folded: bool) -> None:
        self._words.setVisible(not folded)
        self.updateGeometry()
