"""The table of events: it stays at the newest, until somebody scrolls up to read."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QWheelEvent

from station.window.cloud.events_model import EventsModel
from station.window.cloud.table_view import PlainTable
from station.window.look import Look

_WIDTHS_PX = (130, 200, 100)


class EventsTable(PlainTable):
    tail_left = Signal(bool)
    """Whether it is at the newest now, after somebody scrolled."""

    def __init__(self, look: Look, model: EventsModel) -> None:
        super().__init__(look, self.tr("Events"))
        self._stays_at_newest = True
        self.setModel(model)
        for column, width in enumerate(_WIDTHS_PX):
            self.setColumnWidth(column, look.scaled(width))
        model.rowsRemoved.connect(self._hold_place)
        self.verticalScrollBar().actionTriggered.connect(lambda _: self._scrolled())

    def follow_tail(self, follow: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._stays_at_newest = follow
        self.keep_up()

    def keep_up(self) -> None:
        if self._stays_at_newest:
            self.scrollToBottom()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        super().wheelEvent(event)
        self._scrolled()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self.tail_left.emit(bar.sliderPosition() >= bar.maximum())

    def _hold_place(self, _parent: QModelIndex, first: int, last: int) -> None:
        """What is read stays in sight when the oldest rows go."""
        if not self._stays_at_newest:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - (last - first + 1))
