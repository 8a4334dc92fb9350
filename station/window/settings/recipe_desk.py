"""Opens and keeps recipe files for the form."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QObject, Signal

from station.domain.errors import RecipeWrong
from station.flow.ports import Outside
from station.window.dialog import Ask
from station.window.look import Look
from station.window.save_dialog import ask_where, ask_which
from station.window.settings.recipe_form import RecipeForm


class RecipeDesk(QObject):
    """Nothing that was changed is dropped unasked."""

    kept = Signal(str)
    """The file's name."""

    def __init__(self, look: Look, outside: Outside, form: RecipeForm) -> None:
        super().__init__(form)
        self._look, self._outside, self._form = look, outside, form
        self._path = ""
        form.new_pressed.connect(lambda: self._unless_changed(self._new))
        form.open_pressed.connect(lambda: self._unless_changed(self._ask_which))
        form.save_pressed.connect(self._save)
        form.save_as_pressed.connect(self._ask_where)

    def open(self, path: str) -> None:
        """A file that cannot be used is told with its line and key."""
        try:
            recipe = self._outside.recipe(path)
        except RecipeWrong as error:
            self._form.say_trouble(error)
            return
        self._path = path
        self._form.say("")
        self._form.show_recipe(recipe, path)

    def save_to(self, path: str) -> None:
        try:
            self._outside.keep_recipe(path, self._form.text)
        except RecipeWrong as error:
            self._form.say_trouble(error)
            return
        self._path = path
        self._form.show_file(path)
        self._form.say(self.tr("Kept: {0}").format(PurePath(path).name))
        self.kept.emit(PurePath(path).name)

    def _save(self) -> None:
        if self._path and self._is_right():
            self.save_to(self._path)
        elif not self._path:
            self._ask_where()

    def _ask_where(self) -> None:
        if self._is_right():
            kinds = ((self.tr("Recipe"), "toml"),)
            name = PurePath(self._path).name or "recipe.toml"
            ask_where(self._form, self.tr("Keep the recipe"), kinds, name, self.save_to)

    def _is_right(self) -> bool:
        try:
            self._form.recipe()
        except RecipeWrong as error:
            self._form.say_wrong(error)
            return False
        return True

    def _new(self) -> None:
        self._path = ""
        self._form.say("")
        self._form.clear()

    def _ask_which(self) -> None:
        ask_which(self._form, self.tr("Open a recipe"), (self.tr("Recipe"), "toml"), self.open)

    def _unless_changed(self, go_on: Callable[[], None]) -> None:
        if not self._form.is_changed:
            go_on()
            return
        ask = Ask(
            self._look,
            self._form,
            self.tr("Drop the changes?"),
            self.tr("What was filled in is lost. The file stays as it is."),
            (self.tr("Go on editing"), self.tr("Drop")),
        )
        ask.agreed.connect(go_on)
        ask.finished.connect(ask.deleteLater)
        ask.open()
