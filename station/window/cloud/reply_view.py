"""What came back: the status, the reply as table, JSON or text, and what a person may do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.domain.calls.reply import Reply
from station.domain.errors import StationError
from station.flow.cloud_desk import DeskNews
from station.window.look import Look


class ReplyView(QWidget):
    """One reply at a time. Nothing secret is in it, but for what the service shows once."""

    offer_taken = Signal(str, str)
    """Parameter name ("token_kind" for the kind) and the value to take instead."""
    keep_pressed = Signal(object)
    """Kept: a secret that goes into the key store."""
    row_chosen = Signal(object)
    """A row of the reply's list, as it came."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def show_reply(self, reply: Reply) -> None: ...

    def show_news(self, news: DeskNews) -> None: ...

    def show_waiting(self, text: str) -> None: ...

    def show_empty(self) -> None: ...

    def show_trouble(self, error: StationError, number: str) -> None: ...
