"""Which page of slots is shown, and how the others fare: a row of coloured dots for each."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from station.domain.bench.tile import Tile
from station.window.look import Look

_DOT_PX = 9


class PageStrip(QWidget):
    """Hidden while one page holds all."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[_Dots] = []
        self.hide()

    def show_tiles(self, pages: Sequence[Sequence[Tile]]) -> None:
        self.setVisible(len(pages) > 1)
        while len(self._buttons) < len(pages) and len(pages) > 1:
            number = len(self._buttons)
            button = _Dots(self._look)
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._buttons.append(button)
            self._row.addWidget(button)
        for button, tiles in zip(self._buttons, pages, strict=False):
            button.show_tiles(tiles)


class _Dots(QPushButton):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tiles: Sequence[Tile] = ()
        self.setProperty("kind", "bar")
        self.setMinimumHeight(look.size("target"))

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        if tiles == self._tiles:
            return
        self._tiles = tiles
        names = f"{tiles[0].slot.name} … {tiles[-1].slot.name}" if tiles else ""
        self.setAccessibleName(self.tr("Slots {0}").format(names))
        self.setToolTip(names)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(len(self._tiles) * _DOT_PX + 24, self._look.size("target"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (self.width() - len(self._tiles) * _DOT_PX) / 2
        for at, tile in enumerate(self._tiles):
            painter.setBrush(self._look.colour(f"tile_{tile.state}_fill"))
            painter.setPen(self._look.colour(f"tile_{tile.state}_edge"))
            centre = QPointF(left + at * _DOT_PX + _DOT_PX / 2, self.height() / 2)
            painter.drawEllipse(centre, 3.5, 3.5)
