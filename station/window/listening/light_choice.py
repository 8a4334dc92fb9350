"""What the light does, as a person tells it: a button for each colour, with its word."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.domain.field.listening_help import Led
from station.window.buttons import LaidOutButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.words import Words


class LightChoice(QWidget):
    """`told` with the Led that was chosen."""

    told = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._lights = tuple(Led)
        row = WrappingRow(gap_px=8)
        for number, led in enumerate(self._lights):
            button = _LightButton(look, led, self._words(led), self.tr("The light: {0}"))
            self._group.addButton(button, number)
            row.add(button)
        self._group.idClicked.connect(lambda number: self.told.emit(self._lights[number]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(self.tr("Tell us what the light does:"), "small-strong"))
        column.addWidget(row)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return tuple(self._group.buttons())

    def button(self, led: Led) -> LaidOutButton:
        button = self._group.button(self._lights.index(led))
        assert isinstance(button, LaidOutButton)  # noqa: S101  # so made above
        return button

    def forget(self) -> None:
        """Another device, or another trouble: nothing is told of it yet."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _words(self, led: Led) -> str:
        return {
            Led.BLUE: self.tr("blue"),
            Led.GREEN: self.tr("green"),
            Led.CYAN: self.tr("cyan"),
            Led.MAGENTA: self.tr("magenta"),
            Led.WHITE: self.tr("white"),
            Led.YELLOW: self.tr("yellow"),
            Led.RED: self.tr("red"),
            Led.OFF: self.tr("off"),
        }[led]


class _LightButton(LaidOutButton):
    def __init__(self, look: Look, led: Led, words: str, name: str) -> None:
        super().__init__("option", name.format(words))
        self.setCheckable(True)
        self.setMinimumHeight(look.size("target"))
        label = Words(words, "button", wraps=False)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(_Dot(look, led))
        row.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class _Dot(QWidget):
    """A lamp; one that is off is a ring."""

    def __init__(self, look: Look, led: Led) -> None:
        super().__init__()
        self._look, self._led = look, led
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("edge"), 1.5))
        if self._led is Led.OFF:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(self._look.colour(f"led_{self._led}"))
        painter.drawEllipse(self.rect().adjusted(1, 1, -2, -2))

    def _fit(self) -> None:
        side = self._look.scaled(18)
        self.setFixedSize(QSize(side, side))
        self.update()
