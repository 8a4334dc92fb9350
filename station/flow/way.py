"""How a device is reached."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """A serial address, or a SoftAP address (http:// or tcp://), or the device's own Wi-Fi, to
    which this computer crosses and from which it comes back by itself.
    """

    by: str
    address: str = ""
    network: str = ""
    """The device's own, where it is known: its whole name, or the end of it."""
    bind_to: str = ""
    """The interface that leads to a SoftAP address; "" where the system's own choice is right."""

    @classmethod
    def usb(cls, address: str = "") -> "Way":
        """An empty address is the one Particle port there is."""
        return cls("usb", address)

    @classmethod
    def softap(cls, address: str = "http://192.168.0.1", bind_to: str = "") -> "Way":
        """The computer is on the device's own Wi-Fi already."""
        return cls("softap", address, bind_to=bind_to)

    @classmethod
    def own_wifi(cls, network: str = "") -> "Way":
        """Without `network` it is the one that is heard; of several a person chooses."""
        return cls("softap", network=network)

    @property
    def crosses(self) -> bool:
        """Whether this computer has to go to the device's own Wi-Fi and back."""
        return self.by == "softap" and not self.address
