"""A device that left and was not seen since: what its light does tells what to do next."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from station.domain.field.listening_help import LIGHT_ASKED_FOR, Led, after_leaving
from station.window.listening.light_choice import LightChoice
from station.window.look import Look
from station.window.words import Words


class LightQuestion(QFrame):
    """The next remedy stands below the colours as soon as one is told."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "act")
        self.lights = LightChoice(look)
        self._what = Words("", "body")
        self._do = Words("", "strong")
        self.lights.told.connect(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for part in (self.lights, self._what, self._do):
            column.addWidget(part)
        self._say("", "")

    def show_for(self, code: str) -> None:
        """For a trouble of this slug; nothing is told of it yet."""
        is_asked = code in LIGHT_ASKED_FOR
        if is_asked == self.isHidden():  # it begins, or ends
            self.lights.forget()
            self._say("", "")
        self.setVisible(is_asked)

    def _told(self, led: Led) -> None:
        self._say(*after_leaving(led))

    def _say(self, what: str, do: str) -> None:
        for words, text in ((self._what, what), (self._do, do)):
            words.setText(text)
            words.setVisible(bool(text))
