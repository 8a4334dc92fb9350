"""The Wi-Fi question: what no network can have is said while it is typed."""

from typing import cast

from PySide6.QtWidgets import QHBoxLayout

from station.domain.device_errors import CredentialsMalformed
from station.domain.identity import Secret
from station.domain.questions import Form
from station.domain.wifi import Security, WifiNetwork
from station.window.fields import TextField, field_for
from station.window.look import Look
from station.window.question_box import QuestionBox


class WifiBox(QuestionBox):
    """Name, password, security, hidden. Lengths are bytes, not letters (settled 1.12)."""

    def __init__(self, look: Look, form: Form) -> None:
        super().__init__(form, tuple(field_for(look, each) for each in form.fields))
        self._name = cast("TextField", self.field("wifi_ssid"))
        self._password = cast("TextField", self.field("wifi_password"))
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(16)
        for key in ("wifi_security", "wifi_hidden"):
            self._column.removeWidget(self.field(key))
            side_by_side.addWidget(self.field(key), 1)
        self._column.addLayout(side_by_side)
        self._name.say(self.tr("2.4 GHz only: the device cannot see 5 GHz networks."))
        self._password.say(self.tr("8–63 characters"))  # noqa: RUF001  # a range

    @property
    def is_ready(self) -> bool:
        return bool(self._name.text) and not self._trouble()

    def _look_again(self) -> None:
        is_open = self.field("wifi_security").text == "open"
        self._password.setEnabled(not is_open)
        if is_open and self._password.text:
            self._password.fill_in("")
        trouble = self._trouble()
        self._say_of_password(trouble, is_open=is_open)
        is_name_wrong = trouble.startswith("The Wi-Fi name") and bool(self._name.text)
        self._name.say(
            trouble
            if is_name_wrong
            else self.tr("2.4 GHz only: the device cannot see 5 GHz networks."),
            "bad" if is_name_wrong else "",
        )
        super()._look_again()

    def _say_of_password(self, trouble: str, *, is_open: bool) -> None:
        if is_open:
            self._password.say(self.tr("An open network takes no password."))
        elif not self._password.text:
            self._password.say(self.tr("8–63 characters"))  # noqa: RUF001  # a range
        elif trouble.startswith("The Wi-Fi password"):
            self._password.say(trouble, "bad")
        else:
            length = len(self._password.text.encode())
            self._password.say(self.tr("{0} characters ✓").format(length), "good")

    def _trouble(self) -> str:
        """What cannot be right, in the words of the domain; "" when it can."""
        chosen = self.field("wifi_security").text
        security = None if chosen == "auto" else Security(chosen)
        password = Secret(self._password.text)
        if chosen not in ("auto", "open") and not password:
            return self.tr("A password is needed.")
        try:
            WifiNetwork(self._name.text or "?", password, security)
        except CredentialsMalformed as malformed:
            return str(malformed)
        return ""
