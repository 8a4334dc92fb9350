"""The sections of Settings: a list at the side, and the one that is chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from station.window.look import Look
from station.window.picks import PickBox

_NARROW_PX, _LIST_PX = 760, 190
"""At 100 % text: below it the list is one line to pick from."""


class SectionShelf(QWidget):
    """A section is made when it is first shown."""

    shown = Signal(str)
    """The key of the section that is gone to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._keys: list[str] = []
        self._makes: list[Callable[[], QWidget]] = []
        self._made: dict[str, QWidget] = {}
        name = self.tr("Sections")
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pick = PickBox(look)
        self.pick.setAccessibleName(name)
        self.pick.setMinimumHeight(look.size("target"))
        self.pick.hide()
        self._stack = QStackedWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.pick)
        column.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._show_row)
        self.pick.currentIndexChanged.connect(self.list.setCurrentRow)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def current(self) -> str:
        row = self.list.currentRow()
        return self._keys[row] if row >= 0 else ""

    def add(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        self._keys.append(key)
        self._makes.append(make)
        self.pick.addItem(title)
        self.list.addItem(title)

    def choose(self, key: str) -> None:
        if key in self._keys:
            self.list.setCurrentRow(self._keys.index(key))

    def section(self, key: str) -> QWidget:
        """Made now, where it was not shown yet."""
        if key not in self._made:
            self._made[key] = self._makes[self._keys.index(key)]()
            self._stack.addWidget(self._made[key])
        return self._made[key]

    def focus_list(self) -> None:
        (self.list if self.list.isVisibleTo(self) else self.pick).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        is_narrow = self.width() / self._look.scale < _NARROW_PX
        self.list.setVisible(not is_narrow)
        self.pick.setVisible(is_narrow)

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        self.pick.setCurrentIndex(row)
        self._stack.setCurrentWidget(self.section(self._keys[row]))
        self.shown.emit(self._keys[row])

    def _fit(self) -> None:
        self.list.setFixedWidth(self._look.scaled(_LIST_PX))
