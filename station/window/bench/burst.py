"""Tells a scanner's burst of keys from a hand's, before any widget sees them (operator-ui 4)."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

LEAST_KEYS, WITHIN_S, END_WITHIN_S = 6, 0.035, 0.100
_WITHHELD_FROM = 3
"""The first two keys may be a hand's: they are taken back when the third is as quick."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


@dataclass(slots=True)
class _Before:
    """A line as it was before the burst."""

    edit: QLineEdit
    text: str
    cursor: int


class BurstFilter(QObject):
    """`scanned` with a whole burst; `refused` where an answer is wanted first, or a secret is
    typed. A scan's Enter presses no button. Fields with the property "takes_scans" get it.
    """

    scanned = Signal(str)
    refused = Signal()

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._keys = ""
        self._last_s = float("-inf")
        self._before: _Before | None = None
        self._withheld = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(int(END_WITHIN_S * 1000) + 20)
        self._patience.timeout.connect(self._give_back)

    def install(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def remove(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched is not QApplication.focusWidget():
            return False
        return self._is_taken(event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        now_s = self._now()
        pause_s, self._last_s = now_s - self._last_s, now_s
        if event.key() in _ENDS:
            return self._ends(pause_s)
        text = event.text()
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if not plain or len(text) != 1 or not text.isprintable():
            self._give_back()
            return False
        if pause_s > WITHIN_S:
            self._give_back()
            self._begin()
        self._keys += text
        if len(self._keys) < _WITHHELD_FROM:
            return False
        if len(self._keys) == _WITHHELD_FROM:
            self._restore()
        self._withheld += text
        self._patience.start()
        return True

    def _begin(self) -> None:
        self._keys = self._withheld = ""
        focused = QApplication.focusWidget()
        self._before = None
        if isinstance(focused, QLineEdit):
            self._before = _Before(focused, focused.text(), focused.cursorPosition())

    def _restore(self) -> None:
        """The first two keys are taken out of the line again."""
        before = self._before
        if before is not None:
            before.edit.setText(before.text)
            before.edit.setCursorPosition(before.cursor)
        self._withheld = self._keys[: _WITHHELD_FROM - 1]

    def _ends(self, pause_s: float) -> bool:
        keys = self._keys
        if len(keys) < LEAST_KEYS or pause_s > END_WITHIN_S:
            self._give_back()
            return False
        before = self._before
        self._keys = self._withheld = ""
        self._before = None
        if QApplication.activeModalWidget() is not None or _holds_a_secret(before):
            self.refused.emit()
        elif before is not None and before.edit.property("takes_scans"):
            before.edit.setText(keys)
            before.edit.returnPressed.emit()
        else:
            self.scanned.emit(keys)
        return True

    def _give_back(self) -> None:
        """It was a quick hand after all: what was withheld is typed."""
        withheld, before = self._withheld, self._before
        self._keys = self._withheld = ""
        if withheld and before is not None:
            before.edit.insert(withheld)


def _holds_a_secret(before: _Before | None) -> bool:
    return before is not None and before.edit.echoMode() is not QLineEdit.EchoMode.Normal
