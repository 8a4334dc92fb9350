"""Paints one tile: number, device, shape and word, and two lines where there is room."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from station.domain.bench.tile import Tile, TileState
from station.window.bench.tile_shapes import Sign, paint_shape
from station.window.look import Look
from station.window.typefaces import MONO, SANS

EDGES = {TileState.FAIL: 5, TileState.TURN: 4, TileState.NEXT: 4, TileState.SLOW: 3,
         TileState.PASS: 3, TileState.NOT_SURE: 3, TileState.ASIDE: 3}  # fmt: skip
"""Border widths in px; all others 2 (operator-ui 3.1)."""
_RADIUS, _HATCH_PX = 10.0, 26
_TOP = Qt.AlignmentFlag.AlignTop
_COMPACT_BELOW_PX = 120
"""A tile that is lower shows no lines, and its number only where it failed."""
_LARGEST_WORD_PX, _FOOT_PX = 200, 13
_WIDEST = 0.88
"""Of a tile's width: number and device stay clear of the longest word."""
_SHORT = {"WORKING": "WORK", "SET ASIDE": "ASIDE", "NOT SURE": "UNSURE"}
"""From 33 slots up the long words are said short."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a tile shows besides itself: its lines with the running seconds, how full its ring is,
    whether it is the chosen one, and whether its border pulses just now.
    """

    line_1: str
    line_2: str
    share: float = 0.0
    is_chosen: bool = False
    is_pulsing: bool = False


def paint_tile(painter: QPainter, box: QRectF, tile: Tile, shown: Shown, look: Look) -> None:
    _TilePainter(painter, box, tile, shown, look).paint()


class _TilePainter:
    """One painting of one tile."""

    def __init__(
        self, painter: QPainter, box: QRectF, tile: Tile, shown: Shown, look: Look
    ) -> None:
        self._painter, self._box, self._look = painter, box, look
        self._tile, self._shown = tile, shown
        self._fill, self._ink, self._edge = (
            look.colour(f"tile_{tile.state}_{part}") for part in ("fill", "text", "edge")
        )
        self._is_compact = box.height() < look.scaled(_COMPACT_BELOW_PX)
        self._inner = box.adjusted(12, 8, -12, -8)
        self._line_px = min(max(look.scaled(17), box.height() * 0.095), look.scaled(40))

    def paint(self) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground()
        self._head()
        middle = self._middle()
        self._word(middle)
        if not self._is_compact:
            self._lines(middle)
        elif self._tile.state is TileState.FAIL:
            self._foot()
        if self._shown.is_chosen:
            self._ring()

    def _ground(self) -> None:
        width = EDGES.get(self._tile.state, 2)
        half = width / 2
        inside = self._box.adjusted(half, half, -half, -half)
        path = QPainterPath()
        path.addRoundedRect(inside, _RADIUS, _RADIUS)
        self._painter.fillPath(path, self._fill)
        if self._tile.state is TileState.ASIDE:
            self._hatch(inside, path)
        pen = QPen(self._ink if self._shown.is_pulsing else self._edge, width)
        if self._tile.state is TileState.EMPTY:
            pen.setDashPattern([5, 4])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    def _hatch(self, box: QRectF, path: QPainterPath) -> None:
        pale = QColor(self._ink)
        pale.setAlpha(38)
        painter = self._painter
        painter.save()
        painter.setClipPath(path)
        painter.setPen(QPen(pale, 8))
        for at in range(int(-box.height()), int(box.width()), _HATCH_PX):
            start = QPointF(box.left() + at, box.bottom())
            painter.drawLine(start, QPointF(start.x() + box.height(), box.top()))
        painter.restore()

    def _head(self) -> None:
        painter, scaled = self._painter, self._look.scaled
        painter.setPen(self._ink)
        painter.setFont(face(scaled(20 if self._is_compact else 28), 700))
        painter.drawText(self._inner, _TOP | Qt.AlignmentFlag.AlignLeft, self._tile.slot.name)
        if self._tile.device is None:
            return
        short = self._tile.device.short
        painter.setFont(face(scaled(14 if self._is_compact else 18), 500, MONO))
        text = short[-4:] if self._is_compact else short
        painter.drawText(self._inner, _TOP | Qt.AlignmentFlag.AlignRight, text)

    def _middle(self) -> QRectF:
        """Where shape and word stand."""
        inner = self._inner
        if self._is_compact:
            foot = _FOOT_PX if self._tile.state is TileState.FAIL else 0
            return inner.adjusted(0, inner.height() * 0.20, 0, -foot)
        return inner.adjusted(0, inner.height() * 0.14, 0, -self._line_px * 3.3)

    def _word(self, middle: QRectF) -> None:
        word = self._tile.shown_word
        if self._is_compact:
            word = _SHORT.get(word, word)
        size_px = _fitting_px(word, middle)
        font = face(size_px, 800)
        wide = QFontMetricsF(font).horizontalAdvance(word)
        side, gap = size_px * 0.96, size_px * 0.26
        left = middle.center().x() - (side + gap + wide) / 2
        at = QRectF(left, middle.center().y() - side / 2, side, side)
        painter, state = self._painter, self._tile.state
        paint_shape(painter, at, Sign(state, self._ink, self._fill, self._shown.share))
        painter.setPen(self._ink)
        painter.setFont(font)
        text = QRectF(left + side + gap, middle.top(), wide + 4, middle.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)

    def _lines(self, middle: QRectF) -> None:
        self._painter.setPen(self._ink)
        height = self._line_px * 1.45
        top = middle.bottom() + self._line_px * 0.2
        for text, share in ((self._shown.line_1, 1.0), (self._shown.line_2, 0.88)):
            font = face(self._line_px * share, 600)
            self._painter.setFont(font)
            box = QRectF(self._inner.left(), top, self._inner.width(), height)
            elide = Qt.TextElideMode.ElideRight
            cut = QFontMetricsF(font).elidedText(text, elide, box.width())
            self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cut)
            top += height

    def _foot(self) -> None:
        self._painter.setPen(self._ink)
        self._painter.setFont(face(_FOOT_PX, 700))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
        self._painter.drawText(self._inner.adjusted(0, 0, 0, 5), bottom, self._tile.number)

    def _ring(self) -> None:
        self._painter.setPen(QPen(self._look.colour("focus"), 3))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(self._box.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS, _RADIUS)


def _fitting_px(word: str, room: QRectF) -> int:
    """The largest word that leaves room for its shape."""
    wanted = min(_LARGEST_WORD_PX, room.height() * 0.72)
    wide = QFontMetricsF(face(100, 800)).horizontalAdvance(word) / 100
    return max(10, int(min(wanted, room.width() * _WIDEST / (wide + 1.22))))


def face(size_px: float, weight: int, family: str = SANS) -> QFont:
    """The typefaces are variable ones: their weight is an axis."""
    font = QFont([family])
    font.setPixelSize(max(1, round(size_px)))
    font.setVariableAxis(QFont.Tag.fromString("wght"), weight)
    return font
