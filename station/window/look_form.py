"""Theme, text size, motion, and where the bench is read from: in force as soon as chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from station.window.look import DISTANCES_M, SCALES, Look
from station.window.picks import Tick
from station.window.segments import Segments
from station.window.words import Words


class LookForm(QFrame):
    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._theme = Segments(
            look,
            self.tr("Theme"),
            (
                ("system", "", self.tr("System")),
                ("light", "", self.tr("Light")),
                ("dark", "", self.tr("Dark")),
                ("contrast", "", self.tr("Contrast")),
            ),
        )
        sizes = tuple((f"{scale}", "", f"{round(scale * 100)} %") for scale in SCALES)
        self._size = Segments(look, self.tr("Text size"), sizes)
        self._still = Tick(look, self.tr("Nothing moves"))
        self._still.setChecked(look.is_still)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(self.tr("Theme"), "small-strong"))
        column.addWidget(self._theme)
        column.addSpacing(6)
        column.addWidget(Words(self.tr("Text size"), "small-strong"))
        column.addWidget(self._size)
        column.addWidget(self._still)
        column.addWidget(self._of_bench())
        self._theme.changed.connect(lambda _answer: self._choose())
        self._size.changed.connect(lambda _answer: self._choose())
        self._still.toggled.connect(lambda still: look.keep_still(still=still))
        look.changed.connect(self._show)
        self._show()

    def _of_bench(self) -> QWidget:
        distances = tuple((f"{metres}", "", f"{metres} m") for metres in DISTANCES_M)
        self._distance = Segments(self._look, self.tr("Distance to the screen"), distances)
        self._gloves = Tick(self._look, self.tr("Gloves: larger buttons"))
        later = self.tr("All buttons are larger from the next start on.")
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 6, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(Words(self.tr("The bench is read from"), "small-strong"))
        for part in (self._distance, self._gloves, Words(later, "small")):
            rows.addWidget(part)
        self._distance.changed.connect(lambda _answer: self._suit())
        self._gloves.toggled.connect(lambda _on: self._suit())
        return whole

    def _show(self) -> None:
        self._theme.choose(self._look.theme)
        self._size.choose(f"{self._look.scale}")

        self._distance.choose(f"{self._look.distance_m}")
        self._gloves.setChecked(self._look.has_gloves)

    def _suit(self) -> None:
        wanted = (int(self._distance.answer), self._gloves.isChecked())
        if wanted != (self._look.distance_m, self._look.has_gloves):
            self._look.suit(wanted[0], gloves=wanted[1])
            self.chosen.emit()

    def _choose(self) -> None:
        self._look.choose(self._theme.answer, float(self._size.answer))
        self.chosen.emit()
