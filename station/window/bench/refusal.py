"""A scan that was not used: the edge of what is asked blinks once, and says so (operator-ui 4)."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.announce import announce
from station.window.look import Look
from station.window.words import Words

_BLINK_MS, _SAID_MS = 500, 3_000
_EDGE_PX = 5


class Refusal(QWidget):
    """Lies over `asked` for a moment and lets everything through; goes by itself."""

    def __init__(self, look: Look, asked: QWidget) -> None:
        super().__init__(asked)
        self._look = look
        self._is_edged = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = Words(
            self.tr("Answer this first. Your scan was not used."), "small-strong"
        ).tone("bad")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.words)
        column.addStretch()
        self.setGeometry(asked.rect())
        QTimer.singleShot(_BLINK_MS, self, self._unedge)
        QTimer.singleShot(_SAID_MS, self, self.deleteLater)
        self.raise_()
        self.show()
        announce(asked, self.words.text(), urgent=True)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        if not self._is_edged:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self._look.colour("bad"), _EDGE_PX))
        half = _EDGE_PX / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))

    def _unedge(self) -> None:
        self._is_edged = False
        self.update()
