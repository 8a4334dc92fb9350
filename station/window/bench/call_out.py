"""The one line at the top: the oldest thing that needs a person, else where to load next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.domain.bench.news import CallOut, Wall
from station.domain.bench.tile import Tile, TileState
from station.window.bench.one_line import OneLine
from station.window.bench.tile_shapes import Sign, paint_shape
from station.window.look import Look, mark
from station.window.said import said

_STATES = {
    "fail": TileState.FAIL,
    "turn": TileState.TURN,
    "slow": TileState.SLOW,
    "load": TileState.NEXT,
}
_MANY_SLOTS = 33
"""From so many slots on the tiles' words are small: the call-out is read at 3 m instead."""
_INVERTED_MS = 600


class CallOutBar(QFrame):
    """`invert` is what a FAIL that is not heard does once (operator-ui 3.3). `now` counts down."""

    def __init__(self, look: Look, now: Callable[[], float]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._said: tuple[CallOut, str] | None = None
        self._soon: tuple[str, float] | None = None
        self._is_far = self._is_low = False
        self._wall = Wall()
        self.setObjectName("callout")
        self._sign = _Sign(look)
        self._what = OneLine("", "callout")
        self._do = OneLine("", "strong")
        self._then = OneLine("", "panel")
        self._free = OneLine("", "small-strong")
        for words in (self._then, self._free):
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        self._inverted = QTimer(self)
        self._inverted.setSingleShot(True)
        self._inverted.setInterval(_INVERTED_MS)
        self._inverted.timeout.connect(lambda: mark(self, "inverted", "false"))
        look.changed.connect(self._fit)
        self.show_wall(Wall())

    def show_wall(self, wall: Wall) -> None:
        self._wall, told = wall, wall.call_out
        tile = next((each for each in wall.tiles if each.slot.name == told.slot), None)
        is_urgent = told.tone in ("fail", "turn") and not self._is_low
        is_far = len(wall.tiles) >= _MANY_SLOTS and is_urgent
        self._expect(told, wall.tiles)
        word = said(tile.shown_word) if is_far and tile is not None else ""
        if (told, word) == self._said:
            return
        self._said, self._is_far = (told, word), bool(word)
        self._say(told, word)
        self.tick()
        self._fit()

    def tick(self) -> None:
        """When a slot will be free is counted down."""
        text = ""
        if self._soon is not None and not self._is_low:
            slot, at_s = self._soon
            left_s = at_s - self._now()
            text = self.tr("Slot {0} is free in about {1} s").format(slot, f"{left_s:.0f}")
            text = text if left_s >= 1 else self.tr("Slot {0} is free soon").format(slot)
        if text != self._free.said:
            self._free.say(text)
            self._free.setVisible(bool(text))

    def _say(self, told: CallOut, word: str) -> None:
        """`word` is told large where tiles are too small to be read from afar."""
        mark(self, "tone", told.tone)
        slot = self.tr("Slot {0} · {1}")
        what = slot.format(told.slot, told.what) if told.slot else told.what
        do = told.do
        if told.tone == "calm":
            what = told.what
        if word:
            what, do = slot.format(told.slot, word), f"{told.what} · {told.do}"
        if self._is_low:
            what, do = (f"{what} · {do}" if do else what), ""
        self._what.take_role(_role(is_far=bool(word), is_low=self._is_low))
        then = "" if self._is_low else told.then
        for words, text in ((self._what, what), (self._do, do), (self._then, then)):
            words.say(text)
            words.setVisible(bool(text))
        self._sign.show_state(_STATES.get(told.tone))
        self.setAccessibleName(said(". ".join(part for part in (what, do, told.then) if part)))

    def _expect(self, told: CallOut, tiles: Sequence[Tile]) -> None:
        """The working slot that will be free first; left out where the line says so itself."""
        known = [tile for tile in tiles if tile.free_in_s is not None]
        first = min(known, key=lambda tile: tile.free_in_s or 0.0, default=None)
        says_so = told.tone == "calm" or told.then.startswith("Slot")
        if first is None or first.free_in_s is None or says_so:
            self._soon = None
        else:
            self._soon = (first.slot.name, self._now() + first.free_in_s)

    @property
    def soon(self) -> str:
        """Which slot will be free, as it is told now."""
        return self._free.said

    def invert(self) -> None:
        mark(self, "inverted", "true")
        self._inverted.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._what)
        column.addWidget(self._do)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 2, 18, 2)
        row.setSpacing(18)
        row.addWidget(self._sign)
        row.addLayout(column, 5)
        last = QVBoxLayout()
        last.setSpacing(0)
        last.addStretch()
        last.addWidget(self._then)
        last.addWidget(self._free)
        last.addStretch()
        row.addLayout(last, 2)
        self._row, self._last = row, last

    def fold(self, *, is_low: bool) -> None:
        """Where there is little room one line must do."""
        if is_low != self._is_low:
            self._is_low, self._said = is_low, None
            self.show_wall(self._wall)

    def _fit(self) -> None:
        usual = 52 if self._is_low else 84
        self.setFixedHeight(self._look.scaled(120 if self._is_far else usual))
        self._sign.fit(36 if self._is_low else 52)
        self._row.setStretchFactor(self._last, 0 if self._is_low else 2)


class _Sign(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: TileState | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fit(52)

    def show_state(self, state: TileState | None) -> None:
        self._state = state
        self.setVisible(state is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        if self._state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._look.colour(f"tile_{self._state}_text")
        fill = self._look.colour(f"tile_{self._state}_fill")
        paint_shape(painter, QRectF(self.rect()), Sign(self._state, ink, fill))

    def fit(self, side_px: int) -> None:
        side = self._look.scaled(side_px)
        self.setFixedSize(side, side)
        self.update()


def _role(*, is_far: bool, is_low: bool) -> str:
    if is_far:
        return "callout-far"
    return "panel" if is_low else "callout"
