"""How a stream fares, in one line: live and quiet is not the same as silent."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain.calls.stream import StreamNews, StreamState
from station.window.look import Look
from station.window.shapes import Shape
from station.window.words import Words

_SHAPES = {
    StreamState.OPENING: "doing",
    StreamState.LIVE: "done",
    StreamState.SILENT: "unsure",
    StreamState.WAITING: "unsure",
    StreamState.REFUSED: "failed",
    StreamState.ENDED: "todo",
}


class StreamLine(QWidget):
    """Counts a wait down by itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._news: StreamNews | None = None
        self._events = self._held = 0
        self._is_paused = False
        self._left_s = 0.0
        self._shape = Shape(look, "todo", 24)
        self._words = Words("", "body")
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._count_down)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        self._tell()

    @property
    def is_open(self) -> bool:
        """Whether the stream is followed, be it live or between two tries."""
        over = (StreamState.REFUSED, StreamState.ENDED)
        return self._news is not None and self._news.state not in over

    @property
    def text(self) -> str:
        return self._words.text()

    def show_news(self, news: StreamNews) -> None:
        self._news, self._left_s = news, news.wait_s
        self._shape.show_state(_SHAPES[news.state])
        if news.wait_s > 0:
            self._timer.start()
        else:
            self._timer.stop()
        self._tell()

    def show_count(self, events: int, held: int, *, paused: bool) -> None:
        if (events, held, paused) != (self._events, self._held, self._is_paused):
            self._events, self._held, self._is_paused = events, held, paused
            self._tell()

    def _count_down(self) -> None:
        self._left_s = max(0.0, self._left_s - 1)
        if self._left_s <= 0:
            self._timer.stop()
        self._tell()

    def _tell(self) -> None:
        parts = [self._state_words()]
        if self._is_paused:
            held = self.locale().toString(self._held)
            parts.append(self.tr("paused · {0} new").format(held))
        gaps = self._news.gaps if self._news is not None else 0
        if gaps == 1:
            parts.append(self.tr("1 gap: events in it are lost"))
        elif gaps:
            parts.append(self.tr("{0} gaps: events in them are lost").format(gaps))
        self._words.setText(" · ".join(parts))

    def _state_words(self) -> str:
        if self._news is None:
            return self.tr("Not followed. Follow shows events as they come.")
        words = self._usual_words(self._news.state)
        if self._news.state is not StreamState.LIVE:
            words = self._news.text or words
        if self._left_s > 0:
            again = self.tr("{0}; opening again in {1} s")
            words = again.format(words.removesuffix("."), round(self._left_s))
        return words

    def _usual_words(self, state: StreamState) -> str:
        return {
            StreamState.OPENING: self.tr("Opening the stream, usually 1 to 3 s"),
            StreamState.LIVE: self._live_words(),
            StreamState.SILENT: self.tr("Silent: no sign for 30 s"),
            StreamState.WAITING: self.tr("The stream is closed"),
            StreamState.REFUSED: self.tr("The cloud does not open this stream."),
            StreamState.ENDED: self.tr("Stopped."),
        }[state]

    def _live_words(self) -> str:
        if not self._events:
            return self.tr("Live, and quiet. Events appear when a device speaks.")
        if self._events == 1:
            return self.tr("Live · 1 event")
        return self.tr("Live · {0} events").format(self.locale().toString(self._events))
