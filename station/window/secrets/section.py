"""Settings, Secrets: where they are kept, which there are, and a new one for an old one."""

from PySide6.QtGui import QHideEvent

from station.domain.secrets import Place, SecretsState
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.secrets.kept_list import KeptList
from station.window.secrets.replace_form import ReplaceForm
from station.window.settings.secrets_form import SecretsForm
from station.window.settings.section import NumberOf
from station.window.words import Words


class SecretsSection(SecretsForm):
    """The vault's form, and below it what there is to look after."""

    def __init__(self, look: Look, number_of: NumberOf) -> None:
        super().__init__(look, number_of)
        self.cut_off = Words("", "strong").tone("warn")
        self.mover = KeyButton(look, self.tr("Move to the key store"))
        row = WrappingRow()
        row.add(self.mover)
        self.kept = KeptList(look)
        self.replacing = ReplaceForm(look)
        parts = (
            self.cut_off, row,
            Words(self.tr("Which there are"), "section"), self.kept,
            Words(self.tr("A new one for an old one"), "section"),
            Words(self.tr(
                "The cloud is asked with the new one first. Only then is the old one given up; an "
                "old token is revoked."
            ), "muted"),
            self.replacing,
        )  # fmt: skip
        last = self.column.count() - 1
        for number, part in enumerate(parts):
            self.column.insertWidget(last + number, part)
        self.cut_off.hide()
        self.mover.hide()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        """Left, or locked by the engineer: nothing that was typed waits here."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.replacing.forget()
            for field in (self.first, self.again):
                field.fill_in("")

    def show_secrets(self, state: SecretsState) -> None:
        self.show_state(state.place)
        self.cut_off.setText(state.cut_off)
        self.cut_off.setVisible(bool(state.cut_off))
        self.mover.setVisible(state.can_move_to is not None)
        self.mover.say(
            self.tr("Move to the vault")
            if state.can_move_to is Place.VAULT
            else self.tr("Move to the key store")
        )
        self.kept.show_state(state)
