"""The events of a stream as they come: a table of them, and how the stream itself fares."""

from PySide6.QtCore import QIODevice, QModelIndex, QSaveFile, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from station.domain.calls.stream import Batch, StreamNews
from station.domain.errors import StationError
from station.window.cloud.events_bar import EventsBar
from station.window.cloud.events_lines import event_object, json_lines
from station.window.cloud.events_model import MOST, EventsModel
from station.window.cloud.events_state import StreamLine
from station.window.cloud.events_table import EventsTable
from station.window.cloud.json_text import pretty
from station.window.cloud.json_view import JsonView
from station.window.cloud.reply_view_strips import TroubleStrip
from station.window.cloud.slices import Slices, written
from station.window.look import Look
from station.window.words import Words

_EVERY_MS, _CATCHES_UP_EVERY_MS = 100, 25


class EventsView(QWidget):
    """Whoever follows the stream hands each batch to `take`."""

    follow_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, look: Look, most: int = MOST) -> None:
        super().__init__()
        self.line = StreamLine(look)
        self._trouble = TroubleStrip(look)
        self._trouble.hide()
        self.bar = EventsBar(look)
        headings = (self.tr("Time"), self.tr("Event"), self.tr("Device"), self.tr("Data"))
        self.model = EventsModel(headings, most)
        self.table = EventsTable(look, self.model)
        self.detail = JsonView(look, self.tr("The chosen event"))
        self.detail.hide()
        self._note = Words("", "small")
        self._note.hide()
        self._saving = Slices(self)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look_through)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.line, self._trouble, self.bar):
            column.addWidget(widget)
        column.addWidget(self.table, 3)
        column.addWidget(self.detail, 2)
        column.addWidget(self._note)
        self._connect()

    def take(self, batch: Batch) -> None:
        """Cheap at any size: events are put into the table some at a time, ten times a second."""
        if isinstance(batch, StreamNews):
            self._take_news(batch)
            return
        self.model.take(batch)
        self._tell()
        if not self._timer.isActive():
            self._timer.start(_EVERY_MS)

    def show_trouble(self, error: StationError, number: str) -> None:
        self._trouble.say(error, number)
        self._trouble.show()

    def clear(self) -> None:
        """Forget the events; the stream goes on."""
        self.model.clear()
        self.detail.hide()
        self._note.hide()
        self._tell()

    def save_to(self, path: str) -> None:
        """Those that the filter shows, one JSON object a line."""
        file = QSaveFile(path)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self._say(self.tr("Not saved: {0}").format(file.errorString()), "bad")
            return
        self._say(self.tr("Saving…"), "muted")
        self._saving.begin(written(file, json_lines(self.model.shown())), lambda: self._saved(file))

    def _connect(self) -> None:
        self.bar.follow_pressed.connect(self.follow_pressed)
        self.bar.stop_pressed.connect(self.stop_pressed)
        self.bar.paused.connect(self._pause)
        self.bar.filtered.connect(self._keep_only)
        self.bar.clear_pressed.connect(self.clear)
        self.bar.save_pressed.connect(self._ask_where)
        self.bar.tail.toggled.connect(self.table.follow_tail)
        self.table.tail_left.connect(self.bar.tail.setChecked)
        self.table.selectionModel().currentRowChanged.connect(self._show_event)

    def _take_news(self, news: StreamNews) -> None:
        self.line.show_news(news)
        self.bar.show_open(is_open=self.line.is_open)
        self._trouble.setVisible(news.trouble is not None)
        if news.trouble is not None:
            self._trouble.say(news.trouble)

    def _look_through(self) -> None:
        if self.model.look_through():
            self.table.keep_up()
        self._tell()
        if not self.model.waiting:
            self._timer.stop()
        elif self._timer.interval() != _EVERY_MS and self.model.is_caught_up:
            self._timer.setInterval(_EVERY_MS)

    def _keep_only(self, words: str) -> None:
        self.model.keep_only(words)
        self._timer.start(_CATCHES_UP_EVERY_MS)

    def _pause(self, paused: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.model.hold(held=paused)
        self._tell()
        self._timer.start(_EVERY_MS)

    def _tell(self) -> None:
        paused = self.bar.pause.isChecked()
        self.line.show_count(self.model.kept, self.model.held, paused=paused)

    def _show_event(self, index: QModelIndex) -> None:
        if index.isValid():
            event = self.model.event_at(index.row())
            self.detail.show_pieces(pretty(event_object(event)))
            self.detail.show()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the events"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("JSON lines (*.jsonl)"), self.tr("All files (*)")])
        dialog.selectFile("events.jsonl")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _saved(self, file: QSaveFile) -> None:
        if file.commit():
            self._say(self.tr("Saved"), "good")
        else:
            self._say(self.tr("Not saved: {0}").format(file.errorString()), "bad")

    def _say(self, text: str, tone: str) -> None:
        self._note.setText(text)
        self._note.tone(tone)
        self._note.show()
