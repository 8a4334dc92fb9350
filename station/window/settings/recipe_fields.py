"""The fields of a recipe: one for each key, grouped as in the file."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from station.domain.questions import Choose, Confirm, Enter
from station.domain.recipe_keys import KEYS
from station.domain.recipe_text import Plain
from station.window.fields import Field, PickField, TextField
from station.window.look import Look
from station.window.said import said
from station.window.settings.long_tick import LongTick
from station.window.settings.recipe_words import CHOSEN, GROUPS, RecipeWords
from station.window.words import Words


class RecipeFields(QWidget):
    """`between` stands above the fields of its group."""

    changed = Signal()

    def __init__(self, look: Look, between: Mapping[str, QWidget]) -> None:
        super().__init__()
        self._look = look
        self._words = RecipeWords()
        self._keys = self._words.keys()
        self.fields = {path: self._field(path) for _, paths in GROUPS for path in paths}
        self._grids: list[tuple[QGridLayout, tuple[str, ...]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        titles = self._words.groups()
        for group, paths in GROUPS:
            column.addSpacing(8)
            column.addWidget(Words(titles[group], "section"))
            if group in between:
                column.addWidget(between[group])
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(12)
            column.addLayout(grid)
            self._grids.append((grid, paths))
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self.fold(folded=False)

    def values(self) -> dict[str, Plain]:
        """What is filled in; what is as when left out is left out."""
        said = {path: _typed(path, field.text) for path, field in self.fields.items()}
        return {
            path: value
            for path, value in said.items()
            if value != "" and (value != KEYS[path].default or path in _SAID_ALWAYS)
        }

    def fill_in(self, values: Mapping[str, Plain]) -> None:
        for path, field in self.fields.items():
            value = values.get(path, KEYS[path].default)
            if isinstance(field, LongTick):
                field.fill_in("yes" if value else "no")
            elif isinstance(field, PickField):
                _pick(field, str(value or ""))
            else:
                field.fill_in("" if path not in values else _shown(value))

    def say_wrong(self, path: str, why: str) -> bool:
        """At its field, where there is one that can say it; the others say nothing."""
        for field in self.fields.values():
            if isinstance(field, TextField):
                field.say("")
        wrong = self.fields.get(path)
        if isinstance(wrong, TextField):
            wrong.say(why, "bad")
        return isinstance(wrong, TextField)

    def go_to(self, path: str) -> None:
        if path in self.fields:
            self.fields[path].stops[0].setFocus()

    def fold(self, *, folded: bool) -> None:
        """One column where it is narrow."""
        columns = 1 if folded else 2
        for grid, paths in self._grids:
            for number, path in enumerate(paths):
                grid.addWidget(self.fields[path], number // columns, number % columns)
            for column in range(2):
                grid.setColumnStretch(column, 1 if column < columns else 0)

    def _field(self, path: str) -> Field:
        key, words = KEYS[path], self._keys[path]
        if key.kind is bool:
            return LongTick(self._look, Confirm(path, words.title))
        if choices := key.choices or CHOSEN.get(path):
            return PickField(self._look, Choose(path, words.title, self._options(path, choices)))
        field = TextField(self._look, Enter(path, words.title), must=False)
        field.edit.setPlaceholderText(said(words.hint))
        return field

    def _options(self, path: str, choices: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        told = self._words.choices()
        options = tuple((each, told.get(f"{path} {each}", each)) for each in choices)
        if KEYS[path].default in choices:
            return options
        return (("", self.tr("Not said")), *options)


_SAID_ALWAYS = ("product.platform", "delivery.by")
"""Whoever reads the file wants to know them."""


def _typed(path: str, text: str) -> Plain:
    """As the file has it; what is no number stays a text, and is told as wrong."""
    kind, text = KEYS[path].kind, text.strip()
    if kind is bool:
        return text == "yes"
    if kind is int and text.isdecimal():
        return int(text)
    if kind is list:
        return tuple(filter(None, map(str.strip, text.split(",")))) or ""
    return text


def _shown(value: Plain | None) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _pick(field: PickField, value: str) -> None:
    """A value that is not offered is offered from now on, so that it is not lost unseen."""
    if field.box.findData(value) < 0:
        field.box.addItem(value, value)
    field.fill_in(value)
