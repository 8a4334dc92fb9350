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

_SECOND_MS, _FRAME_MS, _TILES_A_FRAME = 1_000, 16, 16
_PULSE_MS, _PULSES = 500, 4
"""A FAIL's border pulses twice: never faster than 2 Hz (operator-ui 3.3)."""


class TileGrid(QWidget):
    chosen = Signal(str)
    ticked = Signal()
    """A second went by while some slot counts."""

    def __init__(self, look: Look, now: Now) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._views: dict[str, TileView] = {}
        self._order: tuple[str, ...] = ()
        self._columns = 0
        self._page, self._chosen = 0, ""
        self._late: list[TileView] = []
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
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FRAME_MS)
        self._soon.timeout.connect(self._paint_some)
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
        if wall.chosen != self._chosen:
            self._choose(wall.chosen)
        self._strip.show_tiles(_by_pages(wall.tiles))
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

    def _choose(self, slot: str) -> None:
        """Its page is gone to."""
        self._chosen = slot
        for name, view in self._views.items():
            view.choose(chosen=name == slot)
        if slot in self._order:
            page = self._order.index(slot) // MOST_ON_A_PAGE
            if page != self._page:
                self.show_page(page)

    def _arrange(self, tiles: Sequence[Tile], columns: int) -> None:
        """Slots that stay keep their tile, and with it the seconds it has counted."""
        before, self._views = self._views, {}
        self._order = tuple(tile.slot.name for tile in tiles)
        self._columns = max(1, columns)
        for tile in tiles:
            name = tile.slot.name
            kept = before.pop(name) if name in before else self._new_view(tile)
            self._views[name] = kept
        for view in before.values():
            self._pulses.pop(view.tile.slot.name, None)
            self._grid.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._page = min(self._page, max(0, (len(tiles) - 1) // MOST_ON_A_PAGE))
        self._lay_out()

    def _new_view(self, tile: Tile) -> TileView:
        view = TileView(self._look, tile, self._now, self)
        view.clicked.connect(lambda _=False, name=tile.slot.name: self.chosen.emit(name))
        return view

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
        """One timer counts for all tiles; they are painted a few to a frame."""
        self.ticked.emit()
        self._late = [view for view in self._views.values() if view.counts and view.isVisible()]
        self._paint_some()

    def _paint_some(self) -> None:
        some, self._late = self._late[:_TILES_A_FRAME], self._late[_TILES_A_FRAME:]
        for view in some:
            view.update()
        if self._late:
            self._soon.start()

    def _pulse(self) -> None:
        for slot, left in list(self._pulses.items()):
            self._views[slot].pulse(on=left % 2 == 0 and left > 0)
            if left == 0:
                del self._pulses[slot]
            else:
                self._pulses[slot] = left - 1
        if not self._pulses:
            self._pulse_timer.stop()


def _by_pages(tiles: Sequence[Tile]) -> list[Sequence[Tile]]:
    return [tiles[at : at + MOST_ON_A_PAGE] for at in range(0, len(tiles), MOST_ON_A_PAGE)]
