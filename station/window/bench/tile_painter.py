"""Paints one tile: number, device, shape and word, and two lines where there is room.

What stays the same while seconds run - ground, shape, word - is painted once for all tiles of a
size and state, and copied: sixty-four tiles are drawn within a frame.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPixmapCache,
)

from station.domain.bench.tile import Tile, TileState
from station.window.bench.tile_plan import (
    USUAL_MM_PER_PX,
    Plan,
    face,
    plan_of,
    readable_px,
    wide_em,
)
from station.window.bench.tile_shapes import Sign, paint_ring, paint_shape
from station.window.look import Look
from station.window.said import said
from station.window.typefaces import MONO

EDGES = {TileState.FAIL: 5, TileState.TURN: 4, TileState.NEXT: 4, TileState.SLOW: 3,
         TileState.PASS: 3, TileState.NOT_SURE: 3, TileState.ASIDE: 3}  # fmt: skip
"""Border widths in px; all others 2 (operator-ui 3.1)."""
_RADIUS, _HATCH_PX, _FOOT_PX = 10.0, 26, 13
_TOP = Qt.AlignmentFlag.AlignTop
_QUIET = (TileState.EMPTY, TileState.OFF)
_QUIET_SHARE = 0.64
"""Slots that need nobody are written smaller."""
_SHORT = {"WORKING": "WORK", "SET ASIDE": "ASIDE", "NOT SURE": "UNSURE"}
"""From 33 slots up the long words are said short."""
_LAYERS_KB = 48 * 1024


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
    mm_per_px: float = USUAL_MM_PER_PX


def paint_tile(painter: QPainter, box: QRectF, tile: Tile, shown: Shown, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    compact_foot = tile.state is TileState.FAIL and bool(tile.number)
    plan = plan_of(box, look.scale, has_foot=compact_foot)
    layer = _Layer(plan, tile, shown.mm_per_px, look)
    painter.drawPixmap(box.topLeft(), layer.pixmap(painter.device().devicePixelRatio()))
    _Above(painter, plan, tile, shown, look).paint(layer.shape_box())


class _Layer:
    """Ground, shape and word: the same for every tile of this size, state and word."""

    def __init__(self, plan: Plan, tile: Tile, mm_per_px: float, look: Look) -> None:
        self._plan, self._look, self._state = plan, look, tile.state
        self._fill, self._ink, self._edge = (
            look.colour(f"tile_{tile.state}_{part}") for part in ("fill", "text", "edge")
        )
        word = said(tile.shown_word)
        self._word = _SHORT.get(word, word) if plan.is_compact else word
        wanted_px = readable_px(look.distance_m, mm_per_px)
        share = _QUIET_SHARE if tile.state in _QUIET else 1.0
        self._px = plan.word_px(self._word, wanted_px, share)

    def pixmap(self, ratio: float) -> QPixmap:
        box = self._plan.box
        key = (
            f"tile/{self._look.shown_theme}/{self._state}/{self._word}/{self._px}"
            f"/{box.width()}x{box.height()}/{self._plan.middle.height()}/{ratio}"
        )
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap = QPixmap((box.size() * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.topLeft())
        self._ground(painter)
        self._write(painter)
        painter.end()
        if QPixmapCache.cacheLimit() < _LAYERS_KB:
            QPixmapCache.setCacheLimit(_LAYERS_KB)
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def shape_box(self) -> QRectF:
        middle, side = self._plan.middle, self._px * 1.02
        left = middle.center().x() - (side + self._gap + self._wide) / 2
        return QRectF(left, middle.center().y() - side / 2, side, side)

    @property
    def _gap(self) -> float:
        return self._px * 0.24

    @property
    def _wide(self) -> float:
        return self._px * wide_em(self._word)

    def _ground(self, painter: QPainter) -> None:
        width = EDGES.get(self._state, 2)
        half = width / 2
        inside = self._plan.box.adjusted(half, half, -half, -half)
        path = QPainterPath()
        radius = min(_RADIUS, inside.height() / 5)
        path.addRoundedRect(inside, radius, radius)
        painter.fillPath(path, self._fill)
        if self._state is TileState.ASIDE:
            self._hatch(painter, path)
        pen = QPen(self._edge, width)
        if self._state is TileState.EMPTY:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _hatch(self, painter: QPainter, path: QPainterPath) -> None:
        """All round; what is to be read stands on plain ground."""
        box, pale = self._plan.box, QColor(self._ink)
        pale.setAlpha(60)
        painter.save()
        painter.setClipPath(path)
        painter.setPen(QPen(pale, 8))
        for at in range(int(-box.height()), int(box.width()), _HATCH_PX):
            start = QPointF(box.left() + at, box.bottom())
            painter.drawLine(start, QPointF(start.x() + box.height(), box.top()))
        rim = 6 if self._plan.is_compact else 10
        is_low = not self._plan.device_px
        top = box.top() + 4 if is_low else self._plan.inner.top() + self._plan.number_px * 1.12
        plain = QRectF(
            box.left() + rim, top, box.width() - 2 * rim, box.bottom() - (4 if is_low else 7) - top
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawRoundedRect(plain, 6, 6)
        painter.restore()

    def _write(self, painter: QPainter) -> None:
        at, middle = self.shape_box(), self._plan.middle
        paint_shape(painter, at, Sign(self._state, self._ink, self._fill))
        painter.setPen(self._ink)
        painter.setFont(face(self._px, 800))
        text = QRectF(at.right() + self._gap, middle.top(), self._wide + 4, middle.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, flags | Qt.TextFlag.TextDontClip, self._word)


class _Above:
    """What is this tile's own."""

    def __init__(self, painter: QPainter, plan: Plan, tile: Tile, shown: Shown, look: Look) -> None:
        self._painter, self._plan, self._look = painter, plan, look
        self._tile, self._shown = tile, shown
        self._fill = look.colour(f"tile_{tile.state}_fill")
        self._ink = look.colour(f"tile_{tile.state}_text")

    def paint(self, shape_box: QRectF) -> None:
        if self._tile.state is TileState.WORK:
            paint_ring(self._painter, shape_box, self._ink, self._shown.share)
        self._head()
        if not self._plan.is_compact:
            self._lines()
        elif self._tile.state is TileState.FAIL and self._plan.device_px:
            self._foot()
        if self._shown.is_pulsing:
            self._frame(self._ink, EDGES[TileState.FAIL], 0.0)
        if self._shown.is_chosen:
            self._frame(self._look.colour("surface"), 7, 0.0)
            self._frame(self._look.colour("focus"), 4, 0.0)

    def _head(self) -> None:
        painter, plan = self._painter, self._plan
        painter.setPen(self._ink)
        number = self._tile.slot.name
        font = face(plan.number_px, 800)
        painter.setFont(font)
        is_in_line = not plan.device_px
        high = Qt.AlignmentFlag.AlignVCenter if is_in_line else _TOP
        painter.drawText(plan.inner, high | Qt.AlignmentFlag.AlignLeft, self._cut(number, 0.6))
        if self._tile.device is None or is_in_line:
            return
        short = self._tile.device.short
        painter.setFont(face(plan.device_px, 500, MONO))
        at = plan.inner.adjusted(0, (plan.number_px - plan.device_px) * 0.5, 0, 0)
        text = short[-4:] if plan.is_compact else short
        painter.drawText(at, _TOP | Qt.AlignmentFlag.AlignRight, text)

    def _lines(self) -> None:
        self._painter.setPen(self._ink)
        texts = (self._shown.line_1, self._shown.line_2)
        for (box, px), text in zip(self._plan.lines(), texts, strict=True):
            font = face(px, 600)
            self._painter.setFont(font)
            elide = Qt.TextElideMode.ElideRight
            cut = QFontMetricsF(font).elidedText(text, elide, box.width())
            self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cut)

    def _foot(self) -> None:
        self._painter.setPen(self._ink)
        self._painter.setFont(face(_FOOT_PX, 700))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
        self._painter.drawText(self._plan.inner.adjusted(0, 0, 0, 1), bottom, self._tile.number)

    def _frame(self, colour: QColor, width: float, inset: float) -> None:
        half = inset + width / 2
        self._painter.setPen(QPen(colour, width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self._plan.box.adjusted(half, half, -half, -half)
        radius = min(_RADIUS, box.height() / 5)
        self._painter.drawRoundedRect(box, radius, radius)

    def _cut(self, name: str, share: float) -> str:
        """A slot may have a long name; its unit stands beside it."""
        metrics = QFontMetricsF(self._painter.font())
        wide = self._plan.inner.width() * share
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide)
