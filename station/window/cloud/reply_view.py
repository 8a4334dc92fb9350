"""What came back: the status, the reply as table, JSON or text, and what a person may do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from station.domain.calls.reply import Reply
from station.domain.errors import StationError
from station.flow.cloud_desk import DeskNews
from station.window.cloud.json_text import pieces_of, pretty
from station.window.cloud.json_view import JsonView
from station.window.cloud.reply_view_actions import ReplyActions
from station.window.cloud.reply_view_head import ReplyFacts, StatusPill, tone_of
from station.window.cloud.reply_view_kept import KeptPanel
from station.window.cloud.reply_view_strips import OdditiesNote, TroubleStrip
from station.window.cloud.reply_view_wait import WaitNote
from station.window.cloud.scrolled import Scrolled
from station.window.cloud.table_view import TableView
from station.window.cloud.table_view_model import Row
from station.window.cloud.vitals_plot import VitalsPlot
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.segments import Segments

_DRAWN = ("vitals.history", "vitals.product-history")
Forms = tuple[tuple[str, str, str], ...]


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
        self._reply: Reply | None = None
        self._is_same_call = False
        self._filled: set[str] = set()
        self._rows: Sequence[Row] = ()
        self._segments: Segments | None = None
        self._choices: dict[Forms, Segments] = {}
        self._waiting = WaitNote()
        self._pill, self._facts = StatusPill(look), ReplyFacts()
        self._head = WrappingRow(12)
        self._trouble, self._odd = TroubleStrip(look), OdditiesNote(look)
        self._kept = KeptPanel(look)
        self.take_away = ReplyActions(look)
        self.table = TableView(look)
        self.json = JsonView(look, self.tr("The reply as JSON"))
        self.raw = JsonView(look, self.tr("The reply as it came"), coloured=False)
        self.plot = VitalsPlot(look)
        self._pages = {"table": self.table, "json": self.json, "raw": self.raw, "lines": self.plot}
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_empty()

    def show_reply(self, reply: Reply, number: str = "") -> None:
        """`number` is that of the reply's trouble, as people say it on the phone."""
        before, self._reply = self._reply, reply
        self._is_same_call = before is not None and before.order.call == reply.order.call
        self._rows = reply.rows()
        self._filled.clear()
        self._show_parts(reply=True)
        self._pill.show_reply(reply)
        self._facts.show_reply(reply)
        self._trouble.setVisible(reply.trouble is not None)
        if reply.trouble is not None:
            self._trouble.say(reply.trouble, number, reply.offers, amber=tone_of(reply) == "warn")
        self._odd.say(reply.oddities)
        self._kept.show_kept(reply.kept)
        self.take_away.show_reply(reply)
        self._offer_forms(self._forms_of(reply))

    def show_news(self, news: DeskNews) -> None:
        self._waiting.show_news(news)
        self._waiting.show()

    def show_waiting(self, text: str) -> None:
        """The last reply goes; `text` says for what we wait, and how long that usually is."""
        self._show_parts(reply=False)
        self._waiting.wait_for(text)
        self._waiting.show()

    def show_empty(self, text: str = "") -> None:
        """`text` says why there is nothing; else what to do."""
        self._show_parts(reply=False)
        self._waiting.say(text or self.tr("Fill in the form, then Ctrl+Enter."))
        self._waiting.show()

    def show_trouble(self, error: StationError, number: str) -> None:
        """There is no reply at all."""
        self._show_parts(reply=False)
        self._trouble.say(error, number)
        self._trouble.show()

    @property
    def form(self) -> str:
        """What is shown: table, json, raw or lines."""
        return self._segments.answer if self._segments is not None else ""

    def look_for(self) -> None:
        """Search in what is shown: its text, or its rows."""
        page = self._stack.currentWidget()
        if self._stack.isVisible() and isinstance(page, TableView | JsonView):
            page.look_for()

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._head.add(self._pill)
        self._head.add(self._facts)
        area = Scrolled()
        column = QVBoxLayout(area.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._waiting, self._head, self._trouble, self._kept, self._odd):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.take_away)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        self._trouble.offer_taken.connect(self.offer_taken)
        self._kept.keep_pressed.connect(self.keep_pressed)
        self.table.row_chosen.connect(self.row_chosen)
        self.take_away.find_pressed.connect(self.look_for)
        keys = [QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("F3")]
        find = QShortcut(self)
        find.setKeys(keys)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.look_for)

    def _show_parts(self, *, reply: bool) -> None:
        self._waiting.rest()
        notes: list[QWidget] = [self._waiting, self._trouble, self._kept, self._odd]
        for note in notes:
            note.hide()
        parts: list[QWidget] = [self._head, self._stack, self.take_away]
        for part in parts:
            part.setVisible(reply)

    def _forms_of(self, reply: Reply) -> Forms:
        forms = []
        if reply.order.call.name in _DRAWN and reply.is_fine:
            forms.append(("lines", "", self.tr("Lines")))
        if self._rows:
            forms.append(("table", "", self.tr("Table")))
        if reply.is_json:
            forms.append(("json", "", self.tr("JSON")))
        return (*forms, ("raw", "", self.tr("Raw")))

    def _offer_forms(self, forms: Forms) -> None:
        """The first one is chosen; for another reply to the same call, the one in use."""
        used = self.form if self._is_same_call else ""
        if forms not in self._choices:
            self._choices[forms] = Segments(self._look, self.tr("Reply"), forms)
            self._choices[forms].changed.connect(self._show_form)
            self._head.add(self._choices[forms])
        for known, choice in self._choices.items():
            choice.setVisible(known == forms)
        self._segments = self._choices[forms]
        answers = [answer for answer, _, _ in forms]
        self._segments.choose(used if used in answers else answers[0])
        self._show_form(self.form)

    def _show_form(self, form: str) -> None:
        """Each is made when it is first looked at."""
        reply = self._reply
        if reply is not None and form not in self._filled:
            self._filled.add(form)
            self._fill(form, reply)
        self._stack.setCurrentWidget(self._pages[form])
        self.take_away.search.setVisible(form != "lines")

    def _fill(self, form: str, reply: Reply) -> None:
        match form:
            case "table":
                self.table.show_rows(self._rows)
            case "json":
                self.json.show_pieces(pretty(reply.parsed))
            case "lines":
                self.plot.show_history(reply.parsed if reply.is_json else reply.text)
            case _:
                self.raw.show_pieces(pieces_of(reply.text or self._nothing(reply)))

    def _nothing(self, reply: Reply) -> str:
        if reply.content:
            return self.tr("A file: Save… keeps it.")
        return self.tr("The reply has no text.")
