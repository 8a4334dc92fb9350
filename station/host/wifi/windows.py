"""The Wi-Fi of a Windows computer by its WLAN API. Not yet run on Windows: held to a stand-in for
its libraries.
"""

import ctypes
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ctypes import byref, c_uint32, c_uint64, c_void_p, pointer
from typing import Any
from xml.sax.saxutils import escape

from station.domain.field.air import Heard, WayBack
from station.domain.field_errors import JoinRefused, LocationOff, WifiMissing, WifiNotAllowed
from station.host.wifi.by_library import Radio
from station.host.wifi.ssid import channel_of, words_of
from station.host.wifi.windows_api import (
    PRIVATE,
    BssEntry,
    BssListHead,
    Connection,
    ConnectWish,
    Guid,
    InterfaceEntry,
    ListHead,
    entries,
    text_of,
)

DENIED, SERVICE_OFF, NOT_FOUND, WRONG_STATE = 5, 1062, 1168, 5023
"""What the system answers with; the last also for "not connected"."""
CLIENT_VERSION = 2
CONNECTED, CURRENT_CONNECTION = 1, 7
BY_PROFILE, BY_TEMPORARY_PROFILE = 0, 1
INFRASTRUCTURE, ANY = 1, 3
SCANNED_AFTER_S = 4.0
"""Every driver must have ended a scan by then. Real seconds."""
PROFILE = (
    '<?xml version="1.0"?>'
    '<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1">'
    "<name>{ssid}</name><SSIDConfig><SSID><name>{ssid}</name></SSID></SSIDConfig>"
    "<connectionType>ESS</connectionType><connectionMode>manual</connectionMode><MSM><security>"
    "<authEncryption><authentication>open</authentication><encryption>none</encryption>"
    "<useOneX>false</useOneX></authEncryption></security></MSM></WLANProfile>"
)


class WindowsLibrary:
    """Fulfils Library. `wlan` is wlanapi.dll, `ip` is iphlpapi.dll."""

    def __init__(self, wlan: Any, ip: Any, wait: Callable[[float], None] = time.sleep) -> None:
        self._wlan, self._ip, self._wait = wlan, ip, wait
        self._opened: c_void_p | None = None

    @classmethod
    def of_the_system(cls) -> "WindowsLibrary":
        """Raises WifiMissing."""
        load = ctypes.WinDLL  # type: ignore[attr-defined,unused-ignore]  # Windows only
        try:
            return cls(load("wlanapi"), load("iphlpapi"))
        except OSError as cause:
            raise WifiMissing("This Windows has no Wi-Fi service installed.") from cause

    def radios(self) -> Sequence[Radio]:
        return [self._radio(each) for each in self._interfaces()]

    def scan(self, name: str) -> Sequence[Heard]:
        """Raises LocationOff: since Windows 11 24H2 names of networks tell where one is."""
        guid = self._guid(name)
        self._check(self._wlan.WlanScan(self._handle(), pointer(guid), None, None, None))
        self._wait(SCANNED_AFTER_S)
        found = c_void_p()
        answer = self._wlan.WlanGetNetworkBssList(
            self._handle(), pointer(guid), None, ANY, 0, None, pointer(found)
        )
        with self._freed(answer, found) as address:
            points = entries(address, BssListHead, BssEntry)
        return [_heard(name, each) for each in points if each.ssid.octets.strip(b"\0")]

    def join(self, name: str, ssid: str) -> None:
        self._connect(name, BY_TEMPORARY_PROFILE, PROFILE.format(ssid=escape(ssid)))

    def go_back(self, way: WayBack) -> None:
        if way.connection:
            self._connect(way.adapter, BY_PROFILE, way.connection)
        else:
            self._wlan.WlanDisconnect(self._handle(), pointer(self._guid(way.adapter)), None)

    def close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            self._wlan.WlanCloseHandle(opened, None)

    def _handle(self) -> c_void_p:
        """Raises WifiMissing where the service is off or not installed."""
        if self._opened is None:
            handle, version = c_void_p(), c_uint32()
            self._check(
                self._wlan.WlanOpenHandle(CLIENT_VERSION, None, pointer(version), pointer(handle))
            )
            self._opened = handle
        return self._opened

    def _interfaces(self) -> Sequence[InterfaceEntry]:
        found = c_void_p()
        answer = self._wlan.WlanEnumInterfaces(self._handle(), None, pointer(found))
        with self._freed(answer, found) as address:
            return entries(address, ListHead, InterfaceEntry)

    def _radio(self, interface: InterfaceEntry) -> Radio:
        name, index = _name(interface), self._index(interface.guid)
        if interface.state != CONNECTED:
            return Radio(name, bind_to=index)
        size, found = c_uint32(), c_void_p()
        answer = self._wlan.WlanQueryInterface(
            self._handle(), pointer(interface.guid), CURRENT_CONNECTION, None, pointer(size),
            pointer(found), None,
        )  # fmt: skip
        if answer in {NOT_FOUND, WRONG_STATE}:  # it was left meanwhile
            return Radio(name, bind_to=index)
        with self._freed(answer, found) as address:
            here = Connection.from_buffer_copy(ctypes.string_at(address, ctypes.sizeof(Connection)))
        return Radio(name, words_of(here.ssid.octets), text_of(here.profile), bind_to=index)

    def _guid(self, name: str) -> Guid:
        """Raises WifiMissing."""
        for each in self._interfaces():
            if _name(each) == name:
                guid: Guid = each.guid
                return guid
        raise WifiMissing(f"The Wi-Fi adapter {name} was pulled out.")

    def _index(self, guid: Guid) -> str:
        luid, index = c_uint64(), c_uint32()
        self._ip.ConvertInterfaceGuidToLuid(byref(guid), pointer(luid))
        self._ip.ConvertInterfaceLuidToIndex(byref(luid), pointer(index))
        return str(index.value)

    def _connect(self, name: str, mode: int, profile: str) -> None:
        """Raises JoinRefused, WifiNotAllowed, WifiMissing."""
        wish = ConnectWish(mode, profile, None, None, INFRASTRUCTURE, 0)
        guid = self._guid(name)
        answer = self._wlan.WlanConnect(self._handle(), pointer(guid), pointer(wish), None)
        if answer == DENIED:
            raise WifiNotAllowed
        if answer:
            raise JoinRefused(seen=(f"Windows answers with {answer}",))

    @contextmanager
    def _freed(self, answer: int, found: c_void_p) -> Iterator[int]:
        """The address of what was found; given back to the system afterwards."""
        self._check(answer)
        try:
            yield found.value or 0
        finally:
            self._wlan.WlanFreeMemory(found)

    def _check(self, answer: int) -> None:
        """Raises LocationOff, WifiMissing."""
        if answer == DENIED:
            raise LocationOff
        if answer == SERVICE_OFF:
            raise WifiMissing("The WLAN service of Windows is off.", hint="Start WLAN AutoConfig.")
        if answer:
            raise WifiMissing(seen=(f"Windows answers with {answer}",))


def _name(interface: InterfaceEntry) -> str:
    """Windows counts adapters of one make in their names."""
    return text_of(interface.description)


def _heard(name: str, point: BssEntry) -> Heard:
    return Heard(
        words_of(point.ssid.octets),
        name,
        point.quality_percent,
        channel_of(point.frequency_khz // 1000),
        is_open=not point.capability & PRIVATE,
        bssid=":".join(f"{octet:02x}" for octet in point.bssid),
    )
