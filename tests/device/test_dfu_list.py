"""device/dfu_list.py"""

import pytest

from station.device.dfu_list import boards_in_dfu
from station.domain.identity import DeviceId
from station.domain.platforms import PHOTON

DEVICE = "3a0021000347343233323032"


@pytest.fixture
def usb(tmp_path):
    """A folder of USB devices as the kernel has it."""

    def plug(place, vid="2b04", pid="d006", serial=DEVICE, product="Photon DFU Mode"):
        board = tmp_path / place
        board.mkdir()
        told = {"idVendor": vid, "idProduct": pid, "serial": serial, "product": product}
        for name, text in told.items():
            if text is not None:
                (board / name).write_text(f"{text}\n")

    plug.folder = tmp_path
    return plug


def test_a_board_that_waits_for_firmware_is_seen_at_its_place_without_a_port(usb):
    usb("1-1.4.2")
    (board,) = boards_in_dfu(usb.folder)
    assert (board.place, board.address, board.is_dfu) == ("1-1.4.2", "", True)
    assert (board.platform, board.device) == (PHOTON, DeviceId.parse(DEVICE))
    assert board.description == "Photon DFU Mode"


def test_boards_with_a_port_and_other_devices_are_not_among_them(usb):
    usb("1-1", pid="c006")
    usb("1-2", vid="0403", pid="6001")
    usb("usb1", vid="1d6b", pid="0002")
    usb("1-3:1.0", vid=None, pid=None, serial=None, product=None)
    assert list(boards_in_dfu(usb.folder)) == []


def test_a_board_of_old_firmware_tells_no_id_there(usb):
    usb("1-1", serial="00000000010C", product=None)
    (board,) = boards_in_dfu(usb.folder)
    assert (board.device, board.description) == (None, "")


def test_a_board_that_is_just_leaving_is_not_seen(usb):
    usb("1-1", pid="")
    usb("1-2", pid=None)
    assert list(boards_in_dfu(usb.folder)) == []


def test_a_system_without_such_a_folder_has_no_such_board(tmp_path):
    assert list(boards_in_dfu(tmp_path / "missing")) == []
