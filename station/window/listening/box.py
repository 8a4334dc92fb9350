"""The question before a person whose device does not answer: a picture of what to do, and what
Station may do itself. It is withdrawn the moment the device answers.
"""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.field.listening_help import Evidence, Led, Waking, help_for
from station.domain.questions import WAKE, Form, Question
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import CardsField
from station.window.light_picture import LightNote
from station.window.listening.board_picture import BoardPicture
from station.window.listening.light_choice import LightChoice
from station.window.look import Look
from station.window.question_box import QuestionBox
from station.window.said import said
from station.window.words import Words

BY_CABLE = WAKE.options[1]


class ListeningBox(QuestionBox):
    """Answered only by agreeing to the cable; else the device itself answers."""

    def __init__(self, look: Look, question: Question | Form) -> None:
        options = getattr(question, "options", ())
        fields = (CardsField(question.key, (BY_CABLE,)),) if BY_CABLE in options else ()
        super().__init__(question, fields)
        self._evidence = question.evidence if isinstance(question, Waking) else Evidence()
        self._do = Words("", "strong")
        self.board = BoardPicture(look)
        self._note = LightNote(look)
        self.lights = LightChoice(look)
        self.lights.told.connect(self._told)
        self._lay_out(look)
        self._show()

    @property
    def is_ready(self) -> bool:
        return bool(self.fields) and super().is_ready

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (*self.lights.stops, *super().stops)

    def focus_first(self) -> None:
        self.lights.stops[0].setFocus()

    def _told(self, led: Led) -> None:
        self._evidence = replace(self._evidence, led=led)
        self._show()

    def _show(self) -> None:
        told = help_for(self._evidence)
        self._title.setText(told.what)
        self._do.setText(told.do)
        self.board.show_help(told, self._evidence.platform)
        self._note.show_light(told.light)
        for field in self.fields:
            field.setVisible(told.may_touch)
            field.setEnabled(told.may_touch)
        self.setAccessibleName(said(f"{told.what} {told.do}"))

    def _lay_out(self, look: Look) -> None:
        self._column.insertWidget(1, self._do)
        beside = QWidget()
        words = QVBoxLayout(beside)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(12)
        words.addWidget(self._note)
        words.addWidget(Words(self.tr("We go on by ourselves when it answers."), "small"))
        words.addStretch()
        beside.setMinimumWidth(look.scaled(240))
        row = WrappingRow(gap_px=20)
        row.add(self.board)
        row.add(beside)
        self._column.insertWidget(2, row)
        self._column.insertWidget(3, self.lights)
