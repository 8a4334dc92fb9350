"""What is done to the device in one's hand: its Wi-Fi, who it is, its claim code, leaving."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.errors import ParameterWrong
from station.domain.identity import ClaimCode, Secret
from station.domain.questions import Choose, Confirm, Enter
from station.domain.wifi import NO_SECRET, Security, WifiNetwork
from station.flow.ports import Device, Way
from station.window.buttons import KeyButton
from station.window.cloud.call_list import DEVICE_ACTS
from station.window.fields import Field, PickField, TextField, TickField
from station.window.look import Look
from station.window.said import said
from station.window.segments import Segments
from station.window.words import Words

_DOES = {
    "device.wifi": "Stores a Wi-Fi on a device in listening mode; it leaves and joins it.",
    "device.identify": "Asks a device in listening mode who it is, and what runs on it.",
    "device.claim-code": "Stores a claim code on a device in listening mode.",
    "device.leave": "Ends listening mode: the device connects with what it has.",
}
_SECURITIES = Choose(
    "security",
    "Security",
    (("", "As the device sees it"), ("wpa2", "WPA2"), ("wpa", "WPA"), ("wep", "WEP"),
     ("open", "None (open)")),
)  # fmt: skip
_SOFTAP_ADDRESS = "http://192.168.0.1"


class DeviceForm(QWidget):
    """One act on one device, by cable or by its own Wi-Fi."""

    send_pressed = Signal()

    def __init__(self, look: Look, act: str) -> None:
        super().__init__()
        self.act = act
        self._fields: dict[str, Field] = {}
        ways = (("usb", "usb", self.tr("USB cable")), ("softap", "wifi", self.tr("Its own Wi-Fi")))
        self.by = Segments(look, self.tr("How it is reached"), ways)
        self._address = TextField(look, Enter("address", self.tr("Port, or address")), must=False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 18, 22, 18)
        self._column.setSpacing(14)
        self._column.addWidget(Words(said(DEVICE_ACTS[act]), "panel"))
        self._column.addWidget(Words(said(_DOES[act]), "muted"))
        self._column.addWidget(self.by)
        self._column.addWidget(self._address)
        self._address.say(self.tr("Empty: the one Particle port there is, or 192.168.0.1."))
        self._add_fields(look)
        self.send = KeyButton(look, said(DEVICE_ACTS[act]), key="Ctrl+Return", kind="main")
        self.send.clicked.connect(self.send_pressed)
        self._column.addStretch()

    def way(self) -> Way:
        address = self._address.text.strip()
        if self.by.answer == "usb":
            return Way.usb(address)
        return Way.softap(address or _SOFTAP_ADDRESS)

    async def run(self, device: Device) -> Mapping[str, Any]:
        """Do it; what came of it, without secrets. Raises as the device does."""
        facts = await device.identify()
        told: dict[str, Any] = {"device_id": facts.device.text}
        match self.act:
            case "device.identify":
                platform = facts.platform.name.lower() if facts.platform else None
                told |= {"platform": platform, "firmware": facts.firmware, "mac": facts.mac,
                         "claimed": facts.claimed, "via": facts.via,
                         "modules": await device.modules()}  # fmt: skip
            case "device.wifi":
                network = self._network()
                await device.set_wifi(network)
                await device.depart()
                told |= {"stored": True, "ssid": network.ssid}
            case "device.claim-code":
                await device.set_claim_code(self._code())
                told |= {"stored": True}
            case _:
                await device.depart()
                told |= {"left": True}
        return told

    def forget_secrets(self) -> None:
        for key in ("password", "code"):
            if key in self._fields:
                self._fields[key].fill_in("")

    def _add_fields(self, look: Look) -> None:
        if self.act == "device.wifi":
            self._add(TextField(look, Enter("ssid", self.tr("Name of the Wi-Fi (SSID)"))))
            secret = Enter("password", self.tr("Password"), secret=True)
            self._add(TextField(look, secret, must=False))
            self._add(PickField(look, _SECURITIES))
            self._add(TickField(look, Confirm("hidden", self.tr("Hidden network"))))
        elif self.act == "device.claim-code":
            self._add(TextField(look, Enter("code", self.tr("Claim code"), secret=True)))

    def _add(self, field: Field) -> None:
        self._fields[field.key] = field
        field.submitted.connect(self.send_pressed)
        self._column.addWidget(field)

    def _network(self) -> WifiNetwork:
        fields = self._fields
        password = fields["password"].text
        security = fields["security"].text
        return WifiNetwork(
            fields["ssid"].text,
            Secret(password) if password else NO_SECRET,
            Security(security) if security else None,
            None,
            fields["hidden"].text == "yes",
        )

    def _code(self) -> ClaimCode:
        """Raises ParameterWrong; the text stays unseen."""
        try:
            return ClaimCode.parse(self._fields["code"].text)
        except ValueError as cause:
            raise ParameterWrong(f"This cannot be a claim code: {cause}.") from None
