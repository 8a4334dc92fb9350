"""A question before the person: one box per kind of question, one question at a time."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from station.domain.questions import Choose, Confirm, Enter, Form, Question
from station.window.buttons import KeyButton
from station.window.fields import CardsField, Field, TextField, field_for
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

YES_NO = (("yes", "Yes"), ("no", "No"))


class QuestionBox(QFrame):
    """Blue edge: your turn. `answered` gives the answers by key."""

    answered = Signal(object)
    ready_changed = Signal(bool)
    verb = ""
    """What the main button says in place of Continue."""
    leaves_room = False
    """The checklist of what comes is shown below it."""

    def __init__(self, question: Question | Form, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self.question = question
        self.fields = fields
        self.setProperty("panel", "act")
        self.setAccessibleName(said(question.text))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 20, 22, 22)
        self._column.setSpacing(16)
        self._title = Words(question.text, "section")
        self._column.addWidget(self._title)
        for each in fields:
            self._column.addWidget(each)
            each.changed.connect(self._look_again)
            each.submitted.connect(self.submit)

    @property
    def is_ready(self) -> bool:
        return all(field.can_be_right for field in self.fields)

    def field(self, key: str) -> Field:
        """Raises KeyError for a key that is not asked here."""
        for each in self.fields:
            if each.key == key:
                return each
        raise KeyError(key)

    def fill_in(self, answers: Mapping[str, str]) -> None:
        for each in self.fields:
            if each.key in answers:
                each.fill_in(answers[each.key])

    def submit(self) -> None:
        if self.is_ready:
            self.answered.emit({field.key: field.text for field in self.fields})

    def focus_first(self) -> None:
        """The first field that still needs an answer."""
        empty = [each for each in self.fields if not each.can_be_right]
        (empty or list(self.fields))[0].stops[0].setFocus()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        return tuple(stop for field in self.fields for stop in field.stops)

    def _look_again(self) -> None:
        self.ready_changed.emit(self.is_ready)


def question_box(look: Look, question: Question | Form) -> QuestionBox:
    """The box for `question`; some earn one of their own by their key."""
    if (special := _SPECIAL.get(question.key)) is not None:
        return special(look, question)
    match question:
        case Form(fields=fields):
            return QuestionBox(question, tuple(field_for(look, each) for each in fields))
        case Enter():
            return QuestionBox(question, (TextField(look, question, titled=False),))
        case Confirm():
            return QuestionBox(question, (CardsField(question.key, YES_NO, ("Y", "N")),))
        case Choose(options=options):
            return QuestionBox(question, (CardsField(question.key, options),))


def _wifi(look: Look, question: Question | Form) -> QuestionBox:
    from station.window.wifi_box import WifiBox  # it is built on this module

    assert isinstance(question, Form)  # noqa: S101  # keyed so in domain.questions
    return WifiBox(look, question)


def _customer(look: Look, question: Question | Form) -> QuestionBox:
    from uuid import uuid4  # rarely needed

    assert isinstance(question, Enter)  # noqa: S101  # keyed so in domain.questions
    field = TextField(look, question, titled=False)
    field.say("A name or an e-mail address of your own system. The cloud writes it in small.")
    button = KeyButton(look, "Use UUID", icon="shuffle")
    button.setToolTip(said("Use UUID: a new name that nobody else has"))
    button.clicked.connect(lambda: field.fill_in(str(uuid4())))
    field.add(button)
    return QuestionBox(question, (field,))


def _leave_network(look: Look, question: Question | Form) -> QuestionBox:  # noqa: ARG001  # as all
    from station.window.crossing.leave_box import LeaveBox

    assert isinstance(question, Confirm)  # noqa: S101  # keyed so in domain.questions
    return LeaveBox(question)


def _waking(look: Look, question: Question | Form) -> QuestionBox:
    from station.window.listening.box import ListeningBox  # rarely needed

    return ListeningBox(look, question)


_SPECIAL: dict[str, Callable[[Look, Question | Form], QuestionBox]] = {
    "wifi": _wifi,
    "customer": _customer,
    "wake": _waking,
    "wake_by_hand": _waking,
    "leave_network": _leave_network,
}
