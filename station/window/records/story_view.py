"""The whole story of one unit as a line of time; the arrow keys go along it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from station.window.look import Look
from station.window.records.endings import Marks
from station.window.records.story_lines import RUN, StoryLine
from station.window.records.story_painter import StoryPainter
from station.window.words import Selectable, Words

Index = QModelIndex | QPersistentModelIndex


class StoryView(QFrame):
    """Says what to do while no unit is chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._lines = _Lines()
        self._title = Words(self.tr("Unit story"), "section", wraps=False)
        self._device = Selectable("", "mono")
        self._hint = Words(self.tr("Choose a unit: its whole story is told here."), "muted")
        self.list = QListView()
        self.list.setObjectName("story")
        self.list.setAccessibleName(self.tr("What happened to the unit"))
        self.list.setModel(self._lines)
        self.list.setItemDelegate(_Delegate(StoryPainter(look, Marks(look)), self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setSpacing(0)
        self._lay_out()
        look.changed.connect(self.list.doItemsLayout)
        self.show_nothing()

    def show_nothing(self, hint: str = "") -> None:
        """`hint` in place of the usual one: it is being read, or there is trouble."""
        self._lines.show_lines(())
        self._device.setText("")
        self._hint.setText(hint or self.tr("Choose a unit: its whole story is told here."))
        self._hint.show()
        for part in (self.list, self._device):
            part.hide()

    def show_story(self, device: str, lines: Sequence[StoryLine], run: str) -> None:
        """Scrolled to `run`, the one that was chosen."""
        self._lines.show_lines(lines)
        self._device.setText(device)
        self._hint.hide()
        for part in (self.list, self._device):
            part.show()
        heading = next(
            (n for n, line in enumerate(lines) if line.kind == RUN and line.run == run), 0
        )
        index = self._lines.index(heading)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    @property
    def lines(self) -> Sequence[StoryLine]:
        return self._lines.lines

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._device, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addStretch()


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[StoryLine] = ()

    def show_lines(self, lines: Sequence[StoryLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.lines[index.row()].spoken
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, painter: StoryPainter, view: QListView) -> None:
        super().__init__(view)
        self._painter, self._view = painter, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  # Qt's
        width = self._view.viewport().width()
        return QSize(width, self._painter.height(_line(index), width))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Drawn anew by our own painter; `option` is Qt's, its stub leaves its fields out."""
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._painter.paint(painter, _line(index), option.rect, has_focus=has_focus)


def _line(index: Index) -> StoryLine:
    model = index.model()
    assert isinstance(model, _Lines)  # noqa: S101  # so set above
    return model.lines[index.row()]
