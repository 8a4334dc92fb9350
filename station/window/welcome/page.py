"""The first run: its cards at the side, the one that is gone to, and the way on below it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.page_frame import Page
from station.window.trouble_panel import TroublePanel
from station.window.welcome.progress import CARDS, CardState, Progress
from station.window.welcome.step_list import StepList
from station.window.welcome.way_row import WayRow
from station.window.words import Words

_WIDEST_PX, _NARROW_PX = 1180, 820
"""At 100 % text."""


class WelcomePage(QWidget):
    """A card is made when it is first gone to. `WelcomeDesk` keeps what is chosen."""

    gone_to = Signal(str)
    unlock_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.current = CARDS[0]
        self._makes: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self.steps, self.way = StepList(look), WayRow(look)
        self._stack = QStackedWidget()
        self.unlock = KeyButton(look, self.tr("Unlock"), icon="lock-open", kind="main")
        self.unlock.clicked.connect(self.unlock_pressed)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._open())
        self._whole.addWidget(self._closed())
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.addStretch(1)
        outer.addWidget(self._whole, 100)
        outer.addStretch(1)
        self.steps.chosen.connect(self.go_to)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def train(self) -> KeyButton:
        """It needs no account."""
        return self.way.train

    def add(self, key: str, make: Callable[[], QWidget]) -> None:
        self._makes[key] = make

    def card(self, key: str) -> QWidget:
        """Made now, where it was not gone to yet."""
        if key not in self._made:
            made = self._made[key] = self._makes[key]()
            made.setAccessibleName(self.steps.titles[key])
            self._stack.addWidget(made)
        return self._made[key]

    def go_to(self, key: str) -> None:
        self.current = key
        self._stack.setCurrentWidget(self.card(key))
        self.gone_to.emit(key)

    def show_progress(self, progress: Progress) -> None:
        self.steps.show_progress(progress, self.current)
        number = CARDS.index(self.current) + 1
        words = self.tr("Welcome to Station · {0} of {1}").format(number, len(CARDS))
        self._where.setText(words)
        self.way.show_for(self.current, has_later=progress.state(self.current) is CardState.OPEN)

    def show_locked(self, *, is_locked: bool) -> None:
        """What an engineer began an operator does not go on with."""
        self._whole.setCurrentIndex(1 if is_locked else 0)

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        """In the place of the card, until one is gone to: settings that cannot be read."""
        page, panel = Page(24), TroublePanel(self._look)
        panel.say(number, what, remedy)
        page.column.addWidget(panel)
        page.column.addStretch()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def focus_page(self) -> None:
        """Where a person begins: the first field of the card, else the way on."""
        if self._whole.currentIndex():
            self.unlock.setFocus()
            return
        first = _first_stop(self.card(self.current)) if self.current != CARDS[-1] else None
        (first or self.way.go_on).setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() / self._look.scale < _NARROW_PX
        self.steps.fold(folded=is_narrow)
        self._told.setVisible(not is_narrow)
        direction = QHBoxLayout.Direction.TopToBottom if is_narrow else None
        self._sides.setDirection(direction or QHBoxLayout.Direction.LeftToRight)
        self._whole.setMaximumWidth(self._look.scaled(_WIDEST_PX))

    def _open(self) -> QWidget:
        whole, frame = QWidget(), QFrame()
        self._where = Words("", "section", wraps=False)
        told = self.tr("What you choose is kept at once; any card can be left for later.")
        self._told = Words(told, "small", wraps=False)
        frame.setObjectName("card")
        within = QVBoxLayout(frame)
        within.setContentsMargins(2, 2, 2, 2)
        within.addWidget(self._stack)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(14)
        self._sides.addWidget(self.steps)
        self._sides.addWidget(frame, 1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._where)
        head.addStretch()
        head.addWidget(self._told)
        column.addLayout(head)
        column.addLayout(self._sides, 1)
        column.addWidget(self.way)
        return whole

    def _closed(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(34, 28, 34, 28)
        column.setSpacing(12)
        told = self.tr("The first run is not finished yet. An engineer goes on with it.")
        column.addWidget(Words(self.tr("This station is being set up"), "title"))
        column.addWidget(Words(told))
        column.addWidget(self.unlock)
        column.addStretch()
        return frame


def _first_stop(card: QWidget) -> QWidget | None:
    """Where Tab would stop first."""
    each = card.nextInFocusChain()
    while each is not None and each is not card:
        is_stop = each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if is_stop and each.isEnabled() and card.isAncestorOf(each) and each.isVisibleTo(card):
            return each
        each = each.nextInFocusChain()
    return None
