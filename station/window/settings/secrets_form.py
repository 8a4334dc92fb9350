"""Secrets: where they are kept on this computer, and the vault where there is no key store."""

from PySide6.QtCore import Signal

from station.domain.identity import Secret
from station.domain.questions import Enter
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import TextField
from station.window.look import Look
from station.window.settings.section import NumberOf, Section
from station.window.words import Words

LEAST_CHARACTERS = 8


class SecretsForm(Section):
    """`opened` gives the passphrase; it is taken out of the fields then."""

    opened = Signal(object)
    """A Secret."""

    def __init__(self, look: Look, number_of: NumberOf) -> None:
        super().__init__(look, number_of, self.tr("Secrets"), self.tr(
            "Tokens, client secrets, Wi-Fi passwords, and claim codes that must outlive a power "
            "cut. They stand in no log, no record and no export."
        ))  # fmt: skip
        self._state = ""
        self._where = Words("", "strong")
        self._explained = Words("", "body")
        self.first = TextField(look, Enter("vault", self.tr("Passphrase"), secret=True))
        self.again = TextField(look, Enter("again", self.tr("The same again"), secret=True))
        self.button = KeyButton(look, self.tr("Open the vault"), icon="key-round", kind="main")
        self.button.clicked.connect(self._open)
        row = WrappingRow()
        row.add(self.button)
        for widget in (self._where, self._explained, self.first, self.again, row):
            self.column.addWidget(widget)
        self.column.addStretch()
        for field in (self.first, self.again):
            field.changed.connect(self._check)
            field.submitted.connect(self._open)

    def show_state(self, state: str) -> None:
        """`state` as Outside tells it: key-store, none, locked or open."""
        self._state = state
        told = {
            "key-store": (
                self.tr("Kept in this computer's key store."),
                self.tr("Nothing to do: it opens with your log-in to this computer."),
            ),
            "none": (
                self.tr("Kept nowhere: only in memory, until Station closes."),
                self.tr(
                    "This computer has no key store. A vault keeps secrets in one encrypted file, "
                    "under a passphrase of your own that is asked for once at each start. Nobody "
                    "can open it without the passphrase: write it down where you keep such things."
                ),
            ),
            "locked": (
                self.tr("Kept in the vault, which is locked."),
                self.tr("Open it once for this start."),
            ),
            "open": (
                self.tr("Kept in the vault, which is open."),
                self.tr("It locks itself when Station closes."),
            ),
        }
        where, explained = told.get(state, told["none"])
        self._where.setText(where)
        self._where.tone({"none": "warn", "locked": "warn"}.get(state, "good"))
        self._explained.setText(explained)
        self.first.setVisible(state in ("none", "locked"))
        self.again.setVisible(state == "none")
        self.button.setVisible(state in ("none", "locked"))
        self.button.say(self.tr("Make the vault") if state == "none" else self.tr("Open the vault"))
        self._check()

    def _check(self) -> None:
        first, again = self.first.text, self.again.text
        wrong = ""
        if self._state == "none" and 0 < len(first) < LEAST_CHARACTERS:
            wrong = self.tr("At least {0} characters").format(LEAST_CHARACTERS)
        self.first.say(wrong, "bad" if wrong else "")
        differs = self._state == "none" and bool(again) and again != first
        self.again.say(self.tr("Not the same") if differs else "", "bad" if differs else "")
        is_same = self._state == "locked" or again == first
        self.button.setEnabled(bool(first) and not wrong and is_same)

    def _open(self) -> None:
        if not self.button.isEnabled():
            return
        passphrase = Secret(self.first.text)
        for field in (self.first, self.again):
            field.fill_in("")
        self.opened.emit(passphrase)
