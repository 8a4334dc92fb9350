"""The device of the chosen port: where it is, what it waits for, what can be done to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.domain.field.monitor_hint import Whereabouts
from station.domain.field.monitor_masks import asks_secret
from station.domain.field.monitor_text import shown_text
from station.domain.field.monitor_typing import LineEnd
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.picks import PickBox
from station.window.words import Selectable, Words


class DeviceBar(QWidget):
    verb_pressed = Signal(str)
    """identify, wifi, claim-code, claimed or leave."""
    typed = Signal(str, object)
    """A line, and its LineEnd."""
    stop_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hint = Words("", "small")
        self.rest = Selectable("", "mono", wraps=False)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(self.tr("A line to type"))
        self.edit.setPlaceholderText(self.tr("Type to the device"))
        self.end = PickBox(look)
        self.end.setAccessibleName(self.tr("How the line ends"))
        for end, words in (
            (LineEnd.AUTO, self.tr("as it is taken")), (LineEnd.LF, "LF"), (LineEnd.CR, "CR"),
            (LineEnd.CRLF, "CR LF"), (LineEnd.NONE, self.tr("no end")),
        ):  # fmt: skip
            self.end.addItem(words, end)
        self.send = KeyButton(look, self.tr("Send"), icon="arrow-right")
        self._verbs = [
            KeyButton(look, words) for words in (
                self.tr("Identify"), self.tr("Wi-Fi…"), self.tr("Claim code…"),
                self.tr("Claimed?"), self.tr("Leave listening mode"),
            )
        ]  # fmt: skip
        self.stop = KeyButton(look, self.tr("Stop watching"), icon="square")
        self._lay_out()
        self._connect()

    def show_rest(self, rest: bytes) -> None:
        """The line that has begun: a prompt, nearly always."""
        self.rest.setText(shown_text(rest)[-200:])
        mode = QLineEdit.EchoMode.Password if asks_secret(rest) else QLineEdit.EchoMode.Normal
        if mode is not self.edit.echoMode():
            self.edit.setEchoMode(mode)

    def show_where(self, where: Whereabouts) -> None:
        self._hint.setText({
            Whereabouts.UNKNOWN: self.tr(
                "Nothing heard that tells. A device in listening mode is silent until it is asked."
            ),
            Whereabouts.LISTENS: self.tr("It is in listening mode: it answered as its console."),
            Whereabouts.PROMPT: self.tr("It waits for an answer to its question."),
            Whereabouts.LEAVES: self.tr("It leaves listening mode and connects."),
            Whereabouts.RUNS: self.tr("Its own program prints. Hold SETUP 3 s to make it listen."),
        }[where])  # fmt: skip

    def say(self, words: str, tone: str) -> None:
        """In place of the hint: the port is away, or another's."""
        self._hint.setText(words)
        self._hint.tone(tone)

    def show_ready(self, *, ready: bool, is_board: bool) -> None:
        """Typing needs an open port, verbs a Particle board besides."""
        if ready:
            self._hint.tone("muted")
        for widget in (self.edit, self.send):
            widget.setEnabled(ready)
        for verb in self._verbs:
            verb.setEnabled(ready)
            verb.setVisible(is_board)

    def _press(self) -> None:
        self.typed.emit(self.edit.text(), self.end.currentData())
        self.edit.clear()

    def _lay_out(self) -> None:
        typing = QHBoxLayout()
        typing.setSpacing(8)
        typing.addWidget(self.edit, 1)
        typing.addWidget(self.end)
        typing.addWidget(self.send)
        verbs = WrappingRow()
        for verb in (*self._verbs, self.stop):
            verbs.add(verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.rest)
        column.addLayout(typing)
        column.addWidget(self._hint)
        column.addWidget(verbs)

    def _connect(self) -> None:
        self.edit.returnPressed.connect(self._press)
        self.send.clicked.connect(self._press)
        self.stop.clicked.connect(self.stop_pressed)
        names = ("identify", "wifi", "claim-code", "claimed", "leave")
        for verb, name in zip(self._verbs, names, strict=True):
            verb.clicked.connect(lambda _=False, act=name: self.verb_pressed.emit(act))
        self._fit()
        self._look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.edit.setMinimumHeight(self._look.scaled(self._look.size("target")))
