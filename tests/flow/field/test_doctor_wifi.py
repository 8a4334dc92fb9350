"""The doctor's look at this computer's Wi-Fi."""

from station.domain.field.air import Adapter, WayBack
from station.domain.field.findings import State
from station.domain.field_errors import LocationOff, WifiMissing
from station.flow.field.doctor_wifi import wifi_check


class Wifi:
    """Fulfils HostWifi as far as it is asked."""

    is_by_hand = False

    def __init__(self, *adapters, left=(), trouble=None):
        self.own, self.left, self.trouble, self.is_closed = adapters, left, trouble, False

    async def adapters(self):
        if self.trouble is not None:
            raise self.trouble
        return self.own

    async def left_behind(self):
        return self.left

    async def close(self):
        self.is_closed = True


async def looked(wifi):
    (finding,) = await wifi_check(lambda: wifi).look()
    assert wifi.is_closed
    return finding


async def test_each_adapter_is_told_with_its_network():
    found = await looked(Wifi(Adapter("wlan0", "Office"), Adapter("wlan1")))
    assert found.what == "Wi-Fi by wlan0 (Office), wlan1 (free)."


async def test_one_adapter_is_told_what_a_second_would_be_good_for():
    assert "with a second one" in (await looked(Wifi(Adapter("wlan0", "Office")))).what


async def test_none_is_watched_and_not_wrong_for_usb_needs_none():
    found = await looked(Wifi())
    assert (found.state, found.code) == (State.WATCH, "wifi-missing")

    def missing():
        raise WifiMissing

    (found,) = await wifi_check(missing).look()
    assert found.code == "wifi-missing"


async def test_a_system_that_hides_names_is_a_finding_of_its_own():
    found = await looked(Wifi(trouble=LocationOff()))
    assert (found.check, found.code) == ("location", "location-off")


async def test_a_computer_that_was_left_on_a_devices_network_is_told():
    found = await looked(Wifi(Adapter("wlan0"), left=(WayBack("wlan0", "Office"),)))
    assert found.code == "host-wifi-lost"
