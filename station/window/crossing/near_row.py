"""The devices near by, by the names of their own Wi-Fi, each with its signal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.errors import StationError
from station.domain.field.air import Adapter, Heard
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.picks import PickBox
from station.window.words import Words

_BARS = "▂▄▆█"


class NearRow(QWidget):
    """What was heard last; `again_pressed` asks for a fresh scan."""

    again_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.box = PickBox(look)
        self.box.setAccessibleName(self.tr("Device near by"))
        self.box.setMinimumHeight(look.size("main_button"))
        self.again = KeyButton(look, self.tr("Scan again"), icon="rotate-ccw")
        self.again.clicked.connect(self.again_pressed)
        self._heard: tuple[Heard, ...] = ()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.box, 1)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        self._title = Words(self.tr("Devices near by"), "small-strong")
        column.addWidget(self._title)
        column.addLayout(row)
        self.show_heard(None)

    @property
    def chosen(self) -> str:
        """The network's name; "" while none is heard."""
        return str(self.box.currentData() or "")

    def show_heard(
        self, heard: tuple[Heard, ...] | None, trouble: StationError | None = None
    ) -> None:
        """None: nobody has listened yet. A list that is just being chosen from stays."""
        if self.box.view().isVisible():
            return
        chosen = self.chosen
        self._heard = heard or ()
        self.box.clear()
        for one in self._heard:
            self.box.addItem(f"{one.ssid}  ·  {_bars(one)} {one.signal_percent} %", one.ssid)
        if not self._heard:
            self.box.addItem(self._nothing(heard, trouble), "")
        self.box.setEnabled(bool(self._heard))
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))

    def _nothing(self, heard: tuple[Heard, ...] | None, trouble: StationError | None) -> str:
        if trouble is not None:
            return str(trouble).removesuffix(".")
        if heard is None:
            return self.tr("Listening for devices near by …")
        return self.tr("No device is heard. Is the light blinking blue?")


def leaving(adapters: tuple[Adapter, ...], network: str) -> str:
    """What becomes of this computer's own network meanwhile."""
    if any(each.is_spare for each in adapters):
        return "This computer stays on its own network: a spare Wi-Fi adapter goes to the device."
    own = next((each.network for each in adapters if each.network), "your network")
    return (
        f"For about 30–60 s this computer leaves {own} for {network or 'the device'}, twice. "  # noqa: RUF001  # a range
        "It comes back by itself. Hold SETUP on the device for 3 s until its light blinks blue."
    )


def _bars(heard: Heard) -> str:
    return _BARS[: 1 + min(3, heard.signal_percent // 25)]
