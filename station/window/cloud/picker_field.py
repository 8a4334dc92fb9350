"""A field to type in, scan into, or pick from what was seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from station.domain.calls.shape import Parameter, Takes, Value
from station.window.cloud.value_fields import ValueField, sentence
from station.window.look import Look
from station.window.picks import PickBox
from station.window.said import said

PICKED = frozenset(
    {
        Takes.DEVICE, Takes.PRODUCT, Takes.ORGANIZATION, Takes.FUNCTION, Takes.VARIABLE,
        Takes.CLIENT, Takes.API_USER, Takes.ICCID,
    }
)  # fmt: skip


class PickerField(ValueField):
    """Typed, scanned, or chosen of what was seen: devices, products, functions."""

    has_room_for_help = True

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.box = PickBox(look)
        self.box.setEditable(True)
        self.box.setInsertPolicy(PickBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(said(parameter.title))
        self.box.setMinimumHeight(look.size("target"))
        self.box.setSizeAdjustPolicy(PickBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        edit = self.box.lineEdit()
        assert edit is not None  # noqa: S101  # an editable box has one
        edit.setPlaceholderText(said(self.hint()))
        edit.setAccessibleName(said(parameter.title))
        edit.setAccessibleDescription(sentence(parameter.help))
        edit.returnPressed.connect(self.submitted)
        self.box.editTextChanged.connect(self.changed)
        self.box.activated.connect(self._take)
        self.body.addWidget(self.box)
        self.finish()

    def suggest(self, rows: tuple[tuple[str, str], ...]) -> None:
        """(value, words): what is chosen is the value; the typed text stays."""
        typed = self.box.currentText()
        self.box.blockSignals(True)  # noqa: FBT003  # Qt's argument
        self.box.clear()
        for value, words in rows:
            self.box.addItem(f"{value}  {words}" if words else value, value)
        self.box.setCurrentIndex(-1)
        self.box.setEditText(typed)
        completer = self.box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.box.blockSignals(False)  # noqa: FBT003  # Qt's argument

    def value(self) -> Value:
        """Of "3b00…  freezer-0412" the first word, where that is a suggestion."""
        text = self.box.currentText().strip()
        row = self.box.findText(text)
        return str(self.box.itemData(row)) if row >= 0 else text

    def fill_in(self, value: Value) -> None:
        self.box.setEditText(value if isinstance(value, str) else "")

    def _take(self, row: int) -> None:
        self.box.setEditText(str(self.box.itemData(row)))
