"""The cards of the first run at the side: what each is, and how far it is; any can be gone to."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from station.window.buttons import LaidOutButton
from station.window.look import Look
from station.window.page_frame import Page
from station.window.picks import PickBox
from station.window.shapes import Shape
from station.window.welcome.progress import CARDS, CardState, Progress
from station.window.words import Words

_SHAPES = {CardState.LATER: "aside", CardState.DONE: "done", CardState.TESTED: "done"}
_SEEN = ("language", "look", "lock")
"""What is chosen there is seen at once: nothing is left to be tested."""
_WIDE_PX = 256


class StepList(QWidget):
    """A tall list, or one line to pick from where the window is narrow for the text size."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.titles = {
            "language": self.tr("Language"),
            "look": self.tr("Look"),
            "account": self.tr("Account and product"),
            "recipe": self.tr("Recipe"),
            "slots": self.tr("Slots"),
            "labels": self.tr("Label printer"),
            "scanner": self.tr("Scanner"),
            "sounds": self.tr("Sounds"),
            "lock": self.tr("Engineer's PIN"),
            "ready": self.tr("Ready"),
        }
        self._group = QButtonGroup(self)
        self.rows = {
            key: _Row(look, number, self.titles[key]) for number, key in enumerate(CARDS, 1)
        }
        self.pick = PickBox(look)
        self.pick.setAccessibleName(self.tr("Cards of the first run"))
        self.pick.setMinimumHeight(look.size("target"))
        self._tall = _Tall()
        self._tall.column.setSpacing(2)
        for number, (key, row) in enumerate(self.rows.items()):
            self._group.addButton(row, number)
            self._tall.column.addWidget(row)
            self.pick.addItem(self.titles[key], key)
        self._tall.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tall)
        column.addWidget(self.pick)
        self._group.idClicked.connect(lambda number: self.chosen.emit(CARDS[number]))
        self.pick.activated.connect(lambda _: self.chosen.emit(str(self.pick.currentData())))
        look.changed.connect(self._fit)
        self.fold(folded=False)

    def words_of(self, key: str, state: CardState) -> str:
        """How far a card is, as people say it."""
        if state is CardState.DONE and key in _SEEN:
            return self.tr("done")
        return {
            CardState.OPEN: "",
            CardState.LATER: self.tr("for later"),
            CardState.DONE: self.tr("done, not tested"),
            CardState.TESTED: self.tr("tested"),
        }[state]

    def show_progress(self, progress: Progress, current: str) -> None:
        for key, row in self.rows.items():
            state = progress.state(key)
            row.show_state(state, self.words_of(key, state))
        with QSignalBlocker(self._group):
            self.rows[current].setChecked(True)
        self._tall.ensureWidgetVisible(self.rows[current])
        self.pick.setCurrentIndex(CARDS.index(current))

    def fold(self, *, folded: bool) -> None:
        self._tall.setVisible(not folded)
        self.pick.setVisible(folded)
        self._is_folded = folded
        self._fit()

    def _fit(self) -> None:
        wide = 16_777_215 if self._is_folded else self._look.scaled(_WIDE_PX)
        self.setMaximumWidth(wide)
        self.setMinimumWidth(0 if self._is_folded else wide)


class _Tall(Page):
    """With no edges but room for its scroll bar."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self.column.setContentsMargins(0, 0, 12, 0)


class _Row(LaidOutButton):
    def __init__(self, look: Look, number: int, title: str) -> None:
        super().__init__("segment", title)
        self.setCheckable(True)
        self._number, self._title = number, title
        self._state = CardState.OPEN
        self._shape = Shape(look, "next", 28)
        self._words = Words(title, "strong")
        self._far = Words("", "caption")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for words in (self._words, self._far):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            texts.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(12)
        row.addWidget(self._shape)
        row.addLayout(texts, 1)
        self.setMinimumHeight(look.size("target"))
        self.toggled.connect(lambda _: self._show())
        self._show()

    def show_state(self, state: CardState, far: str) -> None:
        self._state = state
        self._far.setText(far)
        self._far.setVisible(bool(far))
        name = self.tr("Card {0}: {1}").format(self._number, self._title)
        self.setAccessibleName(self.tr("{0}, {1}").format(name, far) if far else name)
        self._show()

    def _show(self) -> None:
        here = "now" if self.isChecked() else "next"
        self._shape.show_state(_SHAPES.get(self._state, here), str(self._number))
        self._words.tone("act" if self.isChecked() else "")
