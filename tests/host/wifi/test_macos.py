"""host/wifi/macos.py on a stand-in for CoreWLAN: not run on macOS."""

# ruff: noqa: N802  # the framework names its methods so
import pytest

from station.domain.field.air import WayBack
from station.domain.field_errors import JoinRefused, LocationOff, WifiMissing
from station.host.wifi.macos import MacLibrary

DEVICE = "Photon-7XK2QM"


class Network:
    def __init__(self, ssid, *, is_open=True):
        self._ssid, self._is_open = ssid, is_open

    def ssid(self):
        return self._ssid

    def bssid(self):
        return self._ssid and "02:00:00:00:00:01"

    def rssiValue(self):
        return -60

    def wlanChannel(self):
        return self

    def channelNumber(self):
        return 11

    def supportsSecurity_(self, kind):
        return self._is_open if kind == 0 else not self._is_open


class Interface:
    def __init__(self):
        self.network, self.power, self.powered = "Office-LAN", True, []
        self.networks, self.lets_in = [Network(DEVICE), Network("Office-LAN", is_open=False)], True

    def interfaceName(self):
        return "en0"

    def hardwareAddress(self):
        return "02:00:00:00:00:aa"

    def ssid(self):
        return self.network

    def powerOn(self):
        return self.power

    def setPower_error_(self, power, _error):
        self.powered.append(power)
        return True, None

    def scanForNetworksWithName_error_(self, name, _error):
        return [each for each in self.networks if name in (None, each.ssid())], None

    def associateToNetwork_password_error_(self, network, password, _error):
        assert password is None
        self.network = network.ssid() if self.lets_in else ""
        return self.lets_in, None


class Client:
    def __init__(self, *interfaces):
        self._interfaces = interfaces

    def interfaces(self):
        return self._interfaces

    def interfaceWithName_(self, name):
        return next((one for one in self._interfaces if one.interfaceName() == name), None)


@pytest.fixture
def interface():
    return Interface()


@pytest.fixture
def library(interface):
    return MacLibrary(Client(interface))


def test_adapters_and_networks_are_told_in_our_words(library):
    [radio] = library.radios()
    assert (radio.name, radio.network, radio.bind_to) == ("en0", "Office-LAN", "en0")
    told = [(one.ssid, one.signal_percent, one.channel, one.is_open) for one in library.scan("en0")]
    assert told == [(DEVICE, 80, 11, True), ("Office-LAN", 80, 11, False)]


def test_names_that_the_system_hides_are_told_as_location_off(library, interface):
    interface.networks = [Network(None), Network(None)]
    with pytest.raises(LocationOff):
        library.scan("en0")


def test_it_joins_without_a_password_or_says_that_it_cannot(library, interface):
    library.join("en0", DEVICE)
    assert interface.network == DEVICE
    interface.lets_in = False
    with pytest.raises(JoinRefused):
        library.join("en0", DEVICE)


def test_the_system_chooses_its_own_network_when_the_radio_comes_on_again(library, interface):
    library.go_back(WayBack("en0", "Office-LAN"))
    assert interface.powered == [False, True]


def test_wifi_that_is_off_or_gone_is_told(library, interface):
    interface.power = False
    with pytest.raises(WifiMissing, match="turned off"):
        library.radios()
    with pytest.raises(WifiMissing, match="en7 was pulled out"):
        library.scan("en7")
    assert MacLibrary(Client()).radios() == []
