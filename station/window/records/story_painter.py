"""Draws one line of a unit's story: its time, its mark on the line of time, what happened."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from station.window.look import Look
from station.window.records.endings import Marks
from station.window.records.story_lines import CHANGED, RUN, VERDICT, StoryLine
from station.window.said import said_in_sentences

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_TIME_PX, _MARK_PX, _DOT_PX, _GAP_PX, _EDGE_PX = 70, 24, 9, 12, 8
_PANELS = {RUN: ("raised", "line"), VERDICT: ("raised", "line"), CHANGED: ("warn_soft", "warn")}


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    font: QFont
    colour: str
    box: QRect


class StoryPainter:
    """Sizes are those at 100 %; they grow with the text."""

    def __init__(self, look: Look, marks: Marks) -> None:
        self._look, self._marks = look, marks

    def height(self, line: StoryLine, width: int) -> int:
        return self._texts(line, width)[-1].box.bottom() + 1 + self._px(_EDGE_PX)

    def paint(self, painter: QPainter, line: StoryLine, box: QRect, *, has_focus: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_panel(painter, line, box)
        if line.kind != RUN:
            self._draw_mark(painter, line, box)
        for text in self._texts(line, box.width()):
            painter.setFont(text.font)
            painter.setPen(self._look.colour(text.colour))
            painter.drawText(text.box.translated(box.topLeft()), _FLAGS, text.text)
        if has_focus:
            painter.setPen(QPen(self._look.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()

    def _texts(self, line: StoryLine, width: int) -> list[_Text]:
        """The time first, then the title, then what else there is, each below the other."""
        edge, top = self._px(_EDGE_PX), self._px(_EDGE_PX)
        left = edge if line.kind == RUN else self._left
        room = max(width - left - edge, self._px(80))
        title = self._font("body", 700 if line.kind in _PANELS else 600)
        texts = [_laid(line.title, title, line.tone, QPoint(left, top), room)]
        if line.kind != RUN:
            time = self._look.mono("caption")
            at = QPoint(edge, top + self._px(2))
            texts.insert(0, _laid(line.time, time, self._soft(line), at, self._px(_TIME_PX)))
        font = self._font("small", 500)
        for detail in line.details:
            below = QPoint(left, texts[-1].box.bottom() + self._px(3))
            texts.append(_laid(detail, font, self._soft(line), below, room))
        return texts

    @property
    def _left(self) -> int:
        """Where the words begin: after the time and the mark."""
        return self._px(_EDGE_PX + _TIME_PX + _MARK_PX + 2 * _GAP_PX)

    @property
    def _axis(self) -> int:
        return self._px(_EDGE_PX + _TIME_PX + _GAP_PX + _MARK_PX / 2)

    def _draw_panel(self, painter: QPainter, line: StoryLine, box: QRect) -> None:
        if line.kind not in _PANELS:
            return
        ground, edge = (self._look.colour(name) for name in _PANELS[line.kind])
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 2) if line.kind == CHANGED else _thin(edge))
        painter.drawRoundedRect(box.adjusted(1, 2, -2, -2), 8, 8)

    def _draw_mark(self, painter: QPainter, line: StoryLine, box: QRect) -> None:
        x, middle = box.left() + self._axis, box.top() + self._px(_EDGE_PX + 11)
        painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.drawLine(x, box.top(), x, box.bottom() + 1)
        if line.shape:
            side = self._px(_MARK_PX)
            ratio = painter.device().devicePixelRatio()
            picture = self._marks.picture(line.shape, _MARK_PX, ratio)
            painter.drawPixmap(x - side // 2, middle - side // 2, picture)
            return
        painter.setBrush(self._look.colour("edge"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPoint(x, middle), self._px(_DOT_PX) // 2, self._px(_DOT_PX) // 2)

    def _soft(self, line: StoryLine) -> str:
        return "text" if line.kind == CHANGED else "muted"

    def _font(self, size: str, weight: int) -> QFont:
        font = self._look.font(size, QFont.Weight.Normal)
        font.setVariableAxis(QFont.Tag.fromString("wght"), weight)
        return font

    def _px(self, px: float) -> int:
        return self._look.scaled(px)


def _laid(text: str, font: QFont, colour: str, at: QPoint, room: int) -> _Text:
    text = said_in_sentences(text)
    found = QFontMetrics(font).boundingRect(QRect(0, 0, room, 100_000), _FLAGS, text)
    return _Text(text, font, colour, QRect(at.x(), at.y(), room, found.height()))


def _thin(colour: QColor) -> QPen:
    return QPen(colour, 1)
