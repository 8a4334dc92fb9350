"""What the service shows once: hidden until asked for, lent to the clipboard, kept with one key."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from station.domain.calls.reply import Kept
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.words import Words

LENT_FOR_MS = 30_000
_HIDDEN = "••••••••••••"


class LentClipboard(QObject):
    """A secret is taken back out of the clipboard, unless something else is there by then."""

    def __init__(self, parent: QObject, lent_for_ms: int = LENT_FOR_MS) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self, interval=lent_for_ms, singleShot=True)
        self._timer.timeout.connect(self.take_back)

    def lend(self, text: str) -> None:
        self._text = text
        _clipboard().setText(text)
        self._timer.start()

    def take_back(self) -> None:
        if self._text and _clipboard().text() == self._text:
            _clipboard().clear()
        self._text = ""


class KeptPanel(QFrame):
    keep_pressed = Signal(object)

    def __init__(self, look: Look, lent_for_ms: int = LENT_FOR_MS) -> None:
        super().__init__()
        self._look = look
        self._clipboard = LentClipboard(self, lent_for_ms)
        self._rows: list[_KeptRow] = []
        self.setProperty("panel", "act")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(8)
        self._column.addWidget(Words(self.tr("Shown once"), "strong").tone("act"))
        self._column.addWidget(
            Words(self.tr("The cloud does not show it again. Keep it now, or copy it."), "small")
        )

    def show_kept(self, kept: Sequence[Kept]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            _KeptRow(self._look, each, self._clipboard, "K" if number == 0 else "")
            for number, each in enumerate(kept)
        ]
        for row in self._rows:
            row.keep_pressed.connect(self.keep_pressed)
            self._column.addWidget(row)
        self.setVisible(bool(kept))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        """What was uncovered is covered again before anybody else looks."""
        super().hideEvent(event)
        for row in self._rows:
            row.show_button.setChecked(False)


class _KeptRow(QWidget):
    keep_pressed = Signal(object)

    def __init__(self, look: Look, kept: Kept, clipboard: LentClipboard, key: str) -> None:
        super().__init__()
        self._kept = kept
        self._text = QLineEdit(_HIDDEN)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(kept.path)
        self.show_button = KeyButton(look, self.tr("Show"), icon="eye")
        self.show_button.setCheckable(True)
        self.show_button.setAccessibleName(self.tr("Show {0}").format(kept.path))
        copy = KeyButton(look, self.tr("Copy"), icon="copy")
        copy.setAccessibleName(self.tr("Copy {0}").format(kept.path))
        copy.setToolTip(self.tr("Leaves the clipboard again after 30 s"))
        keep = KeyButton(look, self.tr("Put it into the key store"), icon="key-round", key=key)
        keep.setAccessibleName(self.tr("Put {0} into the key store").format(kept.path))
        buttons = WrappingRow()
        for button in (self.show_button, copy, keep):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (Words(kept.path, "small-strong"), self._text, buttons):
            column.addWidget(widget)
        self.show_button.toggled.connect(self._show)
        copy.clicked.connect(lambda: clipboard.lend(kept.secret.text))
        keep.clicked.connect(lambda: self.keep_pressed.emit(kept))

    def _show(self, shown: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._text.setText(self._kept.secret.text if shown else _HIDDEN)
        self._text.setCursorPosition(0)
        self.show_button.say(
            self.tr("Hide") if shown else self.tr("Show"), "eye-off" if shown else "eye"
        )
        words = self.tr("Hide {0}") if shown else self.tr("Show {0}")
        self.show_button.setAccessibleName(words.format(self._kept.path))


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
