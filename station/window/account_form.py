"""Cloud, product and secrets: entered once, tested before they are trusted."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
)

from station.domain.identity import Secret
from station.domain.questions import Enter
from station.domain.recipe import DEFAULT_CLOUD_URL, checked_cloud_url
from station.flow.ports import Account
from station.window.buttons import KeyButton
from station.window.fields import TextField
from station.window.look import Look, mark
from station.window.picks import Tick
from station.window.said import said
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

SETTINGS_KEYS = ("cloud_url", "product", "client_id", "username")
SECRET_KEYS = ("client", "token")
_FIELDS = (
    Enter("cloud_url", "Cloud address", default=DEFAULT_CLOUD_URL),
    Enter("product", "Product (its number or slug)"),
    Enter("client_id", "OAuth client ID"),
    Enter("client", "OAuth client secret", secret=True),
    Enter("username", "Your account's e-mail (optional)"),
    Enter("token", "Your account's access token (optional)", secret=True),
)
_MUST = ("cloud_url", "product")
_TWO_COLUMNS_PX = 560
"""At 100 % text."""


@dataclass(frozen=True, slots=True)
class KeptSecret:
    """A secret that was entered; `name` as the key store knows it."""

    name: str
    secret: Secret


class AccountForm(QFrame):
    """`test_pressed` asks for a try; its outcome comes back by `say_outcome` or `say_trouble`."""

    test_pressed = Signal()
    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._fields = {each.key: TextField(look, each, must=each.key in _MUST) for each in _FIELDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(14)
        column.addLayout(self._grid)
        self.fold(folded=False)  # before the rest, so that Tab comes to the fields first
        column.addWidget(Words(self.tr("Keep the secrets"), "small-strong"))
        self._until_closing = Tick(look, self.tr("Until this window closes"), is_round=True)
        self._in_key_store = Tick(look, self.tr("In this computer's key store"), is_round=True)
        self._until_closing.setChecked(True)
        self._lives = QButtonGroup(self)
        lives = QVBoxLayout()
        lives.setSpacing(0)
        for button in (self._until_closing, self._in_key_store):
            self._lives.addButton(button)
            lives.addWidget(button)
        column.addLayout(lives)
        self.test = KeyButton(look, self.tr("Test it"), icon="key-round")
        self.test.clicked.connect(self.test_pressed)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch()
        column.addLayout(row)
        self._outcome = _Outcome()
        self._trouble = TroublePanel(look)
        for widget in (self._outcome, self._trouble):
            widget.hide()
            column.addWidget(widget)
        for field in self._fields.values():
            field.changed.connect(self._changed)
        self._changed()

    def field(self, key: str) -> TextField:
        return self._fields[key]

    @property
    def must_fields(self) -> tuple[TextField, ...]:
        return tuple(self._fields[key] for key in _MUST)

    def fill_in(self, settings: Mapping[str, str]) -> None:
        for key in SETTINGS_KEYS:
            if settings.get(key):
                self._fields[key].fill_in(settings[key])

    def show_kept(self, kept: Mapping[str, bool]) -> None:
        """Say of which secrets there is one already; none is ever shown."""
        for key, is_kept in kept.items():
            words = self.tr("kept; leave empty to go on using it") if is_kept else ""
            self._fields[key].edit.setPlaceholderText(said(words))

    @property
    def can_be_right(self) -> bool:
        return all(field.can_be_right for field in self._fields.values()) and not self._wrong_url()

    @property
    def cloud_host(self) -> str:
        return urlsplit(self._text("cloud_url")).netloc

    @property
    def keeps_for_ever(self) -> bool:
        return self._in_key_store.isChecked()

    def settings(self) -> dict[str, str]:
        return {key: self._text(key) for key in SETTINGS_KEYS}

    def secrets(self) -> tuple[KeptSecret, ...]:
        """Those that were entered now."""
        entered = ((key, self._fields[key].text) for key in SECRET_KEYS)
        return tuple(KeptSecret(key, Secret(text)) for key, text in entered if text)

    def account(self) -> Account:
        return Account(
            cloud_url=self._text("cloud_url"),
            client_id=self._text("client_id"),
            product=self._text("product"),
            username=self._text("username"),
            client_secret=Secret(self._fields["client"].text),
            user_token=Secret(self._fields["token"].text),
        )

    def say_waiting(self) -> None:
        self._trouble.hide()
        self._outcome.say(self.tr("Asking the cloud · usually 1–3 s · at most 60 s"), "raised")  # noqa: RUF001  # a range
        self.test.setEnabled(False)

    def say_outcome(self, text: str) -> None:
        self.test.setEnabled(True)
        self._trouble.hide()
        self._outcome.say(f"✓ {text}", "good")

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.test.setEnabled(True)
        self._outcome.hide()
        self._trouble.say(number, what, remedy)
        self._trouble.show()

    def forget_secrets(self) -> None:
        """They are kept where they belong now; the fields need not hold them."""
        for key in SECRET_KEYS:
            self._fields[key].fill_in("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self.fold(folded=self.width() / self._look.scale < _TWO_COLUMNS_PX)

    def fold(self, *, folded: bool) -> None:
        columns = 1 if folded else 2
        for number, field in enumerate(self._fields.values()):
            self._grid.removeWidget(field)
            self._grid.addWidget(field, number // columns, number % columns)

    def _text(self, key: str) -> str:
        return self._fields[key].text.strip()

    def _wrong_url(self) -> str:
        try:
            checked_cloud_url(self._text("cloud_url"))
        except ValueError as wrong:
            return str(wrong)
        return ""

    def _changed(self) -> None:
        wrong = self._wrong_url()
        self._fields["cloud_url"].say(wrong, "bad" if wrong else "")
        self.test.setEnabled(self.can_be_right)
        self.changed.emit()


class _Outcome(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self._words = Words("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(self._words)

    def say(self, text: str, panel: str) -> None:
        mark(self, "panel", panel)
        self._words.setText(text)
        self._words.tone("good" if panel == "good" else "")
        self.show()
