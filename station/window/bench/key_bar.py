"""The bar of keys below the tiles: each hint is a button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from station.window.buttons import LaidOutButton
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

_GAP_PX = 6


class KeyBar(QFrame):
    """`pressed` names the act. The keys themselves are the page's shortcuts."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: dict[str, _Hint] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for name, key, words in (
            ("acknowledge", "Enter", self.tr("Acknowledge")),
            ("again", "F5", self.tr("Try again")),
            ("aside", "F6", self.tr("Set aside")),
            ("reprint", "F7", self.tr("Reprint label")),
            ("customer", "F8", self.tr("Next customer")),
            ("pause", "F9", self.tr("Pause bench")),
            ("end", "F10", self.tr("End shift")),
            ("details", "F4", self.tr("Details")),
            ("help", "F1", self.tr("Help")),
        ):
            button = _Hint(look, key, words)
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self._buttons[name] = button
            row.addWidget(button)
        row.addStretch()
        self._told = Words("", "small", wraps=False)
        row.addWidget(self._told)

    def show_paused(self, *, paused: bool) -> None:
        self._buttons["pause"].say(self.tr("Go on") if paused else self.tr("Pause bench"))

    def tell(self, text: str) -> None:
        if text != self._told.text():
            self._told.setText(text)
            self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Its words give way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Where it is narrow: what is said at the end goes first, then the words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = self._buttons.values()
        for told, folded in ((True, False), (False, False), (False, True)):
            self._told.setVisible(told)
            for button in buttons:
                button.fold(folded=folded)
            needed_px = sum(button.sizeHint().width() + _GAP_PX for button in buttons)
            needed_px += self._told.sizeHint().width() + _GAP_PX if told else 0
            if needed_px <= self.width():
                return


class _Hint(LaidOutButton):
    def __init__(self, look: Look, key: str, words: str) -> None:
        words = said(words)
        super().__init__("hint", f"{words} ({key})")
        self._key_name = key
        self._key = Words(key, "key", wraps=False)
        self._words = Words(words, "small-strong", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(6)
        for part in (self._key, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.setToolTip(f"{words} ({key})")
        self.setMinimumHeight(look.size("target"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, words: str) -> None:
        words = said(words)
        if words == self._words.text():
            return
        self._words.setText(words)
        self.setAccessibleName(f"{words} ({self._key_name})")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()

    def fold(self, *, folded: bool) -> None:
        self._words.setVisible(not folded)
        self.updateGeometry()
