"""The page Cloud: every call in a list, its form, its request, its reply."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from station.domain.calls.catalogue import CALLS
from station.window.buttons import KeyButton
from station.window.cloud.answers import Answers
from station.window.cloud.call_form import CallForm
from station.window.cloud.call_list import CallList
from station.window.cloud.device_form import DeviceForm
from station.window.cloud.remembered import Remembered
from station.window.cloud.request_pane import RequestPane
from station.window.look import Look
from station.window.segments import Segments
from station.window.words import Words

FIRST_CALL = "devices.list"
_SETTLED_MS = 500
_ABREAST_PX, _LISTED_PX = 1040, 720
"""At 100 % text: from here on form and reply stand side by side, and the list stays in sight."""
_LIST_PX, _FORM_PX, _REQUEST_PX = 264, 460, 300


class CloudPage(QWidget):
    """What is to be seen; `CloudDriver` does what its buttons say.

    Where it is narrow one of form, request and reply is shown at a time.
    """

    widths_changed = Signal(str)
    """What a person has made of the columns, to be kept."""

    def __init__(self, look: Look, number_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.remembered = Remembered()
        self.calls = CallList(look)
        self.request = RequestPane(look)
        self.answers = Answers(look, number_of)
        self.form: CallForm | DeviceForm | None = None
        self.stop = KeyButton(look, self.tr("Stop"), icon="square", key="Escape")
        self.stop.hide()
        self._note = Words("", "small")
        self._note.hide()
        self._is_abreast = self._is_listed = True
        parts = (
            ("form", "", self.tr("Form")),
            ("request", "", self.tr("Request")),
            ("reply", "", self.tr("Reply")),
        )
        self._parts = Segments(look, self.tr("Shown"), parts)
        self._parts.changed.connect(lambda _: self._show_parts())
        self.more = KeyButton(look, self.tr("All calls"))
        self.more.clicked.connect(self._turn_list)
        self._moved = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._moved.timeout.connect(self._tell_widths)
        self._form_card = self._new_form_card()
        self._lay_out()
        QShortcut("Ctrl+K", self).activated.connect(self._find_call)

    def show_form(self, form: CallForm | DeviceForm) -> None:
        """In place of the one before, which is gone."""
        old = self._scroll.takeWidget()
        for gone in (old, self.form.send if self.form is not None else None):
            if gone is not None:
                gone.hide()  # its key is the new form's from now on
                gone.deleteLater()
        self.form = form
        form.setObjectName("page")
        self._scroll.setWidget(form)
        self._buttons.insertWidget(0, form.send)
        form.send.show()
        if isinstance(form, CallForm):
            self.request.show_call(form.call)
        self.say("")
        if not self._is_listed:
            self.calls.hide()
        self._parts.choose("form")
        self._show_parts()

    def take_widths(self, widths: str) -> None:
        """As `widths_changed` gave them; anything else leaves the usual ones."""
        rows = [row.split(",") for row in widths.split(";")]
        if len(rows) != len(self._splitters) or not all(n.isdigit() for row in rows for n in row):
            return
        for splitter, row in zip(self._splitters, rows, strict=True):
            splitter.setSizes([int(number) for number in row])

    def show_part(self, part: str) -> None:
        """form, request or reply: where there is room for one alone."""
        self._parts.choose(part)
        self._show_parts()

    def show_busy(self, *, busy: bool) -> None:
        self.stop.setVisible(busy)
        if self.form is not None:
            self.form.send.setEnabled(not busy)

    def say(self, note: str) -> None:
        """A line beside the buttons."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def focus_page(self) -> None:
        if not self.calls.current:
            self.calls.choose(FIRST_CALL)
        self.calls.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        width = self.width() / self._look.scale
        is_abreast, is_listed = width >= _ABREAST_PX, width >= _LISTED_PX
        if (is_abreast, is_listed) == (self._is_abreast, self._is_listed):
            return
        self._is_abreast = is_abreast
        if is_listed != self._is_listed:
            self._is_listed = is_listed
            self.calls.setVisible(is_listed)
        self._show_parts()

    def _show_parts(self) -> None:
        part, is_call = self._parts.answer, isinstance(self.form, CallForm)
        self.more.setVisible(not self._is_listed)
        self._parts.setVisible(not self._is_abreast)
        self._form_card.setVisible(self._is_abreast or part == "form")
        self.request.setVisible(is_call and (self._is_abreast or part == "request"))
        self.answers.setVisible(self._is_abreast or part == "reply")
        self._right.setVisible(self._is_abreast or part != "form")
        self._place_stop()

    def _place_stop(self) -> None:
        """Beside Send, or where it stays in sight while the reply is waited for."""
        if self._is_abreast:
            self._buttons.insertWidget(self._buttons.indexOf(self._note), self.stop)
        else:
            self._switches.addWidget(self.stop)

    def _turn_list(self) -> None:
        self.calls.setVisible(not self.calls.isVisible())

    def _new_form_card(self) -> QFrame:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addWidget(self.stop)
        self._buttons.addWidget(self._note, 1)
        self._buttons.addStretch()
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(2, 2, 2, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        self._buttons.setContentsMargins(22, 12, 22, 14)
        column.addLayout(self._buttons)
        return card

    def _lay_out(self) -> None:
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.addWidget(self.request)
        self._right.addWidget(self.answers)
        self._right.setSizes([self._look.scaled(_REQUEST_PX), 600])
        self._right.setStretchFactor(1, 1)
        work = QSplitter(Qt.Orientation.Horizontal)
        work.addWidget(self._form_card)
        work.addWidget(self._right)
        work.setSizes([self._look.scaled(_FORM_PX), 600])
        work.setStretchFactor(1, 1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._switches = QHBoxLayout()
        self._switches.setSpacing(8)
        self._switches.addWidget(self.more)
        self._switches.addWidget(self._parts, 1)
        column.addLayout(self._switches)
        column.addWidget(work, 1)
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(self.calls)
        whole.addWidget(middle)
        whole.setSizes([self._look.scaled(_LIST_PX), 960])
        whole.setStretchFactor(1, 1)
        self._splitters = (self._right, work, whole)
        for splitter in self._splitters:
            splitter.setHandleWidth(12)
            splitter.setChildrenCollapsible(False)
            splitter.splitterMoved.connect(lambda *_: self._moved.start())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(whole)
        self._show_parts()

    def _tell_widths(self) -> None:
        """Where all columns are seen: a hidden one has no width to keep."""
        sizes = [splitter.sizes() for splitter in self._splitters]
        if all(size > 0 for each in sizes for size in each):
            self.widths_changed.emit(";".join(",".join(map(str, each)) for each in sizes))

    def _find_call(self) -> None:
        self.calls.show()
        self.calls.search.setFocus()
        self.calls.search.selectAll()


def is_call(name: str) -> bool:
    return name in CALLS
