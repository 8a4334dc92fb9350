"""The structures of Windows' WLAN API, as wlanapi.h has them. Texts are UTF-16."""

import ctypes
from ctypes import Structure, c_int32, c_ubyte, c_uint16, c_uint32, c_uint64
from typing import TypeVar

Entry = TypeVar("Entry", bound=Structure)

NAME_SIGNS = 256
PRIVATE = 0x10
"""A bit of what an access point says of itself: it is not open."""


class Guid(Structure):
    _fields_ = (("raw", c_ubyte * 16),)


class Ssid(Structure):
    _fields_ = (("size", c_uint32), ("raw", c_ubyte * 32))

    @property
    def octets(self) -> bytes:
        return bytes(self.raw[: self.size])


class InterfaceEntry(Structure):
    _fields_ = (("guid", Guid), ("description", c_uint16 * NAME_SIGNS), ("state", c_uint32))


class BssEntry(Structure):
    _fields_ = (
        ("ssid", Ssid), ("phy", c_uint32), ("bssid", c_ubyte * 6), ("bss_type", c_uint32),
        ("phy_type", c_uint32), ("rssi_dbm", c_int32), ("quality_percent", c_uint32),
        ("is_in_domain", c_ubyte), ("beacon_period", c_uint16), ("timestamp", c_uint64),
        ("host_timestamp", c_uint64), ("capability", c_uint16), ("frequency_khz", c_uint32),
        ("rates_size", c_uint32), ("rates", c_uint16 * 126), ("ie_offset", c_uint32),
        ("ie_size", c_uint32),
    )  # fmt: skip


class ListHead(Structure):
    """Before the entries of a list of interfaces: how many, and an index."""

    _fields_ = (("count", c_uint32), ("index", c_uint32))


class BssListHead(Structure):
    _fields_ = (("size_bytes", c_uint32), ("count", c_uint32))


class Connection(Structure):
    """The beginning of the attributes of the present connection."""

    _fields_ = (
        ("state", c_uint32), ("mode", c_uint32), ("profile", c_uint16 * NAME_SIGNS),
        ("ssid", Ssid),
    )  # fmt: skip


class ConnectWish(Structure):
    _fields_ = (
        ("mode", c_uint32), ("profile", ctypes.c_wchar_p), ("ssid", ctypes.c_void_p),
        ("bssids", ctypes.c_void_p), ("bss_type", c_uint32), ("flags", c_uint32),
    )  # fmt: skip


def entries(
    address: int, head: type[ListHead] | type[BssListHead], entry: type[Entry]
) -> list[Entry]:
    """Copies of what lies behind the head of a list."""
    step, begin = ctypes.sizeof(entry), address + ctypes.sizeof(head)
    count: int = head.from_address(address).count
    return [
        entry.from_buffer_copy(ctypes.string_at(begin + number * step, step))
        for number in range(count)
    ]


def text_of(signs: "ctypes.Array[c_uint16]") -> str:
    return bytes(memoryview(signs)).decode("utf-16-le").partition("\0")[0]
