"""Before a person is erased: who, what is lost, what stays, and that this is meant."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.cloud.table_view import FilterField
from station.window.dialog import Ask
from station.window.look import Look
from station.window.words import Words

Person = tuple[str, str, str]
"""(pseudonym, customer, operator or mentioned, name), as the record tells it."""
_NAME = Qt.ItemDataRole.UserRole
_TYPED_CHARS = 4


class EraseBox(Box):
    """`chosen` gives the name; nothing has been erased by then."""

    topic = "records"

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget, people: Sequence[Person]) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Erase a person"))
        self.setAccessibleName(self.windowTitle())
        self.resize(look.scaled(520), look.scaled(480))
        self.search = FilterField(look, self.tr("Find a person"), self.tr("Find a person"))
        self.list = QListWidget()
        self.list.setObjectName("people")
        self.list.setAccessibleName(self.tr("People in the record"))
        kinds = {
            "customer": self.tr("customer"),
            "operator": self.tr("operator"),
            "mentioned": self.tr("stood in a text"),
        }
        for _, kind, name in people:
            item = QListWidgetItem(f"{name} · {kinds.get(kind, kind)}", self.list)
            item.setData(_NAME, name)
        self.go_on = KeyButton(look, self.tr("Go on…"), kind="main")
        self.go_on.setEnabled(False)
        self._close = KeyButton(look, self.tr("Close"))
        self._none = Words(self.tr("There is nobody in the record."), "muted")
        self._none.setVisible(not people)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(lambda item, _: self.go_on.setEnabled(bool(item)))
        self.list.itemActivated.connect(lambda _: self._take())
        self.go_on.clicked.connect(self._take)
        self._close.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        what = self.tr(
            "A customer or an operator who asks for it can be taken out of the record: from every "
            "entry, in every search and every export to come."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.windowTitle(), "panel"))
        column.addWidget(Words(what))
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().lower() for word in words))

    def _take(self) -> None:
        item = self.list.currentItem()
        if self.go_on.isEnabled() and not item.isHidden():
            self.accept()
            self.chosen.emit(str(item.data(_NAME)))


class Erasing(QObject):
    """Who, then whether this is meant. `agreed` gives the name."""

    agreed = Signal(str)

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._page = look, page

    def choose(self, people: Sequence[Person]) -> None:
        box = EraseBox(self._look, self._page, people)
        box.chosen.connect(self._ask)
        box.finished.connect(box.deleteLater)
        box.open()

    def _ask(self, name: str) -> None:
        """The end of the name is to be typed: what is erased cannot be brought back."""
        title = self.tr("Erase {0}?").format(name)
        text = self.tr(
            "The name is lost for good, here and in every report and export made from now on. "
            "Copies made before keep it. What was done, when, and to which device stays, and the "
            "chain still verifies."
        )
        verbs = (self.tr("Keep"), self.tr("Erase"))
        ask = Ask(self._look, self._page, title, text, verbs)
        wanted = name[-_TYPED_CHARS:].strip()
        words = self.tr("Type the last {0} characters of {1}").format(len(wanted), name)
        edit = QLineEdit()
        edit.setAccessibleName(words)
        edit.setMinimumHeight(self._look.size("target"))
        edit.textChanged.connect(lambda typed: ask.grave.setEnabled(typed.strip() == wanted))
        ask.grave.setEnabled(False)
        ask.add_guard(Words(words, "small-strong"), edit)
        ask.agreed.connect(lambda: self.agreed.emit(name))
        ask.finished.connect(ask.deleteLater)
        ask.open()
