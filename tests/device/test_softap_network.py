import pytest

from station.device.softap_network import best_of, check_sendable, fields, wireless
from station.domain.device_errors import CredentialsMalformed, SecurityUnsupported
from station.domain.identity import Secret
from station.domain.wifi import Cipher, Enterprise, Security, SeenNetwork, WifiNetwork

OFFICE = WifiNetwork("Office", Secret("secretpw1"))
PEAP = WifiNetwork(
    "Corp",
    Secret("secret"),
    Security.WPA2_ENTERPRISE,
    enterprise=Enterprise("peap", username="alice"),
)


def seen(security: Security | None, number: int, rssi_dbm: int = -40) -> SeenNetwork:
    return SeenNetwork("Office", security, Cipher.AES, 6, rssi_dbm, number)


WPA2 = seen(Security.WPA2, 4194308)
OPEN = seen(Security.OPEN, 0)
UNKNOWN = seen(None, -1)


def test_what_the_device_sees_counts_before_what_the_recipe_says() -> None:
    mixed = WifiNetwork("Office", Secret("secretpw1"), Security.WPA2, Cipher.BOTH)
    assert wireless(mixed, WPA2) == (Security.WPA2, 4194308, 6)


def test_an_unseen_network_is_what_the_recipe_says() -> None:
    hidden = WifiNetwork("Office", Secret("secretpw1"), is_hidden=True)
    assert wireless(hidden, None) == (Security.WPA2, 4194310, 0)
    assert wireless(WifiNetwork("Office", is_hidden=True), None) == (Security.OPEN, 0, 0)


def test_a_network_seen_without_its_security_needs_the_recipe_to_name_it() -> None:
    with pytest.raises(SecurityUnsupported):
        wireless(OFFICE, UNKNOWN)
    named = WifiNetwork("Office", Secret("secretpw1"), Security.WPA2)
    assert wireless(named, UNKNOWN) == (Security.WPA2, 4194310, 6)


def test_an_open_network_of_the_same_name_is_no_secured_one() -> None:
    named = WifiNetwork("Office", Secret("secretpw1"), Security.WPA2)
    with pytest.raises(SecurityUnsupported, match="open"):
        wireless(named, OPEN)


def test_a_secured_network_needs_a_password() -> None:
    with pytest.raises(CredentialsMalformed):
        wireless(WifiNetwork("Office"), WPA2)


def test_a_sign_in_and_a_password_are_not_taken_for_one_another() -> None:
    with pytest.raises(SecurityUnsupported):
        wireless(PEAP, WPA2)
    with pytest.raises(SecurityUnsupported):
        wireless(OFFICE, seen(Security.WPA2_ENTERPRISE, 37748740))


def test_the_strongest_as_secure_as_said_is_taken() -> None:
    named = WifiNetwork("Office", Secret("secretpw1"), Security.WPA2)
    weaker = seen(Security.WPA2, 4194308, -70)
    assert best_of([OPEN, WPA2, weaker], named) is WPA2
    assert best_of([OPEN], named) is OPEN
    assert best_of([OPEN], WifiNetwork("Elsewhere", Secret("secretpw1"))) is None


def test_an_open_network_goes_without_a_password() -> None:
    assert fields(WifiNetwork("Office"), OPEN, None) == {"ssid": "Office", "sec": 0, "ch": 6}


def test_a_user_name_with_a_backslash_is_refused_and_usb_is_named() -> None:
    sign_in = Enterprise("peap", username="CORP\\alice")
    network = WifiNetwork("Corp", security=Security.WPA2_ENTERPRISE, enterprise=sign_in)
    with pytest.raises(CredentialsMalformed) as raised:
        check_sendable(network)
    assert "USB" in raised.value.hint
