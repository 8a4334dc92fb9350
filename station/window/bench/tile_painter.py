"""Paints one tile: number, device, shape and word, and two lines where there is room."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from station.domain.bench.tile import Tile, TileState
from station.window.bench.tile_shapes import paint_shape
from station.window.look import Look
from station.window.typefaces import MONO, SANS

EDGES = {TileState.FAIL: 5, TileState.TURN: 4, TileState.NEXT: 4, TileState.SLOW: 3,
         TileState.PASS: 3, TileState.NOT_SURE: 3, TileState.ASIDE: 3}  # fmt: skip
"""Border widths in px; all others 2 (operator-ui 3.1)."""
_RADIUS = 10.0
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
    fill, ink, edge = (look.colour(f"tile_{tile.state}_{part}") for part in _PARTS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inks = (fill, ink, edge)
    _ground(painter, box, tile.state, inks, is_pulsing=shown.is_pulsing)
    is_compact = box.height() < look.scaled(_COMPACT_BELOW_PX)
    inner = box.adjusted(12, 8, -12, -8)
    _head(painter, inner, tile, ink, look, is_compact=is_compact)
    line_px = _line_px(box, look)
    middle = _middle(inner, tile.state, line_px, is_compact=is_compact)
    _word(painter, middle, tile, shown, ink, fill, is_compact=is_compact)
    if not is_compact:
        _lines(painter, inner, middle, shown, ink, line_px)
    elif tile.state is TileState.FAIL:
        _foot(painter, inner, tile.number, ink)
    if shown.is_chosen:
        _ring(painter, box, look.colour("focus"))


_PARTS = ("fill", "text", "edge")


def _ground(
    painter: QPainter, box: QRectF, state: TileState, inks: tuple[QColor, QColor, QColor],
    *, is_pulsing: bool,
) -> None:  # fmt: skip
    fill, ink, edge = inks
    width = EDGES.get(state, 2)
    half = width / 2
    inside = box.adjusted(half, half, -half, -half)
    path = QPainterPath()
    path.addRoundedRect(inside, _RADIUS, _RADIUS)
    painter.fillPath(path, fill)
    if state is TileState.ASIDE:
        _hatch(painter, inside, path, ink)
    pen = QPen(ink if is_pulsing else edge, width)
    if state is TileState.EMPTY:
        pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _hatch(painter: QPainter, box: QRectF, path: QPainterPath, ink: QColor) -> None:
    pale = QColor(ink)
    pale.setAlpha(38)
    painter.save()
    painter.setClipPath(path)
    painter.setPen(QPen(pale, 8))
    step = 26
    for at in range(int(-box.height()), int(box.width()), step):
        start = QPointF(box.left() + at, box.bottom())
        painter.drawLine(start, QPointF(start.x() + box.height(), box.top()))
    painter.restore()


def _head(
    painter: QPainter, inner: QRectF, tile: Tile, ink: QColor, look: Look, *, is_compact: bool
) -> None:
    painter.setPen(ink)
    painter.setFont(face(look.scaled(20 if is_compact else 28), 700))
    top_left = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    painter.drawText(inner, top_left, tile.slot.name)
    if tile.device is None:
        return
    short = tile.device.short[-4:] if is_compact else tile.device.short
    painter.setFont(face(look.scaled(14 if is_compact else 18), 500, MONO))
    painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, short)


def _line_px(box: QRectF, look: Look) -> float:
    """The first line's size: larger where a tile has the room."""
    return min(max(look.scaled(17), box.height() * 0.095), look.scaled(40))


def _middle(inner: QRectF, state: TileState, line_px: float, *, is_compact: bool) -> QRectF:
    """Where shape and word stand."""
    if is_compact:
        foot = _FOOT_PX if state is TileState.FAIL else 0
        return inner.adjusted(0, inner.height() * 0.20, 0, -foot)
    return inner.adjusted(0, inner.height() * 0.14, 0, -line_px * 3.3)


def _word(
    painter: QPainter, middle: QRectF, tile: Tile, shown: Shown, ink: QColor, fill: QColor,
    *, is_compact: bool,
) -> None:  # fmt: skip
    word = tile.shown_word
    if is_compact:
        word = _SHORT.get(word, word)
    size_px = _fitting_px(word, middle)
    font = face(size_px, 800)
    wide = QFontMetricsF(font).horizontalAdvance(word)
    side, gap = size_px * 0.96, size_px * 0.26
    left = middle.center().x() - (side + gap + wide) / 2
    at = QRectF(left, middle.center().y() - side / 2, side, side)
    paint_shape(painter, at, tile.state, ink, fill, shown.share)
    painter.setPen(ink)
    painter.setFont(font)
    text = QRectF(left + side + gap, middle.top(), wide + 4, middle.height())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)


def _fitting_px(word: str, room: QRectF) -> int:
    """The largest word that leaves room for its shape."""
    wanted = min(_LARGEST_WORD_PX, room.height() * 0.72)
    wide = QFontMetricsF(face(100, 800)).horizontalAdvance(word) / 100
    return max(10, int(min(wanted, room.width() * _WIDEST / (wide + 1.22))))


def _lines(  # noqa: PLR0913, PLR0917  # one pen, two lines, and where they stand
    painter: QPainter, inner: QRectF, middle: QRectF, shown: Shown, ink: QColor, line_px: float
) -> None:  # fmt: skip
    painter.setPen(ink)
    first, second = face(line_px, 600), face(line_px * 0.88, 600)
    height = line_px * 1.45
    top = middle.bottom() + line_px * 0.2
    for text, font, at in ((shown.line_1, first, top), (shown.line_2, second, top + height)):
        painter.setFont(font)
        box = QRectF(inner.left(), at, inner.width(), height)
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cut)


def _foot(painter: QPainter, inner: QRectF, number: str, ink: QColor) -> None:
    painter.setPen(ink)
    painter.setFont(face(_FOOT_PX, 700))
    bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
    painter.drawText(inner.adjusted(0, 0, 0, 5), bottom, number)


def _ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS, _RADIUS)


def face(size_px: float, weight: int, family: str = SANS) -> QFont:
    """The typefaces are variable ones: their weight is an axis."""
    font = QFont([family])
    font.setPixelSize(max(1, round(size_px)))
    font.setVariableAxis(QFont.Tag.fromString("wght"), weight)
    return font
