"""A recipe, to be made or changed: every key of it, whose the devices become, and advice."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.errors import RecipeWrong
from station.domain.recipe import Ownership, Recipe, parse_recipe
from station.domain.recipe_advice import advice
from station.domain.recipe_text import VERSION, text_of, values_of, wrong_key
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.settings.mode_cards import AdviceBox, ModeCards, Questions
from station.window.settings.recipe_fields import RecipeFields
from station.window.settings.section import NumberOf, Section
from station.window.words import Words

_FOLDS_PX = 620


class RecipeForm(Section):
    """What is filled in is checked as it is typed; `RecipeDesk` reads and keeps files."""

    new_pressed = Signal()
    open_pressed = Signal()
    save_pressed = Signal()
    save_as_pressed = Signal()

    def __init__(self, look: Look, number_of: NumberOf) -> None:
        super().__init__(look, number_of, self.tr("Recipes"), self.tr(
            "A recipe says what a batch of devices becomes. It is a file that can be copied and "
            "kept; no secret stands in it."
        ))  # fmt: skip
        self._look = look
        self.modes, self.questions = ModeCards(), Questions(look)
        self._advice = AdviceBox(look)
        self.fields = RecipeFields(look, {"ownership": self._ownership()})
        self._file = Words("", "strong")
        self._as_shown = ""
        self._version = Words(self.tr("Form of the file: version {0}").format(VERSION), "small")
        self._lay_out()
        for part in (self.fields, self.modes, self.questions):
            part.changed.connect(self._changed)
        self.clear()

    @property
    def text(self) -> str:
        """TOML of what is filled in, whether it can be right or not."""
        values = self.fields.values()
        values |= {"version": VERSION, "ownership.mode": str(self.modes.mode)}
        return text_of(values)

    @property
    def is_changed(self) -> bool:
        return self.text != self._as_shown

    def recipe(self) -> Recipe:
        """Raises RecipeWrong."""
        return parse_recipe(self.text)

    def clear(self) -> None:
        self.fields.fill_in({})
        self.modes.choose(Ownership.CUSTOMER)
        self.show_file("")
        self._changed()

    def show_recipe(self, recipe: Recipe, file: str) -> None:
        self.fields.fill_in(values_of(recipe))
        self.modes.choose(recipe.ownership)
        self.show_file(file)
        self._changed()

    def show_file(self, file: str) -> None:
        """Its name, "" for none; as it is filled in now, so it stands in the file."""
        self._file.setText(file or self.tr("A new recipe, not kept in a file yet"))
        self._as_shown = self.text

    def say_wrong(self, error: RecipeWrong) -> None:
        """At the field that is wrong, and go there; else above all."""
        path = wrong_key(error)
        if not self.fields.say_wrong(path, _without_line(error)):
            self.say_trouble(RecipeWrong(_without_line(error)))
        self.fields.go_to(path)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self.fields.fold(folded=self.width() / self._look.scale < _FOLDS_PX)

    def _ownership(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        three = self.tr("Four questions, to advise you; the answers are not kept")
        column.addWidget(self.modes)
        column.addWidget(Words(three, "strong"))
        column.addWidget(self.questions)
        column.addWidget(self._advice)
        return whole

    def _lay_out(self) -> None:
        row = WrappingRow()
        for words, icon, key, kind, pressed in (
            (self.tr("Save"), "save", "Ctrl+S", "main", self.save_pressed),
            (self.tr("Save as…"), "", "", "plain", self.save_as_pressed),
            (self.tr("Open…"), "folder-open", "Ctrl+O", "plain", self.open_pressed),
            (self.tr("New"), "plus", "", "plain", self.new_pressed),
        ):
            button = KeyButton(self._look, words, icon=icon, key=key, kind=kind)
            button.clicked.connect(pressed)
            row.add(button)
        for widget in (self._file, row, self.fields, self._version):
            self.column.addWidget(widget)
        self.column.addStretch()

    def _changed(self) -> None:
        """Advice as soon as it is a recipe; what is wrong is told where something was entered."""
        try:
            recipe = self.recipe()
        except RecipeWrong as error:
            path = wrong_key(error)
            is_said = path in self.fields.values()
            self.fields.say_wrong(path if is_said else "", _without_line(error))
            recipe = Recipe("", "", ownership=self.modes.mode)
        else:
            self.fields.say_wrong("", "")
        self._advice.show_advice(advice(recipe, self.questions.answers))


def _without_line(error: RecipeWrong) -> str:
    """The lines of a text that nobody sees help nobody."""
    return str(error).partition(": ")[2]
