"""Locks and unlocks the window: by key, by itself after a while, at the start, as a shift ends."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from station.domain.errors import StationError
from station.domain.identity import Secret
from station.domain.lock import Lock, PinState
from station.flow.engineer import Engineer
from station.window.lock.pin_dialog import PinDialog
from station.window.look import Look
from station.window.tasks import Tasks

_LOOKS_EVERY_MS = 5_000
_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class LockGuard(QObject):
    """`changed` after each locking and unlocking. Without an engineer nothing is ever locked."""

    changed = Signal()
    troubled = Signal()
    """`trouble` is another one."""

    def __init__(self, look: Look, engineer: Engineer | None, tasks: Tasks, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._engineer, self._tasks, self._over = look, engineer, tasks, over
        self.trouble: StationError | None = None
        """The record did not take the latest act."""
        self.lock = Lock(engineer.pin if engineer is not None else PinState.DECLINED)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look_at_time)

    @property
    def is_locked(self) -> bool:
        return self.lock.is_locked

    @property
    def has_pin(self) -> bool:
        return self.lock.pin is PinState.SET

    def turn(self) -> None:
        """F12: lock what is open, or ask for the PIN."""
        if not self.has_pin:
            return
        if self.is_locked:
            self.ask()
        else:
            self.shut("key")

    def ask(self) -> None:
        dialog = PinDialog(self._look, self._over)
        dialog.given.connect(lambda pin: self._tasks.start(self._unlock(dialog, pin), "unlock"))
        dialog.open()

    def shut(self, why: str) -> None:
        """`why`: key, time or shift."""
        if self._engineer is None or not self.has_pin or self.is_locked:
            return
        self.lock.locked()
        self._watch_touches(is_on=False)
        self._tasks.start(self._told(self._engineer, why), "lock")
        self.changed.emit()

    def note(self, what: str) -> None:
        """Have a change written into the record."""
        if self._engineer is not None:
            self._tasks.start(self._noted(self._engineer, what), "note")

    def look_again(self) -> None:
        """The PIN was made, changed or given up by the engineer, who goes on."""
        if self._engineer is not None:
            was_open = not self.is_locked
            self.lock.pin = self._engineer.pin
            if was_open:
                self._open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() in _TOUCHES:
            self.lock.touched(time.monotonic())
        return super().eventFilter(watched, event)

    async def _unlock(self, dialog: PinDialog, pin: Secret) -> None:
        if self._engineer is None:
            return
        try:
            trouble = await self._engineer.unlock(pin)
        except StationError as refused:
            dialog.refuse(str(refused))
            return
        dialog.accept()
        self._open()
        self._tell(trouble)

    def _open(self) -> None:
        self.lock.opened(time.monotonic())
        self._watch_touches(is_on=self.has_pin)
        self.changed.emit()

    def _watch_touches(self, *, is_on: bool) -> None:
        """Only while they count: every event of the program comes by."""
        app = QApplication.instance()
        if app is None:
            return
        app.removeEventFilter(self)
        self._timer.stop()
        if is_on:
            app.installEventFilter(self)
            self._timer.start()

    async def _told(self, engineer: Engineer, why: str) -> None:
        self._tell(await engineer.lock(why))

    async def _noted(self, engineer: Engineer, what: str) -> None:
        self._tell(await engineer.note_change(what))

    def _tell(self, trouble: StationError | None) -> None:
        self.trouble = trouble
        self.troubled.emit()

    def _look_at_time(self) -> None:
        if self.lock.is_overdue(time.monotonic()):
            self.shut("time")
