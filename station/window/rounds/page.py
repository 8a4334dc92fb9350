"""The page of an offline round: three places, one list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.field.rounds import Moment, Round, RoundUnit, UnitState, count_of
from station.domain.field.rounds_words import summary_words
from station.domain.questions import Form, Question
from station.flow.field.round_ports import RoundEnd
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.page_frame import Page
from station.window.question_box import question_box
from station.window.rounds.end_panel import EndPanel
from station.window.rounds.panels import AnnouncePanel, ConfirmPanel, HandPanel
from station.window.rounds.units_list import UnitsList
from station.window.segments import Segments
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

ANNOUNCE, HAND, CONFIRM = "announce", "hand", "confirm"
_NARROW_PX = 620
"""At 100 % text: below this the buttons are words alone."""


class RoundsPage(QWidget):
    """What is to be seen; `RoundsDriver` does what its buttons say."""

    opened = Signal()
    left = Signal()
    main_pressed = Signal()
    back_pressed = Signal()
    end_pressed = Signal()
    stop_pressed = Signal()
    answered = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._page = Page()
        self.places = Segments(
            look,
            self.tr("Where you are"),
            (
                (ANNOUNCE, "", self.tr("1 Announce")),
                (HAND, "", self.tr("2 Hand over")),
                (CONFIRM, "", self.tr("3 Confirm")),
            ),
        )
        self.trouble = TroublePanel(look)
        self.announce = AnnouncePanel(look)
        self.engineers = Words(
            self.tr(
                "An engineer announces a round and ends it: F12 unlocks. Handing over and "
                "confirming are for everybody."
            ),
            "body",
        )
        self.hand = HandPanel(look)
        self.confirm = ConfirmPanel(look)
        self.summary = Words("", "section")
        self.units = UnitsList(look)
        self.units.currentItemChanged.connect(lambda *_: self._show_trouble())
        self.in_full = Words("", "body")
        self.end_panel = EndPanel()
        self.back = KeyButton(look, self.tr("Back"), icon="chevron-left", key="Escape")
        self.stop = KeyButton(look, self.tr("Stop"), icon="square", key="Escape")
        self.end = KeyButton(look, self.tr("End the round …"), icon="archive")
        self.main = KeyButton(look, "", icon="arrow-right", key="F5", kind="main")
        self._question: QWidget | None = None
        self._is_busy = self._is_locked = False
        self._found: Round | None = None
        self._lay_out()
        self._connect()
        self.show_round(None, None)

    @property
    def place(self) -> str:
        """announce, hand or confirm."""
        return self.places.answer

    def focus_page(self) -> None:
        self.opened.emit()
        if self.place == ANNOUNCE:
            (self.back if self._is_locked else self.announce.devices).setFocus()
        else:
            self.main.setFocus()

    def show_locked(self, *, is_locked: bool) -> None:
        """Which recipe a round has and which codes are given up is not for an operator."""
        self._is_locked = is_locked
        self.show_place()

    def show_round(self, found: Round | None, moment: Moment | None) -> None:
        """None: no round is open, and that is said."""
        self._found = found
        is_open = found is not None
        self.units.setVisible(is_open)
        if found is not None and moment is not None:
            self.summary.setText(summary_words(found))
            self.units.show_round(found, moment)
            self.hand.show_left(count_of(found.units, UnitState.READY))
            self.confirm.show_waiting(count_of(found.units, UnitState.AWAITING))
        else:
            self.summary.setText(self.tr("No round is open."))
            self.hand.show_left(0)
            self.confirm.show_waiting(0)
        self._show_trouble()
        self.show_place()

    def _show_trouble(self) -> None:
        words = self.units.trouble_in_full(self._found) if self._found is not None else ""
        self.in_full.setText(words)
        self.in_full.setVisible(bool(words))

    def go_where_it_goes_on(self, found: Round) -> None:
        """The place that has something to do."""
        if found.is_wanting:
            self.places.choose(ANNOUNCE)
        elif count_of(found.units, UnitState.READY):
            self.places.choose(HAND)
        elif found.watched:
            self.places.choose(CONFIRM)
        self.show_place()

    def show_place(self) -> None:
        place, found = self.place, self._found
        may_work = place != ANNOUNCE or not self._is_locked
        self.announce.setVisible(place == ANNOUNCE and may_work)
        self.engineers.setVisible(not may_work)
        self.hand.setVisible(place == HAND)
        self.confirm.setVisible(place == CONFIRM)
        words, icon = {
            ANNOUNCE: (self.tr("Announce"), "route"),
            HAND: (self.tr("Hand over by cable"), "usb"),
            CONFIRM: (self.tr("Look now"), "cloud"),
        }[place]
        self.main.say(words, icon)
        is_ready = {
            ANNOUNCE: self.announce.is_ready or (found is not None and found.is_wanting),
            HAND: found is not None,
            CONFIRM: found is not None and bool(found.watched),
        }[place]
        self.main.setVisible(may_work)
        self.main.setEnabled(is_ready and not self._is_busy)
        self.end.setVisible(not self._is_locked)
        self.hand.air.setEnabled(found is not None and not self._is_busy)
        self.end.setEnabled(found is not None and not self._is_busy)
        self._fold()

    def show_busy(self, *, busy: bool) -> None:
        """While something is under way nothing else is begun."""
        self._is_busy = busy
        self.stop.setVisible(busy)
        self.back.setVisible(not busy)
        for part in (self.places, self.announce):
            part.setEnabled(not busy)
        if busy:
            self.trouble.hide()
            self.stop.setFocus()
        self.show_place()

    def show_unit(self, unit: RoundUnit, moment: Moment) -> None:
        self.units.show()
        self.units.show_unit(unit, moment)

    def show_end(self, end: RoundEnd) -> None:
        self.end_panel.show_end(end)
        self._page.ensureWidgetVisible(self.end_panel)

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.trouble.say(number, what, remedy)
        self.trouble.show()
        self._page.ensureWidgetVisible(self.trouble)

    def ask(self, question: Question | Form) -> None:
        box = question_box(self._look, question)
        box.answered.connect(self._answer)
        self._question = box
        self._questions.addWidget(box)
        box.focus_first()

    def withdraw(self) -> None:
        """The question no longer matters."""
        if self._question is not None:
            self._questions.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        super().hideEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.width() / self._look.scale < _NARROW_PX
        for button in (self.back, self.stop, self.end, self.main):
            button.fold(folded=is_narrow)

    def _answer(self, answers: dict[str, str]) -> None:
        self.withdraw()
        self.answered.emit(answers)

    def _connect(self) -> None:
        self.places.changed.connect(lambda _: self.show_place())
        self.announce.changed.connect(self.show_place)
        self.main.clicked.connect(self.main_pressed)
        self.back.clicked.connect(self.back_pressed)
        self.stop.clicked.connect(self.stop_pressed)
        self.end.clicked.connect(self.end_pressed)

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(Words(self.tr("Offline round"), "title"))
        intro = self.tr("For devices where there is no internet: codes now, hand over there.")
        column.addWidget(Words(intro, "muted"))
        column.addSpacing(8)
        column.addWidget(self.places)
        self._questions = QVBoxLayout()
        column.addLayout(self._questions)
        places = (self.announce, self.engineers, self.hand, self.confirm)
        for part in (self.trouble, *places, self.end_panel):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.units, 1)
        column.addWidget(self.in_full)
        column.addStretch()
        self.trouble.hide()
        self.stop.hide()
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self._page)
        keys = QHBoxLayout()
        keys.setSpacing(10)
        for button in (self.back, self.stop, self.end):
            keys.addWidget(button)
        keys.addStretch()
        keys.addWidget(self.main)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(16)
        whole.addWidget(card, 1)
        whole.addLayout(keys)
