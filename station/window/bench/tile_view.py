"""One tile as a widget: painted, pressed, read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.domain.bench.tile import Tile, TileState
from station.window.bench.tile_painter import Shown, paint_tile
from station.window.bench.tile_plan import USUAL_MM_PER_PX
from station.window.bench.tile_reading import Readable, let_tiles_be_read
from station.window.look import Look
from station.window.said import said, said_in_sentences

Now = Callable[[], float]
_NEVER_FULL = 0.97
_LEAST_MM, _MOST_MM = 0.1, 0.8
"""Of a pixel: what lies outside is no screen's own measure."""


class TileView(Readable):
    """A button to a screen reader: its name says slot, state and cause, its value the state. `now`
    counts seconds.
    """

    def __init__(self, look: Look, tile: Tile, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        let_tiles_be_read()
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
        is_told = tile.shown_word != self.tile.shown_word
        self.tile = tile
        self._name_it()
        if is_told:
            changed = QAccessibleEvent(self, QAccessible.Event.ValueChanged)
            QAccessible.updateAccessibility(changed)
        self.update()

    def state_said(self) -> str:
        """For a screen reader."""
        return said(self.tile.shown_word).lower()

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
        first, second, share = self.said()
        return Shown(
            first, second, share, self._is_chosen, self._is_pulsing, self._mm_per_px()
        )  # fmt: skip

    def said(self) -> tuple[str, str, float]:
        """Its two lines, and how full its ring is."""
        tile = self.tile
        line_1, line_2 = said_in_sentences(tile.line_1), said_in_sentences(tile.line_2)
        if not tile.began_at_s:
            return line_1, line_2, 0.0
        took_s = self._now() - self._began_s
        second = line_2 or self._how_long()
        first = self.tr("{0} · {1} s").format(line_1, f"{took_s:.0f}")
        return first, second, self._share(took_s)

    def _how_long(self) -> str:
        """How long it usually takes, and when we give up."""
        tile, said = self.tile, []
        if tile.usual_s is not None:
            least, most = tile.usual_s
            span = f"{least:g}–{most:g}"  # noqa: RUF001  # from … to
            said.append(self.tr("usually {0} s").format(span))
        if tile.state in (TileState.SLOW, TileState.NOT_SURE) and tile.gives_up_at_s:
            said.append(self.tr("gives up at {0} s").format(f"{tile.gives_up_at_s:.0f}"))
        return " · ".join(said)

    def _mm_per_px(self) -> float:
        """What the screen says of itself, where that can be true."""
        screen = self.screen()
        height_px = screen.size().height()
        mm = screen.physicalSize().height() / height_px if height_px else 0.0
        return mm if _LEAST_MM <= mm <= _MOST_MM else USUAL_MM_PER_PX

    def _share(self, took_s: float) -> float:
        """How far into its usual time; never quite full before it is done."""
        usual = self.tile.usual_s
        share = took_s / usual[1] if usual and usual[1] else 0.0
        share = min(share, _NEVER_FULL)
        return round(share * 4) / 4 if self._look.is_still else share

    def _name_it(self) -> None:
        tile = self.tile
        parts = (
            self.tr("Slot {0}").format(tile.slot.name),
            said(tile.shown_word).lower(),
            said_in_sentences(tile.line_1),
            tile.number,
        )
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(said_in_sentences(tile.line_2))
