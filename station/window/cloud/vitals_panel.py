"""One number of a device's vitals over time, drawn as a line."""

from bisect import bisect_left
from datetime import datetime

from PySide6.QtCore import QDate, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.window.cloud.vitals_axis import marks, time_marks, unbroken
from station.window.cloud.vitals_numbers import Series
from station.window.look import Look
from station.window.said import said

_HIGH_PX, _NARROWEST_PX = 160, 220
_DOTS_UP_TO = 80
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class VitalsPanel(QWidget):
    """The pointer, or the arrow keys, read one moment; `moment_read` tells the other panels."""

    moment_read = Signal(object)

    def __init__(self, look: Look, title: str, unit: str, series: Series) -> None:
        super().__init__()
        self._look, self._title, self._unit, self._series = look, title, unit, series
        self._told = [point for point in series if point.value is not None]
        self._stretches = unbroken(series)
        self._read: int | None = None
        values = [point.value for point in self._told if point.value is not None]
        least, most = (min(values), max(values))
        if unit == "%":
            least, most = min(least, 0.0), max(most, 100.0)
        self._marks = marks(least, most)
        self._first, self._last = series[0].at, series[-1].at
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(said(self._described(min(values), max(values))))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(self._look.scaled(_NARROWEST_PX * 1.6), self._look.scaled(_HIGH_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(min(self._look.scaled(_NARROWEST_PX), 400), self._look.scaled(_HIGH_PX))

    @property
    def read(self) -> str:
        """What is read, in words: the moment's value, else the newest."""
        point = self._told[-1 if self._read is None else self._read]
        if self._read is None:
            return self._with_unit(point.value or 0.0)
        at = point.at.astimezone()
        return f"{self._date(at)} {at:%H:%M} · {self._with_unit(point.value or 0.0)}"

    def read_moment(self, at: datetime | None) -> None:
        """The nearest value to `at`; None for none."""
        self._read = None if at is None else self._nearest(at)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        box = self._box()
        share = min(1.0, max(0.0, (event.position().x() - box.left()) / max(1.0, box.width())))
        self.moment_read.emit(self._first + (self._last - self._first) * share)

    def leaveEvent(self, _event: object) -> None:  # noqa: N802  # Qt's name
        self.moment_read.emit(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        super().focusOutEvent(event)
        self.moment_read.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here = len(self._told) if self._read is None else self._read
        chosen = min(max(here + step, 0), len(self._told) - 1)
        self.moment_read.emit(self._told[chosen].at)
        self.setAccessibleDescription(said(self.read))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_words(painter)
        box = self._box()
        self._draw_scale(painter, box)
        self._draw_times(painter, box)
        self._draw_line(painter, box)
        if self._read is not None:
            self._draw_read(painter, box)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)

    def _draw_words(self, painter: QPainter) -> None:
        wide = QRectF(self.rect()).adjusted(8, 6, -8, 0)
        painter.setFont(self._look.font("small", self.font().Weight.DemiBold))
        painter.setPen(self._look.colour("text"))
        high = painter.fontMetrics().height()
        line = QRectF(wide.left(), wide.top(), wide.width(), high)
        read_px = painter.fontMetrics().horizontalAdvance(self.read)
        room_px = max(0, int(wide.width()) - read_px - 12)
        elide = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(self._title, elide, room_px)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(self._look.colour("act"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, self.read)
        painter.setFont(self._look.font("caption", self.font().Weight.Medium))

    def _draw_scale(self, painter: QPainter, box: QRectF) -> None:
        for mark in self._marks:
            y = self._y(mark, box)
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(self._look.colour("muted"))
            place = QRectF(0, y - 20, box.left() - 6, 40)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, f"{mark:g}")

    def _draw_times(self, painter: QPainter, box: QRectF) -> None:
        label_px = self._look.scaled(84)
        ticks = time_marks(self._first, self._last, max(1, int(box.width() / label_px)))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        for at in ticks:
            x = self._x(at, box)
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + 4))
            words = self._date(at) if (at.hour, at.minute) == (0, 0) else f"{at:%H:%M}"
            half_px = label_px / 2
            left = min(max(x - half_px, 0), self.width() - label_px)
            painter.setPen(self._look.colour("muted"))
            painter.drawText(QRectF(left, box.bottom() + 5, label_px, 40), middle, words)

    def _draw_line(self, painter: QPainter, box: QRectF) -> None:
        colour = self._look.colour("act")
        for stretch in self._stretches:
            points = [QPointF(self._x(p.at, box), self._y(p.value or 0.0, box)) for p in stretch]
            painter.setPen(QPen(colour, 2, j=Qt.PenJoinStyle.RoundJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            if len(points) == 1 or len(self._told) <= _DOTS_UP_TO:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                for point in points:
                    painter.drawEllipse(point, 2.5, 2.5)

    def _draw_read(self, painter: QPainter, box: QRectF) -> None:
        point = self._told[self._read or 0]
        place = QPointF(self._x(point.at, box), self._y(point.value or 0.0, box))
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawLine(QPointF(place.x(), box.top()), QPointF(place.x(), box.bottom()))
        painter.setPen(QPen(self._look.colour("surface"), 2))
        painter.setBrush(self._look.colour("act"))
        painter.drawEllipse(place, 5.5, 5.5)

    def _box(self) -> QRectF:
        metrics = QFontMetrics(self._look.font("caption", self.font().Weight.Medium))
        left = max(metrics.horizontalAdvance(f"{mark:g}") for mark in self._marks) + 16
        top = (
            QFontMetrics(self._look.font("small", self.font().Weight.DemiBold)).height()
            + metrics.height() // 2
            + 12
        )
        bottom = metrics.height() + 12
        return QRectF(self.rect()).adjusted(left, top, -12, -bottom)

    def _x(self, at: datetime, box: QRectF) -> float:
        span_s = (self._last - self._first).total_seconds()
        share = (at - self._first).total_seconds() / span_s if span_s else 0.5
        return box.left() + share * box.width()

    def _y(self, value: float, box: QRectF) -> float:
        low, high = self._marks[0], self._marks[-1]
        return box.bottom() - (value - low) / (high - low) * box.height()

    def _nearest(self, at: datetime) -> int:
        right = bisect_left(self._told, at, key=lambda point: point.at)
        near = [index for index in (right - 1, right) if 0 <= index < len(self._told)]
        return min(near, key=lambda index: abs(self._told[index].at - at))

    def _with_unit(self, value: float) -> str:
        number = self.locale().toString(value, "f", 0 if value == round(value) else 1)
        return f"{number} {self._unit}".strip()

    def _date(self, at: datetime) -> str:
        return self.locale().toString(QDate(at.year, at.month, at.day), "d MMM")

    def _described(self, least: float, most: float) -> str:
        words = self.tr("{0} values, least {1}, most {2}, last {3}")
        ends = (self._with_unit(each) for each in (least, most))
        return words.format(len(self._told), *ends, self.read)
