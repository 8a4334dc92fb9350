"""Paints one line of a monitor: when, from where, what."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform

from station.domain.field.monitor_line import Kind, MonitorLine
from station.window.look import Look
from station.window.monitors.shown_lines import shown_time

_TONES = {Kind.HEARD: "text", Kind.SENT: "act", Kind.NOTE: "muted", Kind.EVENT: "good"}
_ROW = 1.45
"""Of the letters' height."""
_TIME_SIGNS, _SOURCE_SIGNS = 13, 12
_EDGE_PX = 8
_HEADS_KEPT = 256


class RowPainter:
    """Many times a second: what stands in many rows is laid out once, and plain text not at all."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.shows_times, self.shows_sources = True, False
        self.fit()

    def fit(self) -> None:
        """To the text size in force."""
        self._font, self._plain_font = self._look.mono("small"), self._look.mono("small")
        self._plain_font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        metrics = QFontMetrics(self._font)
        self._sign_px = metrics.horizontalAdvance("0")
        self.height = round(metrics.height() * _ROW)
        self._top = (self.height - metrics.height()) // 2
        self._baseline = self._top + metrics.ascent()
        self._head = lru_cache(_HEADS_KEPT)(self._laid_out)

    def width_px(self, signs: int) -> int:
        """Of a row whose words are so long."""
        signs += _TIME_SIGNS * self.shows_times + _SOURCE_SIGNS * self.shows_sources
        return signs * self._sign_px + 2 * _EDGE_PX

    def paint(self, painter: QPainter, box: QRect, line: MonitorLine, text: str) -> None:
        left = box.x() + _EDGE_PX
        if self.shows_times:
            left = self._write(painter, box, left, shown_time(line.at), _TIME_SIGNS)
        if self.shows_sources:
            left = self._write(painter, box, left, line.source, _SOURCE_SIGNS)
        painter.setPen(self._look.colour(_TONES[line.kind]))
        painter.setFont(self._plain_font if text.isascii() else self._font)
        painter.drawText(left, box.y() + self._baseline, text)

    def _write(self, painter: QPainter, box: QRect, left: int, text: str, signs: int) -> int:
        """Where what comes behind it begins."""
        painter.setPen(self._look.colour("muted"))
        painter.setFont(self._font)
        painter.drawStaticText(QPoint(left, box.y() + self._top), self._head(text, signs))
        return left + signs * self._sign_px

    def _laid_out(self, text: str, signs: int) -> QStaticText:
        laid_out = QStaticText(text if len(text) < signs else f"{text[: signs - 2]}…")
        laid_out.prepare(QTransform(), self._font)
        return laid_out
