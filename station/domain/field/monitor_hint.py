"""Where a device is, as far as it can be told from what it prints (device-protocol 2.9)."""

from collections.abc import Sequence
from enum import StrEnum

from station.domain.field.monitor_line import Kind, MonitorLine


class Whereabouts(StrEnum):
    UNKNOWN = "unknown"
    LISTENS = "listens"
    """It answered as only the console of listening mode does."""
    PROMPT = "prompt"
    """A dialogue waits for its answer."""
    LEAVES = "leaves"
    """It took a network, or was told to leave."""
    RUNS = "runs"
    """It prints, and nothing of it is the console's."""


_ANSWERS = (
    b"Your device id is ", b"Device ID: ", b"Your device MAC address is",
    b"system firmware version: ", b"Device claimed: ", b"Claim code set to: ",
    b"Sorry, claim code is not", b"Derp. Sorry",
)  # fmt: skip
_PROMPTS = (
    b"SSID: ", b"Password: ", b"claim code: ", b"Username: ", b"(optional): ", b"TLS: ",
    b"Enterprise: ", b"AES+TKIP: ", b"3=WPA2: ",
)  # fmt: skip
_PARTING = b"<3 you!"


class Hint:
    """Follows one port."""

    def __init__(self) -> None:
        self._where = Whereabouts.UNKNOWN
        self._is_asked = False

    @property
    def where(self) -> Whereabouts:
        return Whereabouts.PROMPT if self._is_asked else self._where

    def hear(self, lines: Sequence[MonitorLine], rest: bytes) -> None:
        heard = b"".join(line.raw for line in lines if line.kind is Kind.HEARD)
        self._is_asked = rest.endswith(_PROMPTS)
        answer = max(heard.rfind(words) for words in _ANSWERS)
        parting = heard.rfind(_PARTING)
        if parting > answer:
            self._where = Whereabouts.LEAVES
        elif answer >= 0:
            self._where = Whereabouts.LISTENS
        elif heard.strip() and self._where is not Whereabouts.LISTENS:
            self._where = Whereabouts.RUNS

    def typed(self, line: bytes) -> None:
        if line.strip() == b"x" and self._where is Whereabouts.LISTENS:
            self._where = Whereabouts.LEAVES

    def restart(self) -> None:
        """The device began anew."""
        self._where, self._is_asked = Whereabouts.UNKNOWN, False
