"""The page Bench: scan field, counters, call-out, tiles, keys; a slot's details beside them."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.bench.acts import REASONS, Act, Command
from station.domain.bench.news import Counts, Wall
from station.domain.scan import FaceScan, read_scan
from station.window.bench.call_out import CallOutBar
from station.window.bench.counters import Counters
from station.window.bench.drawer import Drawer
from station.window.bench.end_card import EndCard
from station.window.bench.key_bar import KeyBar
from station.window.bench.notices import Notices
from station.window.bench.scan_field import ScanField
from station.window.bench.start_card import StartCard
from station.window.bench.tile_grid import TileGrid
from station.window.bench.tile_view import Now
from station.window.look import Look

FOCUS_RETURNS_MS = 300
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NARROW_PX, _SMALL_PX = 1180, 880
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
"""Who goes on by Tab is not brought back."""


class BenchPage(QWidget):
    """Shows, decides nothing: `commanded` with each act of a person."""

    commanded = Signal(object)
    records_pressed = Signal(str)
    details_changed = Signal()
    help_pressed = Signal()

    def __init__(self, look: Look, now: Now) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.wall = Wall()
        self._asks_reason = self._asks_customer = False
        self.start_card = StartCard(look)
        self.end_card = EndCard(look)
        self.scan = ScanField(look)
        self.counters = Counters(look)
        self.call_out = CallOutBar(look)
        self.notices = Notices(look)
        self.grid = TileGrid(look, now)
        self.keys = KeyBar(look)
        self.drawer = Drawer(look)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(FOCUS_RETURNS_MS)
        self._back.timeout.connect(self._focus_scan)
        self._shown = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def is_running(self) -> bool:
        return self._shown.currentIndex() == 1

    def show_start(self) -> None:
        self._shown.setCurrentIndex(0)

    def show_running(self) -> None:
        self._shown.setCurrentIndex(1)
        self._focus_scan()

    def show_end(self, counts: Counts, why: str) -> None:
        self.end_card.show_counts(counts, why)
        self._shown.setCurrentIndex(2)
        self.end_card.again.setFocus()

    def show_wall(self, wall: Wall) -> None:
        self.wall = wall
        self.grid.show_wall(wall)
        self.call_out.show_call_out(wall.call_out, len(wall.tiles))
        self.counters.show_counts(wall.counts)
        self.notices.show_wall(wall)
        self.scan.show_last(wall.last_answer)
        self.keys.show_paused(paused=wall.is_paused)
        busy = sum(tile.is_busy for tile in wall.tiles)
        self.keys.tell(
            self.tr("{0} slots · {1} working · {2} still looked for").format(
                len(wall.tiles), busy, wall.watched
            )
        )
        if self.drawer.isVisible():
            self.details_changed.emit()

    def focus_page(self) -> None:
        if self.is_running:
            self._focus_scan()
        else:
            self.start_card.start.setFocus()

    def press(self, name: str) -> None:
        """What a key of the bar does."""
        acts = {
            "acknowledge": Act.ACKNOWLEDGE,
            "again": Act.AGAIN,
            "reprint": Act.REPRINT,
            "pause": Act.GO_ON if self.wall.is_paused else Act.PAUSE,
            "end": Act.END_SHIFT,
        }
        others = {
            "aside": self._ask_reason,
            "customer": self._ask_customer,
            "details": self.turn_drawer,
        }
        if name in acts:
            self._send(acts[name])
        else:
            others[name]()

    def turn_drawer(self, *, is_open: bool | None = None) -> None:
        wanted = not self.drawer.isVisible() if is_open is None else is_open
        self.drawer.setVisible(wanted)
        if wanted:
            self.details_changed.emit()
        else:
            self._focus_scan()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Keys that the scan field leaves: function keys, Esc."""
        names = {
            Qt.Key.Key_F4: "details", Qt.Key.Key_F5: "again", Qt.Key.Key_F6: "aside",
            Qt.Key.Key_F7: "reprint", Qt.Key.Key_F8: "customer", Qt.Key.Key_F9: "pause",
            Qt.Key.Key_F10: "end",
        }  # fmt: skip
        key = Qt.Key(event.key())
        if not self.is_running:
            super().keyPressEvent(event)
        elif key in names:
            self.press(names[key])
        elif key == Qt.Key.Key_F2:
            self._focus_scan()
        elif key == Qt.Key.Key_Escape:
            self._stop()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Arrows choose a slot while nothing is typed; the focus comes back after any press."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrow = _ARROWS.get(Qt.Key(event.key()))
            if arrow is not None and not self.scan.edit.text():
                slot = self.grid.next_to(self.wall.chosen, across=arrow[0], down=arrow[1])
                self.commanded.emit(Command(Act.CHOOSE, slot))
                return True
        if _is_left_by_hand(event):
            self._back.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        width = self.width() / self._look.scale
        self.keys.fold(folded=width < _NARROW_PX)
        self.counters.fold(is_narrow=width < _NARROW_PX, is_small=width < _SMALL_PX)

    def _focus_scan(self) -> None:
        """Back to the scan field, unless a person works in the drawer or a dialog."""
        focused = QApplication.focusWidget()
        is_in_drawer = focused is not None and self.drawer.isAncestorOf(focused)
        is_asked = QApplication.activeModalWidget() is not None
        if self.is_running and self.isVisible() and not is_in_drawer and not is_asked:
            self.scan.edit.setFocus()

    def _typed(self, text: str) -> None:
        """By hand or by a scanner that types into the field."""
        scan = read_scan(text)
        if isinstance(scan, FaceScan):
            self._face(scan.what)
            return
        if self._asks_reason and text in ("1", "2", "3", "4", "5", "6", "7", "8"):
            self._asks_reason = False
            self._send(Act.SET_ASIDE, REASONS[int(text) - 1])
        elif self._asks_customer:
            self._asks_customer = False
            self._send(Act.NEXT_CUSTOMER, text)
        elif any(tile.slot.name == text for tile in self.wall.tiles):
            self.commanded.emit(Command(Act.CHOOSE, text))
        else:
            self.commanded.emit(Command(Act.SCANNED, text=text))

    def _face(self, what: str) -> None:
        """A card for the window itself."""
        if what == "details":
            self.turn_drawer()
        elif what == "help":
            self.help_pressed.emit()

    def _ask_reason(self) -> None:
        self._asks_reason = True
        listed = " · ".join(f"{n} {reason}" for n, reason in enumerate(REASONS, start=1))
        self.scan.say(self.tr("Why? {0}").format(listed))
        self._focus_scan()

    def _ask_customer(self) -> None:
        self._asks_customer = True
        self.scan.say(self.tr("Scan or type the next customer, then Enter."))
        self._focus_scan()

    def _stop(self) -> None:
        if self._asks_reason or self._asks_customer:
            self._asks_reason = self._asks_customer = False
            self.scan.say(self.tr("Left as it was."))
        elif self.drawer.isVisible():
            self.turn_drawer(is_open=False)
        else:
            self._send(Act.STOP)

    def _send(self, act: Act, text: str = "") -> None:
        self.commanded.emit(Command(act, self.wall.chosen, text))
        self._back.start()

    def _choose(self, slot: str) -> None:
        self.commanded.emit(Command(Act.CHOOSE, slot))
        self.turn_drawer(is_open=True)

    def _connect(self) -> None:
        self.scan.entered.connect(self._typed)
        self.scan.confirmed.connect(lambda: self._send(Act.ACKNOWLEDGE))
        self.scan.edit.installEventFilter(self)
        self.keys.pressed.connect(self.press)
        self.grid.chosen.connect(self._choose)
        self.counters.pressed.connect(lambda: self.records_pressed.emit(""))
        self.drawer.again_pressed.connect(lambda: self._send(Act.AGAIN))
        self.drawer.aside_pressed.connect(lambda reason: self._send(Act.SET_ASIDE, reason))
        self.drawer.story_pressed.connect(self.records_pressed)
        self.end_card.again_pressed.connect(self.show_start)
        self.end_card.records_pressed.connect(lambda: self.records_pressed.emit(""))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.scan, 5)
        top.addWidget(self.counters, 6)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.grid, 1)
        middle.addWidget(self.drawer)
        running = QWidget()
        column = QVBoxLayout(running)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.call_out)
        column.addWidget(self.notices)
        column.addLayout(middle, 1)
        column.addWidget(self.keys)
        for page in (_centred(self.start_card), running, _centred(self.end_card)):
            self._shown.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._shown)


def _is_left_by_hand(event: QEvent) -> bool:
    """The focus went, and not by Tab."""
    if not isinstance(event, QFocusEvent) or event.type() != QEvent.Type.FocusOut:
        return False
    return event.reason() not in _BY_TAB


def _centred(card: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(24, 24, 24, 20)
    card.setMaximumWidth(980)
    row.addStretch(1)
    row.addWidget(card, 20)
    row.addStretch(1)
    return holder
