"""A picture of the device's light: what it should do now."""

from math import pi, sin

from PySide6.QtCore import QPointF, QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QRadialGradient, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.domain.progress import AT_THE_START, Light
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

_FRAME_MS = 60
_BLINK_MS = 1000
"""One second on and off: twice slower than the fastest flash that is allowed."""
_BREATH_MS = 4000


class LightPicture(QWidget):
    """Breathes or blinks slowly; with reduced motion it is still, and the words tell."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._light = AT_THE_START
        self._at_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._move)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(52, 52))
        look.changed.connect(self._move_or_rest)

    @property
    def is_moving(self) -> bool:
        return self._timer.isActive()

    def show_light(self, light: Light) -> None:
        if light != self._light:
            self._light, self._at_ms = light, 0
        self._move_or_rest()
        self.update()

    def showEvent(self, _event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        self._move_or_rest()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("line"))
        centre = QPointF(26, 26)
        strength = self._strength()
        colour = self._look.colour(f"led_{self._light.colour}")
        halo = QRadialGradient(centre, 25)
        near, far = QColor(colour), QColor(colour)
        near.setAlphaF(0.75 * strength)
        far.setAlphaF(0.0)
        halo.setColorAt(0.35, near)
        halo.setColorAt(1.0, far)
        painter.setPen(QColor(0, 0, 0, 0))
        if self._light.colour != "off":
            painter.setBrush(halo)
            painter.drawEllipse(centre, 25, 25)
        colour.setAlphaF(0.3 + 0.7 * strength)
        painter.setBrush(colour)
        painter.drawEllipse(centre, 11, 11)

    def _strength(self) -> float:
        if not self.is_moving:
            return 1.0
        if self._light.motion == "blink":
            return 1.0 if self._at_ms % _BLINK_MS < _BLINK_MS / 2 else 0.0
        return 0.5 + 0.5 * sin(2 * pi * self._at_ms / _BREATH_MS + pi / 2)

    def _move(self) -> None:
        self._at_ms += _FRAME_MS
        self.update()

    def _move_or_rest(self) -> None:
        moves = self._light.motion != "still" and not self._look.is_still and self.isVisible()
        if moves and not self._timer.isActive():
            self._timer.start()
        elif not moves:
            self._timer.stop()
            self.update()


class LightNote(QFrame):
    """The picture and its words. The picture is not mirrored in any language."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "raised")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.picture = LightPicture(look)
        self._what = Words("", "small-strong")
        self._meaning = Words("", "caption")
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch()
        text.addWidget(self._what)
        text.addWidget(self._meaning)
        text.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.picture)
        row.addLayout(text, 1)

    def show_light(self, light: Light) -> None:
        self.picture.show_light(light)
        self._what.setText(light.what)
        self._meaning.setText(light.meaning)
        self.setAccessibleName(said(f"{light.what}: {light.meaning}"))
