"""What comes back: a reply, events, or what an act on a device came to; and the replies before."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from station.domain.calls.reply import Reply
from station.domain.calls.shape import ApiCall
from station.domain.errors import StationError
from station.flow.cloud_desk import DeskNews
from station.window.buttons import KeyButton
from station.window.cloud.events_view import EventsView
from station.window.cloud.json_text import pretty
from station.window.cloud.json_view import JsonView
from station.window.cloud.reply_view import ReplyView
from station.window.cloud.scrolled import Scrolled
from station.window.fields import IconButton
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

_KEPT_REPLIES = 20
_WAITS = "The cloud is asked."
_WAITS_FOR_DEVICE = "The device is asked: usually under 1 s, up to 30 s if it sleeps."


class Answers(QFrame):
    """`number_of` gives the number that people say on the phone for a trouble."""

    def __init__(self, look: Look, number_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._number_of = number_of
        self._replies: list[Reply] = []
        self._shown = -1
        self.reply = ReplyView(look)
        self.events = EventsView(look)
        self.told = JsonView(look, self.tr("What the device said"))
        self._stack = QStackedWidget()
        self._events = Scrolled()
        inside = QVBoxLayout(self._events.inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.events)
        for page in (self.reply, self._events, self.told):
            self._stack.addWidget(page)
        self._back = IconButton(look, "chevron-left", self.tr("The reply before"))
        self._on = IconButton(look, "chevron-right", self.tr("The reply after"))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on.clicked.connect(lambda: self._turn(1))
        self._place = Words("", "small", wraps=False)
        self.history = KeyButton(look, self.tr("History …"))
        self._title = Words(self.tr("Reply"), "section", wraps=False)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addStretch()
        for widget in (self._back, self._place, self._on, self.history):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self._tell_place()

    @property
    def shown(self) -> Reply | None:
        """The reply that is looked at."""
        return self._replies[self._shown] if self._replies else None

    def show_call(self, call: ApiCall | None) -> None:
        """An events call has its own view; the last reply stays for all others."""
        is_stream = call is not None and call.is_stream
        self._stack.setCurrentWidget(self._events if is_stream else self.reply)
        self._title.setText(self.tr("Events") if is_stream else self.tr("Reply"))

    def wait_for(self, call: ApiCall | None) -> None:
        self._stack.setCurrentWidget(self.reply)
        reaches = call is None or call.reaches_device
        self.reply.show_waiting(said(_WAITS_FOR_DEVICE if reaches else _WAITS))

    def show_news(self, news: DeskNews) -> None:
        self.reply.show_news(news)

    def show_reply(self, reply: Reply) -> None:
        self._replies = [*self._replies, reply][-_KEPT_REPLIES:]
        self._show(len(self._replies) - 1)

    def show_told(self, told: Mapping[str, Any]) -> None:
        self.reply.show_empty()
        self._stack.setCurrentWidget(self.told)
        self.told.show_pieces(pretty(dict(told)))

    def show_trouble(self, error: StationError, *, of_stream: bool) -> None:
        number = self._number_of(error.code)
        if of_stream:
            self.events.show_trouble(error, number)
            return
        self._stack.setCurrentWidget(self.reply)
        self.reply.show_trouble(error, number)

    def show_stopped(self) -> None:
        self.reply.show_empty(self.tr("Stopped. What the cloud did with it is not known."))

    def _show(self, place: int) -> None:
        self._shown = place
        reply = self._replies[place]
        number = self._number_of(reply.trouble.code) if reply.trouble is not None else ""
        self._stack.setCurrentWidget(self.reply)
        self.reply.show_reply(reply, number)
        self._tell_place()

    def _turn(self, by: int) -> None:
        if 0 <= self._shown + by < len(self._replies):
            self._show(self._shown + by)

    def _tell_place(self) -> None:
        count = len(self._replies)
        self._place.setText(self.tr("{0} of {1}").format(self._shown + 1, count) if count else "")
        for button in (self._back, self._place, self._on):
            button.setVisible(count > 1)
        self._back.setEnabled(self._shown > 0)
        self._on.setEnabled(self._shown < count - 1)
