"""The drills to choose from, with the best marks of whoever trains, and the certificate."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.questions import Enter
from station.domain.training import Drill
from station.domain.training_progress import Best, Progress
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import TextField
from station.window.look import Look
from station.window.page_frame import Page
from station.window.shapes import Shape
from station.window.training.words import minutes
from station.window.trouble_panel import TroublePanel
from station.window.words import Words


class ListPage(Page):
    """`begun` names a drill. Marks are kept under the name that stands in `person`."""

    begun = Signal(str)
    person_changed = Signal(str)
    certificate_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.person = TextField(look, Enter("person", self.tr("Your name, for the certificate")))
        self.person.changed.connect(lambda: self.person_changed.emit(self.name))
        self.trouble = TroublePanel(look)
        self.trouble.hide()
        self.certificate = KeyButton(look, self.tr("Certificate"), icon="badge-check", kind="main")
        self.certificate.clicked.connect(self.certificate_pressed)
        self._total = Words("", "strong")
        self.cards: dict[str, DrillCard] = {}
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        self._lay_out()

    @property
    def name(self) -> str:
        return self.person.text.strip()

    def show_drills(self, drills: Sequence[Drill], progress: Progress) -> None:
        for drill in drills:
            if drill.name not in self.cards:
                self.cards[drill.name] = card = DrillCard(self._look, drill)
                card.begin.clicked.connect(lambda _=False, name=drill.name: self.begun.emit(name))
                self._place.addWidget(card)
            self.cards[drill.name].show_best(progress.best.get(drill.name))
        of = sum(drill.points for drill in drills)
        self._total.setText(
            self.tr("{0} of {1} drills passed, {2} of {3} points").format(
                progress.passed(drills), len(drills), progress.points(drills), of
            )
        )
        self.certificate.setEnabled(bool(self.name) and progress.is_certified(drills))
        for card in self.cards.values():
            card.begin.setEnabled(bool(self.name))

    def focus_page(self) -> None:
        if not self.name:
            self.person.edit.setFocus()
            return
        left = [card for card in self.cards.values() if not card.is_passed]
        (left[0].begin if left else self.certificate).setFocus()

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(Words(self.tr("Training"), "title"))
        column.addWidget(
            Words(
                self.tr(
                    "Each drill puts one device before you, with something wrong. Find out what, "
                    "do what is right, and nothing else. All of it is simulated."
                ),
                "muted",
            )
        )
        column.addSpacing(8)
        column.addWidget(self.person)
        column.addWidget(self.trouble)
        column.addSpacing(8)
        column.addLayout(self._place)
        column.addSpacing(8)
        end = WrappingRow(16)
        end.add(self.certificate)
        column.addWidget(self._total)
        column.addWidget(end)
        column.addStretch()


class DrillCard(QFrame):
    """One drill: passed, tried or new."""

    def __init__(self, look: Look, drill: Drill) -> None:
        super().__init__()
        self.setProperty("panel", "raised")
        self._drill = drill
        self.is_passed = False
        self._shape = Shape(look, "todo", 30)
        self._marks = Words("", "small")
        self.begin = KeyButton(look, self.tr("Begin"), icon="play")
        self._title = Words(drill.title, "section")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._marks)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(self._shape)
        row.addLayout(words, 1)
        row.addWidget(self.begin)

    def show_best(self, best: Best | None) -> None:
        self.is_passed = best is not None and best.passed
        self._shape.show_state("done" if self.is_passed else "failed" if best else "todo")
        practised = minutes(self._drill.practised_s)
        if best is None:
            text = self.tr("{0} points · practised people take {1}").format(
                self._drill.points, practised
            )
        else:
            text = self.tr("Best: {0} of {1} points in {2} · practised people take {3}").format(
                best.points, best.of, minutes(best.took_s), practised
            )
        self._marks.setText(text)
        self.begin.say(self.tr("Once more") if best is not None else self.tr("Begin"))
        name = self.tr("Once more: {0}") if best is not None else self.tr("Begin: {0}")
        self.begin.setAccessibleName(name.format(self._title.text()))


def bare(widget: QWidget) -> QFrame:
    """The card that a page of the training stands in."""
    card = QFrame()
    card.setObjectName("card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(2, 2, 2, 2)
    inside.addWidget(widget)
    return card
