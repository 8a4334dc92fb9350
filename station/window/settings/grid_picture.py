"""The fixture as it will stand on the bench: never mirrored, never in another order."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.domain.bench.slots import Fixture, TaughtSlot
from station.window.look import Look

_CELL_PX, _GAP_PX, _WIDEST_PX = 56, 8, 132
_DOT_PX = 10


class GridPicture(QWidget):
    """A cell for each slot; what is plugged in has a dot and a blue edge."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._fixture, self._plugged, self._newest = Fixture(), frozenset[str](), ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_fixture(self, fixture: Fixture, plugged: frozenset[str], newest: str) -> None:
        """`plugged` are places with a device; `newest` names the slot learnt last."""
        self._fixture, self._plugged, self._newest = fixture, plugged, newest
        rows = [", ".join(names) for names in self.rows()]
        self.setAccessibleName(self.tr("The fixture, row by row"))
        self.setAccessibleDescription("; ".join(rows))
        self.setVisible(bool(fixture.slots))
        self.updateGeometry()
        self.update()

    def rows(self) -> list[list[str]]:
        """The names as they stand."""
        names, columns = [slot.name for slot in self._fixture.slots], self._fixture.shown_columns
        return [list(names[at : at + columns]) for at in range(0, len(names), columns)]

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        px, rows = self._look.scaled, len(self.rows())
        width = self._fixture.shown_columns * px(_CELL_PX + _GAP_PX)
        return QSize(width, max(0, rows * px(_CELL_PX + _GAP_PX) - px(_GAP_PX)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(self._fixture.shown_columns * 30, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._fixture.shown_columns
        gap, height = self._look.scaled(_GAP_PX), self._look.scaled(_CELL_PX)
        room = (self.width() - gap * (columns - 1)) / max(columns, 1)
        width = min(room, self._look.scaled(_WIDEST_PX))
        for number, slot in enumerate(self._fixture.slots):
            row, column = divmod(number, columns)
            box = QRectF(column * (width + gap), row * (height + gap), width, height)
            self._draw(painter, box, slot)

    def _draw(self, painter: QPainter, box: QRectF, slot: TaughtSlot) -> None:
        look, is_plugged = self._look, slot.place in self._plugged
        is_newest = slot.name == self._newest
        edge = "focus" if is_newest else "act" if is_plugged else "edge"
        painter.setBrush(look.colour("act_soft" if is_plugged else "surface"))
        painter.setPen(_pen(look.colour(edge), wide=is_newest, dashed=not is_plugged))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
        font = look.font("body", QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        inside = box.adjusted(8, 4, -8, -4)
        words = painter.fontMetrics().elidedText(
            slot.name, Qt.TextElideMode.ElideRight, int(inside.width())
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, words)
        if is_plugged:
            side = look.scaled(_DOT_PX)
            painter.setBrush(look.colour("act"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(box.right() - side - 8, box.top() + 8, side, side))


def _pen(colour: QColor, *, wide: bool, dashed: bool) -> QPen:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    return QPen(colour, 3 if wide else 2, style)
