"""A field for each kind of parameter. Each knows its value as an order takes it."""

import uuid
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from station.domain.calls.shape import Parameter, Takes, Value
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import IconButton
from station.window.look import Look, mark
from station.window.picks import PickBox, Tick
from station.window.words import Words

_PRESETS_DAYS = (1, 7, 30)
_LONG_TEXT_LINES = 4


class ValueField(QWidget):
    """The parameter's title, its field, and a line of help that turns into what is wrong."""

    changed = Signal()
    submitted = Signal()
    says_help = False
    """Whether the help stands in the empty field itself."""

    def __init__(self, look: Look, parameter: Parameter, *, titled: bool = True) -> None:
        super().__init__()
        self.setToolTip(_sentence(parameter.help))
        self.look, self.parameter = look, parameter
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        if titled:
            self.body.addLayout(self._title())
        self._note = Words("", "small")

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Words(self.parameter.title, "small-strong", wraps=False))
        if not self.parameter.is_required:
            row.addWidget(Words(self.tr("may be left out"), "caption", wraps=False))
        row.addStretch()
        return row

    def finish(self) -> None:
        """Put the line of help under whatever the field is made of."""
        self.body.addWidget(self._note)
        self.say("")

    def value(self) -> Value:
        raise NotImplementedError

    def fill_in(self, value: Value) -> None:
        raise NotImplementedError

    def say(self, trouble: str) -> None:
        """What is wrong with it; with nothing wrong, what it is for, unless the field says so."""
        doubt = self._doubt()
        text = trouble or doubt or ("" if self.says_help else self.parameter.help)
        self._note.setText(_sentence(text))
        self._note.tone("bad" if trouble else "warn" if doubt else "")
        self._note.setVisible(bool(text))
        for edit in self.findChildren(QLineEdit):
            mark(edit, "wrong", "true" if trouble else "false")

    def _doubt(self) -> str:
        value, most = self.value(), self.parameter.doubtful_over
        if most is not None and isinstance(value, str) and len(value.encode()) > most:
            return self.tr("Over {0} bytes: older devices cut it.").format(most)
        return ""


class LineField(ValueField):
    """One line: text, a whole number, an ICCID, a serial number, a scan."""

    says_help = True

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(_sentence(parameter.help))
        self.edit.setAccessibleName(parameter.title)
        self.edit.setAccessibleDescription(_sentence(parameter.help))
        self.edit.setMinimumHeight(look.size("target"))
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.edit, 1)
        self.body.addLayout(self.row)
        self.finish()

    def value(self) -> Value:
        return self.edit.text()

    def fill_in(self, value: Value) -> None:
        self.edit.setText(value if isinstance(value, str) else "")


class SecretField(LineField):
    """Hidden while it is typed, and never remembered."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._eye_name = self.tr("Show or hide: {0}").format(parameter.title)
        self._eye = IconButton(look, "eye", self._eye_name)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.row.addWidget(self._eye)

    def _show(self, shown: bool) -> None:  # noqa: FBT001  # Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._eye.say("eye-off" if shown else "eye", self._eye_name)


class TimeField(LineField):
    """A time of ISO 8601, or so many days ago."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        presets = WrappingRow()
        for days in _PRESETS_DAYS:
            button = KeyButton(look, self.tr("{0} d ago").format(days))
            button.clicked.connect(lambda _=False, days=days: self._ago(days))
            presets.add(button)
        self.body.addWidget(presets)

    def _ago(self, days: int) -> None:
        """A little less than the whole time, so that the cloud's 30 days are not passed."""
        moment = datetime.now(UTC) - timedelta(days=days) + timedelta(minutes=5)
        self.edit.setText(moment.strftime("%Y-%m-%dT%H:%M:%SZ"))


class CustomerField(LineField):
    """With a button that makes up a name nobody has."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        button = KeyButton(look, self.tr("Use UUID"))
        button.clicked.connect(lambda: self.edit.setText(str(uuid.uuid4())))
        self.row.addWidget(button)


class LongField(ValueField):
    """Several lines of text."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(parameter.title)
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(look.scaled(26) * _LONG_TEXT_LINES)
        self.edit.textChanged.connect(self.changed)
        self.body.addWidget(self.edit)
        self.finish()

    def value(self) -> Value:
        return self.edit.toPlainText()

    def fill_in(self, value: Value) -> None:
        self.edit.setPlainText(value if isinstance(value, str) else "\n".join(map(str, value)))


class FlagField(ValueField):
    """A box to tick. One that may be left out and is not ticked is not sent."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter, titled=False)
        self.box = Tick(look, parameter.title)
        self.box.setAccessibleName(parameter.title)
        self.box.toggled.connect(self.changed)
        self.body.addWidget(self.box)
        self.finish()

    def value(self) -> Value:
        if self.box.isChecked():
            return "true"
        is_said = self.parameter.is_required or bool(self.parameter.default)
        return "false" if is_said else ""

    def fill_in(self, value: Value) -> None:
        self.box.setChecked(value == "true")


class ChoiceField(ValueField):
    """One of the few that there are."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.box = PickBox(look)
        self.box.setAccessibleName(parameter.title)
        self.box.setMinimumHeight(look.size("target"))
        if not parameter.is_required and not parameter.default:
            self.box.addItem(self.tr("As the cloud has it"), "")
        for choice in parameter.choices:
            self.box.addItem(choice, choice)
        self.box.currentIndexChanged.connect(self.changed)
        self.body.addWidget(self.box)
        self.finish()

    def value(self) -> Value:
        return str(self.box.currentData())

    def fill_in(self, value: Value) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value)))


class PickerField(ValueField):
    """Typed, scanned, or chosen of what was seen: devices, products, functions."""

    says_help = True

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.box = PickBox(look)
        self.box.setEditable(True)
        self.box.setInsertPolicy(PickBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(parameter.title)
        self.box.setMinimumHeight(look.size("target"))
        self.box.setSizeAdjustPolicy(PickBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        edit = self.box.lineEdit()
        assert edit is not None  # noqa: S101  # an editable box has one
        edit.setPlaceholderText(_sentence(parameter.help))
        edit.setAccessibleName(parameter.title)
        edit.setAccessibleDescription(_sentence(parameter.help))
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


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


PICKED = frozenset(
    {
        Takes.DEVICE, Takes.PRODUCT, Takes.ORGANIZATION, Takes.FUNCTION, Takes.VARIABLE,
        Takes.CLIENT, Takes.API_USER, Takes.ICCID,
    }
)  # fmt: skip
