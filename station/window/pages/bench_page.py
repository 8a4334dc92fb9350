"""The page Bench: scan field, counters, call-out, tiles, keys; a slot's details beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.bench.acts import Act, Command
from station.domain.bench.news import Counts, Wall
from station.window.bench.call_out import CallOutBar
from station.window.bench.counters import Counters
from station.window.bench.drawer import Drawer
from station.window.bench.end_card import EndCard
from station.window.bench.focus_home import FocusHome
from station.window.bench.key_bar import KeyBar
from station.window.bench.line_questions import LineQuestions
from station.window.bench.notices import Notices
from station.window.bench.page_keys import PageKeys
from station.window.bench.scan_field import ScanField
from station.window.bench.scan_reader import ScanReader
from station.window.bench.start_card import StartCard
from station.window.bench.tile_grid import TileGrid
from station.window.bench.tile_view import Now
from station.window.bench.untaught import Untaught
from station.window.look import Look
from station.window.page_frame import Page

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NARROW_PX, _SMALL_PX, _LOW_PX = 1180, 880, 430
"""Of the page, at the size of its text: from where on the least needed go."""
_END = 2
"""Where the end card stands among what the page shows."""


class BenchPage(QWidget):
    """Shows, decides nothing: `commanded` with each act of a person."""

    commanded = Signal(object)
    records_pressed = Signal(str)
    details_changed = Signal()
    help_pressed = Signal()
    shown = Signal()

    def __init__(self, look: Look, now: Now) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.wall = Wall()
        self.start_card = StartCard(look)
        self.end_card = EndCard(look)
        self.scan = ScanField(look)
        self.counters = Counters(look)
        self.call_out = CallOutBar(look, now)
        self.notices = Notices(look)
        self.grid = TileGrid(look, now)
        self.untaught = Untaught()
        self.keys = KeyBar(look)
        self.drawer = Drawer(look)
        self._questions = LineQuestions(self)
        self._reader = ScanReader(self, self._questions)
        self._shown, self.running = QStackedWidget(), QWidget()
        self.home = FocusHome(self, self.scan.edit, lambda: self.is_running and self.isVisible())
        self._lay_out()
        self._connect()
        self._page_keys = PageKeys(self, self._questions, self.running)

    @property
    def is_running(self) -> bool:
        return self._shown.currentIndex() == 1

    @property
    def busy(self) -> int:
        return sum(tile.is_busy for tile in self.wall.tiles)

    def show_start(self) -> None:
        self._shown.setCurrentIndex(0)

    def show_running(self) -> None:
        self._shown.setCurrentIndex(1)
        self.home.take()

    def show_end(self, counts: Counts, why: str, causes: Sequence[str] = ()) -> None:
        self.end_card.show_counts(counts, why, causes)
        self._shown.setCurrentIndex(_END)
        self.turn_drawer(is_open=False)
        self.end_card.again.setFocus()

    def show_wall(self, wall: Wall) -> None:
        self.wall = wall
        self.grid.show_wall(wall)
        self.call_out.show_wall(wall)
        self.counters.show_counts(wall.counts)
        self.notices.show_wall(wall)
        self.untaught.show_places(wall.untaught)
        self.scan.show_last(wall.last_answer)
        self.keys.show_paused(paused=wall.is_paused)
        self.keys.tell(self._told(wall))
        if self.drawer.isVisible():
            self.details_changed.emit()

    def focus_page(self) -> None:
        if self.is_running:
            self.home.take()
        else:
            self.start_card.focus_first()

    def press(self, name: str) -> None:
        """What a key of the bar does."""
        self._page_keys.press(name)

    def take(self, text: str) -> None:
        """What was scanned, or typed and entered: an act, an answer, a slot, a unit."""
        command = self._reader.command_of(text)
        self._show_question()
        if command is not None:
            self.send(command)

    def take_scan(self, text: str) -> None:
        """From a scanner, wherever the focus is on this page."""
        if self.is_running:
            self.take(text)
        elif self._shown.currentIndex() == _END:
            self.end_card.take_scan(text)
        else:
            self.start_card.take_scan(text)

    def send(self, command: Command) -> None:
        """Of the chosen slot, where the act names none and one is chosen."""
        slot = command.slot or (self.wall.chosen if command.act is not Act.CHOOSE else "")
        self.commanded.emit(Command(command.act, slot, command.text))

    def ask(self, what: str) -> None:
        """In the strip above the tiles; the scan line takes the answer."""
        self._questions.ask(what, self.busy)
        self._show_question()
        self.home.take()

    def drop_question(self) -> bool:
        was_asked = self._questions.drop()
        self._show_question()
        return was_asked

    def turn_drawer(self, *, is_open: bool | None = None) -> None:
        wanted = not self.drawer.isVisible() if is_open is None else is_open
        self.drawer.setVisible(wanted)
        self._make_room()
        if wanted:
            self.details_changed.emit()
        else:
            self.home.come_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Arrows choose a slot while nothing is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrow = _ARROWS.get(Qt.Key(event.key()))
            if arrow is not None and not self.scan.edit.text():
                slot = self.grid.next_to(self.wall.chosen, across=arrow[0], down=arrow[1])
                self.commanded.emit(Command(Act.CHOOSE, slot))
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        width = self.width() / self._look.scale
        is_low = self._is_low
        self.counters.fold(is_narrow=width < _NARROW_PX, is_small=width < _SMALL_PX)
        self.counters.setVisible(not is_low)
        for band in (self.scan, self.call_out):
            band.fold(is_low=is_low)
        self._make_room()
        self.drawer.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        super().showEvent(event)
        self.shown.emit()

    @property
    def _is_low(self) -> bool:
        return self.height() / self._look.scale < _LOW_PX

    def _show_question(self) -> None:
        self.notices.ask(self._questions.words)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little, the call-out goes for what a person asked for, and the keys for
        what is asked of the person.
        """
        is_asked = bool(self._questions.asked)
        self.call_out.setVisible(not (self._is_low and (is_asked or self.drawer.isVisible())))
        self.keys.setVisible(not (self._is_low and is_asked))

    def _told(self, wall: Wall) -> str:
        count = len(wall.tiles)
        slots = self.tr("1 slot") if count == 1 else self.tr("{0} slots").format(count)
        told = self.tr("{0} · {1} working · {2} calls waiting").format(
            slots, self.busy, wall.calls_waiting
        )
        if not wall.watched:
            return told
        return self.tr("{0} · {1} still looked for").format(told, wall.watched)

    def _choose(self, slot: str) -> None:
        self.commanded.emit(Command(Act.CHOOSE, slot))
        self.turn_drawer(is_open=True)
        self.home.come_back()

    def _connect(self) -> None:
        self.scan.entered.connect(self.take)
        self.scan.confirmed.connect(lambda: self.press("acknowledge"))
        self.scan.edit.installEventFilter(self)
        self.keys.pressed.connect(self.press)
        self.grid.chosen.connect(self._choose)
        self.grid.ticked.connect(self.call_out.tick)
        self.counters.pressed.connect(lambda: self.records_pressed.emit(""))
        drawer = self.drawer
        drawer.again_pressed.connect(lambda: self.press("again"))
        drawer.aside_pressed.connect(lambda why: self.send(Command(Act.SET_ASIDE, text=why)))
        drawer.story_pressed.connect(self.records_pressed)
        drawer.closed.connect(lambda: self.turn_drawer(is_open=False))
        self.end_card.again_pressed.connect(self.show_start)
        self.end_card.records_pressed.connect(lambda: self.records_pressed.emit(""))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(self.scan, 10)
        top.addWidget(self.counters, 11)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.grid, 1)
        middle.addWidget(self.drawer)
        column = QVBoxLayout(self.running)
        column.setContentsMargins(24, 16, 24, 6)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.call_out)
        column.addWidget(self.notices)
        column.addLayout(middle, 1)
        column.addWidget(self.untaught)
        column.addWidget(self.keys)
        end = Page(24)
        end.column.addWidget(self.end_card)
        end.column.addStretch()
        for page in (_centred(self.start_card), self.running, end):
            self._shown.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._shown)


def _centred(card: QWidget) -> QWidget:
    holder = QWidget()
    row, column = QHBoxLayout(holder), QVBoxLayout()
    row.setContentsMargins(24, 24, 24, 20)
    card.setMaximumWidth(980)
    column.addWidget(card, 1_000)
    column.addStretch(1)
    row.addStretch(1)
    row.addLayout(column, 20)
    row.addStretch(1)
    return holder
