"""The guide's pages: a list at the side, or one line to pick from where there is little room."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from station.window.help.contents import Leaf
from station.window.look import Look
from station.window.picks import PickBox

_LIST_PX = 240


class PageList(QListWidget):
    """Two widgets for one choice: this list beside the page, and `pick` above it."""

    chosen = Signal(str)

    def __init__(self, look: Look, leaves: Iterable[Leaf]) -> None:
        super().__init__()
        self._look = look
        self._keys: list[str] = []
        name = self.tr("Pages of the guide")
        self.setObjectName("sections")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.pick = PickBox(look)
        self.pick.setAccessibleName(name)
        self.pick.setMinimumHeight(look.size("target"))
        self.pick.setMinimumContentsLength(10)
        self.pick.setSizeAdjustPolicy(
            PickBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for leaf in leaves:
            self._keys.append(leaf.key)
            self.addItem(leaf.title)
            self.pick.addItem(leaf.title)
        self.itemClicked.connect(self._choose_current)
        self.itemActivated.connect(self._choose_current)
        self.pick.activated.connect(self._choose)
        look.changed.connect(self._fit)
        self._fit()

    def show_chosen(self, key: str) -> None:
        """The page that is being read; none of these for a licence or what was found."""
        row = self._keys.index(key) if key in self._keys else -1
        self.setCurrentRow(row)
        self.pick.setCurrentIndex(row)

    def fold(self, *, folded: bool) -> None:
        self.setVisible(not folded)
        self.pick.setVisible(folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Arrows turn pages; a page that is shown otherwise moves the bar without being chosen."""
        before = self.currentRow()
        super().keyPressEvent(event)
        if self.currentRow() != before:
            self._choose_current()

    def _choose_current(self) -> None:
        self._choose(self.currentRow())

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._keys[row])

    def _fit(self) -> None:
        self.setFixedWidth(self._look.scaled(_LIST_PX))
