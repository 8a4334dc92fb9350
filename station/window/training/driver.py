"""Leads through a drill: sets the bench up, hears what is done in Guided and in the strip, and
marks it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from station.domain.errors import StationError
from station.domain.events import FlowEvent, StepFailed
from station.domain.training import Act, Drill, DrillEnd
from station.flow.training.drill_run import DrillRun
from station.flow.training.ports import TrainingBench, TrainingDesk
from station.window.said import said
from station.window.training.certifying import Certifying
from station.window.training.page import TrainingPage
from station.window.training.strip import TrainingStrip

if TYPE_CHECKING:
    from station.window.main_window import MainWindow

PAGE = "training"
_TICKS_EVERY_MS = 500


class TrainingDriver(QObject):
    """`ready` once a drill can be begun with, `marked` once it is over."""

    ready = Signal()
    marked = Signal(object)
    """Marks."""

    def __init__(self, window: "MainWindow", desk: TrainingDesk, bench: TrainingBench) -> None:
        super().__init__(window)
        self._window, self._book, self._bench = window, desk.book, bench
        self.page, self.strip = TrainingPage(window.look), TrainingStrip(window.look)
        self.run: DrillRun | None = None
        self._certifying = Certifying(window, self._book, self.page)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICKS_EVERY_MS)
        self._tick.timeout.connect(self._show_time)
        self._connect()
        self._greet()

    def begin(self, name: str) -> None:
        """Raises StopIteration for a drill that there is not."""
        if self.run is None and not self._window.run.is_running:
            drill = next(drill for drill in self._book.drills() if drill.name == name)
            self._window.tasks.start(self._begin(drill), "drill")

    async def _begin(self, drill: Drill) -> None:
        try:
            await self._bench.set_up(drill)
        except StationError as error:
            self._fail(error)
            return
        window = self._window
        window.run.clear()
        window.guided.show_again()
        self.run = DrillRun(drill, self._bench.now)
        self.strip.show_drill(self.run, [(slug, self._what(slug)) for slug in drill.choices])
        self._tick.start()
        window.show_page("guided")
        self.ready.emit()

    def _connect(self) -> None:
        run, keys, strip, page = self._window.run, self._window.guided.keys, self.strip, self.page
        run.moved.connect(self._moved)
        run.ended.connect(self._ended)
        keys.again.clicked.connect(lambda: self._did(Act.AGAIN))
        keys.aside_pressed.connect(self._set_aside)
        keys.stop_pressed.connect(lambda: self._did(Act.LEAVE))
        strip.hand_lent.connect(self._lend)
        strip.named.connect(self._named)
        strip.hint_pressed.connect(self._hint)
        strip.given_up.connect(self._give_up)
        strip.drills_pressed.connect(lambda: self._window.show_page(PAGE))
        strip.left.connect(self._window.ask_to_close)
        page.list.begun.connect(self.begin)
        page.list.person_changed.connect(lambda _: self._show_list())
        page.result.on_pressed.connect(self._to_list)
        page.result.again_pressed.connect(self._once_more)

    def _greet(self) -> None:
        """Whoever trained last, most likely trains again."""
        try:
            people = self._book.people()
            self.page.list.person.fill_in(people[-1].person if people else "")
            self._show_list()
        except StationError as error:
            self._fail(error)

    def _did(self, act: Act) -> None:
        if self.run is not None:
            self.run.did(act)

    def _lend(self, act: Act) -> None:
        self._did(act)
        self._bench.lend_hand(act)

    def _named(self, slug: str) -> None:
        if self.run is not None:
            self.run.name(slug)
            self._look_whether_over()

    def _hint(self) -> None:
        if self.run is not None:
            self.strip.show_hint(self.run.read_hint())

    def _set_aside(self) -> None:
        if self.run is not None:
            self.run.did(Act.ASIDE)
            self.run.end(DrillEnd.ASIDE)
            self._look_whether_over()

    def _give_up(self) -> None:
        if self.run is not None:
            self.run.end(DrillEnd.GIVEN_UP)
            self._window.run.stop()
            self._look_whether_over()

    def _moved(self, event: FlowEvent) -> None:
        if self.run is not None and isinstance(event, StepFailed):
            self.run.troubled()
            self._show_time()

    def _ended(self) -> None:
        story, run = self._window.run.story, self.run
        if run is None:
            return
        if story is not None and story.verdict is not None and story.verdict.passed:
            run.end(DrillEnd.CONFIRMED)
        self._look_whether_over()

    def _look_whether_over(self) -> None:
        """The work on the device stops first: only then is there nothing left of the drill."""
        self._show_time()
        if self.run is not None and self.run.is_over and not self._window.run.is_running:
            run, self.run = self.run, None
            self._tick.stop()
            self._window.tasks.start(self._end(run), "drill")

    async def _end(self, run: DrillRun) -> None:
        marks, window = run.marks(), self._window
        self.strip.show_none()
        self.page.result.show_marks(run.drill, marks, *self._words_of(run.drill.verdict))
        try:
            self._book.keep(self.page.list.name or said("Nobody"), marks)
            await self._bench.clear()
        except StationError as error:
            self._fail(error)
        window.run.clear()
        window.guided.show_again()
        self._show_list()
        window.show_page(PAGE)
        self.page.turn_to(self.page.result)
        self._last = run.drill.name
        self.marked.emit(marks)

    _last = ""

    def _once_more(self) -> None:
        if self._last:
            self.begin(self._last)

    def _to_list(self) -> None:
        self._show_list()
        self.page.turn_to(self.page.list)

    def _show_list(self) -> None:
        person = self.page.list.name
        self.page.list.show_drills(self._book.drills(), self._book.progress(person))

    def _show_time(self) -> None:
        if self.run is not None:
            self.strip.tick(self.run)

    def _what(self, slug: str) -> str:
        return said(self._window.outside.verdicts.row(slug).what)

    def _words_of(self, slug: str) -> tuple[str, str]:
        row = self._window.outside.verdicts.row(slug)
        return said(row.what), said(row.do)

    def _fail(self, error: StationError) -> None:
        row = self._window.outside.verdicts.row(error.code)
        self.page.list.trouble.say(row.number, str(error), error.hint)
        self.page.list.trouble.show()
        self.page.turn_to(self.page.list)
