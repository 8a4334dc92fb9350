"""Lucide's line icons, drawn in token colours."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.window.look import Look


def icon_pixmap(look: Look, name: str, colour: str, side_px: int, ratio: float = 1.0) -> QPixmap:
    """`name` of `resources/icons` in the token `colour`, `side_px` wide and high."""
    from PySide6.QtSvg import QSvgRenderer  # read when a first icon is drawn

    tint = look.colour(colour).name().encode()
    drawing = look.resource(f"icons/{name}.svg").replace(b"currentColor", tint)
    pixmap = QPixmap(QSize(side_px, side_px) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    return pixmap


class Icon(QWidget):
    """One icon that follows theme and text size."""

    def __init__(self, look: Look, name: str, colour: str = "text", side_px: int = 20) -> None:
        super().__init__()
        self._look, self._name, self._colour, self._side_px = look, name, colour, side_px
        self._drawn: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._resized)
        self._resized()

    def show_icon(self, name: str, colour: str) -> None:
        self._name, self._colour, self._drawn = name, colour, None
        self.update()

    def recolour(self, colour: str) -> None:
        self.show_icon(self._name, colour)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        if self._drawn is None:
            self._drawn = icon_pixmap(
                self._look, self._name, self._colour, self.width(), self.devicePixelRatioF()
            )
        painter.drawPixmap(0, 0, self._drawn)

    def _resized(self) -> None:
        side = self._look.scaled(self._side_px)
        self.setFixedSize(side, side)
        self._drawn = None
        self.update()
