"""Guided: one device, page by page, shown from events alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.questions import Form, Question
from station.window.announce import announce
from station.window.details import Details
from station.window.device_card import DeviceCard
from station.window.dialog import Ask
from station.window.key_row import KeyRow
from station.window.look import Look
from station.window.pages.done_page import DonePage, headline, summary
from station.window.pages.start_page import StartPage
from station.window.pages.step_page import StepPage
from station.window.question_box import question_box
from station.window.run import Run
from station.window.stepper import FoldedStepper, Stepper
from station.window.story import DONE_PAGE, Story

_WIDE_PX = 1200
_MEDIUM_PX = 860
_LOW_PX = 420
"""Below it the steps, one under the other, have no room."""


class Guided(QWidget):
    """Shows a Run; decides nothing about devices."""

    start_pressed = Signal()
    state_changed = Signal(str)
    """start, question, waiting, trouble or done: after the page has been drawn so."""

    def __init__(self, look: Look, run: Run, prefill: Callable[[], dict[str, str]]) -> None:
        super().__init__()
        self._look, self._run, self._prefill = look, run, prefill
        self.state = "start"
        self._is_detailed = False
        self.stepper = Stepper(look)
        self._folded_stepper = FoldedStepper(look)
        self.start = StartPage(look)
        self.step = StepPage(look)
        self.done = DonePage(look)
        self.details = Details()
        self.keys = KeyRow(look)
        self.device = DeviceCard(look)
        self._pages = QStackedWidget()
        for page in (self.start, self.step, self.done, self.details):
            self._pages.addWidget(page)
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self._connect()
        self._draw()

    @property
    def story(self) -> Story | None:
        return self._run.story

    def show_again(self) -> None:
        """Draw what the run says now."""
        self._draw()

    def focus_page(self) -> None:
        """Put the focus where the hands are needed."""
        match self.state:
            case "question" if self.step.question is not None and self.step.question.stops:
                self.step.question.focus_first()
            case "waiting":
                self.keys.stop.setFocus()
            case "trouble":
                self.keys.again.setFocus()
            case _:
                self.keys.main.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self._pages)
        centre = QVBoxLayout()
        centre.setSpacing(16)
        centre.addWidget(self._folded_stepper)
        centre.addWidget(card, 1)
        centre.addWidget(self.keys)
        self.setObjectName("ground")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        row.setSpacing(24)
        row.addWidget(self.stepper)
        row.addLayout(centre, 1)
        row.addWidget(self.device)

    def _connect(self) -> None:
        self._run.moved.connect(lambda _event: self._draw())
        self._run.ended.connect(self._draw)
        self._run.operator.asked.connect(self._ask)
        self._run.operator.withdrawn.connect(self._withdraw)
        self._look.changed.connect(self._fold)
        self.keys.main_pressed.connect(self._main)
        self.keys.stop_pressed.connect(self._stop)
        self.keys.aside_pressed.connect(self._set_aside)
        self.keys.details_pressed.connect(self._turn_details)
        self.keys.copy_pressed.connect(self._copy)

    def _ask(self, question: Question | Form) -> None:
        box = question_box(self._look, question)
        box.fill_in({**self._prefill(), **self._run.operator.remembered})
        box.ready_changed.connect(self._ready_changed)
        box.answered.connect(self._answer)
        self.step.ask(box)
        before: QWidget = self.start.port  # the last stop of the pages, before the buttons
        for stop in box.stops:
            QWidget.setTabOrder(before, stop)
            before = stop
        self._draw()
        announce(self, question.text, urgent=True)

    def _ready_changed(self, ready: bool) -> None:  # noqa: FBT001  # a signal's argument
        self.keys.main.setEnabled(ready)
        self.keys.fit()

    def _answer(self, answers: dict[str, str]) -> None:
        self.step.withdraw()
        self._run.operator.reply(answers)
        self._draw()

    def _withdraw(self) -> None:
        self.step.withdraw()

    def _main(self) -> None:
        match self.state:
            case "start":
                self.start_pressed.emit()
            case "question" if self.step.question is not None:
                self.step.question.submit()
            case "trouble":
                self._run.again()
                self._draw()
            case "done":
                self._next()
            case _:
                return

    def _next(self) -> None:
        self._run.clear()
        self._draw()

    def _stop(self) -> None:
        story = self.story
        if not self._run.is_running:
            self._next()
        elif story is not None and story.has_a_code:
            self._ask_before_stop()
        else:
            self._run.stop()

    def _ask_before_stop(self) -> None:
        ask = Ask(
            self._look,
            self,
            self.tr("Stop this device?"),
            self.tr(
                "It may be left half done: its claim code may still act within the hour. "
                "We note how far it came."
            ),
            (self.tr("Let it finish"), self.tr("Stop now")),
        )
        ask.agreed.connect(self._run.stop)
        ask.open()

    def _set_aside(self) -> None:
        self._run.set_aside()
        self._draw()

    def _turn_details(self) -> None:
        self._is_detailed = not self._is_detailed
        self._draw()

    def _copy(self) -> None:
        if self.story is not None:
            QGuiApplication.clipboard().setText(summary(self.story))

    def _state_now(self) -> str:
        story = self.story
        if story is None:
            return "start"
        if self.step.question is not None:
            return "question"
        has_ended = story.verdict is not None and not self._run.is_running
        if story.verdict is not None and story.verdict.passed:
            return "done"
        if story.is_set_aside:
            return "done"
        if story.is_in_trouble or has_ended:
            return "trouble"
        return "waiting"

    def _draw(self) -> None:
        before, self.state = self.state, self._state_now()
        before_ready = self.keys.again.isEnabled()
        story = self.story
        self.stepper.show_story(story)
        self._folded_stepper.show_story(story if self._folded else None)
        self.device.show_story(story)
        self._draw_page(story)
        question = self.step.question
        ready = (question is None or question.is_ready) and not (
            self.state == "trouble" and self._run.is_running
        )
        self.keys.show_for(self.state, ready=ready)
        if question is not None and question.verb:
            self.keys.main.say(question.verb, "play")
        self.keys.again.setEnabled(ready)
        self._turn_tick()
        if before != self.state:
            self._changed()
        elif not before_ready and ready and self.state == "trouble":
            self.focus_page()

    def _draw_page(self, story: Story | None) -> None:
        if story is None:
            self._is_detailed = False
            self._pages.setCurrentWidget(self.start)
        elif self._is_detailed:
            self.details.show_story(story)
            self._pages.setCurrentWidget(self.details)
        elif self.state == "done":
            self.done.show_story(story)
            self._pages.setCurrentWidget(self.done)
        else:
            self.step.show_story(story)
            self._pages.setCurrentWidget(self.step)

    def _changed(self) -> None:
        self.focus_page()
        story = self.story
        if self.state in ("trouble", "done") and story is not None and story.verdict is not None:
            announce(self, headline(story), urgent=not story.verdict.passed)
        self.state_changed.emit(self.state)

    def _turn_tick(self) -> None:
        if self.story is not None and self.story.current != DONE_PAGE:
            self._tick.start()
        else:
            self._tick.stop()

    def _show_time(self) -> None:
        if self.story is not None:
            if self.state == "waiting":
                self.step.tick(self.story)
            self.device.show_story(self.story)

    @property
    def _folded(self) -> bool:
        scale = self._look.scale
        return self.width() / scale < _MEDIUM_PX or self.height() / scale < _LOW_PX

    def _fold(self) -> None:
        """What matters least folds first; widths count in letters, so text size counts too."""
        width = self.width() / self._look.scale
        self.device.setVisible(width >= _WIDE_PX - 96)
        self.device.setFixedWidth(self._look.scaled(self._look.size("side")))
        self.stepper.setVisible(not self._folded)
        self.stepper.setFixedWidth(self._look.scaled(self._look.size("stepper")))
        self._folded_stepper.show_story(self.story if self._folded else None)
        self.keys.fit()
        self.start.fold(folded=width < 560)
        margin = 24 if width >= _MEDIUM_PX else 12
        inside = self.layout()
        if inside is not None:
            inside.setContentsMargins(margin, margin, margin, margin)
            inside.setAlignment(Qt.AlignmentFlag(0))
