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

from station.domain.recipe import Ownership
from station.flow.ports import PortSeen, Way
from station.window.buttons import OptionCard
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
        self.column.addWidget(Words(self.tr("Who will own it?"), "section"))
        self._owners = QButtonGroup(self)
        self._cards = QGridLayout()
        self._cards.setSpacing(10)
        for number, (_, title, advice) in enumerate(OWNERSHIPS):
            card = OptionCard(title, advice)
            self._owners.addButton(card, number)
            self._cards.addWidget(card, number // 2, number % 2)
        self._owners.button(0).setChecked(True)
        self.column.addLayout(self._cards)
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
        self.port = PickBox(look)
        self.port.setAccessibleName(self.tr("USB port"))
        self.port.setMinimumHeight(look.size("main_button"))
        self._port_row = _titled(self.tr("Several devices are plugged in. Which one?"), self.port)
        self.column.addWidget(self._port_row)
        self._note = _Note(look)
        self.column.addWidget(self._note)
        self.column.addSpacing(14)
        self.entries = Entries(look)
        if self.entries.are_there:
            self.column.addWidget(Words(self.tr("Something else?"), "section"))
            self.column.addWidget(self.entries)
        self.column.addStretch()
        self._show_ports()

    @property
    def ownership(self) -> Ownership:
        return OWNERSHIPS[self._owners.checkedId()][0]

    @property
    def way(self) -> Way:
        if self.by.answer == "softap":
            return Way.softap()
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
        if not is_usb:
            self._note.say(
                self.tr(
                    "For about 30–60 s this computer talks over the device's own network "  # noqa: RUF001  # a range
                    "(Photon-…) and leaves yours. Go back to yours when we say so."
                )
            )
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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
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
