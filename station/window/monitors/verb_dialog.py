"""What a verb needs to know: a Wi-Fi, or a claim code. Secrets are gone with the dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.questions import Choose, Confirm, Enter
from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.fields import Field, PickField, TextField, TickField
from station.window.look import Look
from station.window.words import Words


class VerbDialog(Box):
    """Opened with `open()`. `answered` has the fields by key."""

    topic = "monitors"

    answered = Signal(dict)

    def __init__(self, look: Look, parent: QWidget, act: str) -> None:
        """`act` is wifi or claim-code."""
        super().__init__(parent)
        is_wifi = act == "wifi"
        title = self.tr("A Wi-Fi for the device") if is_wifi else self.tr("A claim code for it")
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(look.scaled(440))
        self.fields = self._wifi_fields(look) if is_wifi else self._code_fields(look)
        cancel = KeyButton(look, self.tr("Cancel"))
        self.go = KeyButton(look, self.tr("Give it to the device"), kind="main")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(Words(title, "panel"))
        for field in self.fields:
            column.addWidget(field)
            field.changed.connect(self._look_at)
            field.submitted.connect(self._answer)
        column.addLayout(buttons)
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._answer)
        self._look_at()

    def _wifi_fields(self, look: Look) -> list[Field]:
        securities = (("", self.tr("As the device sees it")), ("wpa2", "WPA2"), ("wpa", "WPA"),
                      ("wep", "WEP"), ("open", self.tr("None (open)")))  # fmt: skip
        password = Enter("password", self.tr("Password"), secret=True)
        return [
            TextField(look, Enter("ssid", self.tr("Name of the Wi-Fi (SSID)"))),
            TextField(look, password, must=False),
            PickField(look, Choose("security", self.tr("Security"), securities)),
            TickField(look, Confirm("hidden", self.tr("Hidden network"))),
        ]

    def _code_fields(self, look: Look) -> list[Field]:
        return [TextField(look, Enter("code", self.tr("Claim code"), secret=True))]

    def _look_at(self) -> None:
        self.go.setEnabled(bool(self.fields[0].text))

    def _answer(self) -> None:
        if self.go.isEnabled():
            self.accept()
            self.answered.emit({field.key: field.text for field in self.fields})
