"""The cards of the first run that are sections of Settings too, of the same forms and desks; each
says when its own test was passed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from station.domain.bench.news import Chime
from station.domain.bench.slots import Fixture
from station.flow.bench.sound import Sounds
from station.window.kept_names import RECIPE_FILE

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands. `closes` takes what is to be called at the end."""

    window: "MainWindow"
    tested: Callable[[], None]
    closes: list[Callable[[], None]]

    def number_of(self, code: str) -> str:
        return self.window.outside.verdicts.row(code).number

    def keep_slots(self, fixture: Fixture) -> None:
        self.window.outside.keep_fixture(fixture)
        self.window.lock.note("the slots")

    def keep_recipe(self, path: str) -> None:
        if path != self.window.settings.get(RECIPE_FILE, ""):
            self.window.keep({RECIPE_FILE: path})
            self.window.lock.note("the recipe of the bench")


def _language(place: Place) -> QWidget:
    from station.window.language_choice import language_section
    from station.window.page_frame import Page

    page = Page(0)
    page.column.setContentsMargins(0, 0, 0, 0)
    page.column.addWidget(language_section(place.window))
    return page


def _recipe(place: Place) -> QWidget:
    from station.window.welcome.recipe_card import RecipeCard

    window = place.window
    file = window.settings.get(RECIPE_FILE, "")
    card = RecipeCard(window.look, window.outside, place.number_of, file)
    card.kept.connect(place.keep_recipe)
    card.tested.connect(place.tested)
    card.make_pressed.connect(lambda: window.show_section("recipes"))
    return card


def _slots(place: Place) -> QWidget:
    from station.window.settings.slots_desk import SlotsDesk
    from station.window.settings.slots_form import SlotsForm
    from station.window.welcome.port_test import PortTest

    window = place.window
    form = SlotsForm(window.look, place.number_of)
    SlotsDesk(window.look, window.outside, form, place.keep_slots)
    test = PortTest(window.look, window.outside, form)
    test.seen.connect(place.tested)
    return form


def _labels(place: Place) -> QWidget:
    from station.window.settings.labels_desk import PRINTER, TEMPLATE, LabelsDesk
    from station.window.settings.labels_form import LabelsForm

    window = place.window
    labels, settings = window.outside.labels(), window.settings
    form = LabelsForm(window.look, place.number_of, labels.templates())
    form.template.fill_in(settings.get(TEMPLATE, ""))
    form.show_printer(settings.get(PRINTER, ""))
    desk = LabelsDesk(window.outside, labels, window.tasks, form, window.keep)
    desk.printed.connect(place.tested)
    return form


def _scanner(place: Place) -> QWidget:
    from station.window.welcome.scanner_card import scanner_card

    card = scanner_card(place.window)
    card.tested.connect(place.tested)
    return card


def _sounds(place: Place) -> QWidget:
    from station.window.settings.sounds_form import SoundsForm

    window = place.window
    sounds = PlayedSounds(window.outside.sounds(), place.tested)
    place.closes.append(sounds.close)
    return SoundsForm(window.look, place.number_of, sounds, window.settings, window.keep)


def _lock(place: Place) -> QWidget:
    from station.window.lock.lock_desk import lock_section

    return lock_section(place.window)


class PlayedSounds:
    """Fulfils Sounds; calls `played` when one really was."""

    def __init__(self, sounds: Sounds, played: Callable[[], None]) -> None:
        self._sounds, self._played = sounds, played

    def play(self, chime: Chime, volume: int) -> bool:
        is_played = self._sounds.play(chime, volume)
        if is_played:
            self._played()
        return is_played

    def close(self) -> None:
        self._sounds.close()


SECTIONS: dict[str, Callable[[Place], QWidget]] = {
    "language": _language,
    "recipe": _recipe,
    "slots": _slots,
    "labels": _labels,
    "scanner": _scanner,
    "sounds": _sounds,
    "lock": _lock,
}
"""By their keys among the cards."""
