"""The air around the bench: access points, what a device sees of them, what lets it join.

Security numbers are the console's (0 open, 1 WEP, 2 WPA, 3 WPA2, 4 WPA enterprise, 5 WPA2
enterprise), cipher numbers too (1 AES, 2 TKIP, 3 both, 0 unknown).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

WORDS = ("open", "wep", "wpa", "wpa2", "wpa-enterprise", "wpa2-enterprise")
LAST_2_4_GHZ_CHANNEL = 14
STORED_AT_MOST = 5
_WPA_BIT, _WPA2_BIT, _ENTERPRISE_BIT = 0x200000, 0x400000, 0x2000000
_CIPHER_BITS = {0: 0, 1: 4, 2: 2, 3: 6}
UNKNOWN_SECURITY, CIPHER_UNKNOWN, BAD_SSID, BAD_KEY = -1, -2, -3, -4
"""Result codes (device-protocol 2.8, golden)."""


@dataclass(frozen=True, slots=True)
class AccessPoint:
    """One network. `rssi_dbm` as the devices on this bench hear it."""

    ssid: str
    security: int
    cipher: int
    channel: int
    rssi_dbm: int
    password: str = ""
    is_hidden: bool = False
    rate: int = 54000

    @property
    def word(self) -> str:
        return WORDS[self.security]

    @property
    def sec(self) -> int:
        """As SoftAP writes it (device-protocol 3.7)."""
        return sec_value(self.security, self.cipher)

    @property
    def is_seen(self) -> bool:
        return not self.is_hidden and self.channel <= LAST_2_4_GHZ_CHANNEL


def sec_value(security: int, cipher: int) -> int:
    if security < 2:
        return security
    family = _WPA_BIT if security in (2, 4) else _WPA2_BIT
    enterprise = _ENTERPRISE_BIT if security > 3 else 0
    return family | enterprise | _CIPHER_BITS[cipher]


def security_of_sec(sec: int) -> int | None:
    """The console's number of a SoftAP `sec`; None when no bits are known."""
    if sec == 0:
        return 0
    if sec & _WPA2_BIT:
        return 5 if sec & _ENTERPRISE_BIT else 3
    if sec & _WPA_BIT:
        return 4 if sec & _ENTERPRISE_BIT else 2
    return 1 if sec & 1 and sec > 0 else None


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a device was told of one network. `spoilt`: stored, but its join code refuses it."""

    ssid: bytes
    security: int
    cipher: int
    password: bytes = b""
    user: bytes = b""
    spoilt: bool = False

    def with_password(self, password: bytes) -> "Credentials":
        return replace(self, password=password)

    def signed_in(self, user: bytes, password: bytes) -> "Credentials":
        return replace(self, user=user, password=password)

    def fault(self) -> int:
        """0, or the code with which the device refuses to store them."""
        if not 1 <= len(self.ssid) <= 32:
            return BAD_SSID
        length = len(self.password)
        if self.security == 1 and not 5 <= length <= 58:
            return BAD_KEY
        if self.security in (2, 3) and not 8 <= length <= 64:
            return BAD_KEY
        return 0


class Air:
    """All access points; they can be switched off and on by name."""

    def __init__(self, points: Sequence[AccessPoint]) -> None:
        self.points = list(points)

    def seen(self) -> list[AccessPoint]:
        """What a scan tells, in order of arrival; hidden and 5 GHz networks are not in it."""
        return [point for point in self.points if point.is_seen]

    def find_seen(self, ssid: bytes) -> AccessPoint | None:
        return next((point for point in self.seen() if point.ssid.encode() == ssid), None)

    def lets_join(self, credentials: Credentials) -> bool:
        """Hidden networks are joined by a directed probe; a spoilt entry never joins."""
        if credentials.spoilt:
            return False
        return any(
            point.ssid.encode() == credentials.ssid
            and point.channel <= LAST_2_4_GHZ_CHANNEL
            and point.security == credentials.security
            and point.password.encode() == credentials.password
            for point in self.points
        )


def remember(stored: Sequence[Credentials], new: Credentials) -> list[Credentials]:
    """Five entries: the same SSID is replaced in place, a new one goes first."""
    if any(entry.ssid == new.ssid for entry in stored):
        return [new if entry.ssid == new.ssid else entry for entry in stored]
    return [new, *stored][:STORED_AT_MOST]
