"""Beside a call: calls made before, help, a question in its middle, a secret to keep."""

from PySide6.QtCore import QObject, Signal

from station.domain.calls.reply import Kept, Reply
from station.domain.errors import StationError
from station.domain.questions import Form, Question
from station.window.cloud.desk_keeper import DeskKeeper
from station.window.cloud.help_box import HelpBox
from station.window.cloud.history_box import HistoryBox
from station.window.cloud.question_dialog import QuestionDialog
from station.window.look import Look
from station.window.pages.cloud_page import CloudPage

_CLIENT = "client"
_OURS = {("tokens.log-in", "access_token"): "token"}
"""Of the tokens only that of a log-in is Station's own; others are kept for whoever needs them."""


class Asides(QObject):
    """Boxes above the page, one at a time."""

    past_taken = Signal(object)
    """A PastCall, to be made again."""
    given_up = Signal()
    """The question was not answered."""
    client_kept = Signal(str)
    """The client id that goes with the secret now kept."""
    token_kept = Signal()
    failed = Signal(object)

    def __init__(self, look: Look, page: CloudPage, keeper: DeskKeeper) -> None:
        super().__init__(page)
        self._look, self._page, self._keeper = look, page, keeper

    def show_history(self) -> None:
        try:
            past = self._keeper.desk().history()
        except StationError as error:
            self.failed.emit(error)
            return
        box = HistoryBox(self._look, self._page, past)
        box.taken.connect(self.past_taken)
        box.finished.connect(box.deleteLater)
        box.open()

    def show_help(self, topic: str) -> None:
        """`topic` is safety, tokens or limits."""
        box = HelpBox(self._look, self._page, topic)
        box.finished.connect(box.deleteLater)
        box.open()

    def ask(self, question: Question | Form) -> None:
        if isinstance(question, Form):
            return
        box = QuestionDialog(self._look, self._page, question)
        box.answered.connect(self._keeper.operator.reply)
        box.rejected.connect(self.given_up)
        self._keeper.operator.withdrawn.connect(box.reject)
        box.finished.connect(box.deleteLater)
        box.open()

    def keep(self, kept: Kept) -> None:
        """Into the key store, under the name that Station finds it by, if it is one of its own."""
        reply = self._page.answers.shown
        name = _kept_as(kept, reply)
        try:
            self._keeper.desk().keep_secret(name, kept.secret, forever=True)
        except StationError as error:
            self.failed.emit(error)
            return
        self._page.say(self.tr("In the key store, as {0}.").format(name))
        if name == "token":
            self.token_kept.emit()
        elif name == _CLIENT and (client_id := _client_id(reply)):
            self.client_kept.emit(client_id)


def _kept_as(kept: Kept, reply: Reply | None) -> str:
    if kept.path == "client.secret":
        return _CLIENT
    call = reply.order.call.name if reply is not None else ""
    return _OURS.get((call, kept.path)) or f"{call} {kept.path}".strip()


def _client_id(reply: Reply | None) -> str:
    body = reply.parsed if reply is not None else None
    client = body.get("client") if isinstance(body, dict) else None
    found = client.get("id") if isinstance(client, dict) else None
    return found if isinstance(found, str) else ""
