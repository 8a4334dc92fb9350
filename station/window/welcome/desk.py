"""Behind the first run: keeps what each card says at once, and how far it has come."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from station.domain.errors import StationError
from station.domain.lock import PinState
from station.window.kept_names import RECIPE_FILE
from station.window.welcome.cards import Cards
from station.window.welcome.page import WelcomePage
from station.window.welcome.progress import CARDS, FIRST_RUN, CardState, Progress

if TYPE_CHECKING:
    from station.window.main_window import MainWindow

_MUST = ("account", "lock")
"""Without them the first run does not end: an account, and a word about the PIN (settled 1.13)."""


class WelcomeDesk(QObject):
    def __init__(self, window: "MainWindow", page: WelcomePage) -> None:
        super().__init__(page)
        self._window, self._page = window, page
        self._progress = Progress.of(window.settings)
        self.cards = Cards(window, page)
        self.cards.tested.connect(self._tested)
        self.cards.account_kept.connect(
            lambda settings, is_tested: self._account_kept(settings, is_tested=is_tested)
        )
        self.cards.account_changed.connect(self._show)
        page.gone_to.connect(lambda _: self._show())
        page.way.back_pressed.connect(self._back)
        page.way.later_pressed.connect(self._later)
        page.way.on_pressed.connect(self._on)
        page.unlock_pressed.connect(window.lock.guard.turn)
        window.lock.guard.changed.connect(self._lock_changed)
        page.go_to(self._progress.next_card)
        self._lock_changed()

    async def close(self) -> None:
        self.cards.close()

    def _on(self) -> None:
        key = self._page.current
        if key == "account":
            self.cards.keep_account()
        elif key == CARDS[-1]:
            self._end()
        else:
            self._done(key)

    def _done(self, key: str) -> None:
        """Tested it stays, once it was; of what is not there yet nothing is claimed."""
        state = self._progress.state(key)
        if state is not CardState.TESTED:
            state = CardState.DONE if self.cards.is_there(key) else CardState.LATER
        if self._keep(key, state):
            self._next()

    def _later(self) -> None:
        if self._keep(self._page.current, CardState.LATER):
            self._next()

    def _tested(self, key: str) -> None:
        self._keep(key, CardState.TESTED)
        self._show()

    def _account_kept(self, settings: Mapping[str, str], *, is_tested: bool) -> None:
        state = CardState.TESTED if is_tested else CardState.DONE
        if not self._keep("account", state, settings):
            return
        if self._window.cloud is not None:
            self._window.cloud.account_changed()
        self._next()

    def _keep(self, key: str, state: CardState, more: Mapping[str, str] | None = None) -> bool:
        """In one act, so that a power cut leaves both or neither."""
        return self._take(self._progress.with_state(key, state), more or {})

    def _take(self, progress: Progress, more: Mapping[str, str]) -> bool:
        """False, and told, where the settings cannot be written."""
        try:
            self._window.keep({**more, FIRST_RUN: progress.text})
        except StationError as trouble:
            number = self._window.outside.verdicts.row(trouble.code).number
            self._page.say_trouble(number, str(trouble), trouble.hint)
            return False
        self._progress = progress
        return True

    def _next(self) -> None:
        self._page.go_to(CARDS[CARDS.index(self._page.current) + 1])
        self._page.focus_page()

    def _back(self) -> None:
        self._page.go_to(CARDS[CARDS.index(self._page.current) - 1])
        self._page.focus_page()

    def _end(self) -> None:
        if not self._missing() and self._take(self._progress.ended(), {}):
            has_recipe = self._window.settings.get(RECIPE_FILE)
            self._window.show_page("bench" if has_recipe else "guided")

    def _missing(self) -> list[str]:
        return [key for key in _MUST if not self.cards.is_there(key)]

    def _lock_changed(self) -> None:
        if (
            self._window.outside.engineer.pin is not PinState.NONE
            and self._page.current == "lock"
            and self._progress.state("lock") is not CardState.DONE
        ):
            self._keep("lock", CardState.DONE)
        self._page.show_locked(is_locked=self._window.lock.guard.is_locked)
        self._show()

    def _show(self) -> None:
        key = self._page.current
        self._page.show_progress(self._progress)
        self.cards.show_ready(self._progress, self._missing())
        why_not = ""
        if key == "account" and not self.cards.account_can_be_right:
            why_not = self.tr("The cloud address and the product are needed")
        if key == CARDS[-1] and self._missing():
            why_not = self.tr("An account, and a word about the PIN, are still needed")
        self._page.way.allow_on(why_not=why_not)
