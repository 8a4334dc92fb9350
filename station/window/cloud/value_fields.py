"""A field for each kind of parameter. Each knows its value as an order takes it."""

import re
import uuid
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from station.domain.calls.shape import Parameter, Value
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import IconButton
from station.window.look import Look, mark
from station.window.picks import PickBox, Tick
from station.window.said import said
from station.window.words import Words

_PRESETS_DAYS = (1, 7, 30)
_LONG_TEXT_LINES = 4
_SHORT_HELP = 38
_TAB = Qt.FocusPolicy.TabFocus
_NO_WORD = re.compile(r"[\d:*_]")


class ValueField(QWidget):
    """The parameter's title, its field, and a line of help that turns into what is wrong."""

    changed = Signal()
    submitted = Signal()
    has_room_for_help = False
    """Whether a short help stands in the empty field itself."""

    def __init__(self, look: Look, parameter: Parameter, *, titled: bool = True) -> None:
        super().__init__()
        self.setToolTip(sentence(parameter.help))
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
        stops = (each for each in self.findChildren(QWidget) if each.focusPolicy() & _TAB)
        if (first := next(stops, None)) is not None:
            self.setFocusProxy(first)
        self.say("")

    def hint(self) -> str:
        """The help, where it is short enough for the field; a longer one stands below it."""
        is_short = len(self.parameter.help) <= _SHORT_HELP
        return sentence(self.parameter.help) if self.has_room_for_help and is_short else ""

    def value(self) -> Value:
        raise NotImplementedError

    def fill_in(self, value: Value) -> None:
        raise NotImplementedError

    def say(self, trouble: str) -> None:
        """What is wrong with it; with nothing wrong, what it is for, unless the field says so."""
        doubt = self._doubt()
        text = trouble or doubt or ("" if self.hint() else self.parameter.help)
        self._note.setText(sentence(text))
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

    has_room_for_help = True

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(said(self.hint()))
        self.edit.setAccessibleName(said(parameter.title))
        self.edit.setAccessibleDescription(sentence(parameter.help))
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
            button.setAccessibleName(said(f"{parameter.title}: {button.accessibleName()}"))
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
        self.edit.setAccessibleName(said(parameter.title))
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
        self.box = Tick(look, said(parameter.title))
        self.box.setAccessibleName(said(parameter.title))
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
        self.box.setAccessibleName(said(parameter.title))
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


def sentence(text: str) -> str:
    """In the person's language; with a capital, unless it begins with what is typed as it is."""
    text = said(text)
    first = text.partition(" ")[0]
    return text if _NO_WORD.search(first) else text[:1].upper() + text[1:]
