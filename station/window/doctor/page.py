"""The page Doctor: counts, what has to be mended, what to watch, what is fine (operator-ui 2.6)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.field.findings import Counts, Finding, State
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import LineWords, WrappingRow
from station.window.doctor.finding_card import FindingCard
from station.window.doctor.fine_list import FineList
from station.window.look import Look
from station.window.page_frame import Page
from station.window.shapes import Shape
from station.window.trouble_panel import TroublePanel
from station.window.words import Words


class DoctorPage(QWidget):
    """What is to be seen; `DoctorDriver` looks and mends."""

    opened = Signal()
    again_pressed = Signal()
    mend_pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._findings: list[Finding] = []
        self.cards: list[FindingCard] = []
        self.again = KeyButton(look, self.tr("Check again"), icon="rotate-ccw", key="F5")
        self.again.clicked.connect(self.again_pressed)
        self._when = LineWords("", "small").tone("muted")
        self._counts = [
            _Count(look, shape) for shape in ("done", "unsure", "failed")
        ]  # fine, to watch, to fix
        self.trouble = TroublePanel(look)
        self.done = Words("", "strong").tone("good")
        self._titles = {
            State.FIX: Words(self.tr("To fix"), "section"),
            State.WATCH: Words(self.tr("To watch"), "section"),
            State.OK: Words(self.tr("Fine"), "section"),
        }
        self._places: dict[State, QVBoxLayout] = {}
        self.fine = FineList(look)
        self._lay_out()
        self.show_none()

    def focus_page(self) -> None:
        self.again.setFocus()
        self.opened.emit()

    def show_none(self) -> None:
        """Nothing was looked at yet, or all is looked at anew."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self._findings, self.cards = [], []
        self.fine.clear()
        for title in self._titles.values():
            title.hide()
        self.trouble.hide()
        self._show_counts()

    def show_running(self) -> None:
        self.done.hide()
        self._when.setText(self.tr("Looking at this computer: 6 s at most."))
        self.again.setEnabled(False)

    def show_ended(self, at: str) -> None:
        """`at` is the time of day of this look."""
        self._when.setText(self.tr("Last check {0}").format(at))
        self.again.setEnabled(True)

    def add(self, finding: Finding, number: str, *, may_mend: bool) -> None:
        """As it comes, below what came before in its section."""
        self._findings.append(finding)
        self._titles[finding.state].show()
        if finding.state is State.OK:
            self.fine.add(finding)
        else:
            card = FindingCard(self._look, finding, number, may_mend=may_mend)
            card.mend_pressed.connect(self.mend_pressed)
            self.cards.append(card)
            self._places[finding.state].addWidget(card)
        self._show_counts()

    def show_rights(self, may_mend: Callable[[Finding], bool]) -> None:
        """The window was locked or unlocked."""
        for card in self.cards:
            card.show_rights(may_mend=may_mend(card.finding))

    def show_mending(self, words: str) -> None:
        """Empty: nothing is being mended."""
        for card in self.cards:
            card.show_busy(busy=bool(words))
        self.done.tone("muted")
        self.done.setText(words)
        self.done.setVisible(bool(words))

    def say_done(self, words: str) -> None:
        self.done.tone("good")
        self.done.setText(words)
        self.done.show()

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.trouble.say(number, what, remedy)
        self.trouble.show()

    def _show_counts(self) -> None:
        counts = Counts.of(self._findings)
        words = (
            self.tr("{0} fine").format(counts.ok),
            self.tr("{0} to watch").format(counts.watch),
            self.tr("{0} to fix").format(counts.fix),
        )
        for count, text, number in zip(
            self._counts, words, (counts.ok, counts.watch, counts.fix), strict=True
        ):
            count.say(text, is_some=bool(number))

    def _lay_out(self) -> None:
        page = Page()
        column = page.column
        column.addWidget(Words(self.tr("Doctor"), "title"))
        sentence = self.tr("What this computer needs to provision devices, and how it stands.")
        column.addWidget(Words(sentence, "muted"))
        column.addSpacing(8)
        column.addWidget(_row(8, self.again, self._when))
        column.addWidget(_row(20, *self._counts))
        column.addWidget(self.trouble)
        column.addWidget(self.done)
        self.done.hide()
        for state, title in self._titles.items():
            column.addSpacing(6)
            column.addWidget(title)
            place = self._places[state] = QVBoxLayout()
            place.setSpacing(8)
            column.addLayout(place)
        self._places[State.OK].addWidget(self.fine)
        column.addStretch(1)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(card)


def _row(gap_px: int, *widgets: QWidget) -> WrappingRow:
    row = WrappingRow(gap_px)
    for widget in widgets:
        row.add(widget)
    return row


class _Count(QWidget):
    """A shape and a number with its word; grey where there is none."""

    def __init__(self, look: Look, shape: str) -> None:
        super().__init__()
        self._shape, self._kind = Shape(look, shape, 24), shape
        self._words = LineWords("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self._words)

    def say(self, text: str, *, is_some: bool) -> None:
        self._shape.show_state(self._kind if is_some else "todo")
        self._words.setText(text)
        self._words.tone("" if is_some else "muted")
        self.updateGeometry()
