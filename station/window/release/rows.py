"""What was found of a unit, and what is to be undone of it, as rows with a shape each."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.field.freeing import Whereabouts, Whose
from station.domain.field.freeing_plan import By, FreeStep
from station.domain.field.freeing_words import place_words, plugged_words, whose_words
from station.window.look import Look, mark
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Selectable, Words

_STATES = {"todo": "still to come", "doing": "under way", "done": "done", "failed": "not done"}


class Row(QFrame):
    """A shape and words; `under` says more in small letters."""

    def __init__(self, look: Look, shape: str, words: str, under: str = "") -> None:
        super().__init__()
        self.words = words
        self._shape = Shape(look, shape)
        self._words = Words(words, "body")
        self._under = Words(under, "small").tone("muted")
        if not under:
            self._under.hide()
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._words)
        text.addWidget(self._under)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(16)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def show_state(self, state: str, under: str) -> None:
        """`state` is todo, doing, done or failed."""
        self._shape.show_state(state, share=0.5)
        mark(self, "panel", "now" if state == "doing" else "")
        self._words.take_role("strong" if state == "doing" else "body")
        self._under.setText(under)
        self._under.setVisible(bool(under))
        self.setAccessibleName(said(f"{self.words} {_STATES[state]}"))


class Rows(QWidget):
    """Rows one below the other, all new when they are shown anew."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def fill(self, rows: list[Row]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = rows
        for row in rows:
            self._column.addWidget(row)


class FoundCard(QFrame):
    """One unit: who it is, where, whose, whether it is here, when it was last heard of."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("panel", "raised")
        self._name = Words("", "section")
        self._device = Selectable("", "mono")
        self._rows = Rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(6)
        for widget in (self._name, self._device, self._rows):
            column.addWidget(widget)

    def show_unit(self, where: Whereabouts) -> None:
        self._name.setText(where.name or self.tr("A device without a name"))
        board = str(where.platform) if where.platform is not None else ""
        self._device.setText(" · ".join(filter(None, (where.device.text, where.serial, board))))
        owner_is_ours = where.whose not in (Whose.ANOTHER,) and not where.is_nowhere
        lines = [
            ("failed" if where.is_nowhere else "done", place_words(where), ""),
            ("done" if owner_is_ours else "failed", whose_words(where), ""),
            ("done" if where.plugged else "todo", plugged_words(where), ""),
        ]
        if where.last_seen:
            seen = self.tr("Last seen by the cloud at {0}.").format(_moment(where.last_seen))
            lines.append(("done", seen, self.tr("It is on line now.") if where.online else ""))
        if where.code_until:
            words = self.tr("A claim code of ours may still act on it until {0}.")
            lines.append(("unsure", words.format(_moment(where.code_until)), ""))
        if where.in_doubt or where.wished:
            words = self.tr("An earlier release did not end; what it did is looked at first.")
            lines.append(("unsure", words, ""))
        self._rows.fill([Row(self._look, *line) for line in lines])


class StepRows(Rows):
    """The steps of a plan, and how far they are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def show_steps(self, steps: tuple[FreeStep, ...]) -> None:
        self.fill([Row(self._look, "todo", step.what, self._by(step)) for step in steps])

    def show_state(self, number: int, state: str, under: str = "") -> None:
        if 0 <= number < len(self.rows):
            self.rows[number].show_state(state, under)

    def _by(self, step: FreeStep) -> str:
        return self.tr("By hand") if step.by is By.PERSON else ""


def _moment(text: str) -> str:
    """The cloud's own time, as this computer's people read it."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"
