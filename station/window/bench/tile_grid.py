"""The grid of tiles, as the fixture stands: never mirrored, never reordered. More than 64 slots
are shown by pages, with a strip of coloured dots.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from station.domain.bench.news import Wall
from station.domain.bench.slots import MOST_ON_A_PAGE
from station.domain.bench.tile import Tile, TileState
from station.window.bench.page_strip import PageStrip
from station.window.bench.tile_view import Now, TileView
from station.window.look import Look

_SECOND_MS = 1_000
_PULSE_MS, _PULSES = 500, 4
"""A FAIL's border pulses twice: never faster than 2 Hz (operator-ui 3.3)."""


class TileGrid(QWidget):
    chosen = Signal(str)

    def __init__(self, look: Look, now: Now) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._views: dict[str, TileView] = {}
        self._order: tuple[str, ...] = ()
        self._columns = 0
        self._page = 0
        self._pulses: dict[str, int] = {}
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout()
        self._strip = PageStrip(look)
        self._strip.chosen.connect(self.show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid, 1)
        column.addWidget(self._strip)
        self._seconds = QTimer(self)
        self._seconds.setInterval(_SECOND_MS)
        self._seconds.timeout.connect(self._tick)
        self._pulse_timer = QTimer(self)
        self._pulse_timer.setInterval(_PULSE_MS)
        self._pulse_timer.timeout.connect(self._pulse)

    @property
    def views(self) -> Sequence[TileView]:
        return tuple(self._views[name] for name in self._order)

    def view(self, slot: str) -> TileView:
        return self._views[slot]

    def show_wall(self, wall: Wall) -> None:
        """Tiles that did not change are left alone."""
        names = tuple(tile.slot.name for tile in wall.tiles)
        if names != self._order or wall.columns != self._columns:
            self._arrange(wall.tiles, wall.columns)
        for tile in wall.tiles:
            self._show_tile(tile)
        for name, view in self._views.items():
            view.choose(chosen=name == wall.chosen)
        self._strip.show_tiles([wall.tiles[at : at + MOST_ON_A_PAGE]
                                for at in range(0, len(wall.tiles), MOST_ON_A_PAGE)])  # fmt: skip
        is_counting = any(view.counts for view in self._views.values())
        if is_counting != self._seconds.isActive():
            self._seconds.start() if is_counting else self._seconds.stop()

    def show_page(self, page: int) -> None:
        self._page = page
        self._lay_out()

    def next_to(self, slot: str, *, across: int, down: int) -> str:
        """The slot beside `slot`, for the arrow keys; the first one where none is chosen."""
        if not self._order:
            return ""
        if slot not in self._order:
            return self._order[0]
        at = self._order.index(slot) + across + down * self._columns
        return self._order[at] if 0 <= at < len(self._order) else slot

    def _show_tile(self, tile: Tile) -> None:
        view = self._views[tile.slot.name]
        fails_now = tile.state is TileState.FAIL and view.tile.state is not TileState.FAIL
        view.show_tile(tile)
        if fails_now and not self._look.is_still:
            self._pulses[tile.slot.name] = _PULSES
            self._pulse_timer.start()

    def _arrange(self, tiles: Sequence[Tile], columns: int) -> None:
        for view in self._views.values():
            self._grid.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = {}
        self._order = tuple(tile.slot.name for tile in tiles)
        self._columns = max(1, columns)
        for tile in tiles:
            view = TileView(self._look, tile, self._now, self)
            view.clicked.connect(lambda _=False, name=tile.slot.name: self.chosen.emit(name))
            self._views[tile.slot.name] = view
        self._page = min(self._page, max(0, (len(tiles) - 1) // MOST_ON_A_PAGE))
        self._lay_out()

    def _lay_out(self) -> None:
        first = self._page * MOST_ON_A_PAGE
        here = self._order[first : first + MOST_ON_A_PAGE]
        gap = 14 if len(here) <= 16 else 10
        self._grid.setSpacing(gap)
        for name, view in self._views.items():
            self._grid.removeWidget(view)
            view.setVisible(name in here)
        for at, name in enumerate(here):
            self._grid.addWidget(self._views[name], at // self._columns, at % self._columns)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        for row in range(-(-len(here) // self._columns)):
            self._grid.setRowStretch(row, 1)

    def _tick(self) -> None:
        for view in self._views.values():
            if view.counts and view.isVisible():
                view.update()

    def _pulse(self) -> None:
        for slot, left in list(self._pulses.items()):
            self._views[slot].pulse(on=left % 2 == 0 and left > 0)
            if left == 0:
                del self._pulses[slot]
            else:
                self._pulses[slot] = left - 1
        if not self._pulses:
            self._pulse_timer.stop()
