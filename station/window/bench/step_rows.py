"""The steps of a unit's run in the details: each with its shape and how long it took."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.window.bench.unit_story import StepLine
from station.window.look import Look
from station.window.shapes import Shape
from station.window.words import Words


class StepRows(QWidget):
    """Rows are kept from one showing to the next: only what changed is said anew."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_steps(self, steps: Sequence[StepLine]) -> None:
        while len(self._rows) < len(steps):
            row = _Row(self._look)
            self._rows.append(row)
            self._column.addWidget(row)
        for row, step in zip(self._rows, steps, strict=False):
            row.show_step(step)
        for row in self._rows[len(steps) :]:
            row.hide()


class _Row(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shape = Shape(look, "todo", 22)
        self._words = Words("", "small-strong")
        self._took = Words("", "small", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        row.addWidget(self._took, 0, Qt.AlignmentFlag.AlignRight)

    def show_step(self, step: StepLine) -> None:
        self._shape.show_state(step.state, share=0.3)
        took = self.tr("under way")
        if step.state != "doing":
            took = self.tr("{0} s").format(f"{step.took_s:.1f}")
        for words, text in ((self._words, step.title), (self._took, took)):
            if words.text() != text:
                words.setText(text)
        self.setVisible(True)
