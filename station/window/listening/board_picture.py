"""A picture that moves: the board, which button to press for how long, what the light does then.

Not mirrored in any language, as little as the board is.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.domain.field.listening_help import NOTHING_SEEN, Button, Help
from station.domain.platforms import P1, Platform
from station.window.look import Look
from station.window.said import said

_FRAME_MS = 50
_WIDE, _HIGH = 300, 170
_REST_MS, _AFTER_MS = 800, 2400
"""Before the finger comes, and how long the light is shown after it."""
_BLINK_MS = 1000
_LED = QPointF(150, 74)
_BUTTONS = {"SETUP": QPointF(94, 74), "RESET": QPointF(206, 74)}
_PRESSED = {
    Button.SETUP: ("SETUP",),
    Button.RESET: ("RESET",),
    Button.SAFE_MODE: ("SETUP", "RESET"),
}


class BoardPicture(QWidget):
    """With reduced motion it is still: the button is marked, and the seconds stand beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._help = NOTHING_SEEN
        self._platform: Platform | None = None
        self._at_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._move)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def is_moving(self) -> bool:
        return self._timer.isActive()

    @property
    def seconds_left(self) -> int:
        """What the countdown shows; 0 while nothing is held."""
        held_ms = self._at_ms - _REST_MS
        if not 0 <= held_ms < self._hold_ms:
            return 0
        return int((self._hold_ms - held_ms + 999) // 1000)

    def show_help(self, told: Help, platform: Platform | None) -> None:
        if (told, platform) != (self._help, self._platform):
            self._help, self._platform, self._at_ms = told, platform, 0
        self.setAccessibleName(f"{said(told.do)} {said(told.light.what)}.")
        self._move_or_rest()
        self.update()

    def showEvent(self, _event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        self._move_or_rest()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _WIDE, self.height() / _HIGH)
        self._draw_board(painter)
        for name, place in _BUTTONS.items():
            self._draw_button(painter, name, place)
        self._draw_light(painter)

    @property
    def _hold_ms(self) -> int:
        return round(self._help.hold_s * 1000)

    @property
    def _round_ms(self) -> int:
        return _REST_MS + self._hold_ms + _AFTER_MS

    def _draw_board(self, painter: QPainter) -> None:
        line = QPen(self._look.colour("edge"), 2)
        cable = self._help.button is Button.CABLE
        painter.setPen(QPen(self._look.colour("act"), 8) if cable else QPen(line.color(), 6))
        painter.drawLine(QPointF(150, 0), QPointF(150, 18))
        painter.setPen(line)
        painter.setBrush(self._look.colour("line"))
        painter.drawRect(QRectF(128, 14, 44, 18))
        painter.setBrush(self._look.colour("rail"))
        is_module = self._platform == P1
        painter.drawRoundedRect(QRectF(44, 26, 212, 136), 10, 10)
        painter.setBrush(self._look.colour("raised"))
        chip = QRectF(110, 118, 80, 40) if is_module else QRectF(110, 124, 80, 34)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("edge"))
        for number in range(9):
            for side in (54, 246):
                painter.drawEllipse(QPointF(side, 40 + number * 13.5), 3, 3)
        self._write(painter, QRectF(110, 120, 80, 38), "P1" if is_module else "Photon", "text")

    def _draw_button(self, painter: QPainter, name: str, place: QPointF) -> None:
        is_meant = name in _PRESSED.get(self._help.button, ())
        painter.setPen(QPen(self._look.colour("line"), 2))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(place.x() - 13, place.y() - 13, 26, 26), 5, 5)
        painter.setBrush(self._look.colour("edge"))
        painter.drawEllipse(place, 7, 7)
        below = QRectF(place.x() - 34, place.y() + 23, 68, 16)
        self._write(painter, below, name, "rail_strong" if is_meant else "rail_text")
        if is_meant:
            self._draw_press(painter, place)

    def _draw_press(self, painter: QPainter, place: QPointF) -> None:
        """A ring that fills while the button is held, and the seconds that are left."""
        held = self.is_moving and self.seconds_left > 0
        ring = QRectF(place.x() - 21, place.y() - 21, 42, 42)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("rail_focus"), 3))
        painter.drawEllipse(ring)
        if not self._help.hold_s:
            return
        if held:
            share = (self._at_ms - _REST_MS) / self._hold_ms
            painter.setPen(QPen(self._look.colour("rail_act"), 6))
            painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("rail_focus"))
            painter.drawEllipse(place, 10, 10)
        seconds = f"{self.seconds_left} s" if held else f"{self._help.hold_s:.0f} s"
        self._write(painter, QRectF(place.x() - 34, place.y() - 42, 68, 18), seconds, "rail_strong")

    def _draw_light(self, painter: QPainter) -> None:
        """Off till the button was held long enough; then as it is to be expected."""
        strength = self._strength()
        colour = QColor(self._look.colour(f"led_{self._help.light.colour}"))
        if strength < 1.0:
            colour = QColor(self._look.colour("led_off"))
        painter.setPen(QPen(self._look.colour("rail_strong"), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(_LED, 10, 10)

    def _strength(self) -> float:
        if not self.is_moving:
            return 1.0
        after_ms = self._at_ms - _REST_MS - self._hold_ms
        if after_ms < 0:
            return 0.0
        if self._help.light.motion == "blink":
            return 1.0 if after_ms % _BLINK_MS < _BLINK_MS / 2 else 0.0
        return 1.0

    def _write(self, painter: QPainter, box: QRectF, text: str, colour: str) -> None:
        font = QFont(self.font())
        font.setPixelSize(13)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _move(self) -> None:
        self._at_ms = (self._at_ms + _FRAME_MS) % self._round_ms
        self.update()

    def _move_or_rest(self) -> None:
        moves = not self._look.is_still and self.isVisible()
        if moves and not self._timer.isActive():
            self._timer.start()
        elif not moves:
            self._timer.stop()
            self.update()

    def _fit(self) -> None:
        self.setFixedSize(QSize(self._look.scaled(_WIDE), self._look.scaled(_HIGH)))
        self._move_or_rest()
