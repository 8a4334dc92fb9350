"""The events of a stream as they come: a table of them, and how the stream itself fares."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.domain.calls.stream import Batch
from station.domain.errors import StationError
from station.window.look import Look


class EventsView(QWidget):
    """Whoever follows the stream hands each batch to `take`."""

    follow_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def take(self, batch: Batch) -> None: ...

    def show_trouble(self, error: StationError, number: str) -> None: ...

    def clear(self) -> None: ...
