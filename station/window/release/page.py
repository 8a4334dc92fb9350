"""The page that releases a device: find it, see the plan, agree, watch it done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.field.freeing import Act, Whereabouts
from station.domain.field.freeing_plan import FreePlan
from station.domain.field.listening_help import FORGET_WIFI
from station.domain.questions import Enter, Form, Question
from station.window.buttons import KeyButton
from station.window.fields import TextField
from station.window.listening.board_picture import BoardPicture
from station.window.look import Look
from station.window.page_frame import Page
from station.window.question_box import question_box
from station.window.release.rows import FoundCard, StepRows
from station.window.release.wishes import Wishes
from station.window.trouble_panel import TroublePanel
from station.window.words import Selectable, Words

_ABREAST_PX = 1000
"""At 100 % text: from this width on what was found and what is undone stand side by side."""
WANTED = Enter("wanted", "Device ID, serial number, or a scanned label")


class ReleasePage(QWidget):
    """What is to be seen; `ReleaseDriver` does what its buttons say."""

    wanted = Signal(str)
    """An id, a serial number, a label; "" is the device at the cable."""
    release_pressed = Signal()
    told_by_hand = Signal()
    back_pressed = Signal()
    answered = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.field = TextField(look, WANTED)
        self.look_up = KeyButton(look, self.tr("Look it up"), icon="scan-barcode", kind="main")
        self.at_cable = KeyButton(look, self.tr("The one at the cable"), icon="usb")
        self.waiting = Words("", "strong").tone("muted")
        self.trouble = TroublePanel(look)
        self.found = FoundCard(look)
        self.wishes = Wishes(look)
        self._plan_title = Words(self.tr("What will be undone, in this order"), "section")
        self.steps = StepRows(look)
        self.picture = BoardPicture(look)
        self.by_hand = KeyButton(look, self.tr("I did that by hand"), icon="badge-check")
        self.end = Words("", "panel")
        self._letter = QFrame()
        self.letter_text = Selectable("", "body")
        self.copy = KeyButton(look, self.tr("Copy the letter"), icon="copy")
        self.back = KeyButton(look, self.tr("Back"), icon="chevron-left", key="Escape")
        self.release = KeyButton(look, self.tr("Release …"), icon="unlink", kind="grave")
        self._question: QWidget | None = None
        self._lay_out()
        self._connect()
        self.show_nothing()

    def focus_page(self) -> None:
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def ask(self, question: Question | Form) -> None:
        """A question of the cloud, as the code of a second factor."""
        box = question_box(self._look, question)
        box.answered.connect(self._answer)
        self._question = box
        self._questions.addWidget(box)
        box.focus_first()

    def show_nothing(self) -> None:
        """Before something is looked for."""
        hidden = (
            self.waiting, self.trouble, self.found, self.wishes, self._plan_title, self.steps,
            self.picture, self.by_hand, self.end, self._letter,
        )  # fmt: skip
        for part in hidden:
            part.hide()
        self.release.setEnabled(False)

    def show_waiting(self, words: str) -> None:
        self.waiting.setText(words)
        self.waiting.setVisible(bool(words))
        for button in (self.look_up, self.at_cable):
            button.setEnabled(not words)

    def show_found(self, where: Whereabouts) -> None:
        self.show_nothing()
        self.found.show_unit(where)
        self.picture.show_help(FORGET_WIFI, where.platform)
        self.found.show()

    def show_plan(self, plan: FreePlan, *, is_refused: bool = False) -> None:
        """`is_refused`: why stands in the trouble panel."""
        self.wishes.show()
        self._plan_title.setVisible(bool(plan.steps))
        self.steps.show_steps(plan.steps)
        self.steps.setVisible(bool(plan.steps))
        takes_a_hand = any(step.act is Act.WIFI for step in plan.steps)
        self.picture.setVisible(takes_a_hand)
        self.by_hand.setVisible(takes_a_hand)
        self.by_hand.setEnabled(True)
        self.letter_text.setText(plan.ask)
        self._letter.setVisible(bool(plan.ask))
        self.trouble.setVisible(is_refused)
        self.end.hide()
        self.release.setEnabled(bool(plan.for_station) and not is_refused)

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.trouble.say(number, what, remedy)
        self.trouble.show()

    def say_end(self, words: str, tone: str) -> None:
        self.end.setText(words)
        self.end.tone(tone)
        self.end.show()
        self.release.setEnabled(False)

    def show_busy(self, *, busy: bool) -> None:
        """While it is released nothing else can be asked for."""
        for part in (self.field, self.look_up, self.at_cable, self.wishes, self.by_hand):
            part.setEnabled(not busy)
        if busy:
            self.release.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        is_wide = self.width() / self._look.scale >= _ABREAST_PX
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _answer(self, answers: dict[str, str]) -> None:
        if self._question is not None:
            self._questions.removeWidget(self._question)
            self._question.deleteLater()
            self._question = None
        self.answered.emit(answers)

    def _connect(self) -> None:
        self.field.submitted.connect(self._look_up)
        self.look_up.clicked.connect(self._look_up)
        self.at_cable.clicked.connect(lambda: self.wanted.emit(""))
        self.release.clicked.connect(self.release_pressed)
        self.by_hand.clicked.connect(self.told_by_hand)
        self.back.clicked.connect(self.back_pressed)
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.letter_text.text())
        )

    def _look_up(self) -> None:
        if text := self.field.text.strip():
            self.wanted.emit(text)

    def _lay_out(self) -> None:
        page = Page()
        page.column.addWidget(Words(self.tr("Release a device"), "title"))
        sentence = self.tr("Find out where a device is and whose, and free it step by step.")
        page.column.addWidget(Words(sentence, "muted"))
        page.column.addSpacing(8)
        page.column.addWidget(self.field)
        self.field.add(self.look_up)
        row = QHBoxLayout()
        row.addWidget(self.at_cable)
        row.addStretch()
        page.column.addLayout(row)
        self._questions = QVBoxLayout()
        page.column.addLayout(self._questions)
        self._lay_out_letter()
        for part in (self.waiting, self.trouble, self.end):
            page.column.addWidget(part)
        page.column.addLayout(self._two_sides())
        page.column.addStretch()
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(page)
        keys = QHBoxLayout()
        keys.addWidget(self.back)
        keys.addStretch()
        keys.addWidget(self.release)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(card, 1)
        column.addLayout(keys)

    def _two_sides(self) -> QBoxLayout:
        left, right = QVBoxLayout(), QVBoxLayout()
        for found in (self.found, self._letter):
            left.addWidget(found)
        for undone in (
            self.wishes, self._plan_title, self.steps, self.picture, self.by_hand
        ):  # fmt: skip
            right.addWidget(undone)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(24)
        for side in (left, right):
            side.setSpacing(10)
            side.addStretch()
            self._sides.addLayout(side, 1)
        return self._sides

    def _lay_out_letter(self) -> None:
        self._letter.setProperty("panel", "act")
        column = QVBoxLayout(self._letter)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("What to ask whoever can free it"), "section"))
        column.addWidget(self.letter_text)
        column.addWidget(self.copy)
