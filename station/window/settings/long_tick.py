"""Yes or no, with words that may need more than one line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain.questions import Confirm
from station.window.fields import Field
from station.window.look import Look
from station.window.picks import Tick
from station.window.said import said
from station.window.words import Words


class LongTick(Field):
    """The words can be clicked, too."""

    def __init__(self, look: Look, question: Confirm) -> None:
        super().__init__()
        self.key = question.key
        self.box = Tick(look, "")
        self.box.setAccessibleName(said(question.text))
        self.box.setMinimumWidth(look.size("target"))
        self.box.toggled.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box)
        row.addWidget(_Clicked(question.text, self.box), 1)

    @property
    def text(self) -> str:
        return "yes" if self.box.isChecked() else "no"

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self.box,)

    def fill_in(self, text: str) -> None:
        self.box.setChecked(text == "yes")


class _Clicked(Words):
    def __init__(self, text: str, box: Tick) -> None:
        super().__init__(text)
        self._box = box
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        self._box.toggle()
