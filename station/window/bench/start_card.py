"""The start of a shift: recipe, batch, operator, and what is ready."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from station.domain.bench.acts import Act, Command
from station.domain.scan import BadgeScan, CardScan, read_scan
from station.domain.traveller import Traveller
from station.window.bench.findings_table import FindingsTable
from station.window.bench.scan_router import without_secret
from station.window.buttons import KeyButton
from station.window.icons import Icon
from station.window.look import Look
from station.window.page_frame import Page
from station.window.picks import Tick
from station.window.save_dialog import ask_which
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

_EDGES_PX, _NARROW_PX, _NO_LIMIT_PX = 16, 620, 16_777_215


class StartCard(QFrame):
    """`start_pressed` when all is chosen; `traveller_chosen` with a file to be looked at."""

    start_pressed = Signal()
    recipe_chosen = Signal(str)
    traveller_chosen = Signal(str)
    """"" where the batch is left."""
    slots_pressed = Signal()
    vault_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self._recipe = Words("", "strong")
        self._slots = Words("", "strong")
        self._vault = Words("", "body")
        self._batch = Words(self.tr("No batch: every unit is taken as the recipe says."), "body")
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
        self._choose = KeyButton(look, self.tr("Choose the recipe …"), icon="folder-open")
        self._choose.clicked.connect(self._choose_recipe)
        self._choose_batch = KeyButton(look, self.tr("Batch from a file …"), icon="folder-open")
        self._choose_batch.clicked.connect(self._change_batch)
        self._teach = KeyButton(look, self.tr("Teach slots …"), icon="settings")
        self._teach.clicked.connect(self.slots_pressed)
        self._vault_button = KeyButton(look, self.tr("Open the vault …"), icon="key-round")
        self._vault_button.clicked.connect(self.vault_pressed)
        self._rows: list[_Row] = []
        self._has_recipe, self._slot_count = False, 0
        self._is_checking = self._has_batch = False
        self._lay_out()
        self._changed()

    def show_recipe(self, name: str, detail: str = "") -> None:
        """An empty name while none is chosen."""
        self._has_recipe = bool(name)
        none = self.tr("No recipe is chosen: it says what the units should become.")
        self._recipe.setText(" · ".join(part for part in (name, detail) if part) or none)
        self._changed()

    def show_slots(self, count: int) -> None:
        self._slot_count = count
        none = self.tr("No slots yet. Plug one device into each socket; we learn them one by one.")
        ready = self.tr("1 slot ready") if count == 1 else self.tr("{0} slots ready").format(count)
        self._slots.setText(ready if count else none)
        self._slots.tone("good" if count else "")
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
        self._changed()

    def show_traveller(self, traveller: Traveller | None) -> None:
        self._is_checking, self._has_batch = False, traveller is not None
        self._batch.setText(self.tr("No batch: every unit is taken as the recipe says."))
        self._choose_batch.say(
            self.tr("Leave the batch") if self._has_batch else self.tr("Batch from a file …")
        )
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

    def take_scan(self, text: str) -> None:
        """A badge signs on; the card START starts."""
        match read_scan(text):
            case BadgeScan(name=name):
                self.operator.setText(name)
            case CardScan(command=Command(act=Act.START)):
                self.start.click()
            case _:
                self.operator.setText(without_secret(text))

    def train(self) -> None:
        """On the simulated bench: its own recipe and every slot of it, no other."""
        self.takes_all.setChecked(True)
        for widget in (self._choose, self._teach, self.takes_all):
            widget.hide()

    def focus_first(self) -> None:
        """What is still to be done, else Start."""
        first: QWidget = self.start if self.start.isEnabled() else self._choose
        if self._has_recipe and not self.operator.text():
            first = self.operator
        first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        is_narrow = self.width() / self._look.scale < _NARROW_PX
        for row in self._rows:
            row.fold(is_narrow=is_narrow)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._last.setDirection(down if is_narrow else across)
        self._fit()

    def _fit(self) -> None:
        """No higher than what stands on it, unless rows are shown."""
        column = self._page.column
        wide = self._page.viewport().width()
        has_width = column.hasHeightForWidth() and wide > 0
        high = column.heightForWidth(wide) if has_width else column.sizeHint().height()
        needed = high + _EDGES_PX
        self.setMaximumHeight(_NO_LIMIT_PX if self.findings.isVisibleTo(self) else needed)

    def _changed(self) -> None:
        QTimer.singleShot(0, self, self._fit)
        has_slots = self._slot_count > 0 or self.takes_all.isChecked()
        self.start.setEnabled(self._has_recipe and has_slots and not self._is_checking)
        self._choose_batch.setEnabled(self._has_recipe and not self._is_checking)

    def _lay_out(self) -> None:
        page = self._page = Page()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2, 2, 2, 2)
        outer.addWidget(page)
        column = page.column
        column.setContentsMargins(30, 24, 30, 24)
        column.setSpacing(8)
        column.addWidget(Words(self.tr("Start the shift"), "title"))
        sentence = self.tr("Each slot begins by itself when a unit is plugged in.")
        column.addWidget(Words(sentence, "muted"))
        column.addWidget(self.trouble)
        column.addSpacing(4)
        for icon, title, words, button in (
            ("circle-user-round", self.tr("Operator"), self.operator, None),
            ("scroll-text", self.tr("Recipe"), self._recipe, self._choose),
            ("layout-grid", self.tr("Slots"), self._slots, self._teach),
            ("key-round", self.tr("Secrets"), self._vault, self._vault_button),
            ("file-text", self.tr("Batch"), self._batch, self._choose_batch),
        ):
            row = _Row(self._look, icon, title, words, button)
            self._rows.append(row)
            column.addWidget(row)
        column.addWidget(self.findings, 1)
        last = self._last = QHBoxLayout()
        last.setSpacing(16)
        last.addWidget(self.takes_all, 1)
        last.addWidget(self.start, 0, Qt.AlignmentFlag.AlignRight)
        column.addSpacing(8)
        column.addLayout(last)

    def _choose_recipe(self) -> None:
        kind = (self.tr("Recipe"), "toml")
        ask_which(self, self.tr("Choose the recipe"), kind, self.recipe_chosen.emit)

    def _change_batch(self) -> None:
        if self._has_batch:
            self.traveller_chosen.emit("")
            return
        kind = (self.tr("Batch"), "csv *.xlsx")
        ask_which(self, self.tr("Choose the batch"), kind, self.traveller_chosen.emit)


class _Row(QFrame):
    """One thing that a shift needs: what it is, how it stands, and what changes it."""

    def __init__(
        self, look: Look, icon: str, title: str, words: QWidget, button: QPushButton | None
    ) -> None:
        super().__init__()
        self.setObjectName("startrow")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Words(title, "small-strong").tone("muted"))
        texts.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 10, 4, 10)
        row.setSpacing(16)
        row.addWidget(Icon(look, icon, "muted", 24))
        self._inside = QHBoxLayout()
        self._inside.setSpacing(12)
        self._inside.addLayout(texts, 1)
        row.addLayout(self._inside, 1)
        if button is not None:
            self._inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def fold(self, *, is_narrow: bool) -> None:
        """The button below the words."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._inside.setDirection(down if is_narrow else across)
