"""One tile as a widget: painted, pressed, read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from station.domain.bench.tile import Tile, TileState
from station.window.bench.tile_painter import Shown, paint_tile
from station.window.look import Look

Now = Callable[[], float]
_NEVER_FULL = 0.97


class TileView(QAbstractButton):
    """A button to a screen reader: its name says slot, state and cause. `now` counts seconds."""

    def __init__(self, look: Look, tile: Tile, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._now = look, now
        self.tile = tile
        self._began_s = now()
        self._is_chosen = self._is_pulsing = False
        self.paintings = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name_it()
        look.changed.connect(self.update)

    def show_tile(self, tile: Tile) -> None:
        """Only what changed is drawn anew. The seconds are counted here: the bench's own clock may
        go faster in a test.
        """
        if tile == self.tile:
            return
        if tile.began_at_s != self.tile.began_at_s:
            self._began_s = self._now()
        self.tile = tile
        self._name_it()
        self.update()

    def choose(self, *, chosen: bool) -> None:
        if chosen != self._is_chosen:
            self._is_chosen = chosen
            self.update()

    def pulse(self, *, on: bool) -> None:
        if on != self._is_pulsing:
            self._is_pulsing = on
            self.update()

    @property
    def counts(self) -> bool:
        """Whether its seconds run."""
        return bool(self.tile.began_at_s)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(200, 100)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(80, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        self.paintings += 1
        painter = QPainter(self)
        paint_tile(painter, QRectF(self.rect()), self.tile, self._shown(), self._look)

    def _shown(self) -> Shown:
        tile = self.tile
        if not tile.began_at_s:
            return Shown(
                tile.line_1, tile.line_2, 0.0, is_chosen=self._is_chosen,
                is_pulsing=self._is_pulsing,
            )  # fmt: skip
        took_s = self._now() - self._began_s
        second = tile.line_2 or _how_long(
            tile, self.tr("usually {0} s"), self.tr("gives up at {0} s")
        )
        return Shown(
            f"{tile.line_1} · {took_s:.0f} s", second, self._share(took_s),
            is_chosen=self._is_chosen, is_pulsing=self._is_pulsing,
        )  # fmt: skip

    def _share(self, took_s: float) -> float:
        """How far into its usual time; never quite full before it is done."""
        usual = self.tile.usual_s
        share = took_s / usual[1] if usual and usual[1] else 0.0
        share = min(share, _NEVER_FULL)
        return round(share * 4) / 4 if self._look.is_still else share

    def _name_it(self) -> None:
        tile = self.tile
        said = (
            self.tr("Slot {0}").format(tile.slot.name),
            tile.shown_word.lower(),
            tile.line_1,
            tile.number,
        )
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setAccessibleDescription(tile.line_2)


def _how_long(tile: Tile, usually: str, gives_up: str) -> str:
    if tile.state in (TileState.SLOW, TileState.NOT_SURE) and tile.gives_up_at_s:
        return gives_up.format(f"{tile.gives_up_at_s:.0f}")
    if tile.usual_s is None:
        return ""
    least, most = tile.usual_s
    return usually.format(f"{least:g}–{most:g}")  # noqa: RUF001  # from … to
