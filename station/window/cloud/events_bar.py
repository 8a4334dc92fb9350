"""What a person does with a stream: follow, stop, pause, filter, clear, save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.cloud.table_view import FilterField
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.picks import Tick


class EventsBar(QWidget):
    follow_pressed = Signal()
    stop_pressed = Signal()
    clear_pressed = Signal()
    save_pressed = Signal()
    paused = Signal(bool)
    filtered = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_open = False
        self.follow = KeyButton(look, self.tr("Follow"), icon="play", kind="main")
        self.pause = KeyButton(look, self.tr("Pause"))
        self.pause.setCheckable(True)
        self.clear = KeyButton(look, self.tr("Clear"))
        self.save = KeyButton(look, self.tr("Save as JSON lines…"))
        self.tail = Tick(look, self.tr("Stay at the newest"))
        self.tail.setChecked(True)
        self.filter = FilterField(
            look, self.tr("Filter the events"), self.tr("Filter: words, or -word to leave out")
        )
        row = WrappingRow()
        for widget in (self.follow, self.pause, self.clear, self.save, self.tail):
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self.filter)
        self.follow.clicked.connect(self._press)
        self.pause.toggled.connect(self._pause)
        self.clear.clicked.connect(self.clear_pressed)
        self.save.clicked.connect(self.save_pressed)
        self.filter.textChanged.connect(self.filtered)

    def show_open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        words = self.tr("Stop") if is_open else self.tr("Follow")
        self.follow.say(words, "square" if is_open else "play")

    def _press(self) -> None:
        (self.stop_pressed if self._is_open else self.follow_pressed).emit()

    def _pause(self, paused: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.pause.say(self.tr("Go on") if paused else self.tr("Pause"))
        self.paused.emit(paused)
