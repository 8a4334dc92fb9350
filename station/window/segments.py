"""Two to four answers side by side, one of them chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout

from station.window.buttons import LaidOutButton
from station.window.icons import Icon
from station.window.look import Look
from station.window.words import Words


class Segments(QFrame):
    """`options` are (answer, icon or "", words)."""

    changed = Signal(str)

    def __init__(self, look: Look, name: str, options: tuple[tuple[str, str, str], ...]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self._group = QButtonGroup(self)
        self._answers = [answer for answer, _, _ in options]
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        for number, (_, icon, words) in enumerate(options):
            button = _Segment(look, icon, words, f"{name}: {words}")
            self._group.addButton(button, number)
            row.addWidget(button, 1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda number: self.changed.emit(self._answers[number]))

    @property
    def answer(self) -> str:
        return self._answers[self._group.checkedId()]

    def choose(self, answer: str) -> None:
        if answer in self._answers:
            self._group.button(self._answers.index(answer)).setChecked(True)


class _Segment(LaidOutButton):
    def __init__(self, look: Look, icon: str, words: str, name: str) -> None:
        super().__init__("segment", name)
        self.setCheckable(True)
        self.setMinimumHeight(look.size("target"))
        label = Words(words, "button", wraps=False)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addStretch()
        self._icon = Icon(look, icon, "muted", 20) if icon else None
        if self._icon is not None:
            row.addWidget(self._icon)
        row.addWidget(label)
        row.addStretch()
        self.toggled.connect(lambda on: self._show(label, chosen=on))

    def _show(self, label: Words, *, chosen: bool) -> None:
        label.tone("act" if chosen else "")
        if self._icon is not None:
            self._icon.recolour("act" if chosen else "muted")
