"""Whose the devices become: a card for each way, and what speaks for and against it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.recipe import Ownership
from station.domain.recipe_advice import MODES, QUESTIONS, Advice, Answers
from station.window.buttons import OptionCard
from station.window.look import Look, mark
from station.window.said import said
from station.window.segments import Segments
from station.window.shapes import Shape
from station.window.words import Words

_ANSWERS_PX = 360


class ModeCards(QWidget):
    """One is always chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._modes = list(MODES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for number, words in enumerate(MODES.values()):
            card = OptionCard(words.title, words.advice)
            self._group.addButton(card, number)
            column.addWidget(card)
        self.choose(Ownership.CUSTOMER)
        self._group.idClicked.connect(self.changed)

    @property
    def mode(self) -> Ownership:
        return self._modes[self._group.checkedId()]

    def choose(self, mode: Ownership) -> None:
        self._group.button(self._modes.index(mode)).setChecked(True)


class Questions(QWidget):
    """What only the engineer knows; nothing of it is written into the recipe."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        options = (
            ("", "", self.tr("Open")),
            ("yes", "", self.tr("Yes")),
            ("no", "", self.tr("No")),
        )
        self.answered: dict[str, Segments] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for key, question in QUESTIONS.items():
            segments = Segments(look, question, options)
            segments.changed.connect(lambda _: self.changed.emit())
            segments.setMaximumWidth(look.scaled(_ANSWERS_PX))
            self.answered[key] = segments
            column.addWidget(Words(question, "small-strong"))
            column.addWidget(segments)

    @property
    def answers(self) -> Answers:
        said = {"yes": True, "no": False}
        return Answers(**{key: said.get(each.answer) for key, each in self.answered.items()})


class AdviceBox(QWidget):
    """The warnings first; nothing where there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Advice, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_advice(self, advice: Sequence[Advice]) -> None:
        if tuple(advice) == self._shown:
            return
        self._shown = tuple(advice)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in advice]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, each: Advice) -> QFrame:
        frame = QFrame()
        is_warning = each.tone == "warn"
        mark(frame, "panel", "warn" if is_warning else "raised")
        frame.setAccessibleName(said(f"{each.what} {each.do}".strip()))
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        if is_warning:
            row.addWidget(Shape(self._look, "unsure", 28))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Words(each.what, "body" if is_warning else "small"))
        if each.do:
            words.addWidget(Words(each.do, "strong"))
        row.addLayout(words, 1)
        return frame
