"""A picture of the system's Wi-Fi menu: which network a person chooses, and where."""

import sys

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.window.icons import icon_pixmap
from station.window.look import Look
from station.window.words import Words

WHERE = {
    "win32": "Click the Wi-Fi sign at the lower right of the screen.",
    "darwin": "Click the Wi-Fi sign at the upper right of the screen.",
}
"""Where the menu is, by system; any other has it in the system menu."""
ELSEWHERE = "Open the system menu at the upper right of the screen, then Wi-Fi."
_WIDTH_PX, _LINE_PX = 230, 34


class MenuPicture(QFrame):
    """Hidden while nothing is to be chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "act")
        self._picture = _Menu(look)
        self._choose = Words("", "strong")
        text = QVBoxLayout()
        text.setSpacing(6)
        text.addStretch()
        text.addWidget(self._choose)
        text.addWidget(Words(WHERE.get(sys.platform, ELSEWHERE), "body"))
        text.addWidget(Words(self.tr("We notice when it is done and go on by ourselves."), "body"))
        text.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(20)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.hide()

    def show_network(self, network: str) -> None:
        """The one to choose; "" for none."""
        self.setVisible(bool(network))
        self._choose.setText(self.tr("Choose {0}.").format(network))
        self._picture.show_network(network)
        self.setAccessibleName(self.tr("Choose {0} in the Wi-Fi menu.").format(network))


class _Menu(QWidget):
    """A list of networks, the one that is meant marked; the others stand for anybody's."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._network = look, ""
        look.changed.connect(self._resize)
        self._resize()

    def show_network(self, network: str) -> None:
        self._network = network
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._draw_title(painter)
        for number in range(1, 4):
            self._draw_line(painter, number, is_meant=number == 2)

    def _draw_title(self, painter: QPainter) -> None:
        side = self._look.scaled(20)
        line = self._line(0)
        sign = icon_pixmap(self._look, "wifi", "text", side, self.devicePixelRatioF())
        painter.drawPixmap(int(line.x()), int(line.center().y() - side / 2), sign)
        painter.setPen(self._look.colour("text"))
        words = line.adjusted(side + 10, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, "Wi-Fi")

    def _draw_line(self, painter: QPainter, number: int, *, is_meant: bool) -> None:
        line = self._line(number)
        if not is_meant:
            painter.setPen(QPen(self._look.colour("line"), 6, c=Qt.PenCapStyle.RoundCap))
            start = QPointF(line.x() + self._look.scaled(30), line.center().y())
            painter.drawLine(start, start + QPointF(self._look.scaled(30 * number), 0))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("act"))
        painter.drawRoundedRect(line.adjusted(-6, 2, 6, -2), 6, 6)
        painter.setPen(self._look.colour("on_act"))
        shown = painter.fontMetrics().elidedText(
            self._network, Qt.TextElideMode.ElideMiddle, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _line(self, number: int) -> QRectF:
        height = self._look.scaled(_LINE_PX)
        return QRectF(14, 4 + number * height, self.width() - 28, height)

    def _resize(self) -> None:
        look = self._look
        self.setFixedSize(look.scaled(_WIDTH_PX), 4 * look.scaled(_LINE_PX) + 8)
        self.update()
