"""Fields a person fills in: each knows its key, its answer, and whether the answer can be right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from station.domain.questions import Choose, Confirm, Enter, Question
from station.window.buttons import LaidOutButton, OptionCard
from station.window.icons import Icon
from station.window.look import Look, mark
from station.window.picks import PickBox, Tick
from station.window.said import said
from station.window.words import Words


class Field(QWidget):
    """`text` is the answer as the flow takes it."""

    changed = Signal()
    submitted = Signal()
    """Enter was pressed in it."""

    key = ""

    @property
    def text(self) -> str:
        raise NotImplementedError

    def fill_in(self, text: str) -> None:
        raise NotImplementedError

    @property
    def can_be_right(self) -> bool:
        return bool(self.text)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in order."""
        raise NotImplementedError


class TextField(Field):
    """A line of text with its name above it; a secret one has an eye."""

    def __init__(
        self, look: Look, question: Enter, *, must: bool = True, titled: bool = True
    ) -> None:
        super().__init__()
        self.key = question.key
        self._look, self._must = look, must
        self._is_secret = question.secret
        self.edit = QLineEdit(question.default)
        self.edit.setAccessibleName(said(question.text))
        self.edit.setMinimumHeight(look.size("main_button"))
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.edit, 1)
        self._beside: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if titled:
            column.addWidget(Words(question.text, "small-strong"))
        column.addLayout(self._row)
        self.note = Words("", "small")
        self.note.hide()
        column.addWidget(self.note)
        if question.secret:
            self._add_eye()

    @property
    def text(self) -> str:
        return self.edit.text()

    def fill_in(self, text: str) -> None:
        self.edit.setText(text)

    @property
    def can_be_right(self) -> bool:
        return bool(self.text) or not self._must

    def add(self, button: QWidget) -> None:
        """A button that belongs to the field, beside it."""
        self._row.addWidget(button)
        self._beside.append(button)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self.edit, *self._beside)

    def say(self, note: str, tone: str = "") -> None:
        self.note.setText(note)
        self.note.tone(tone)
        self.note.setVisible(bool(note))
        mark(self.edit, "wrong", "true" if tone == "bad" else "false")

    def _add_eye(self) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._eye_name = self.tr("Show or hide: {0}").format(self.edit.accessibleName())
        eye = IconButton(self._look, "eye", self._eye_name)
        eye.setCheckable(True)
        eye.toggled.connect(lambda shown: self._show(eye, shown=shown))
        self.add(eye)

    def _show(self, eye: "IconButton", *, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        eye.say("eye-off" if shown else "eye", self._eye_name)


class TickField(Field):
    """Yes or no, beside other fields."""

    def __init__(self, look: Look, question: Confirm) -> None:
        super().__init__()
        self.key = question.key
        self.box = Tick(look, said(question.text))
        self.box.toggled.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch()

    @property
    def text(self) -> str:
        return "yes" if self.box.isChecked() else "no"

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self.box,)

    def fill_in(self, text: str) -> None:
        self.box.setChecked(text == "yes")


class PickField(Field):
    """One of several, beside other fields."""

    def __init__(self, look: Look, question: Choose) -> None:
        super().__init__()
        self.key = question.key
        self.box = PickBox(look)
        self.box.setAccessibleName(said(question.text))
        self.box.setMinimumHeight(look.size("main_button"))
        for answer, words in question.options:
            self.box.addItem(said(words), answer)
        self.box.currentIndexChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(question.text, "small-strong"))
        column.addWidget(self.box)

    @property
    def text(self) -> str:
        return str(self.box.currentData())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self.box,)

    def fill_in(self, text: str) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(text)))


class CardsField(Field):
    """One of several, alone on its page: a card each, none chosen beforehand."""

    def __init__(
        self, key: str, options: tuple[tuple[str, str], ...], keys: tuple[str, ...] = ()
    ) -> None:
        """`keys` choose the cards in order, as "Y" and "N" do."""
        super().__init__()
        self.key = key
        self._group = QButtonGroup(self)
        self._answers = [answer for answer, _ in options]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for number, (_, words) in enumerate(options):
            card = OptionCard(words)
            if number < len(keys):
                card.setShortcut(keys[number])
            self._group.addButton(card, number)
            column.addWidget(card)
        self._group.idClicked.connect(self.changed)

    @property
    def text(self) -> str:
        chosen = self._group.checkedId()
        return self._answers[chosen] if chosen >= 0 else ""

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return tuple(self._group.buttons())

    def fill_in(self, text: str) -> None:
        if text in self._answers:
            self._group.button(self._answers.index(text)).setChecked(True)
            self.changed.emit()


class IconButton(LaidOutButton):
    """A square button with an icon alone; its name is its tooltip."""

    def __init__(self, look: Look, icon: str, name: str, kind: str = "plain") -> None:
        super().__init__(kind, name)
        self._icon = Icon(look, icon, "text", 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.addWidget(self._icon)
        self.setMinimumSize(look.size("main_button"), look.size("main_button"))
        self.setToolTip(name)

    def say(self, icon: str, name: str) -> None:
        self._icon.show_icon(icon, "text")
        self.setAccessibleName(name)
        self.setToolTip(name)


def field_for(look: Look, question: Question) -> Field:
    """The field of a question that stands among others."""
    match question:
        case Enter():
            return TextField(look, question)
        case Confirm():
            return TickField(look, question)
        case Choose():
            return PickField(look, question)
