"""Which sources are watched, and which of them is looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from station.window.buttons import LaidOutButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.shapes import Shape
from station.window.words import Words


class SourceBar(QWidget):
    """The first chip, "", is all of them; it is there once there are two."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self._chips: dict[str, _Chip] = {}
        self._row = WrappingRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._all = self._add("", self.tr("All on one time line"))
        self._all.setChecked(True)
        self.hide()

    @property
    def source(self) -> str:
        return next(name for name, chip in self._chips.items() if chip.isChecked())

    def show_sources(self, sources: dict[str, str]) -> None:
        """Each with its state's words, behind which its shape stands."""
        for gone in [name for name in self._chips if name and name not in sources]:
            chip = self._chips.pop(gone)
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        for name in sources:
            if name not in self._chips:
                self._add(name, name).setChecked(True)
        if not any(chip.isChecked() for chip in self._chips.values()):
            self.choose(next(iter(sources), ""))
        self._all.setVisible(len(sources) > 1)
        self.setVisible(bool(sources))

    def show_state(self, source: str, shape: str, words: str) -> None:
        self._chips[source].show_state(shape, words)

    def choose(self, source: str) -> None:
        self._chips[source].setChecked(True)
        self.chosen.emit(source)

    def _add(self, name: str, words: str) -> "_Chip":
        chip = self._chips[name] = _Chip(self._look, words, has_state=bool(name))
        self._group.addButton(chip)
        self._row.add(chip)
        chip.clicked.connect(lambda: self.chosen.emit(name))
        return chip


class _Chip(LaidOutButton):
    def __init__(self, look: Look, words: str, *, has_state: bool) -> None:
        super().__init__("option", words)
        self._name = words
        self.setCheckable(True)
        self.setMinimumHeight(look.size("target"))
        self._shape = Shape(look, "todo", 20)
        self._state = Words("", "small", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 14, 8)
        row.setSpacing(8)
        for part in (self._shape, Words(words, "button", wraps=False), self._state):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self._shape.setVisible(has_state)
        self._state.setVisible(has_state)

    def show_state(self, shape: str, words: str) -> None:
        self._shape.show_state(shape)
        self._state.setText(words)
        self.setAccessibleName(f"{self._name}: {words}")
        self.updateGeometry()
