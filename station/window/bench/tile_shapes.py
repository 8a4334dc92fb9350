"""The shapes of a tile's states: solid, our own, the same at 20 px and at 200 px. Each state has
one, so that none rests on colour (operator-ui 3.1).
"""

from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from station.domain.bench.tile import TileState

Point = tuple[float, float]
_TICK: list[list[Point]] = [[(7, 12.4), (10.6, 16), (17, 8.6)]]
_CROSS: list[list[Point]] = [[(8, 8), (16, 16)], [(16, 8), (8, 16)]]
_RING, _RING_WIDE = QRectF(2.6, 2.6, 18.8, 18.8), 3.0
_DOWN: list[list[Point]] = [[(12, 6.5), (12, 17)], [(7.8, 13), (12, 17.2), (16.2, 13)]]


@dataclass(frozen=True, slots=True)
class Sign:
    """`ink` is the shape's colour, `ground` that of the sign cut out of it."""

    state: TileState
    ink: QColor
    ground: QColor


def paint_shape(painter: QPainter, box: QRectF, sign: Sign) -> None:
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.height() / 24)
    match sign.state:
        case TileState.WORK:
            _groove(painter, sign.ink)
        case TileState.EMPTY:
            _dashed(painter, sign.ink)
        case TileState.NEXT:
            _tray(painter, sign.ink)
        case TileState.OFF:
            _barred(painter, sign.ink)
        case state:
            _solid(painter, state, sign.ink, sign.ground)
    painter.restore()


def paint_ring(painter: QPainter, box: QRectF, ink: QColor, share: float) -> None:
    """How far work has come, 0 to 1, over the shape of WORK."""
    unit = box.width() / 24
    painter.setPen(QPen(ink, _RING_WIDE * unit, c=Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(_RING.left() * unit, _RING.top() * unit, _RING.width() * unit,
                  _RING.height() * unit)  # fmt: skip
    painter.drawArc(ring.translated(box.topLeft()), 90 * 16, -round(max(share, 0.04) * 360 * 16))


def _groove(painter: QPainter, ink: QColor) -> None:
    pale = QColor(ink)
    pale.setAlpha(80)
    painter.setPen(QPen(pale, _RING_WIDE))
    painter.drawEllipse(_RING)


def _dashed(painter: QPainter, ink: QColor) -> None:
    pen = QPen(ink, 2.2)
    pen.setDashPattern([2.2, 1.7])
    painter.setPen(pen)
    painter.drawEllipse(QRectF(4, 4, 16, 16))


def _tray(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_line(ink))
    for line in ([(12, 2.5), (12, 14)], [(7.6, 9.8), (12, 14.2), (16.4, 9.8)],
                 [(3, 14.5), (3, 20.5), (21, 20.5), (21, 14.5)]):  # fmt: skip
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))


def _barred(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 2.2))
    painter.drawEllipse(QRectF(4, 4, 16, 16))
    painter.drawLine(QPointF(6.8, 17.2), QPointF(17.2, 6.8))


def _solid(painter: QPainter, state: TileState, ink: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(_outline(state))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(ground))
    lines, dot = _sign(state)
    for line in lines:
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
    if state in (TileState.NOT_SURE, TileState.TURN):
        painter.drawPath(_question(low=state is TileState.NOT_SURE))
    if dot is not None:
        painter.drawPoint(QPointF(*dot))


def _line(colour: QColor) -> QPen:
    return QPen(colour, 2.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)


def _sign(state: TileState) -> tuple[list[list[Point]], Point | None]:
    match state:
        case TileState.PASS | TileState.PASS_HELD:
            return _TICK, None
        case TileState.FAIL:
            return _CROSS, None
        case TileState.ASIDE:
            return _DOWN, None
        case TileState.SLOW:
            return [[(12, 9), (12, 14.5)]], (12, 19)
        case TileState.NOT_SURE:
            return [], (12, 19.4)
    return [], (12, 15.4)


def _question(*, low: bool) -> QPainterPath:
    top = 10.8 if low else 7.2
    path = QPainterPath(QPointF(9.7, top))
    path.cubicTo(9.7, top - 3, 14.5, top - 3, 14.3, top)
    path.cubicTo(14.2, top + 2.1, 12, top + 2.1, 12, top + 4.2)
    return path


def _outline(state: TileState) -> QPainterPath:
    path = QPainterPath()
    match state:
        case TileState.PASS | TileState.PASS_HELD:
            path.addEllipse(QRectF(1, 1, 22, 22))
        case TileState.FAIL:
            turns = [pi / 8 + corner * pi / 4 for corner in range(8)]
            path.addPolygon(_closed([(12 + 11.8 * cos(t), 12 + 11.8 * sin(t)) for t in turns]))
        case TileState.SLOW | TileState.NOT_SURE:
            path.addPolygon(_closed([(12, 1), (23.5, 22.5), (0.5, 22.5)]))
        case TileState.TURN:
            path.addRoundedRect(QRectF(1.5, 2, 21, 17), 3, 3)
            path.addPolygon(_closed([(6, 18), (6, 23.5), (12.5, 18)]))
            path.setFillRule(Qt.FillRule.WindingFill)
        case _:
            path.addRoundedRect(QRectF(2, 2, 20, 20), 3, 3)
    return path


def _closed(corners: list[Point]) -> QPolygonF:
    points = [QPointF(*corner) for corner in corners]
    return QPolygonF([*points, points[0]])
