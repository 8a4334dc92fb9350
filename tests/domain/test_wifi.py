"""domain/wifi.py"""

import pytest

from station.domain.device_errors import CredentialsMalformed
from station.domain.identity import Secret
from station.domain.wifi import Security, WifiNetwork


@pytest.mark.parametrize("length", [8, 63])
def test_a_wpa_password_has_8_to_63_bytes(length):
    assert WifiNetwork("Net", Secret("p" * length), Security.WPA2)


def test_64_hex_digits_are_the_key_itself():
    assert WifiNetwork("Net", Secret("aB" * 32), Security.WPA2)


@pytest.mark.parametrize("password", ["p" * 7, "p" * 64, "x" * 65, "é" * 32])
def test_a_wpa_password_that_cannot_be_right_is_refused_in_bytes(password):
    with pytest.raises(CredentialsMalformed):
        WifiNetwork("Net", Secret(password), Security.WPA2)


def test_an_ssid_is_measured_in_bytes_of_utf_8():
    assert WifiNetwork("é" * 16)
    with pytest.raises(CredentialsMalformed, match="34 bytes"):
        WifiNetwork("é" * 17)


@pytest.mark.parametrize("ssid", ["", "two\nlines", "\x08"])
def test_an_ssid_no_console_can_take_is_refused(ssid):
    with pytest.raises(CredentialsMalformed):
        WifiNetwork(ssid)


def test_quotes_spaces_and_umlauts_are_fine():
    assert WifiNetwork(' "Café" \\ 5 ', Secret("päss wörd"), Security.WPA2)


def test_an_open_network_takes_no_password():
    with pytest.raises(CredentialsMalformed, match="open"):
        WifiNetwork("Guest", Secret("secretpw1"), Security.OPEN)


def test_a_refusal_does_not_repeat_the_password():
    with pytest.raises(CredentialsMalformed) as refused:
        WifiNetwork("Net", Secret("hunter2"), Security.WPA2)
    assert "hunter2" not in str(refused.value)
