"""State shapes: solid, our own, the same at 20 px and at 200 px. A state never shows by colour
alone; each has its shape.
"""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.window.look import Look
from station.window.typefaces import SANS

_COLOURS = {
    "done": ("good", "surface"),
    "failed": ("bad", "surface"),
    "unsure": ("warn", "surface"),
    "aside": ("text", "surface"),
    "doing": ("act", "act"),
    "todo": ("edge", "edge"),
    "now": ("act", "on_act"),
    "next": ("edge", "muted"),
}


class Shape(QWidget):
    """`kind` is done ✓, failed ✕, unsure ?, aside ↓, doing (a ring filling up), todo (a dashed
    ring), now or next (a number). `colours` are the tokens of ground and sign.
    """

    def __init__(
        self,
        look: Look,
        kind: str,
        side_px: int = 28,
        colours: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._look, self.kind, self._side_px = look, kind, side_px
        self._colours = colours
        self._number = ""
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def show_state(self, kind: str, number: str = "", share: float = 0.0) -> None:
        """`share` is how much of the ring is full, 0 to 1."""
        self.kind, self._number, self._share = kind, number, share
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        side = self._look.scaled(self._side_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        ground, sign = (self._look.colour(name) for name in self._colours or _COLOURS[self.kind])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 24)
        share = self._share
        if self._look.is_still:
            share = round(share * 4) / 4
        match self.kind:
            case "doing":
                _ring(painter, ground, self._look.colour("line"), share)
            case "todo":
                _dashed(painter, ground)
            case "now" | "next":
                _number(painter, ground, sign, self._number, filled=self.kind == "now")
            case kind:
                _solid(painter, kind, ground, sign)

    def _look_changed(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


def _ring(painter: QPainter, colour: QColor, rest: QColor, share: float) -> None:
    box = QRectF(3, 3, 18, 18)
    pen = QPen(rest, 3, c=Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawEllipse(box)
    pen.setColor(colour)
    painter.setPen(pen)
    painter.drawArc(box, 90 * 16, -round(max(share, 0.03) * 360 * 16))


def _dashed(painter: QPainter, colour: QColor) -> None:
    pen = QPen(colour, 2)
    pen.setDashPattern([2.2, 1.7])
    painter.setPen(pen)
    painter.drawEllipse(QRectF(3, 3, 18, 18))


def _number(painter: QPainter, ground: QColor, sign: QColor, text: str, *, filled: bool) -> None:
    painter.setPen(QPen(ground, 1.5))
    painter.setBrush(ground if filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1.25, 1.25, 21.5, 21.5))
    font = QFont([SANS])
    font.setPixelSize(12)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(sign)
    painter.drawText(QRectF(0, 0, 24, 24), Qt.AlignmentFlag.AlignCenter, text)


def _solid(painter: QPainter, kind: str, ground: QColor, sign: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPath(_outline(kind))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(sign, 2.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_sign(kind))
    if kind == "unsure":
        painter.setPen(QPen(sign, 2.6, c=Qt.PenCapStyle.RoundCap))
        painter.drawPoint(QPointF(12, 19))


def _outline(kind: str) -> QPainterPath:
    path = QPainterPath()
    match kind:
        case "done":
            path.addEllipse(QRectF(1, 1, 22, 22))
        case "failed":
            turns = [pi / 8 + corner * pi / 4 for corner in range(8)]
            corners = [QPointF(12 + 11.8 * cos(t), 12 + 11.8 * sin(t)) for t in turns]
            path.addPolygon(QPolygonF([*corners, corners[0]]))
        case "unsure":
            corners = [QPointF(12, 1), QPointF(23.5, 22.5), QPointF(0.5, 22.5), QPointF(12, 1)]
            path.addPolygon(QPolygonF(corners))
        case _:
            path.addRoundedRect(QRectF(2, 2, 20, 20), 3, 3)
    return path


def _sign(kind: str) -> QPainterPath:
    path = QPainterPath()
    lines: list[list[tuple[float, float]]]
    match kind:
        case "done":
            lines = [[(7, 12.4), (10.6, 16), (17, 8.6)]]
        case "failed":
            lines = [[(8, 8), (16, 16)], [(16, 8), (8, 16)]]
        case "unsure":
            path.moveTo(9.6, 10.6)
            path.cubicTo(9.6, 7.4, 14.6, 7.4, 14.4, 10.6)
            path.cubicTo(14.3, 12.8, 12, 12.8, 12, 15)
            lines = []
        case _:
            lines = [[(12, 6.5), (12, 17)], [(7.8, 13), (12, 17.2), (16.2, 13)]]
    for line in lines:
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
    return path
