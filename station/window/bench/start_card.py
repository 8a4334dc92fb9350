"""The start of a shift: recipe, batch, operator, and what is ready."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from station.domain.traveller import Traveller
from station.window.bench.findings_table import FindingsTable
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.page_frame import Page
from station.window.picks import Tick
from station.window.save_dialog import ask_which
from station.window.trouble_panel import TroublePanel
from station.window.words import Words


class StartCard(QFrame):
    """`start_pressed` when all is chosen; `traveller_chosen` with a file to be looked at."""

    start_pressed = Signal()
    recipe_chosen = Signal(str)
    traveller_chosen = Signal(str)
    slots_pressed = Signal()
    vault_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self._recipe = Words("", "strong")
        self._slots = Words("", "body")
        self._vault = Words("", "body")
        self._batch = Words("", "small")
        self._batch.hide()
        self.operator = QLineEdit()
        self.operator.setAccessibleName(self.tr("Operator"))
        self.operator.setPlaceholderText(self.tr("Scan a badge, or type a name"))
        self.takes_all = Tick(look, self.tr("Take every port as a slot, taught or not"))
        self.takes_all.toggled.connect(self._changed)
        self.start = KeyButton(look, self.tr("Start the bench"), icon="play", kind="main")
        self.start.clicked.connect(self.start_pressed)
        self.trouble = TroublePanel(look)
        self.trouble.hide()
        self.findings = FindingsTable(look)
        self.findings.hide()
        self._has_recipe, self._slot_count, self._is_checking = False, 0, False
        self._lay_out()
        self._changed()

    def show_recipe(self, name: str, detail: str = "") -> None:
        """An empty name while none is chosen."""
        self._has_recipe = bool(name)
        none = self.tr("No recipe is chosen: it says what the units should become.")
        self._recipe.setText(f"{name} · {detail}" if name else none)
        self._changed()

    def show_slots(self, count: int) -> None:
        self._slot_count = count
        none = self.tr("No slots yet. Plug one device into each socket; we learn them one by one.")
        self._slots.setText(self.tr("{0} slots ready").format(count) if count else none)
        self._changed()

    def show_vault(self, state: str) -> None:
        """As Outside.vault_state says."""
        said = {
            "key-store": self.tr("Codes are kept in this computer's key store."),
            "open": self.tr("The vault is open: codes are kept in it."),
            "locked": self.tr("The vault is locked: open it, so that codes outlive a power cut."),
            "none": self.tr("No key store and no vault: claim codes do not outlive a power cut."),
        }
        self._vault.setText(said.get(state, ""))
        self._vault_button.setVisible(state in ("locked", "none"))
        self._vault_button.say(
            self.tr("Open the vault …") if state == "locked" else self.tr("Make a vault …")
        )

    def show_checking(self) -> None:
        """A batch is looked at."""
        self._is_checking = True
        self._batch.setText(self.tr("Looking at every row …"))
        self._batch.show()
        self._changed()

    def show_traveller(self, traveller: Traveller | None) -> None:
        self._is_checking = False
        self._batch.setVisible(traveller is not None)
        self.findings.setVisible(traveller is not None)
        if traveller is not None:
            fit, of = len(traveller.fit), len(traveller.findings)
            self._batch.setText(
                self.tr("{0}: {1} of {2} rows can be met").format(traveller.file, fit, of)
            )
            self.findings.show_findings(traveller.findings)
        self._changed()

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self._is_checking = False
        self.trouble.say(number, what, remedy)
        self.trouble.show()
        self._changed()

    def forget_trouble(self) -> None:
        self.trouble.hide()

    def _changed(self) -> None:
        has_slots = self._slot_count > 0 or self.takes_all.isChecked()
        self.start.setEnabled(self._has_recipe and has_slots and not self._is_checking)

    def _lay_out(self) -> None:
        page = Page()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2, 2, 2, 2)
        outer.addWidget(page)
        column = page.column
        column.setContentsMargins(30, 24, 30, 24)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Start the shift"), "title"))
        sentence = self.tr("Each slot begins by itself when a unit is plugged in.")
        column.addWidget(Words(sentence, "muted"))
        column.addWidget(self.trouble)
        choose = KeyButton(self._look, self.tr("Choose …"), icon="folder-open")
        choose.clicked.connect(self._choose_recipe)
        batch = KeyButton(self._look, self.tr("Batch from a file …"), icon="file-text")
        batch.clicked.connect(self._choose_traveller)
        teach = KeyButton(self._look, self.tr("Teach slots …"), icon="settings")
        teach.clicked.connect(self.slots_pressed)
        self._vault_button = KeyButton(self._look, self.tr("Open the vault …"), icon="key-round")
        self._vault_button.clicked.connect(self.vault_pressed)
        for title, words, button in (
            (self.tr("Recipe"), self._recipe, choose),
            (self.tr("Slots"), self._slots, teach),
            (self.tr("Secrets"), self._vault, self._vault_button),
            (self.tr("Batch"), self._batch, batch),
        ):
            column.addLayout(_row(title, words, button))
        column.addWidget(self.findings, 1)
        column.addWidget(self.takes_all)
        column.addWidget(Words(self.tr("Operator"), "small-strong"))
        last = QHBoxLayout()
        last.setSpacing(16)
        last.addWidget(self.operator, 1)
        last.addWidget(self.start)
        column.addLayout(last)
        column.addStretch()

    def _choose_recipe(self) -> None:
        kind = (self.tr("Recipe"), "toml")
        ask_which(self, self.tr("Choose the recipe"), kind, self.recipe_chosen.emit)

    def _choose_traveller(self) -> None:
        kind = (self.tr("Batch"), "csv *.xlsx")
        ask_which(self, self.tr("Choose the batch"), kind, self.traveller_chosen.emit)


def _row(title: str, words: QWidget, button: QPushButton) -> QHBoxLayout:
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Words(title, "small-strong"))
    texts.addWidget(words)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addLayout(texts, 1)
    row.addWidget(button)
    return row
