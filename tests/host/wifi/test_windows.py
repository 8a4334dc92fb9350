"""host/wifi/windows.py on a stand-in for the libraries of Windows: not run on Windows."""

# ruff: noqa: N802, PLR0917  # the libraries name their functions so
import ctypes

import pytest

from station.domain.field.air import WayBack
from station.domain.field_errors import JoinRefused, LocationOff, WifiMissing, WifiNotAllowed
from station.host.wifi.windows import DENIED, SERVICE_OFF, WindowsLibrary
from station.host.wifi.windows_api import (
    BssEntry,
    BssListHead,
    Connection,
    Guid,
    InterfaceEntry,
    ListHead,
    Ssid,
)

DEVICE = "Photon-7XK2QM"
NAME = "Wi-Fi 6 #2"


def ssid_of(text):
    raw = text.encode()
    return Ssid(len(raw), (ctypes.c_ubyte * 32)(*raw))


class Wlan:
    """wlanapi.dll with one adapter."""

    def __init__(self):
        self.network, self.profile, self.answers = "Office-LAN", "Office profile", {}
        self.wishes, self.freed, self.scans, self.opened = [], 0, 0, 0
        self._blocks = []

    def answer(self, name):
        return self.answers.get(name, 0)

    def lay(self, found, *parts):
        block = ctypes.create_string_buffer(b"".join(bytes(part) for part in parts))
        self._blocks.append(block)
        found.contents.value = ctypes.addressof(block)

    def WlanOpenHandle(self, version, _reserved, negotiated, handle):
        self.opened += version == 2
        handle.contents.value = 77
        return self.answer("open")

    def WlanCloseHandle(self, handle, _reserved):
        self.opened -= handle.value == 77

    def WlanEnumInterfaces(self, handle, _reserved, found):
        guid = Guid((ctypes.c_ubyte * 16)(*range(1, 17)))
        name = (ctypes.c_uint16 * 256)(*NAME.encode())
        entry = InterfaceEntry(guid, name, state=1 if self.network else 4)
        self.lay(found, ListHead(1, 0), entry)
        return self.answer("enum")

    def WlanQueryInterface(self, handle, guid, code, _reserved, size, found, _kind):
        profile = (ctypes.c_uint16 * 256)(*self.profile.encode())
        self.lay(found, Connection(1, 0, profile, ssid_of(self.network)))
        return self.answer("query")

    def WlanScan(self, *_):
        self.scans += 1
        return self.answer("scan")

    def WlanGetNetworkBssList(self, handle, guid, ssid, kind, secured, reserved, found):
        points = [
            BssEntry(ssid=ssid_of(name), quality_percent=60, frequency_khz=khz, capability=bits)
            for name, khz, bits in (
                (DEVICE, 2462000, 1), ("Office-LAN", 5180000, 0x11), ("", 2412000, 1)
            )
        ]  # fmt: skip
        self.lay(found, BssListHead(0, len(points)), *points)
        return self.answer("list")

    def WlanConnect(self, handle, guid, wish, _reserved):
        self.wishes.append((wish.contents.mode, wish.contents.profile))
        return self.answer("connect")

    def WlanDisconnect(self, handle, guid, _reserved):
        self.wishes.append("disconnect")
        return 0

    def WlanFreeMemory(self, _address):
        self.freed += 1


class Ip:
    """iphlpapi.dll."""

    def ConvertInterfaceGuidToLuid(self, guid, luid):
        luid.contents.value = 5
        return 0

    def ConvertInterfaceLuidToIndex(self, luid, index):
        index.contents.value = 12
        return 0


@pytest.fixture
def wlan():
    return Wlan()


@pytest.fixture
def library(wlan):
    return WindowsLibrary(wlan, Ip(), wait=lambda _: None)


def test_an_adapter_is_told_with_its_network_profile_and_number(library, wlan):
    [radio] = library.radios()
    assert (radio.name, radio.network, radio.connection) == (NAME, "Office-LAN", "Office profile")
    assert radio.bind_to == "12"
    wlan.network = ""
    assert library.radios()[0].network == ""


def test_what_it_hears_is_told_in_our_words(library, wlan):
    heard = library.scan(NAME)
    assert [(one.ssid, one.channel, one.is_open) for one in heard] == [
        (DEVICE, 11, True), ("Office-LAN", 36, False),
    ]  # fmt: skip
    assert wlan.scans == 1


def test_a_device_is_joined_by_a_profile_that_is_never_saved(library, wlan):
    library.join(NAME, "Photon-<&>")
    [(mode, profile)] = wlan.wishes
    assert mode == 1
    assert "<name>Photon-&lt;&amp;&gt;</name>" in profile
    assert "keyMaterial" not in profile


def test_the_way_back_is_the_profile_that_was_left_or_none(library, wlan):
    library.go_back(WayBack(NAME, "Office-LAN", "Office profile"))
    library.go_back(WayBack(NAME))
    assert wlan.wishes == [(0, "Office profile"), "disconnect"]


@pytest.mark.parametrize("at", ["scan", "list", "query"])
def test_names_that_windows_hides_are_told_as_location_off(library, wlan, at):
    wlan.answers[at] = DENIED
    ask = library.radios if at == "query" else lambda: library.scan(NAME)
    with pytest.raises(LocationOff):
        ask()


@pytest.mark.parametrize(("answer", "trouble"), [(DENIED, WifiNotAllowed), (87, JoinRefused)])
def test_a_join_that_windows_refuses_is_told(library, wlan, answer, trouble):
    wlan.answers["connect"] = answer
    with pytest.raises(trouble):
        library.join(NAME, DEVICE)


def test_a_service_that_is_off_and_an_adapter_that_is_gone_are_told(library, wlan):
    with pytest.raises(WifiMissing, match="pulled out"):
        library.scan("{another}")
    wlan.answers["enum"] = SERVICE_OFF
    with pytest.raises(WifiMissing, match="service of Windows is off"):
        library.radios()


def test_all_that_was_taken_from_windows_is_given_back(library, wlan):
    library.radios()
    library.scan(NAME)
    library.close()
    library.close()
    assert wlan.freed == len(wlan._blocks)
    assert wlan.opened == 0
