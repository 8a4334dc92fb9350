"""Slots: taught by plugging, named, put in order, as they stand on the fixture."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from station.domain.bench.slots import Fixture, usual_columns
from station.domain.questions import Enter
from station.flow.ports import PortSeen
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import TextField
from station.window.look import Look
from station.window.picks import PickBox
from station.window.settings.fixture_edit import MOST_COLUMNS
from station.window.settings.grid_picture import GridPicture
from station.window.settings.section import NumberOf, Section
from station.window.words import Words

_NAME = Qt.ItemDataRole.UserRole
_ROWS_SEEN = 5


class SlotsForm(Section):
    """What is to be seen and pressed; `SlotsDesk` does it."""

    learn_pressed = Signal()
    taught = Signal(str)
    """A place."""
    renamed = Signal(str, str)
    moved = Signal(str, int)
    ordered = Signal(list)
    """All names, as they were dragged."""
    forget_pressed = Signal(str)
    columns_chosen = Signal(int)

    def __init__(self, look: Look, number_of: NumberOf) -> None:
        super().__init__(look, number_of, self.tr("Slots"), self.tr(
            "A slot is a socket of your fixture. Plug one device into each socket; we learn them "
            "one by one, in the order you plug them."
        ))  # fmt: skip
        self._look = look
        self.learn = KeyButton(look, self.tr("Start learning"), icon="usb", kind="main")
        self.learn.clicked.connect(self.learn_pressed)
        self._told = Words("", "strong")
        self.picture = GridPicture(look)
        self.columns = PickBox(look)
        self.list = QListWidget()
        self._name = TextField(look, Enter("name", self.tr("Name of the chosen slot")), must=False)
        self._up = KeyButton(look, self.tr("Up"), icon="arrow-up")
        self._down = KeyButton(look, self.tr("Down"), icon="arrow-down")
        self._forget = KeyButton(look, self.tr("Forget…"), icon="trash", kind="grave")
        self._rename = KeyButton(look, self.tr("Rename"))
        self._order, self._ports, self._columns = WrappingRow(), WrappingRow(), WrappingRow()
        self._list_title = Words(self.tr("Taught slots: drag them, or move the chosen"), "section")
        self._ports_title = Words(self.tr("Plugged in, and not taught yet"), "section")
        self._seen: tuple[str, ...] = ()
        self._name_is_of = ""
        self._prepare()
        self._lay_out()
        self._connect()
        self._choose()

    @property
    def chosen(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_NAME)) if row >= 0 else ""

    def show_fixture(self, fixture: Fixture, ports: Sequence[PortSeen], newest: str) -> None:
        plugged = {port.place: port for port in ports}
        self.picture.show_fixture(fixture, frozenset(plugged), newest)
        chosen = self.chosen
        with QSignalBlocker(self.list):
            self.list.clear()
            for slot in fixture.slots:
                words = self._words(slot.name, slot.place, plugged.get(slot.place))
                item = QListWidgetItem(words, self.list)
                item.setData(_NAME, slot.name)
                if slot.name == chosen:
                    self.list.setCurrentItem(item)
        with QSignalBlocker(self.columns):
            usual = usual_columns(len(fixture.slots))
            self.columns.setItemText(0, self.tr("As usual ({0})").format(usual))
            self.columns.setCurrentIndex(min(fixture.columns, MOST_COLUMNS))
        self._show_untaught([port for port in ports if fixture.at(port.place) is None])
        self._choose()

    def show_learning(self, *, learning: bool, learnt: int) -> None:
        self.learn.say(self.tr("Stop learning") if learning else self.tr("Start learning"))
        if learning:
            told = self.tr("Learning. Plug the next device into the next socket. Learnt: {0}")
            self.tell(told.format(learnt))

    def tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def say_wrong_name(self, why: str) -> None:
        self._name.say(why, "bad" if why else "")

    def choose(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    def _prepare(self) -> None:
        self.columns.setAccessibleName(self.tr("Columns of the fixture"))
        self.columns.setMinimumHeight(self._look.size("target"))
        self.columns.addItem(self.tr("As usual"))
        self.columns.addItems([str(number) for number in range(1, MOST_COLUMNS + 1)])
        self.list.setObjectName("slots")
        self.list.setAccessibleName(self.tr("Taught slots, in the order they stand"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(self._look.scaled(44) * _ROWS_SEEN)

    def _lay_out(self) -> None:
        learning, columns = WrappingRow(), self._columns
        learning.add(self.learn)
        for button in (self._up, self._down, self._forget):
            self._order.add(button)
        columns.add(Words(self.tr("Columns"), "small-strong", wraps=False))
        columns.add(self.columns)
        self._name.add(self._rename)
        parts: tuple[QWidget, ...] = (
            learning, self._told, self.picture, columns, self._list_title, self.list, self._order,
            self._name, self._ports_title, self._ports,
        )  # fmt: skip
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch()
        self.tell("")

    def _connect(self) -> None:
        self.columns.currentIndexChanged.connect(self.columns_chosen)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.model().rowsMoved.connect(lambda *_: self.ordered.emit(self._names()))
        self._up.clicked.connect(lambda: self.moved.emit(self.chosen, -1))
        self._down.clicked.connect(lambda: self.moved.emit(self.chosen, 1))
        self._forget.clicked.connect(lambda: self.forget_pressed.emit(self.chosen))
        for asked in (self._rename.clicked, self._name.submitted):
            asked.connect(lambda: self.renamed.emit(self.chosen, self._name.text))

    def _choose(self) -> None:
        """What can be done with the chosen slot; without slots none of it is shown."""
        has_slots = self.list.count() > 0
        for widget in (self.list, self._list_title, self._name, self._order, self._columns):
            widget.setVisible(has_slots)
        for button in (self._up, self._down, self._forget, self._rename):
            button.setEnabled(bool(self.chosen))
        self._name.edit.setEnabled(bool(self.chosen))
        if self.chosen != self._name_is_of:  # else a name half typed would be lost
            self._name_is_of = self.chosen
            self._name.fill_in(self.chosen)
            self._name.say("")

    def _names(self) -> list[str]:
        return [str(self.list.item(row).data(_NAME)) for row in range(self.list.count())]

    def _show_untaught(self, ports: Sequence[PortSeen]) -> None:
        self._ports_title.setVisible(bool(ports))
        seen = tuple(port.place for port in ports)
        if seen == self._seen:
            return
        self._seen = seen
        self._ports.empty()
        for port in ports:
            button = KeyButton(self._look, self.tr("Teach {0}").format(_told(port)), icon="plus")
            button.clicked.connect(lambda _=False, place=port.place: self.taught.emit(place))
            self._ports.add(button)

    def _words(self, name: str, place: str, port: PortSeen | None) -> str:
        plugged = _told(port) if port is not None else self.tr("nothing plugged in")
        return self.tr("{0} · socket {1} · {2}").format(name, place, plugged)


def _told(port: PortSeen) -> str:
    board = str(port.platform) if port.platform is not None else port.description
    device = f"…{port.device.short}" if port.device is not None else ""
    return " ".join(filter(None, (board, device))) or port.address
