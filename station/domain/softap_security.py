"""The `sec` numbers of a device's own access point (device-protocol 3.7): bits, not a list."""

from station.domain.wifi import Cipher, Security

_WEP, _TKIP, _AES = 0x1, 0x2, 0x4
_WPA, _WPA2, _ENTERPRISE, _WPS = 0x200000, 0x400000, 0x2000000, 0x10000000
_CIPHER_BITS = {Cipher.AES: _AES, Cipher.TKIP: _TKIP, Cipher.BOTH: _AES | _TKIP}
_SECURITY_BITS = {
    Security.OPEN: 0,
    Security.WEP: _WEP,
    Security.WPA: _WPA,
    Security.WPA2: _WPA2,
    Security.WPA_ENTERPRISE: _WPA | _ENTERPRISE,
    Security.WPA2_ENTERPRISE: _WPA2 | _ENTERPRISE,
}


def security_of(number: int) -> Security | None:
    """None where the device cannot tell, as for WPA3 alone."""
    if number < 0 or number & _WPS:
        return None
    if number & _WPA2:
        return Security.WPA2_ENTERPRISE if number & _ENTERPRISE else Security.WPA2
    if number & _WPA:
        return Security.WPA_ENTERPRISE if number & _ENTERPRISE else Security.WPA
    if number & _WEP:
        return Security.WEP
    return Security.OPEN if number == 0 else None


def cipher_of(number: int) -> Cipher | None:
    """None where there is none, as in open networks."""
    bits = number & (_TKIP | _AES) if number > 0 else 0
    return next((cipher for cipher, mask in _CIPHER_BITS.items() if mask == bits), None)


def security_number(security: Security, cipher: Cipher | None) -> int:
    """The number to send; without a cipher named, both: the device looks for itself."""
    bits = _SECURITY_BITS[security]
    if security in (Security.OPEN, Security.WEP):
        return bits
    return bits | _CIPHER_BITS[cipher or Cipher.BOTH]
