"""Networks as the computer beside the bench hears them."""

from hashlib import sha256
from typing import Any

from station.simulator.radio import Air

OWN_NETWORK = "Office-LAN"
_OWN_CHANNEL, _SETUP_CHANNEL = 6, 11
_CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
Heard = dict[str, Any]
"""ssid, channel, signal_percent, is_open, bssid."""


def set_up_name(device_id: str) -> str:
    """`Photon-` and six characters that are the device's own (device-protocol 3.1)."""
    digest = sha256(device_id.encode()).digest()
    return "Photon-" + "".join(_CODE_LETTERS[byte % len(_CODE_LETTERS)] for byte in digest[:6])


def set_up_network(device_id: str, name: str) -> Heard:
    """Open, on channel 11; its signal is always the same of one device."""
    near = sha256(f"{device_id} signal".encode()).digest()[0] % 40
    return _network(name, _SETUP_CHANNEL, 55 + near, is_open=True)


def own_network() -> Heard:
    return _network(OWN_NETWORK, _OWN_CHANNEL, 88, is_open=False)


def heard_points(air: Air) -> list[Heard]:
    """The networks around the bench, those on 5 GHz too."""
    return [
        _network(
            point.ssid,
            point.channel,
            max(0, min(100, 2 * (point.rssi_dbm + 100))),
            is_open=point.word == "open",
        )
        for point in air.points
        if not point.is_hidden
    ]


def _network(ssid: str, channel: int, signal_percent: int, *, is_open: bool) -> Heard:
    digits = sha256(ssid.encode()).hexdigest()[:10]
    bssid = ":".join(["02", *(digits[at : at + 2] for at in range(0, 10, 2))])
    return {
        "ssid": ssid,
        "channel": channel,
        "signal_percent": signal_percent,
        "is_open": is_open,
        "bssid": bssid,
    }
