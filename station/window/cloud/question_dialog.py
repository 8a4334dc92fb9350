"""A question that comes up in the middle of a call: the one-time code of a log-in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.questions import Question
from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.fields import field_for
from station.window.look import Look
from station.window.words import Words


class QuestionDialog(Box):
    """`answered` gives the answers by key; closing it gives up the call."""

    answered = Signal(object)

    def __init__(self, look: Look, parent: QWidget, question: Question) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("The cloud asks"))
        self.setMinimumWidth(look.scaled(420))
        self.field = field_for(look, question)
        go_on = KeyButton(look, self.tr("Continue"), kind="main")
        go_on.clicked.connect(self._answer)
        self.field.submitted.connect(self._answer)
        give_up = KeyButton(look, self.tr("Give up"))
        give_up.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(give_up)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("The cloud asks"), "panel"))
        column.addWidget(self.field)
        column.addLayout(buttons)
        self.field.stops[0].setFocus()

    def _answer(self) -> None:
        if self.field.can_be_right:
            self.answered.emit({self.field.key: self.field.text})
            self.accept()
