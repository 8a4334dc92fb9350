"""Settings' section for updates: what is installed, what a bundle brings, and the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.questions import Enter
from station.flow.field.updates import Installed, Offer
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.dialog import Ask
from station.window.fields import TextField
from station.window.look import Look
from station.window.page_frame import Page
from station.window.save_dialog import ask_which
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog


class UpdatesSection(QWidget):
    """`check_wished` with a place; `install_wished` and `back_wished` once they are agreed to."""

    check_wished = Signal(str)
    install_wished = Signal(object)
    back_wished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._offer: Offer | None = None
        self._has_before = self._is_source = False
        self._state = Words("", "body")
        self._keys = Words("", "small")
        self.place = TextField(look, Enter("place", self.tr("A bundle, or a folder with bundles")))
        choose = KeyButton(look, self.tr("Choose …"), icon="folder-open")
        choose.clicked.connect(self._choose)
        self.place.add(choose)
        self.look_button = KeyButton(look, self.tr("Look what it brings"), icon="search")
        self.install = KeyButton(look, self.tr("Install it …"), icon="package", kind="main")
        self.back = KeyButton(look, self.tr("Back to the version before …"), icon="rotate-ccw")
        self._said = Words("", "strong")
        self.trouble = TroublePanel(look)
        self.place.changed.connect(self._changed)
        self.place.submitted.connect(self.look_button.click)
        self.look_button.clicked.connect(self._look_at)
        self.install.clicked.connect(self._ask_install)
        self.back.clicked.connect(self._ask_back)
        self._lay_out()
        self._changed()

    def show_state(self, state: Installed) -> None:
        kinds = {
            "source": self.tr("It runs from its source; git brings a newer one."),
            "deb": self.tr("It is installed as a package."),
            "portable": self.tr("It is a folder of its own."),
        }
        self._state.setText(
            self.tr("Station {0}. {1}").format(state.version, kinds.get(state.kind, ""))
        )
        keys = ", ".join(state.keys) or self.tr("no key: it takes no update")
        self._keys.setText(self.tr("Updates for {0}, signed by: {1}.").format(state.system, keys))
        self._has_before, self._is_source = state.has_before, state.kind == "source"
        self._changed()

    def show_offer(self, offer: Offer) -> None:
        self._offer = offer
        megabytes = self.locale().toString(offer.size_bytes / 1e6, "f", 0)
        self._said.setText(
            self.tr("It brings Station {0} ({1} MB).").format(offer.version, megabytes)
        )
        self._allow()
        self.install.setFocus()

    def say_done(self) -> None:
        self._offer = None
        self._said.setText(self.tr("Done. The other version runs from the next start of Station."))
        self._allow()

    def say_trouble(self, number: str, what: str, do: str) -> None:
        self._said.setText("")
        self.trouble.say(number, what, do)
        self.trouble.show()
        self._allow()

    def say_working(self) -> None:
        self.trouble.hide()
        self._said.setText(self.tr("One moment: each byte is looked at …"))
        for button in (self.look_button, self.install, self.back):
            button.setEnabled(False)

    def _changed(self) -> None:
        self._offer = None
        self._said.setText("")
        self.trouble.hide()
        self._allow()

    def _allow(self) -> None:
        self.look_button.setEnabled(self.place.can_be_right and not self._is_source)
        self.install.setEnabled(self._offer is not None)
        self.back.setEnabled(self._has_before)

    def _look_at(self) -> None:
        self.say_working()
        self.check_wished.emit(self.place.text)

    def _choose(self) -> "QFileDialog":
        kind = (self.tr("Update"), "update")
        return ask_which(self, self.tr("Choose an update"), kind, self.place.fill_in)

    def _ask_install(self) -> None:
        offer = self._offer
        if offer is None:
            return
        title = self.tr("Install Station {0}?").format(offer.version)
        text = self.tr("No shift may run meanwhile. This version is kept for the way back.")
        self._ask(title, text, self.tr("Install it"), lambda: self.install_wished.emit(offer))

    def _ask_back(self) -> None:
        title = self.tr("Back to the version before?")
        text = self.tr("No shift may run meanwhile. This version is kept in its turn.")
        self._ask(title, text, self.tr("Go back"), self.back_wished.emit)

    def _ask(self, title: str, text: str, verb: str, agreed: Callable[[], object]) -> None:
        ask = Ask(self._look, self.window(), title, text, (self.tr("Not now"), verb))
        ask.agreed.connect(self.say_working)
        ask.agreed.connect(agreed)
        ask.finished.connect(ask.deleteLater)
        QTimer.singleShot(0, ask, ask.open)

    def _lay_out(self) -> None:
        page = Page(24)
        page.column.setSpacing(12)
        page.column.addWidget(Words(self.tr("Updates"), "title"))
        for words in (self._state, self._keys):
            page.column.addWidget(words)
        page.column.addWidget(self.place)
        row = WrappingRow(gap_px=12)
        for button in (self.look_button, self.install, self.back):
            row.add(button)
        for widget in (self._said, self.trouble, row):
            page.column.addWidget(widget)
        page.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
