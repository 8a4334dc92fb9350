"""The rail: the pages there are. One that does not exist yet is not shown at all."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from station.window.buttons import LaidOutButton
from station.window.icons import Icon
from station.window.look import Look
from station.window.said import said
from station.window.words import Words


class Rail(QFrame):
    """`chosen` names the page; Ctrl+1, Ctrl+2 … choose it too."""

    chosen = Signal(str)

    def __init__(self, look: Look, pages: tuple[tuple[str, str, str], ...]) -> None:
        """`pages` are (key, icon, words)."""
        super().__init__()
        self.setObjectName("rail")
        self._look = look
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 16, 6, 16)
        column.setSpacing(8)
        badge = Icon(look, "badge-check", "rail_act", 32)
        column.addWidget(badge, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        for number, (key, icon, words) in enumerate(pages, 1):
            button = _RailButton(look, icon, words, f"Ctrl+{number}")
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            column.addWidget(button)
        column.addStretch()
        self.fold(folded=False)

    def show_chosen(self, key: str) -> None:
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def show_only(self, shown: Callable[[str], bool]) -> None:
        """What is not for this person is not shown at all (operator-ui 1.2)."""
        for key, button in self._buttons.items():
            button.setVisible(shown(key))

    def fold(self, *, folded: bool) -> None:
        """Icons only, with the words as tooltips."""
        for button in self._buttons.values():
            button.words.setVisible(not folded)
            button.setMinimumHeight(52 if folded else self._look.scaled(68))
        width = self._look.size("rail_folded" if folded else "rail")
        self.setFixedWidth(width if folded else max(self._look.scaled(width), self._widest))

    @property
    def _widest(self) -> int:
        """Names are longer in some languages."""
        margins = self.contentsMargins().left() + 6
        return max(button.sizeHint().width() for button in self._buttons.values()) + 2 * margins


class _RailButton(LaidOutButton):
    def __init__(self, look: Look, icon: str, words: str, key: str) -> None:
        words = said(words)
        super().__init__("rail", words)
        self.setCheckable(True)
        self.setShortcut(key)
        self.setToolTip(f"{words} ({key})")
        self.words = Words(words, "button", wraps=False)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.setSpacing(6)
        column.addStretch()
        column.addWidget(Icon(look, icon, "rail_strong", 24), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addStretch()
