"""Asks before the secrets move: what moves where, what is left, and the passphrase it takes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.domain.identity import Secret
from station.domain.questions import Enter
from station.domain.secrets import Place, SecretsState, moving_words
from station.window.dialog import Ask
from station.window.fields import TextField
from station.window.look import Look
from station.window.page_frame import Page
from station.window.secrets.replace_form import LEAST_CHARACTERS
from station.window.words import Words


class MoveDialog(Ask):
    """`wished` gives the passphrase as a Secret, or None where the vault is open."""

    wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget, state: SecretsState, to: Place) -> None:
        super().__init__(
            look, parent, self.tr("Move all secrets?"), moving_words(to)[0],
            (self.tr("Leave them"), self.tr("Move them")),
        )  # fmt: skip
        self.resize(
            min(look.scaled(600), parent.width() - 40), min(look.scaled(520), parent.height() - 40)
        )
        self._is_new = not state.has_vault
        self.first = TextField(look, Enter("vault", self.tr("Passphrase"), secret=True))
        self.again = TextField(look, Enter("again", self.tr("The same again"), secret=True))
        self._fields = [] if state.place == "open" else [self.first]
        if self._fields and self._is_new:
            self._fields.append(self.again)
        rest = Page(0)
        rest.column.setContentsMargins(0, 0, 0, 0)
        for sentence in moving_words(to)[1:]:
            rest.column.addWidget(Words(sentence))
        for field in self._fields:
            rest.column.addWidget(field)
        rest.column.addStretch()
        self.add_guard(rest)
        for field in self._fields:
            field.changed.connect(self._check)
        self.agreed.connect(self._wish)
        self.finished.connect(self.deleteLater)
        self._check()

    def _check(self) -> None:
        first, again = self.first.text, self.again.text
        is_short = self._is_new and 0 < len(first) < LEAST_CHARACTERS
        said = self.tr("At least {0} characters").format(LEAST_CHARACTERS) if is_short else ""
        self.first.say(said, "bad" if is_short else "")
        differs = self._is_new and bool(again) and again != first
        self.again.say(self.tr("Not the same") if differs else "", "bad" if differs else "")
        is_same = not self._is_new or first == again
        self.grave.setEnabled(not self._fields or (bool(first) and is_same and not is_short))

    def _wish(self) -> None:
        passphrase = Secret(self.first.text) if self._fields else None
        for field in (self.first, self.again):
            field.fill_in("")
        self.wished.emit(passphrase)
