"""What the lock does to the main window: which pages are there, its key, its place in the bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut

from station.window.lock.guard import LockGuard

if TYPE_CHECKING:
    from station.window.main_window import MainWindow

_ALWAYS_THERE = "guided"


class WindowLock(QObject):
    """A demonstration is never locked: nothing in it is real."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        engineer = None if window.is_demo else window.outside.engineer
        self.guard = LockGuard(window.look, engineer, window.tasks, window)
        self.guard.changed.connect(self._show)
        self.guard.troubled.connect(self._show)
        QShortcut("F12", window).activated.connect(self.guard.turn)
        window.status.lock.clicked.connect(self.guard.turn)
        self._show()

    def allowed(self, page: str) -> str:
        """`page`, or what is shown in its place while it is the engineer's."""
        return page if self.guard.lock.shows(page) else _ALWAYS_THERE

    def shift_ended(self) -> None:
        self.guard.shut("shift")

    def note(self, what: str) -> None:
        """A recipe or the slots were changed."""
        self.guard.note(what)

    def _show(self) -> None:
        window, lock = self._window, self.guard.lock
        window.rail.show_only(lock.shows)
        window.guided.start.entries.show_only(lock.shows)
        if self.guard.has_pin:
            window.status.lock.show_lock(self.guard.trouble, is_locked=self.guard.is_locked)
        window.status.lock.setVisible(self.guard.has_pin)
        if not lock.shows(window.shown):
            window.show_page(_ALWAYS_THERE)
