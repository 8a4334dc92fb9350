"""The recipe this station's bench runs: chosen, and tried whether it can be used."""

from pathlib import PurePath

from PySide6.QtCore import Signal

from station.domain.errors import RecipeWrong
from station.flow.ports import Outside
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.save_dialog import ask_which
from station.window.settings.section import NumberOf, Section
from station.window.words import Words


class RecipeCard(Section):
    """`kept` gives the file that is to be in force, `tested` when it proved right."""

    kept = Signal(str)
    tested = Signal()
    make_pressed = Signal()

    def __init__(self, look: Look, outside: Outside, number_of: NumberOf, file: str) -> None:
        super().__init__(look, number_of, self.tr("Recipe"), self.tr(
            "A recipe says what the bench makes of each device: its product, its owner, its "
            "Wi-Fi. Without one the bench uses this station's account, and a customer of its own "
            "for each device."
        ))  # fmt: skip
        self._outside, self._path = outside, file
        self._file = Words("", "strong")
        self.choose = KeyButton(look, self.tr("Open…"), icon="folder-open", kind="main")
        self.test = KeyButton(look, self.tr("Test it"), icon="file-text")
        self.make = KeyButton(look, self.tr("Make one…"), icon="plus")
        row = WrappingRow()
        for button in (self.choose, self.test, self.make):
            row.add(button)
        self.column.addWidget(self._file)
        self.column.addWidget(row)
        self.column.addStretch()
        self.choose.clicked.connect(self._ask)
        self.test.clicked.connect(lambda: self.take(self._path))
        self.make.clicked.connect(self.make_pressed)
        self._show()

    def take(self, path: str) -> None:
        """Only what can be used is taken; a file that cannot is told with its line and key."""
        try:
            recipe = self._outside.recipe(path)
        except RecipeWrong as error:
            self.say_trouble(error)
            return
        self._path = path
        self._show()
        said = self.tr("It can be used: {0}, product {1}.")
        self.say(said.format(recipe.name, recipe.product))
        self.kept.emit(path)
        self.tested.emit()

    def _ask(self) -> None:
        kind = (self.tr("Recipe"), "toml")
        ask_which(self, self.tr("Choose the recipe"), kind, self.take)

    def _show(self) -> None:
        self._file.setText(PurePath(self._path).name or self.tr("No recipe chosen yet"))
        self._file.setToolTip(self._path)
        self.test.setEnabled(bool(self._path))
