"""host/wifi/windows_api.py: sizes and places as a 64-bit Windows has them."""

import ctypes

from station.host.wifi import windows_api


def test_structures_are_as_long_as_those_of_windows():
    sizes = {
        windows_api.Guid: 16, windows_api.Ssid: 36, windows_api.InterfaceEntry: 532,
        windows_api.BssEntry: 360, windows_api.ConnectWish: 40,
    }  # fmt: skip
    assert {kind: ctypes.sizeof(kind) for kind in sizes} == sizes
    assert windows_api.Connection.ssid.offset == 520


def test_entries_of_a_list_are_read_behind_its_head():
    head = windows_api.ListHead(2, 0)
    entries = (windows_api.InterfaceEntry * 2)()
    entries[1].state = 7
    block = ctypes.create_string_buffer(bytes(head) + bytes(entries))
    found = windows_api.entries(
        ctypes.addressof(block), windows_api.ListHead, windows_api.InterfaceEntry
    )
    assert [each.state for each in found] == [0, 7]


def test_texts_end_at_their_first_zero():
    signs = (ctypes.c_uint16 * 8)(*b"Wi-Fi")
    assert windows_api.text_of(signs) == "Wi-Fi"
