import pytest

from station.domain.softap_security import cipher_of, security_number, security_of
from station.domain.wifi import Cipher, Security


@pytest.mark.parametrize(
    ("number", "security", "cipher"),
    [
        (0, Security.OPEN, None),
        (1, Security.WEP, None),
        (32769, Security.WEP, None),
        (2097154, Security.WPA, Cipher.TKIP),
        (4194308, Security.WPA2, Cipher.AES),
        (4194310, Security.WPA2, Cipher.BOTH),
        (37748740, Security.WPA2_ENTERPRISE, Cipher.AES),
        (35651586, Security.WPA_ENTERPRISE, Cipher.TKIP),
        (268435456, None, None),
        (-1, None, None),
        (0x8000, None, None),
    ],
)
def test_security_is_read_by_its_bits(number, security, cipher) -> None:
    assert (security_of(number), cipher_of(number)) == (security, cipher)


@pytest.mark.parametrize("security", list(Security))
def test_a_security_sent_is_the_one_that_is_read_back(security) -> None:
    assert security_of(security_number(security, None)) is security


def test_wpa2_without_a_cipher_is_sent_as_mixed() -> None:
    assert security_number(Security.WPA2, None) == 4194310
    assert security_number(Security.WPA2, Cipher.AES) == 4194308
