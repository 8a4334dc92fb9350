"""A Wi-Fi network as a device is told of it; what cannot be right is refused before sending.

Limits are bytes of UTF-8 (device-protocol 2.3, 2.8, settled 1.12).
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from station.domain.device_errors import CredentialsMalformed
from station.domain.identity import Secret

SSID_BYTES = 32
WPA_BYTES = range(8, 64)
WEP_BYTES = range(5, 59)
LINE_BYTES = 64
NO_SECRET = Secret("")
_RAW_KEY = re.compile(r"[0-9A-Fa-f]{64}")


class Security(StrEnum):
    """How a network is secured, in a recipe's words."""

    OPEN = "open"
    WEP = "wep"
    WPA = "wpa"
    WPA2 = "wpa2"
    WPA_ENTERPRISE = "wpa-enterprise"
    WPA2_ENTERPRISE = "wpa2-enterprise"

    @property
    def is_enterprise(self) -> bool:
        return self in (Security.WPA_ENTERPRISE, Security.WPA2_ENTERPRISE)


class Cipher(StrEnum):
    AES = "aes"
    TKIP = "tkip"
    BOTH = "aes+tkip"


@dataclass(frozen=True, slots=True)
class Enterprise:
    """Sign-in of an enterprise network: PEAP by user and password, or EAP-TLS by certificate."""

    method: str  # "peap" | "eap-tls"
    username: str = ""
    outer_identity: str = ""
    client_certificate: str = ""
    private_key: Secret = NO_SECRET
    root_ca: str = ""


@dataclass(frozen=True, slots=True)
class WifiNetwork:
    """What the device is to join. `security` None means: as the device's own scan says.

    Raises CredentialsMalformed when made with what no network can have.
    """

    ssid: str
    password: Secret = NO_SECRET
    security: Security | None = None
    cipher: Cipher | None = None
    is_hidden: bool = False
    enterprise: Enterprise | None = None

    def __post_init__(self) -> None:
        _check_ssid(self.ssid)
        _check_password(self.password.text, self.security)
        if self.security is not None and self.security.is_enterprise and self.enterprise is None:
            raise CredentialsMalformed("An enterprise network needs a sign-in method.")


def _check_ssid(ssid: str) -> None:
    _refuse_control_characters("name", ssid)
    length = len(ssid.encode())
    if not 1 <= length <= SSID_BYTES:
        raise CredentialsMalformed(f"The Wi-Fi name has {length} bytes; 1 to {SSID_BYTES} fit.")


def _check_password(password: str, security: Security | None) -> None:
    _refuse_control_characters("password", password)
    if security is None and not password:
        return  # the device's scan will say whether one is needed
    if security is Security.OPEN and password:
        raise CredentialsMalformed("An open network takes no password.")
    if (need := _password_needed(password, security)) is not None:
        length = len(password.encode())
        raise CredentialsMalformed(f"The Wi-Fi password has {length} bytes; it needs {need}.")


def _password_needed(password: str, security: Security | None) -> str | None:
    """What the password should have been, or None where it fits."""
    length = len(password.encode())
    if security is Security.OPEN:
        return None
    if security is Security.WEP:
        return None if length in WEP_BYTES else "5 to 58"
    if security is not None and security.is_enterprise:
        return None if length <= LINE_BYTES else f"at most {LINE_BYTES}"
    return None if wpa_password_fits(password) else "8 to 63, or 64 hex digits"


def _refuse_control_characters(what: str, text: str) -> None:
    """The device stores and echoes them; no network or password on earth has one."""
    if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in text):
        raise CredentialsMalformed(f"The Wi-Fi {what} has a control character.")


def wpa_password_fits(password: str) -> bool:
    """8 to 63 bytes, or 64 hex digits that are the key itself (settled 1.12)."""
    return len(password.encode()) in WPA_BYTES or bool(_RAW_KEY.fullmatch(password))


@dataclass(frozen=True, slots=True)
class SeenNetwork:
    """A network in a device's own scan. `rssi_dbm` is negative; nearer 0 is stronger."""

    ssid: str
    security: Security | None
    cipher: Cipher | None
    channel: int
    rssi_dbm: int
    raw_security: int = -1
