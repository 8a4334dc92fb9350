"""Tells a scanner's burst of keys from a hand's, before any widget sees them (operator-ui 4)."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from station.window.bench.typed_before import TypedBefore

LEAST_KEYS, WITHIN_S, END_WITHIN_S = 6, 0.035, 0.100
SLOWEST_S, FASTEST_S = 0.080, 0.015
"""What a setting may make of WITHIN_S."""
_LEFT_ALONE = 2
"""The first keys may be a hand's: they are taken back when the third is as quick."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
"""Pressed by a scanner between the letters; they are no letters of their own."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

When = Callable[[QKeyEvent], float]


def stamped_s(event: QKeyEvent) -> float:
    """When a key was pressed: by the system's own stamp, so that a busy moment of ours makes no
    scanner of a hand. A key without a stamp was pressed now.
    """
    return event.timestamp() / 1000 if event.timestamp() else time.monotonic()


@dataclass(frozen=True, slots=True)
class _Key:
    key: int
    modifiers: Qt.KeyboardModifier
    text: str


class BurstFilter(QObject):
    """`scanned` with a whole burst, none of whose keys a widget keeps; its Enter presses no
    button. A quick hand's keys are given back.
    """

    scanned = Signal(str)

    def __init__(
        self, when: When = stamped_s, within_s: float = WITHIN_S, parent: QObject | None = None
    ) -> None:
        """It ends with its `parent`."""
        super().__init__(parent)
        self._when, self.within_s = when, within_s
        self._keys: list[_Key] = []
        self._last_s = float("-inf")
        self._before: TypedBefore | None = None
        self._is_giving_back = False
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
        self._patience.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if not isinstance(event, QKeyEvent) or self._is_giving_back:
            return False
        if not isinstance(watched, QWidget) or watched is not QApplication.focusWidget():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._overrides(event)
        return event.type() == QEvent.Type.KeyPress and self._is_taken(watched, event)

    def _overrides(self, event: QKeyEvent) -> bool:
        """A scan's Enter is no shortcut of a button either."""
        is_end = event.key() in _ENDS and len(self._keys) >= LEAST_KEYS
        if is_end and self._when(event) - self._last_s <= END_WITHIN_S:
            event.accept()
            return True
        return False

    def _is_taken(self, focused: QWidget, event: QKeyEvent) -> bool:
        now_s = self._when(event)
        pause_s, self._last_s = now_s - self._last_s, now_s
        if event.key() in _ENDS:
            return self._ends(pause_s)
        is_quick = pause_s <= self.within_s
        if not is_quick or event.isAutoRepeat():
            self._give_back()
        if event.key() in _SHIFTS:
            return False
        if not _is_letter(event) or event.isAutoRepeat():
            self._give_back()
            return False
        return self._withholds(focused, event)

    def _withholds(self, focused: QWidget, event: QKeyEvent) -> bool:
        if not self._keys:
            self._before = TypedBefore.of(focused)
        self._keys.append(_Key(event.key(), event.modifiers(), event.text()))
        if len(self._keys) <= _LEFT_ALONE:
            return False
        if len(self._keys) == _LEFT_ALONE + 1 and self._before is not None:
            self._before.take_back(_LEFT_ALONE)
        self._patience.start()
        return True

    def _ends(self, pause_s: float) -> bool:
        if len(self._keys) < LEAST_KEYS or pause_s > END_WITHIN_S:
            self._give_back()
            return False
        text = "".join(key.text for key in self._keys)
        self._forget()
        self.scanned.emit(text)
        return True

    def _give_back(self) -> None:
        """It was a quick hand after all: what was withheld is pressed once more."""
        keys, before = self._keys, self._before
        self._forget()
        if len(keys) <= _LEFT_ALONE or before is None or not before.is_there:
            return
        self._is_giving_back = True
        for key in keys:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                again = QKeyEvent(kind, key.key, key.modifiers, key.text)
                QCoreApplication.sendEvent(before.widget, again)
        self._is_giving_back = False

    def _forget(self) -> None:
        self._keys, self._before = [], None
        self._patience.stop()


def _is_letter(event: QKeyEvent) -> bool:
    text = event.text()
    return len(text) == 1 and text.isprintable() and not event.modifiers() & _COMMANDS
