"""What each key of the page Bench does, from anywhere in the window (operator-ui 4)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from station.domain.bench.acts import Act, Command
from station.window.bench.line_questions import CUSTOMER, END, REASON, LineQuestions

if TYPE_CHECKING:
    from station.window.pages.bench_page import BenchPage

_KEYS = (
    ("F4", "details"), ("F5", "again"), ("F6", "aside"), ("F7", "reprint"), ("F8", "customer"),
    ("F9", "pause"), ("F10", "end"),
)  # fmt: skip


class PageKeys(QObject):
    """Heard while `running` is shown. A button of the key bar does the same as its key."""

    def __init__(self, page: "BenchPage", questions: LineQuestions, running: QWidget) -> None:
        super().__init__(page)
        self._page, self._questions = page, questions
        self._others: dict[str, Callable[[], None]] = {
            "aside": lambda: page.ask(REASON),
            "customer": lambda: page.ask(CUSTOMER),
            "end": self._end,
            "details": page.turn_drawer,
            "help": page.help_pressed.emit,
        }
        pressed: dict[str, Callable[[], None]] = {"F2": page.home.take, "Escape": self._stop}
        pressed |= {key: partial(self.press, name) for key, name in _KEYS}
        for key, act in pressed.items():
            QShortcut(key, running).activated.connect(act)

    def press(self, name: str) -> None:
        page = self._page
        acts = {
            "acknowledge": Act.ACKNOWLEDGE,
            "again": Act.AGAIN,
            "reprint": Act.REPRINT,
            "pause": Act.GO_ON if page.wall.is_paused else Act.PAUSE,
        }
        if name == "acknowledge" and self._questions.asked == END:
            page.take("")
        elif name in acts:
            page.send(Command(acts[name]))
        else:
            self._others[name]()
        page.home.come_back()

    def _end(self) -> None:
        """Asked about first while units are in work; the key again is the answer."""
        page = self._page
        if self._questions.asked != END and page.busy and not page.wall.is_ending:
            page.ask(END)
            return
        page.drop_question()
        page.send(Command(Act.END_SHIFT))

    def _stop(self) -> None:
        """Esc: the nearest thing that can be left; a unit only where its slot was chosen."""
        page = self._page
        if page.scan.edit.text():
            page.scan.edit.clear()
        elif page.drop_question():
            page.scan.say(self.tr("Left as it was."))
        elif page.drawer.isVisible():
            page.turn_drawer(is_open=False)
        elif page.wall.chosen:
            page.send(Command(Act.STOP))
        else:
            page.scan.say(self.tr("Choose a slot first: its number, then Enter."))
