"""The last card of the first run: what was done, what was left, and what must still be."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.page_frame import Page
from station.window.shapes import Shape
from station.window.welcome.progress import CARDS, CardState, Progress
from station.window.words import Words

_SHAPES = {
    CardState.OPEN: "todo", CardState.LATER: "aside", CardState.DONE: "done",
    CardState.TESTED: "done",
}  # fmt: skip
WordsOf = Callable[[str, CardState], str]


class ReadyCard(Page):
    doctor_pressed = Signal()

    def __init__(self, look: Look, titles: Mapping[str, str], words_of: WordsOf) -> None:
        super().__init__(24)
        self._look, self._titles, self._words_of = look, titles, words_of
        self._rows: list[QWidget] = []
        self._still = Words("", "strong").tone("warn")
        self.doctor = KeyButton(look, self.tr("Look this computer over"), icon="stethoscope")
        self.doctor.clicked.connect(self.doctor_pressed)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        keys = WrappingRow()
        keys.add(self.doctor)
        told = self.tr(
            "All of it can be changed later in Settings; what was left for later is done there, "
            "too. Other stations can be set up the same by a file: station setup --export."
        )
        self.column.setSpacing(10)
        self.column.addWidget(Words(self.tr("Ready"), "title"))
        self.column.addWidget(Words(told, "muted"))
        self.column.addWidget(self._still)
        self.column.addLayout(self._list)
        self.column.addWidget(keys)
        self.column.addStretch()

    def show_progress(self, progress: Progress, missing: Sequence[str]) -> None:
        """`missing` are the cards without which no device can be made."""
        names = self.tr(" and ").join(self._titles[key] for key in missing)
        self._still.setText(self.tr("Still needed: {0}").format(names))
        self._still.setVisible(bool(missing))
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(key, progress.state(key)) for key in CARDS[:-1]]
        for row in self._rows:
            self._list.addWidget(row)

    def _row(self, key: str, state: CardState) -> QWidget:
        far = self._words_of(key, state) or self.tr("not looked at")
        row = QFrame()
        row.setProperty("panel", "raised")
        row.setAccessibleName(self.tr("{0}: {1}").format(self._titles[key], far))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(14, 8, 16, 8)
        inside.setSpacing(14)
        inside.addWidget(Shape(self._look, _SHAPES[state], 24))
        inside.addWidget(Words(self._titles[key], "strong"), 1)
        inside.addWidget(Words(far, "small"))
        return row
