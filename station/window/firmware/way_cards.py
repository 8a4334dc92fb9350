"""How the firmware goes there: three cards, and what each of them needs of the person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from station.domain.identity import DeviceId
from station.domain.progress import Light
from station.flow.ports import PortSeen
from station.window.buttons import OptionCard
from station.window.light_picture import LightNote
from station.window.look import Look
from station.window.picks import PickBox
from station.window.words import Words

WAYS = ("cable", "air", "dfu")
_ABREAST_PX = 760
_LIGHTS = {
    "cable": Light("blue", "blink", "Should blink blue", "listening mode"),
    "dfu": Light("yellow", "blink", "Should blink yellow", "waits for firmware"),
}


class WayCards(QWidget):
    """`changed` when another way, port or device was chosen."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cards = [
            OptionCard(self.tr("USB cable"), self.tr("In listening mode. The usual way.")),
            OptionCard(self.tr("Over the air"), self.tr("The device is on line. Needs the cloud.")),
            OptionCard(self.tr("USB, DFU"), self.tr("For one that does not start any more.")),
        ]
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        for number, card in enumerate(self._cards):
            self._group.addButton(card, number)
        self._cards[0].setChecked(True)
        self._group.idClicked.connect(lambda _: self._show())
        self.port = PickBox(look)
        self.port.setAccessibleName(self.tr("Which device"))
        self.port.setMinimumHeight(look.size("target"))
        self.port.currentIndexChanged.connect(self.changed)
        self.device = QLineEdit()
        self.device.setAccessibleName(self.tr("Device ID"))
        self.device.setPlaceholderText(self.tr("Device ID, 24 hex digits"))
        self.device.setMinimumHeight(look.size("main_button"))
        self.device.textChanged.connect(self.changed)
        self._light = LightNote(look)
        self._help = Words("", "body")
        self._lay_out()
        self._show()

    @property
    def way(self) -> str:
        return WAYS[self._group.checkedId()]

    @property
    def address(self) -> str:
        return str(self.port.currentData() or "")

    @property
    def device_id(self) -> DeviceId | None:
        try:
            return DeviceId.parse(self.device.text())
        except ValueError:
            return None

    @property
    def is_ready(self) -> bool:
        return self.way != "air" or self.device_id is not None

    def choose(self, way: str) -> None:
        self._cards[WAYS.index(way)].setChecked(True)
        self._show()

    def show_ports(self, ports: Sequence[PortSeen]) -> None:
        chosen = self.address
        self.port.blockSignals(True)  # noqa: FBT003  # Qt's name
        self.port.clear()
        for port in ports:
            if not port.is_dfu:
                name = port.device.text if port.device else port.description
                self.port.addItem(f"{name}  ·  {port.address}", port.address)
        self.port.setCurrentIndex(max(0, self.port.findData(chosen)))
        self.port.blockSignals(False)  # noqa: FBT003
        self.port.setVisible(self.way == "cable" and self.port.count() > 1)

    def fit(self, width_px: float) -> None:
        """Side by side where there is room."""
        columns = len(self._cards) if width_px >= _ABREAST_PX else 1
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)

    def _show(self) -> None:
        way = self.way
        self._help.setText(self._words(way))
        light = _LIGHTS.get(way)
        self._light.setVisible(light is not None)
        if light is not None:
            self._light.show_light(light)
        self.device.setVisible(way == "air")
        self.port.setVisible(way == "cable" and self.port.count() > 1)
        self.changed.emit()

    def _words(self, way: str) -> str:
        return {
            "cable": self.tr("Hold SETUP 3 s until the light blinks blue."),
            "air": self.tr("The cloud sends it; the device tells what it runs when it is back."),
            "dfu": self.tr(
                "Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow."
            ),
        }[way]

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(14)
        told.addWidget(self._light)
        told.addWidget(self._help, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addLayout(told)
        column.addWidget(self.port)
        column.addWidget(self.device)
        self.fit(_ABREAST_PX)
