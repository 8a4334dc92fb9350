"""Across the window while somebody trains: that nothing is real; and of a drill its story, its
time, the question what is wrong, and the hands at the simulated bench.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.training import HANDS, Act
from station.flow.training.drill_run import DrillRun
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.icons import Icon
from station.window.look import Look
from station.window.page_frame import Page
from station.window.picks import PickBox
from station.window.training.words import act_words, minutes
from station.window.words import Words

_NARROW_PX = 760
_SHARE_OF_WINDOW = 0.36
"""More of it than this is scrolled: the window below is what is trained with."""


class TrainingStrip(QWidget):
    """What was done in it is told by signals; `TrainingDriver` keeps the drill."""

    hand_lent = Signal(object)
    """An Act."""
    named = Signal(str)
    hint_pressed = Signal()
    given_up = Signal()
    drills_pressed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._story = Words("")
        self._hint = Words("", "strong").tone("act")
        self._ask = Words(self.tr("Now say what is wrong, to end the drill."), "strong")
        self._ask.tone("warn")
        self._note = Words(self.tr("Simulated bench: nothing here is real."), "small-strong")
        self._name, self._time = Words("", "section"), Words("", "small-strong", wraps=False)
        self.hands = {act: KeyButton(look, act_words(act)) for act in HANDS}
        self.what = PickBox(look)
        self.what.setAccessibleName(self.tr("What is wrong?"))
        self.what.setMinimumHeight(look.size("target"))
        self.hint = KeyButton(look, self.tr("Hint"), icon="info")
        self.give_up = KeyButton(look, self.tr("Give the drill up"))
        self.drills = KeyButton(look, self.tr("Drills"), icon="graduation-cap")
        self.leave = KeyButton(look, self.tr("End the training"))
        self._drill = QFrame()
        self._page = Page(16)
        self._lay_out()
        self._connect()
        self.show_none()

    def show_none(self) -> None:
        """No drill is under way."""
        self._drill.hide()
        self.drills.show()

    def show_drill(self, run: DrillRun, choices: Sequence[tuple[str, str]]) -> None:
        """`choices` are slugs and their words."""
        self._name.setText(run.drill.title)
        self.what.blockSignals(True)  # noqa: FBT003  # Qt's argument
        self.what.clear()
        self.what.addItem(self.tr("What is wrong? Choose …"), "")
        for slug, words in choices:
            self.what.addItem(words, slug)
        self.what.blockSignals(False)  # noqa: FBT003  # Qt's argument
        self.what.setEnabled(True)
        self._hint.hide()
        self.hint.setEnabled(True)
        self.drills.hide()
        self._drill.show()
        self.tick(run)

    def tick(self, run: DrillRun) -> None:
        """The story may have gone on, and time has."""
        self._story.setText(run.story)
        self._time.setText(
            self.tr("{0} · practised {1}").format(
                minutes(run.took_s), minutes(run.drill.practised_s)
            )
        )
        self._ask.setVisible(run.device_has_ended and not run.is_over)
        self._fit()

    def show_hint(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.show()
        self.hint.setEnabled(False)
        self._fit()

    def fit_into(self, height_px: int) -> None:
        """Of the window it stands in."""
        self._room_px = round(height_px * _SHARE_OF_WINDOW)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._note.setVisible(self.width() / self._look.scale >= _NARROW_PX)
        self._fit()

    def _fit(self) -> None:
        """As high as its words need, and no higher than the window can spare."""
        inside = self._page.widget()
        if inside is None or self._drill.isHidden():
            return
        wide = self._page.viewport().width()
        needed = inside.heightForWidth(wide) if inside.hasHeightForWidth() else 0
        self._page.setFixedHeight(
            min(max(needed, inside.minimumSizeHint().height()) + 6, self._room_px)
        )

    _room_px = 240

    def _choose(self) -> None:
        slug = str(self.what.currentData() or "")
        if slug:
            self.what.setEnabled(False)
            self.named.emit(slug)

    def _connect(self) -> None:
        for act, button in self.hands.items():
            button.clicked.connect(lambda _=False, act=act: self._lend(act))
        self.what.activated.connect(lambda _index: self._choose())
        self.hint.clicked.connect(self.hint_pressed)
        self.give_up.clicked.connect(self.given_up)
        self.drills.clicked.connect(self.drills_pressed)
        self.leave.clicked.connect(self.left)
        self._look.changed.connect(self._fit)

    def _lend(self, act: Act) -> None:
        self.hand_lent.emit(act)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band())
        self._drill.setObjectName("drill")
        rows = self._page.column
        rows.setContentsMargins(16, 10, 16, 10)
        about, hands = QHBoxLayout(), WrappingRow(8)
        about.setSpacing(14)
        about.addWidget(self._name, 1)
        about.addWidget(self._time)
        for button in (*self.hands.values(), self.what, self.hint, self.give_up):
            hands.add(button)
        rows.addLayout(about)
        for part in (self._story, self._hint, self._ask, hands):
            rows.addWidget(part)
        inside = QVBoxLayout(self._drill)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._page)
        column.addWidget(self._drill)

    def _band(self) -> QFrame:
        band = QFrame()
        band.setObjectName("trainingband")
        row = QHBoxLayout(band)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(14)
        row.addWidget(Icon(self._look, "graduation-cap", "on_training", 26))
        row.addWidget(Words(self.tr("TRAINING"), "panel", wraps=False))
        row.addWidget(self._note, 1)
        row.addStretch()
        row.addWidget(self.drills)
        row.addWidget(self.leave)
        return band
