"""Buttons: icon, words, and the key that does the same."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from station.window.icons import Icon
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

_CONTENT = Qt.WidgetAttribute.WA_TransparentForMouseEvents


class LaidOutButton(QPushButton):
    """A push button as large as what is laid out in it. `kind` selects its style."""

    def __init__(self, kind: str, accessible_name: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setAccessibleName(said(accessible_name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        inside = self.layout()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        inside = self.layout()
        return inside.minimumSize() if inside is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802  # Qt's name
        inside = self.layout()
        return inside is not None and inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:  # noqa: N802  # Qt's name
        inside = self.layout()
        return inside.heightForWidth(width) if inside is not None else -1


class KeyButton(LaidOutButton):
    """`key` is a key name of Qt, as "F5"; shown on the button, and pressing it presses this."""

    def __init__(
        self, look: Look, text: str, *, icon: str = "", key: str = "", kind: str = "plain"
    ) -> None:
        text = said(text)
        super().__init__(kind, text)
        self._look = look
        self._kind = kind
        self._icon: Icon | None = None
        self._words = Words(text, "button", wraps=False)
        self._key = Words(_shown_key(key), "key", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addStretch()
        if icon:
            self._icon = Icon(look, icon, _icon_colour(kind))
            row.addWidget(self._icon)
        for part in (self._words, self._key):
            part.setAttribute(_CONTENT)
            row.addWidget(part)
        row.addStretch()
        self._key.setVisible(bool(key))
        self._has_key = bool(key)
        if key:
            self.setShortcut(QKeySequence(key))
            self.setToolTip(f"{text} ({_shown_key(key)})")
        self.setMinimumHeight(look.size("main_button" if kind == "main" else "target"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, icon: str = "") -> None:
        self._words.setText(said(text))
        self.setAccessibleName(self._words.text())
        if icon and self._icon is not None:
            self._icon.show_icon(icon, _icon_colour(self._kind) if self.isEnabled() else "muted")
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """A button that cannot be pressed looks so in all its parts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and self._icon is not None:
            colour = _icon_colour(self._kind) if self.isEnabled() else "muted"
            self._icon.recolour(colour)

    def text_shown(self) -> str:
        return self._words.text()

    def fold(self, *, folded: bool) -> None:
        """Words only, where the window is narrow for the text size."""
        if self._icon is not None:
            self._icon.setVisible(not folded)
        self._key.setVisible(self._has_key and not folded)
        margin = 10 if folded else 16
        inside = self.layout()
        if inside is not None:
            inside.setContentsMargins(margin, 8, margin, 8)
        self.updateGeometry()


class OptionCard(LaidOutButton):
    """One of several answers: a title and a line of advice."""

    def __init__(self, title: str, advice: str = "", kind: str = "option") -> None:
        title = said(title)
        super().__init__(kind, f"{title}. {said(advice)}" if advice else title)
        self.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        self._add(column, title, "strong")
        if advice:
            self._add(column, advice, "small")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _add(self, column: QBoxLayout, text: str, role: str) -> None:
        words = Words(text, role)
        words.setAttribute(_CONTENT)
        column.addWidget(words)


def _icon_colour(kind: str) -> str:
    return {"main": "on_act", "grave": "bad"}.get(kind, "text")


def _shown_key(key: str) -> str:
    return key.replace("Return", "⏎").replace("Escape", "Esc")
