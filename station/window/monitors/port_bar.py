"""Which port or stream is to be watched, and at which rate."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.field.monitor_rate import RATES
from station.flow.field.monitors import MonitorPort
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.picks import PickBox, Tick

EVENTS = "events:"
"""What stands in the list for a stream of the cloud; its product follows."""
_WIDEST_PX = 420


class PortBar(QWidget):
    watch_pressed = Signal(str)
    """A port's address, or EVENTS and a product."""
    every_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.ports, self.rates = PickBox(look), PickBox(look)
        self.ports.setAccessibleName(self.tr("Port or stream"))
        self.rates.setAccessibleName(self.tr("Rate in baud"))
        for rate in RATES:
            self.rates.addItem(self.tr("{0} baud").format(rate), rate)
        self.every = Tick(look, self.tr("Other ports too"))
        self.watch = KeyButton(look, self.tr("Watch"), icon="eye", kind="main")
        row = WrappingRow()
        for widget in (self.ports, self.rates, self.every, self.watch):
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        self.every.toggled.connect(lambda _: self.every_asked.emit())
        self.ports.currentIndexChanged.connect(lambda _: self._fit())
        self.watch.clicked.connect(self._press)
        look.changed.connect(self._fit)

    @property
    def rate(self) -> int:
        return int(self.rates.currentData())

    def show_choices(self, ports: Sequence[MonitorPort], product: str, watched: set[str]) -> None:
        """What is watched already is not offered; what was chosen stays so."""
        choices = [(self._port_words(port), port.address) for port in ports]
        words = self.tr("Cloud events of product {0}").format(product)
        choices.append((words if product else self.tr("Cloud events of my devices"), EVENTS))
        choices = [choice for choice in choices if choice[1] not in watched]
        box, chosen = self.ports, self.ports.currentData()
        if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] == choices:
            return
        box.blockSignals(True)  # noqa: FBT003  # Qt's way
        box.clear()
        for text, address in choices:
            box.addItem(text, address)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)  # noqa: FBT003  # Qt's way
        self._fit()

    def _port_words(self, port: MonitorPort) -> str:
        who = port.device.text[-6:] if port.device is not None else ""
        board = port.platform.name if port.platform is not None else port.description
        return " · ".join(part for part in (port.address, board, f"…{who}" if who else "") if part)

    def _press(self) -> None:
        if self.ports.count():
            self.watch_pressed.emit(str(self.ports.currentData()))

    def _fit(self) -> None:
        self.watch.setEnabled(self.ports.count() > 0)
        self.rates.setVisible(self.ports.currentData() != EVENTS)
        self.ports.setMaximumWidth(self._look.scaled(_WIDEST_PX))
