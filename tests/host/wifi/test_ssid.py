"""host/wifi/ssid.py"""

import pytest

from station.host.wifi.ssid import channel_of, words_of


@pytest.mark.parametrize(
    ("ssid", "words"),
    [
        (b"Photon-7XK2QM", "Photon-7XK2QM"),
        ("Gäste 📶".encode(), "Gäste 📶"),
        (b"caf\xe9", "caf\\xe9"),
        (b"two\nlines\x00", "two\\nlines\\x00"),
        ("hi\u202edden".encode(), "hi\\u202edden"),
    ],
)
def test_any_32_bytes_can_be_read_and_none_look_alike(ssid, words):
    assert words_of(ssid) == words


@pytest.mark.parametrize(
    ("frequency_mhz", "channel"),
    [(2412, 1), (2462, 11), (2472, 13), (2484, 14), (5180, 36), (5825, 165), (5955, 1), (0, 0)],
)
def test_a_frequency_is_a_channel_of_its_band(frequency_mhz, channel):
    assert channel_of(frequency_mhz) == channel
