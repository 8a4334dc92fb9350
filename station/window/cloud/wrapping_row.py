"""Widgets side by side, going on in the next line where the window is too narrow for them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from station.window.buttons import KeyButton
from station.window.words import Words

_NARROWEST_PX = 200


class LineWords(Words):
    """Text as wide as it is on one line; it wraps only where there is no room for that."""

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        metrics = self.fontMetrics()
        wide = metrics.size(Qt.TextFlag.TextSingleLine, self.text()).width() + 2
        return QSize(wide, super().sizeHint().height())


class WrappingLayout(QLayout):
    """Each line as high as its highest widget, and all of it in its middle."""

    def __init__(self, parent: QWidget, gap_px: int) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap_px)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  # Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  # Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  # Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  # Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  # Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  # Qt's name
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self.spacing() for size in sizes) - self.spacing()
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802  # Qt's name
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.boundedTo(QSize(_NARROWEST_PX, size.height()))

    def setGeometry(self, box: QRect) -> None:  # noqa: N802  # Qt's name
        super().setGeometry(box)
        widget = self.parentWidget()
        way = widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
        top = box.y()
        for line in self._lines(box.width()):
            left, high = box.x(), _height(line)
            for item, size in line:
                place = QRect(left, top + (high - size.height()) // 2, size.width(), size.height())
                item.setGeometry(QStyle.visualRect(way, box, place))
                left += size.width() + self.spacing()
            top += high + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            size = _size(item, width)
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self.spacing()
        return lines


def _size(item: QLayoutItem, width: int) -> QSize:
    size = item.sizeHint()
    wide = min(size.width(), width)
    if item.hasHeightForWidth():
        return QSize(wide, item.heightForWidth(wide))
    return QSize(wide, size.height())


def _height(line: list[tuple[QLayoutItem, QSize]]) -> int:
    return max(size.height() for _, size in line)


class WrappingRow(QWidget):
    """As high as its lines need to be."""

    def __init__(self, gap_px: int = 8) -> None:
        super().__init__()
        self._row = WrappingLayout(self, gap_px)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """A button that is wider than the row goes without its icon and its key."""
        for index in range(self._row.count()):
            item = self._row.itemAt(index)
            button = item.widget() if item is not None else None
            if isinstance(button, KeyButton):
                button.fold(folded=False)
                button.fold(folded=button.sizeHint().width() > self.width())

    def empty(self) -> None:
        """Take everything out, for good."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
