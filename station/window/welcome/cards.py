"""What stands in the cards of the first run, and what of it is there already."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from station.domain.bench.slots import Fixture
from station.domain.errors import StationError
from station.domain.lock import PinState
from station.flow.ports import Outside
from station.window.kept_names import RECIPE_FILE
from station.window.welcome.page import WelcomePage
from station.window.welcome.progress import Progress
from station.window.welcome.ready_card import ReadyCard
from station.window.welcome.sections import SECTIONS, Place

if TYPE_CHECKING:
    from station.window.account import AccountDesk
    from station.window.account_form import AccountForm
    from station.window.main_window import MainWindow


class Cards(QObject):
    """Each is made when it is first gone to. `tested` names one whose own test was passed;
    `account_kept` gives the settings, and whether the cloud has said that they are right.
    """

    tested = Signal(str)
    account_kept = Signal(object, bool)
    account_changed = Signal()

    def __init__(self, window: "MainWindow", page: WelcomePage) -> None:
        super().__init__(page)
        self._window, self._titles, self._words_of = (
            window, page.steps.titles, page.steps.words_of,
        )  # fmt: skip
        self._account: AccountForm | None = None
        self._account_desk: AccountDesk | None = None
        self._ready: ReadyCard | None = None
        self._closes: list[Callable[[], None]] = []
        for key, make in SECTIONS.items():
            place = Place(window, lambda key=key: self.tested.emit(key), self._closes)  # type: ignore[misc]
            page.add(key, lambda make=make, place=place: make(place))  # type: ignore[misc]
        page.add("look", self._make_look)
        page.add("account", self._make_account)
        page.add("ready", self._make_ready)

    def close(self) -> None:
        for close in self._closes:
            close()

    @property
    def account_can_be_right(self) -> bool:
        return self._account is not None and self._account.can_be_right

    def keep_account(self) -> None:
        if self._account_desk is not None:
            self._account_desk.keep()

    def is_there(self, key: str) -> bool:
        return is_there(key, self._window.settings, self._window.outside)

    def show_ready(self, progress: Progress, missing: Sequence[str]) -> None:
        if self._ready is not None:
            self._ready.show_progress(progress, missing)

    def _make_look(self) -> QWidget:
        from station.window.look_form import LookForm
        from station.window.pages.settings_page import section_of

        form = LookForm(self._window.look)
        form.chosen.connect(self._window.keep_look)
        return section_of(self.tr("Look"), form)

    def _make_account(self) -> QWidget:
        from station.window.account import AccountDesk
        from station.window.account_form import AccountForm
        from station.window.pages.settings_page import section_of

        window = self._window
        form = self._account = AccountForm(window.look)
        desk = AccountDesk(window.outside, window.tasks, form, window.settings)
        self._account_desk = desk
        form.changed.connect(self.account_changed)
        desk.kept.connect(lambda settings: self.account_kept.emit(settings, desk.is_proven))
        return section_of(self.tr("Account and product"), form)

    def _make_ready(self) -> QWidget:
        self._ready = ReadyCard(self._window.look, self._titles, self._words_of)
        self._ready.doctor_pressed.connect(lambda: self._window.show_page("doctor"))
        return self._ready


def is_there(key: str, settings: Mapping[str, str], outside: Outside) -> bool:
    """Whether what a card is for was chosen. A scanner is there once it is tested, not sooner."""
    match key:
        case "account":
            return bool(settings.get("cloud_url") and settings.get("product"))
        case "recipe":
            return bool(settings.get(RECIPE_FILE))
        case "slots":
            return bool(_fixture(outside).slots)
        case "labels":
            return bool(settings.get("label_printer"))
        case "lock":
            return outside.engineer.pin is not PinState.NONE
        case _:
            return key != "scanner"


def _fixture(outside: Outside) -> Fixture:
    try:
        return outside.fixture()
    except StationError:
        return Fixture()  # the card itself tells of it
