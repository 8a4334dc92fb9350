"""Which recipe a new round is of, and which file its list comes from."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from station.domain.errors import StationError
from station.domain.recipe import Recipe
from station.flow.ports import Outside
from station.window.rounds.page import RoundsPage
from station.window.save_dialog import ask_which


class Choice(QObject):
    """`account` gives the recipe that is used where no file was chosen."""

    troubled = Signal(object)
    """A StationError."""

    def __init__(
        self, page: RoundsPage, outside: Outside, account: Callable[[], Recipe | None]
    ) -> None:
        super().__init__(page)
        self._page, self._outside, self._account = page, outside, account
        self.file = ""
        """Of the recipe; "" is the account's."""
        page.announce.file_pressed.connect(self._ask_list)
        page.announce.recipe_pressed.connect(self.ask_recipe)

    def recipe(self) -> Recipe | None:
        """None before the first run. Raises RecipeWrong."""
        return self._outside.recipe(self.file) if self.file else self._account()

    def show(self, of_the_round: Recipe | None) -> None:
        """An open round has its recipe; else the chosen one is shown. Raises RecipeWrong."""
        shown = of_the_round or self.recipe()
        self._page.announce.show_recipe(shown, may_choose=of_the_round is None)

    def ask_recipe(self) -> None:
        kind = (self.tr("Recipe"), "toml")
        ask_which(self._page, self.tr("Choose a recipe"), kind, self.take)

    def take(self, file: str) -> None:
        before, self.file = self.file, file
        try:
            self.show(None)
        except StationError as trouble:
            self.file = before
            self.troubled.emit(trouble)

    def _ask_list(self) -> None:
        kind = (self.tr("Traveller file"), "csv *.xlsx")
        ask_which(self._page, self.tr("Open a traveller file"), kind, self._page.announce.take_file)
