"""Settings' section for updates: what is installed, what a bundle brings, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from station.domain.questions import Enter
from station.flow.field.updates import Installed, Offer, UpdateStep
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.dialog import Ask
from station.window.fields import TextField
from station.window.look import Look
from station.window.page_frame import Page
from station.window.save_dialog import ask_which
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

_LOOKS_EVERY_MS = 1_000
"""Whether a device has gone into work, or is ready, while this is on the screen."""


class UpdatesSection(QWidget):
    """`check_wished` with a place; `install_wished` and `back_wished` once they are agreed to, and
    then `close_wished`, which nobody can put off. While `is_at_work` says so nothing is allowed but
    looking.
    """

    check_wished = Signal(str)
    install_wished = Signal(object)
    back_wished = Signal()
    close_wished = Signal()

    def __init__(self, look: Look, is_at_work: Callable[[], bool]) -> None:
        super().__init__()
        self._look, self._is_at_work = look, is_at_work
        self._offer: Offer | None = None
        self._before = ""
        self._takes_bundles = self._is_busy = self._is_done = False
        self._state = Words("", "body")
        self._built, self._keys = Words("", "small"), Words("", "small")
        self.place = TextField(look, Enter("place", self.tr("A bundle, or a folder with bundles")))
        choose = KeyButton(look, self.tr("Choose …"), icon="folder-open")
        choose.clicked.connect(self._choose)
        self.folder = KeyButton(look, self.tr("Folder …"), icon="folder-open")
        self.folder.clicked.connect(self._choose_folder)
        self.place.add(choose)
        self.place.add(self.folder)
        self.look_button = KeyButton(look, self.tr("Look what it brings"), icon="search")
        self.install = KeyButton(look, self.tr("Install it …"), icon="package", kind="main")
        self.back = KeyButton(look, self.tr("Back to the version before …"), icon="rotate-ccw")
        self._said = Words("", "strong")
        self._waits = Words(self.tr("A device is in work: no update until it has ended."), "body")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(UpdateStep))
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._allow)
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
            "setup": self.tr("A set-up program installed it, and brings a newer one."),
        }
        self._state.setText(
            self.tr("Station {0}. {1}").format(state.version, kinds.get(state.kind, ""))
        )
        self._takes_bundles = state.kind in ("deb", "portable")
        keys = ", ".join(state.keys) or self.tr("no key: it takes no update")
        self._keys.setText(self.tr("Updates for {0}, signed by: {1}.").format(state.system, keys))
        self._keys.setVisible(self._takes_bundles)
        self._built.setText(self.tr("It was built from {0}.").format(state.built))
        self._built.setVisible(bool(state.built))
        self._before = state.before
        if state.before:
            self.back.say(self.tr("Back to {0} …").format(state.before))
        self._changed()

    def show_offer(self, offer: Offer) -> None:
        self._offer, self._is_busy = offer, False
        megabytes = self.locale().toString(offer.size_bytes / 1e6, "f", 0)
        self._said.setText(
            self.tr("It brings Station {0} ({1} MB).").format(offer.version, megabytes)
        )
        self._allow()
        self.install.setFocus()

    def show_step(self, step: UpdateStep) -> None:
        steps = {
            UpdateStep.FETCHES: self.tr("Fetching the bundle …"),
            UpdateStep.PROVES: self.tr("Proving each byte of it …"),
            UpdateStep.UNPACKS: self.tr("Unpacking it beside this version …"),
            UpdateStep.TRIES: self.tr("Trying whether it starts …"),
            UpdateStep.EXCHANGES: self.tr("Putting it in place …"),
        }
        self._said.setText(steps[step])
        self._bar.setValue(list(UpdateStep).index(step))
        self._bar.show()

    def say_done(self, version: str) -> None:
        """What runs still is the version before, and what it has not loaded yet is gone: there is
        nothing left but to close it.
        """
        self._offer, self._is_busy, self._is_done = None, False, True
        self._said.setText(self.tr("Station {0} is in place.").format(version))
        self._allow()
        text = self.tr("Close Station now; the next start runs it.")
        verbs = (self.tr("Close Station"), "")
        ask = Ask(self._look, self.window(), self._said.text(), text, verbs)
        ask.grave.hide()
        ask.finished.connect(lambda _: self.close_wished.emit())
        ask.open()

    def say_trouble(self, number: str, what: str, do: str) -> None:
        self._is_busy = False
        self._said.setText("")
        self.trouble.say(number, what, do)
        self.trouble.show()
        self._allow()

    def say_working(self) -> None:
        self.trouble.hide()
        self._is_busy = True
        self._said.setText(self.tr("One moment: each byte is looked at …"))
        self._allow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        super().showEvent(event)
        self._allow()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        super().hideEvent(event)
        self._timer.stop()

    def _changed(self) -> None:
        self._offer = None
        if not self._is_done:
            self._said.setText("")
        self.trouble.hide()
        self._allow()

    def _allow(self) -> None:
        is_free = self._takes_bundles and not self._is_busy and not self._is_done
        is_at_work = self._is_at_work()
        self._waits.setVisible(is_free and is_at_work)
        self.place.setEnabled(is_free)
        self.look_button.setEnabled(is_free and self.place.can_be_right)
        self.install.setEnabled(is_free and not is_at_work and self._offer is not None)
        self.back.setEnabled(is_free and not is_at_work and bool(self._before))
        if not self._is_busy:
            self._bar.hide()

    def _look_at(self) -> None:
        self.say_working()
        self.check_wished.emit(self.place.text)

    def _choose(self) -> QFileDialog:
        kind = (self.tr("Update"), "update")
        return ask_which(self, self.tr("Choose an update"), kind, self.place.fill_in)

    def _choose_folder(self) -> QFileDialog:
        dialog = QFileDialog(self, self.tr("Choose a folder with updates"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.place.fill_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _ask_install(self) -> None:
        offer = self._offer
        if offer is None:
            return
        title = self.tr("Install Station {0}?").format(offer.version)
        text = self.tr("No shift may run meanwhile. This version is kept for the way back.")
        self._ask(title, text, self.tr("Install it"), lambda: self.install_wished.emit(offer))

    def _ask_back(self) -> None:
        title = self.tr("Back to Station {0}?").format(self._before)
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
        for words in (self._state, self._built, self._keys):
            page.column.addWidget(words)
        page.column.addWidget(self.place)
        row = WrappingRow(gap_px=12)
        for button in (self.look_button, self.install, self.back):
            row.add(button)
        for widget in (self._waits, self._said, self._bar, self.trouble, row):
            page.column.addWidget(widget)
        page.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
