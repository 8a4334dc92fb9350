"""Boxes to tick and lists to pick from, large enough for a glove and drawn from the tokens."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle

from station.window.icons import icon_pixmap
from station.window.look import Look

_BOX_PX = 24


class Tick(QCheckBox):
    """A box with a tick; `is_round` for one of several that exclude each other."""

    def __init__(self, look: Look, text: str, *, is_round: bool = False) -> None:
        super().__init__(text)
        self._look, self._is_round = look, is_round
        self.setMinimumHeight(look.size("target"))

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        text = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        side = self._look.scaled(_BOX_PX)
        return QSize(side + 16 + text.width() + 8, max(44, side + 12, text.height() + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:  # noqa: N802  # Qt's name
        return isinstance(place, type(self.rect().center())) and self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.scaled(_BOX_PX)
        box = QRectF(self._visible(QRect(6, (self.height() - side) // 2, side, side)))
        on = self.isChecked()
        painter.setPen(QPen(self._look.colour("act" if on else "edge"), 2))
        painter.setBrush(self._look.colour("act" if on else "surface"))
        round_px = side / 2 if self._is_round else 5
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round_px, round_px)
        if on:
            self._draw_sign(painter, box)
        painter.setPen(self._look.colour("text"))
        words = self._visible(QRect(side + 16, 0, self.width() - side - 16, self.height()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)

    def _visible(self, place: QRect) -> QRect:
        """Mirrored where the language runs from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _draw_sign(self, painter: QPainter, box: QRectF) -> None:
        sign = self._look.colour("on_act")
        if self._is_round:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(sign)
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)
            return
        painter.setPen(QPen(sign, box.width() / 9, c=Qt.PenCapStyle.RoundCap))
        corners = ((0.27, 0.52), (0.44, 0.68), (0.74, 0.34))
        points = [QPointF(box.x() + x * box.width(), box.y() + y * box.width()) for x, y in corners]
        painter.drawPolyline(QPolygonF(points))


class PickBox(QComboBox):
    """A list to pick from, with an arrow in token colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        super().paintEvent(event)
        side = 20
        arrow = icon_pixmap(self._look, "chevron-down", "text", side, self.devicePixelRatioF())
        place = QRect(self.width() - side - 12, (self.height() - side) // 2, side, side)
        shown = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        QPainter(self).drawPixmap(shown.topLeft(), arrow)
