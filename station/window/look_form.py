"""Theme, text size and motion: in force as soon as they are chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from station.window.look import SCALES, Look
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
        self._theme.changed.connect(lambda _answer: self._choose())
        self._size.changed.connect(lambda _answer: self._choose())
        self._still.toggled.connect(lambda still: look.keep_still(still=still))
        look.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._theme.choose(self._look.theme)
        self._size.choose(f"{self._look.scale}")

    def _choose(self) -> None:
        self._look.choose(self._theme.answer, float(self._size.answer))
        self.chosen.emit()
