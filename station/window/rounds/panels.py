"""The three places of a round: with internet, without it, and when it is back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from station.domain.questions import CUSTOMER
from station.domain.recipe import Recipe
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import TextField
from station.window.look import Look
from station.window.words import Words


class _Panel(QFrame):
    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setProperty("panel", "raised")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 18)
        self.body.setSpacing(10)
        self.body.addWidget(Words(sentence, "body"))


class AnnouncePanel(_Panel):
    """A list to be typed, scanned or pasted, or a traveller file. `changed` when either did."""

    changed = Signal()
    recipe_pressed = Signal()
    file_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            self.tr(
                "Name the devices you are going to. Each is checked and added to the product, and "
                "its own code is fetched. A code lives for one hour."
            )
        )
        self.file = ""
        self._asks_customer = False
        self._recipe = Words("", "small-strong")
        self.choose_recipe = KeyButton(look, self.tr("Choose a recipe …"), icon="file-text")
        self.choose_recipe.clicked.connect(self.recipe_pressed)
        self.devices = QPlainTextEdit()
        self.devices.setAccessibleName(self.tr("Device IDs, one a line"))
        self.devices.setPlaceholderText(self.tr("Device IDs, one a line: typed, scanned, pasted"))
        self.devices.setTabChangesFocus(True)
        self.devices.setMinimumHeight(look.scaled(96))
        self.devices.setMaximumHeight(look.scaled(150))
        self.devices.textChanged.connect(self.changed)
        self.customer = TextField(look, CUSTOMER)
        self.customer.changed.connect(self.changed)
        self.choose_file = KeyButton(look, self.tr("Open a traveller file …"), icon="folder-open")
        self.choose_file.clicked.connect(self.file_pressed)
        self._file = Words("", "small")
        buttons = WrappingRow(gap_px=10)
        for button in (self.choose_file, self.choose_recipe):
            buttons.add(button)
        for part in (self._recipe, self.devices, self.customer, buttons, self._file):
            self.body.addWidget(part)
        self.show_recipe(None, may_choose=True)
        self.take_file("")

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(t for line in self.devices.toPlainText().splitlines() if (t := line.strip()))

    @property
    def is_ready(self) -> bool:
        """Whether there is something to announce, and all that it takes is said."""
        is_named = bool(self.file) or not self._asks_customer or self.customer.can_be_right
        return bool(self.file or self.texts) and is_named

    def show_recipe(self, recipe: Recipe | None, *, may_choose: bool) -> None:
        """By which the devices are worked on; None: one has to be chosen."""
        if recipe is None:
            self._recipe.setText(self.tr("No recipe yet."))
        else:
            self._recipe.setText(self.tr("Recipe: {0}").format(recipe.name))
        self.choose_recipe.setVisible(may_choose)
        self._asks_customer = (
            recipe is not None
            and recipe.ownership.value.startswith("customer")
            and recipe.customer is None
            and recipe.customer_from == "ask"
        )
        self.customer.setVisible(self._asks_customer)
        self.changed.emit()

    def take_file(self, path: str) -> None:
        self.file = path
        self._file.setText(self.tr("List: {0}").format(path) if path else "")
        self._file.setVisible(bool(path))
        self.changed.emit()

    def forget(self) -> None:
        """It is announced."""
        self.devices.clear()
        self.take_file("")


class HandPanel(_Panel):
    """Big, for whoever kneels beside a machine: what to do now, and how the last one went."""

    air_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            self.tr(
                "No internet is needed here. The device says who it is, and gets its own code and "
                "no other's."
            )
        )
        self._next = Words("", "panel")
        self._step = Words("", "strong").tone("act")
        self._result = Words("", "panel")
        self.air = KeyButton(look, self.tr("By its own Wi-Fi"), icon="wifi", key="F6")
        self.air.clicked.connect(self.air_pressed)
        for part in (self._next, self._step, self._result):
            self.body.addWidget(part)
        row = WrappingRow(gap_px=10)
        row.add(self.air)
        self.body.addWidget(row)
        self.say_step("")
        self.say_result("", "")

    def show_left(self, left: int) -> None:
        """How many devices have a code that waits for them."""
        if left:
            words = self.tr("Plug in the next device and hold SETUP for 3 s. {0} to go.")
            self._next.setText(words.format(left))
        else:
            self._next.setText(self.tr("No device of the round waits for its code."))

    def say_step(self, words: str) -> None:
        self._step.setText(words)
        self._step.setVisible(bool(words))

    def say_result(self, words: str, tone: str) -> None:
        self._result.setText(words)
        self._result.tone(tone)
        self._result.setVisible(bool(words))


class ConfirmPanel(_Panel):
    """It goes on by itself; the button only makes it look now."""

    def __init__(self, look: Look) -> None:  # noqa: ARG002  # as its neighbours
        super().__init__(
            self.tr(
                "When the internet is back, Station confirms by itself what was handed over. "
                "Leave this page open, or come back to it."
            )
        )
        self._words = Words("", "panel")
        self._note = Words("", "body").tone("muted")
        self.body.addWidget(self._words)
        self.body.addWidget(self._note)
        self.say("")

    def show_waiting(self, waiting: int) -> None:
        if waiting:
            words = self.tr("{0} await their confirmation.")
            self._words.setText(words.format(waiting))
        else:
            self._words.setText(self.tr("Nothing awaits its confirmation."))

    def say(self, note: str) -> None:
        """As that there is no internet yet."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
