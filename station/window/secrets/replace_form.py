"""A new secret for an old one: entered, tested, then taken."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.identity import Secret
from station.domain.questions import Enter
from station.domain.recipe import DEFAULT_CLOUD_URL
from station.domain.secrets import REPLACED_KINDS, Replacement
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import TextField
from station.window.look import Look
from station.window.picks import PickBox
from station.window.secrets.words import kind_words
from station.window.words import Words

LEAST_CHARACTERS = 8


class ReplaceForm(QWidget):
    """Both signals give a Replacement; `replaced` empties the fields."""

    tested = Signal(object)
    replaced = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._settings: Mapping[str, str] = {}
        self.kind = PickBox(look)
        self.kind.setAccessibleName(self.tr("Which secret"))
        self.kind.setMinimumHeight(look.size("main_button"))
        self.client_id = TextField(look, Enter("client_id", self.tr("OAuth client ID")))
        self.old = TextField(look, Enter("old", self.tr("Passphrase until now"), secret=True))
        self.new = TextField(look, Enter("new", self.tr("The new one"), secret=True))
        self.again = TextField(look, Enter("again", self.tr("The same again"), secret=True))
        self.test = KeyButton(look, self.tr("Test it"), icon="key-round")
        self.replace = KeyButton(look, self.tr("Replace it"), icon="shuffle", kind="main")
        row = WrappingRow(gap_px=12)
        row.add(self.test)
        row.add(self.replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Which secret"), "small-strong"))
        for widget in (self.kind, self.client_id, self.old, self.new, self.again, row):
            column.addWidget(widget)
        for field in (self.client_id, self.old, self.new, self.again):
            field.changed.connect(self._check)
        self.kind.currentIndexChanged.connect(self._chosen)
        self.test.clicked.connect(lambda: self.tested.emit(self._wish()))
        self.replace.clicked.connect(self._replace)
        self.offer((), has_vault=False)

    def offer(self, settings: Mapping[str, str] | tuple[()], *, has_vault: bool) -> None:
        """For the account of `settings`; what is being entered stays."""
        self._settings = dict(settings)
        kinds = [kind for kind in REPLACED_KINDS if kind != "vault" or has_vault]
        if kinds != [self.kind.itemData(number) for number in range(self.kind.count())]:
            self.kind.clear()
            for kind in kinds:
                self.kind.addItem(kind_words(kind), kind)
        if not self.client_id.text:
            self.client_id.fill_in(self._settings.get("client_id", ""))
        self._chosen()

    def forget(self) -> None:
        """The fields hold nothing secret any more."""
        for field in (self.old, self.new, self.again):
            field.fill_in("")

    @property
    def _kind(self) -> str:
        return str(self.kind.currentData() or "")

    def _chosen(self) -> None:
        is_vault = self._kind == "vault"
        self.client_id.setVisible(self._kind == "client")
        for widget in (self.old, self.again):
            widget.setVisible(is_vault)
        self.test.setVisible(not is_vault)
        self._check()

    def _check(self) -> None:
        is_vault, new = self._kind == "vault", self.new.text
        is_short = is_vault and 0 < len(new) < LEAST_CHARACTERS
        said = self.tr("At least {0} characters").format(LEAST_CHARACTERS) if is_short else ""
        self.new.say(said, "bad" if is_short else "")
        differs = is_vault and bool(self.again.text) and self.again.text != new
        self.again.say(self.tr("Not the same") if differs else "", "bad" if differs else "")
        can_be_right = bool(new) and not is_short
        if is_vault:
            can_be_right = can_be_right and bool(self.old.text) and self.again.text == new
        for button in (self.test, self.replace):
            button.setEnabled(can_be_right)

    def _replace(self) -> None:
        wish = self._wish()
        self.forget()
        self.replaced.emit(wish)

    def _wish(self) -> Replacement:
        kept, kind = self._settings, self._kind
        client_id = self.client_id.text.strip() if kind == "client" else ""
        return Replacement(
            kind,
            Secret(self.new.text),
            kept.get("cloud_url") or DEFAULT_CLOUD_URL,
            kept.get("product", ""),
            client_id or kept.get("client_id", ""),
            kept.get("username", ""),
            Secret(self.old.text) if kind == "vault" else None,
        )
