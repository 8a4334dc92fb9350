"""The Wi-Fi of a Mac by CoreWLAN. Not yet run on macOS: held to a stand-in for the framework."""

from collections.abc import Sequence
from typing import Any

from station.domain.field.air import Heard, WayBack
from station.domain.field_errors import JoinRefused, LocationOff, WifiMissing
from station.host.wifi.by_library import Radio

OPEN = 0
"""The framework's own number for a network without security."""
_FLOOR_DBM, _PERCENT_PER_DB = -100, 2


class MacLibrary:
    """Fulfils Library. `client` is a CWWiFiClient."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @classmethod
    def of_the_system(cls) -> "MacLibrary":
        import CoreWLAN  # type: ignore[import-not-found]  # noqa: PLC0415  # macOS only

        return cls(CoreWLAN.CWWiFiClient.sharedWiFiClient())

    def radios(self) -> Sequence[Radio]:
        """An adapter that is off cannot be used. Raises WifiMissing."""
        every = list(self._client.interfaces() or ())
        usable = [each for each in every if each.powerOn()]
        if every and not usable:
            raise WifiMissing(
                "Wi-Fi is turned off.", hint="Turn Wi-Fi on in the menu of the system."
            )
        return [self._radio(each) for each in usable]

    def scan(self, name: str) -> Sequence[Heard]:
        networks, error = self._interface(name).scanForNetworksWithName_error_(None, None)
        if error is not None:
            raise WifiMissing(f"{name} cannot scan.")
        found = list(networks or ())
        if found and all(each.ssid() is None for each in found):
            raise LocationOff
        return [_heard(name, each) for each in found if each.ssid()]

    def join(self, name: str, ssid: str) -> None:
        interface = self._interface(name)
        networks, _ = interface.scanForNetworksWithName_error_(ssid, None)
        for network in networks or ():
            done, _ = interface.associateToNetwork_password_error_(network, None, None)
            if done:
                return
        raise JoinRefused

    def go_back(self, way: WayBack) -> None:
        """The system takes one of its own networks when its radio comes on again: it alone knows
        their passwords.
        """
        interface = self._interface(way.adapter)
        interface.setPower_error_(False, None)  # noqa: FBT003  # as the framework has it
        interface.setPower_error_(True, None)  # noqa: FBT003

    def close(self) -> None:
        """The framework keeps nothing open."""

    def _interface(self, name: str) -> Any:
        """Raises WifiMissing."""
        found = self._client.interfaceWithName_(name)
        if found is None:
            raise WifiMissing(f"The Wi-Fi adapter {name} was pulled out.")
        return found

    def _radio(self, interface: Any) -> Radio:
        name = str(interface.interfaceName())
        mac = str(interface.hardwareAddress() or "")
        return Radio(name, str(interface.ssid() or ""), mac=mac, bind_to=name)


def _heard(name: str, network: Any) -> Heard:
    strength = _PERCENT_PER_DB * (int(network.rssiValue()) - _FLOOR_DBM)
    return Heard(
        str(network.ssid()),
        name,
        max(0, min(100, strength)),
        int(network.wlanChannel().channelNumber()),
        is_open=bool(network.supportsSecurity_(OPEN)),
        bssid=str(network.bssid() or ""),
    )
