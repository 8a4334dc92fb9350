"""The engineer's lock: what it keeps from operators, and its PIN."""

from PySide6.QtCore import Signal

from station.domain.identity import Secret
from station.domain.lock import LEAST_SIGNS, PinState
from station.domain.questions import Enter
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import TextField
from station.window.look import Look
from station.window.settings.section import NumberOf, Section
from station.window.words import Words


class LockForm(Section):
    """`kept` gives the new PIN and the one until now; `declined` the one until now."""

    kept = Signal(object, object)
    declined = Signal(object)

    def __init__(self, look: Look, number_of: NumberOf) -> None:
        super().__init__(look, number_of, self.tr("Lock"), self.tr(
            "With a PIN Station starts locked: operators run shifts and Guided, sign on, print, "
            "and look at records. Settings, recipes, slots, cloud tools, monitors, releases and "
            "firmware are the engineer's. F12 locks and unlocks; after 5 minutes without a touch, "
            "and as a shift ends, it locks by itself."
        ))  # fmt: skip
        self._pin = PinState.NONE
        self._state = Words("", "strong")
        self.old = TextField(look, Enter("pin", self.tr("PIN until now"), secret=True))
        self.new = TextField(look, Enter("new", self.tr("New PIN"), secret=True))
        self.again = TextField(look, Enter("again", self.tr("The same again"), secret=True))
        self.keep = KeyButton(look, self.tr("Set the PIN"), icon="lock", kind="main")
        self.decline = KeyButton(look, self.tr("No PIN: everybody may do everything"))
        self.keep.clicked.connect(self._keep)
        self.decline.clicked.connect(self._decline)
        row = WrappingRow(gap_px=12)
        row.add(self.keep)
        row.add(self.decline)
        for widget in (self._state, self.old, self.new, self.again, row):
            self.column.addWidget(widget)
        self.column.addStretch()
        for field in (self.old, self.new, self.again):
            field.changed.connect(self._check)
            field.submitted.connect(self._keep)

    def show_pin(self, pin: PinState) -> None:
        self._pin = pin
        said = {
            PinState.NONE: self.tr("Not decided yet: set a PIN, or say that none is wanted."),
            PinState.DECLINED: self.tr("No PIN: everybody may do everything."),
            PinState.SET: self.tr("There is a PIN."),
        }
        self._state.setText(said[pin])
        self._state.tone({PinState.NONE: "warn", PinState.SET: "good"}.get(pin, ""))
        self.old.setVisible(pin is PinState.SET)
        self.keep.say(
            self.tr("Change the PIN") if pin is PinState.SET else self.tr("Set the PIN"), "lock"
        )
        self.decline.setVisible(pin is not PinState.DECLINED)
        self._check()

    def _check(self) -> None:
        new, again = self.new.text, self.again.text
        is_short = 0 < len(new) < LEAST_SIGNS
        said = self.tr("At least {0} signs").format(LEAST_SIGNS) if is_short else ""
        self.new.say(said, "bad" if is_short else "")
        differs = bool(again) and again != new
        self.again.say(self.tr("Not the same") if differs else "", "bad" if differs else "")
        knows = self._pin is not PinState.SET or bool(self.old.text)
        self.keep.setEnabled(bool(new) and again == new and not is_short and knows)
        self.decline.setEnabled(knows)

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(Secret(self.new.text), self._forgotten())

    def _decline(self) -> None:
        self.declined.emit(self._forgotten())

    def _forgotten(self) -> Secret | None:
        """The PIN until now; none of the fields keeps what was in it."""
        old = Secret(self.old.text) if self._pin is PinState.SET else None
        for field in (self.old, self.new, self.again):
            field.fill_in("")
        return old
