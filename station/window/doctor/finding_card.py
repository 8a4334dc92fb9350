"""One thing that has to be mended or watched: what, why, what to do, and the keys that help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.field.findings import Finding, State
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.help.number_button import NumberButton
from station.window.look import Look
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Selectable, Words

_TONES = {State.FIX: "bad", State.WATCH: "warn", State.OK: "good"}
_SHAPES = {State.FIX: "failed", State.WATCH: "unsure", State.OK: "done"}


class FindingCard(QFrame):
    """`mend_pressed` carries what the finding is mended by."""

    mend_pressed = Signal(str)

    def __init__(self, look: Look, finding: Finding, number: str, *, may_mend: bool) -> None:
        super().__init__()
        self.finding = finding
        self.setProperty("panel", "raised")
        self.setAccessibleName(said(f"{finding.what} {finding.fix} {number}".strip()))
        self._number = NumberButton(look)
        self._number.setParent(self)
        self._number.show_number(number, _TONES[finding.state])
        self.mend = KeyButton(look, self.tr("Fix it"), icon="lock-open")
        self.mend.clicked.connect(lambda: self.mend_pressed.emit(finding.mended_by))
        self.show_commands = KeyButton(look, self.tr("Show commands"), icon="terminal")
        self.show_commands.clicked.connect(self._turn_commands)
        self._lay_out(look)
        # once it stands in the card: else it were a window of its own for a moment
        self.show_commands.setVisible(bool(finding.commands))
        self.show_rights(may_mend=may_mend)

    def show_rights(self, *, may_mend: bool) -> None:
        """What needs rights is not shown to an operator."""
        self.mend.setVisible(bool(self.finding.mended_by) and may_mend)

    def show_busy(self, *, busy: bool) -> None:
        self.mend.setEnabled(not busy)

    def _lay_out(self, look: Look) -> None:
        finding = self.finding
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Words(finding.what, "strong"), 1)
        top.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addLayout(top)
        for words in (Words(finding.why, "small").tone("muted"), Words(finding.fix, "body")):
            if words.text():
                text.addWidget(words)
        self._commands = self._typed(look)
        self._commands.hide()
        text.addWidget(self._commands)
        keys = WrappingRow()
        keys.add(self.mend)
        keys.add(self.show_commands)
        if not (finding.mended_by or finding.commands):
            keys.hide()
        text.addWidget(keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 14, 14)
        row.setSpacing(16)
        sign = QVBoxLayout()
        sign.addSpacing(look.scaled(6) if self._number.number else 0)  # beside the first line
        sign.addWidget(Shape(look, _SHAPES[finding.state], 32))
        sign.addStretch()
        row.addLayout(sign)
        row.addLayout(text, 1)

    def _typed(self, look: Look) -> QWidget:
        """What a person may type instead, to be copied whole."""
        lines = "\n".join(self.finding.commands)
        copy = KeyButton(look, self.tr("Copy"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(lines))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(6)
        column.addWidget(Selectable(_breakable(lines), "mono"))
        column.addWidget(copy)
        return box

    def _turn_commands(self) -> None:
        is_hidden = self._commands.isHidden()
        self._commands.setVisible(is_hidden)
        self.show_commands.say(self.tr("Hide commands") if is_hidden else self.tr("Show commands"))


def _breakable(lines: str) -> str:
    """A path may break after each of its folders; what is copied is the line itself."""
    return lines.replace("/", "/\u200b")
