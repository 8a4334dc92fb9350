"""The Wi-Fi of this computer: its adapters, what they hear, and where it was before."""

from dataclasses import dataclass

DEVICE_NETWORK = "Photon-"
"""The usual prefix; a product may give its own (device-protocol 3.1)."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """One Wi-Fi adapter of this computer."""

    name: str
    """As the system calls it, such as wlan0."""
    network: str = ""
    """The SSID it is joined to; "" for none."""
    is_spare: bool = False
    """Nothing of this computer depends on it: joining by it costs no internet."""
    mac: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A network as one adapter of this computer hears it."""

    ssid: str
    adapter: str
    signal_percent: int = 0
    channel: int = 0
    is_open: bool = True
    bssid: str = ""


@dataclass(frozen=True, slots=True)
class WayBack:
    """Where an adapter was before Station took it away; outlives a crash as a note on disk."""

    adapter: str
    network: str = ""
    """What a person calls it; "" when it was on none."""
    connection: str = ""
    """The system's own name of it, such as a connection's UUID; never a password."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The computer is on a device's own network, by `adapter`."""

    ssid: str
    adapter: str
    address: str = "http://192.168.0.1"
    """Where its SoftAP answers; on the simulated bench a loopback address."""
    bind_to: str = ""
    """The interface that sockets to it are bound to; "" where the system needs none."""
    way_back: WayBack | None = None
    """None when a spare adapter was used: this computer never left its own network."""
