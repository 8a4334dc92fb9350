"""Trouble of the field: this computer's Wi-Fi, rounds, firmware, freeing a unit."""

from station.domain.errors import StationError


class HostWifiLost(StationError):
    code = "host-wifi-lost"
    what = "This computer is not back on its own network."
    hint = "Choose your network in the Wi-Fi menu."
    worth_retrying = True


class LocationOff(StationError):
    code = "location-off"
    what = "The system hides Wi-Fi names without Location permission."
    hint = "Open the settings, allow Location, come back."
    worth_retrying = True


class AddressClash(StationError):
    code = "address-clash"
    what = "This computer's network uses the device's address."
    hint = "Use delivery by USB on this computer."


class WifiMissing(StationError):
    code = "wifi-missing"
    what = "This computer has no Wi-Fi adapter that Station can use."
    hint = "Plug in a Wi-Fi adapter, or deliver by USB."


class WifiNotAllowed(StationError):
    code = "wifi-not-allowed"
    what = "This user may not switch this computer's Wi-Fi."
    hint = "Choose the network in the Wi-Fi menu, or ask an administrator."


class JoinRefused(StationError):
    code = "join-refused"
    what = "This computer could not join the device's own Wi-Fi."
    hint = "Move closer to the device, then try again."
    worth_retrying = True
