"""The start card of Guided: whose the device becomes, and how we reach it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from station.domain.errors import StationError
from station.domain.field.air import Adapter, Heard
from station.domain.recipe import Ownership
from station.flow.ports import PortSeen, Way
from station.window.buttons import OptionCard
from station.window.crossing.near_row import NearRow, leaving
from station.window.icons import Icon
from station.window.look import Look
from station.window.page_frame import Page
from station.window.pages.entries import Entries
from station.window.picks import PickBox
from station.window.segments import Segments
from station.window.words import Words

OWNERSHIPS = (
    (
        Ownership.CUSTOMER,
        "A customer, by claim code",
        "The usual way for Photon and P1. The device need not be online yet.",
    ),
    (
        Ownership.CUSTOMER_ONLINE,
        "A customer, device online",
        "The cloud gives it away once it is online. No claim code is used.",
    ),
    (
        Ownership.ACCOUNT,
        "My own account",
        "For development. You own the device yourself.",
    ),
    (
        Ownership.UNCLAIMED,
        "Nobody",
        "A product device without an owner. Particle advises this.",
    ),
)


class StartPage(Page):
    """Asks no more than is needed to begin; the rest is asked when it is needed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ports: tuple[PortSeen, ...] = ()
        self.column.addWidget(Words(self.tr("New device"), "title"))
        self.column.addWidget(
            Words(self.tr("Set up one device: its Wi-Fi, its product, its owner."), "muted")
        )
        self.column.addSpacing(14)
        self._add_owners()
        self.column.addSpacing(14)
        self.column.addWidget(Words(self.tr("How do we reach it?"), "section"))
        self.by = Segments(
            look,
            self.tr("Reach it by"),
            (
                ("usb", "usb", self.tr("USB cable")),
                ("softap", "wifi", self.tr("Device's own Wi-Fi")),
            ),
        )
        self.by.changed.connect(lambda _answer: self._show_ports())
        self.column.addWidget(self.by)
        self.port, self.near = PickBox(look), NearRow(look)
        self._port_row = _titled(self.tr("Several devices are plugged in. Which one?"), self.port)
        self._adapters: tuple[Adapter, ...] = ()
        self._note, self._way_back = _Note(look), _Note(look)
        self._add_reaching()
        self._add_entries()
        self.column.addStretch()
        self._show_ports()

    def _add_cards(self) -> None:
        self._cards.setSpacing(10)
        for number, (_, title, advice) in enumerate(OWNERSHIPS):
            card = OptionCard(title, advice)
            self._owners.addButton(card, number)
            self._cards.addWidget(card, number // 2, number % 2)
        self._owners.button(0).setChecked(True)
        self.column.addLayout(self._cards)

    def _add_reaching(self) -> None:
        """What is chosen of cable or air, and what is said of it."""
        self.port.setAccessibleName(self.tr("USB port"))
        self.port.setMinimumHeight(self._look.size("main_button"))
        self.near.box.currentIndexChanged.connect(lambda _index: self._show_ports())
        self._way_back.hide()
        for widget in (self._port_row, self.near, self._note, self._way_back):
            self.column.addWidget(widget)

    def _add_owners(self) -> None:
        self.column.addWidget(Words(self.tr("Who will own it?"), "section"))
        self._owners = QButtonGroup(self)
        self._cards = QGridLayout()
        self._add_cards()

    def _add_entries(self) -> None:
        self.column.addSpacing(14)
        self.entries = Entries(self._look)
        if self.entries.are_there:
            self.column.addWidget(Words(self.tr("Something else?"), "section"))
            self.column.addWidget(self.entries)

    @property
    def ownership(self) -> Ownership:
        return OWNERSHIPS[self._owners.checkedId()][0]

    @property
    def way(self) -> Way:
        if self.by.answer == "softap":
            return Way.own_wifi(self.near.chosen)
        if len(self._ports) > 1:
            return Way.usb(str(self.port.currentData()))
        return Way.usb(self._ports[0].address if self._ports else "")

    def choose(self, ownership: str, by: str) -> None:
        """As it was chosen last time; what is not known changes nothing."""
        for number, (each, _, _) in enumerate(OWNERSHIPS):
            if each.value == ownership:
                self._owners.button(number).setChecked(True)
        self.by.choose(by)
        self._show_ports()

    def show_ports(self, ports: tuple[PortSeen, ...]) -> None:
        if ports == self._ports:
            return
        chosen = self.port.currentData()
        self._ports = ports
        self.port.clear()
        for port in ports:
            name = port.description or str(port.platform or "Device")
            identity = f" …{port.device.short}" if port.device is not None else ""
            self.port.addItem(f"{name}{identity} · {port.address}", port.address)
        self.port.setCurrentIndex(max(0, self.port.findData(chosen)))
        self._show_ports()

    def show_near(
        self,
        heard: tuple[Heard, ...],
        adapters: tuple[Adapter, ...],
        trouble: StationError | None = None,
    ) -> None:
        """What this computer's Wi-Fi hears, and what it is joined to itself."""
        self._adapters = adapters
        self.near.show_heard(heard, trouble)
        self._show_ports()

    def say_of_way_back(self, text: str) -> None:
        """What was done about a way that an earlier Station did not come back from."""
        self._way_back.say(text)
        self._way_back.show()

    def choose_port(self, address: str) -> None:
        """Take the device at `address`, if it is there."""
        self.by.choose("usb")
        self.port.setCurrentIndex(max(0, self.port.findData(address)))
        self._show_ports()

    def fold(self, *, folded: bool) -> None:
        """One column of cards where it is narrow."""
        columns = 1 if folded else 2
        for number in range(len(OWNERSHIPS)):
            card = self._owners.button(number)
            self._cards.removeWidget(card)
            self._cards.addWidget(card, number // columns, number % columns)

    def _show_ports(self) -> None:
        is_usb = self.by.answer == "usb"
        self._port_row.setVisible(is_usb and len(self._ports) > 1)
        self.near.setVisible(not is_usb)
        if not is_usb:
            self._note.say(leaving(self._adapters, self.near.chosen))
        elif self._ports:
            self._note.say(
                self.tr("Ready. Hold SETUP on the device for 3 s until its light blinks blue.")
            )
        else:
            self._note.say(
                self.tr(
                    "No device is plugged in yet. Plug one in by USB, then hold SETUP for 3 s "
                    "until its light blinks blue. You can start now; we wait for it."
                )
            )


class _Note(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "raised")
        self._words = Words("")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(Icon(look, "info", "muted", 22), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, text: str) -> None:
        self._words.setText(text)


def _titled(title: str, widget: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(6)
    column.addWidget(Words(title, "small-strong"))
    column.addWidget(widget)
    return both
