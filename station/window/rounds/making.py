"""Makes the page of an offline round, beside Guided."""

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from station.domain.recipe import Recipe
from station.window.said import said

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def make(window: "MainWindow") -> QWidget:
    from station.window.operator import WindowOperator
    from station.window.rounds.driver import RoundsDriver
    from station.window.rounds.page import RoundsPage

    page = RoundsPage(window.look)
    name = said("This station's account")
    driver = RoundsDriver(
        window.look, window.outside, window.tasks, page, WindowOperator(),
        lambda: of_the_account(window, name),
    )  # fmt: skip
    page.back_pressed.connect(lambda: window.show_page("guided"))
    guard = window.lock.guard
    guard.changed.connect(lambda: page.show_locked(is_locked=guard.is_locked))
    page.show_locked(is_locked=guard.is_locked)
    window.closing.append(driver)
    return page


def of_the_account(window: "MainWindow", name: str) -> Recipe | None:
    """With a mark of its own, so that a round is not handed over by other settings than those it
    was announced by.
    """
    from station.window.bench.account_recipe import account_recipe

    recipe = window.training_recipe() or account_recipe(window.settings, name)
    if recipe is None:
        return None
    return replace(recipe, fingerprint=sha256(repr(recipe).encode()).hexdigest()[:12])
