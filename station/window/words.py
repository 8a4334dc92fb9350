"""Text on the window. Plain text only: a name from a cloud must never become markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy

from station.window.look import mark
from station.window.said import said, said_in_sentences

_WEIGHTS = {
    "caption": 500,
    "small": 500,
    "small-strong": 600,
    "strong": 600,
    "button": 600,
    "key": 600,
    "code": 600,
    "section": 700,
    "callout": 700,
    "callout-far": 800,
    "figure": 700,
    "panel": 700,
    "title": 700,
    "verdict": 800,
}
"""The typefaces are variable ones: their weight is an axis, which style sheets cannot set."""
_OURS = ("button", "panel", "section", "small-strong", "title")
"""Roles of what we call things: there a single word is ours too, and no person's or device's."""


class Words(QLabel):
    """A label with a `role` of the type scale; `wraps` for sentences, not for single facts."""

    def __init__(self, text: str = "", role: str = "body", *, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.take_role(role)
        self.setText(text)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Sentences of the floors below are translated here, and here alone need to be."""
        super().setText(said(text) if self._is_ours else said_in_sentences(text))

    def take_role(self, role: str) -> None:
        """Size and weight of the type scale."""
        self._is_ours = role in _OURS
        font = QFont(self.font())
        font.setVariableAxis(QFont.Tag.fromString("wght"), _WEIGHTS.get(role, 400))
        self.setFont(font)
        mark(self, "role", role)

    def tone(self, tone: str) -> "Words":
        """Colour it good, bad, warn, act or muted."""
        mark(self, "tone", tone)
        return self


class Selectable(Words):
    """Text a person may mark and copy: device IDs, numbers on the phone."""

    def __init__(self, text: str = "", role: str = "mono", *, wraps: bool = True) -> None:
        super().__init__(text, role, wraps=wraps)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
