"""A wrong file never leaves the computer."""

import json

import pytest

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.checks import Board, checked, examine
from station.domain.field.firmware.module import Function, Need
from station.domain.field.firmware.table import read_table
from station.domain.field_errors import (
    FirmwareDamaged,
    FirmwareNeedsOther,
    FirmwareNotAModule,
    FirmwareTooLarge,
    FirmwareWrongPlatform,
)
from station.domain.platforms import P1, PHOTON
from station.simulator.console_texts import Firmware, modules

BOARD = Board(PHOTON, read_table(json.loads(modules(6, Firmware("2.3.1")))))


def states(content, board=BOARD):
    return {check.key: str(check.state) for check in examine(content, board).checks}


def test_a_right_image_passes_every_row():
    assert set(states(build_image()).values()) == {"good"}
    assert checked(build_image(), BOARD).size_bytes == len(build_image())


def test_without_a_device_its_rows_stay_open():
    assert states(build_image(), Board()) == {
        "image": "good", "checksum": "good", "board": "unknown", "kind": "good", "room": "good",
        "needs": "unknown", "others": "unknown",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "trouble", "key"),
    [
        (ImageWish(platform=8), FirmwareWrongPlatform, "board"),
        (ImageWish(platform=10), FirmwareWrongPlatform, "board"),
        (ImageWish(function=Function.RADIO, index=0), FirmwareNotAModule, "kind"),
        (ImageWish(function=Function.MONOLITHIC), FirmwareNotAModule, "kind"),
        (ImageWish(body_bytes=131073), FirmwareTooLarge, "room"),
        (ImageWish(needs=(Need(Function.SYSTEM_PART, 2, 3302),)), FirmwareNeedsOther, "needs"),
        (ImageWish(needs=(Need(Function.RADIO, 0, 1),)), FirmwareNeedsOther, "needs"),
    ],
)
def test_a_wrong_image_is_refused_by_its_reason(wish, trouble, key):
    with pytest.raises(trouble):
        checked(build_image(wish), BOARD)
    assert states(build_image(wish))[key] == "bad"


def test_what_the_device_says_of_itself_goes_before_what_usb_says():
    assert examine(build_image(), Board(P1, BOARD.table)).trouble is None
    assert isinstance(examine(build_image(), Board(P1)).trouble, FirmwareWrongPlatform)


def test_the_first_trouble_is_the_one_that_is_told():
    image = build_image(ImageWish(platform=10, body_bytes=200_000))
    assert isinstance(examine(image, BOARD).trouble, FirmwareWrongPlatform)


def test_a_damaged_image_has_no_further_rows():
    image = bytearray(build_image())
    image[300] ^= 1
    examination = examine(bytes(image), BOARD)
    assert isinstance(examination.trouble, FirmwareDamaged)
    assert [check.key for check in examination.checks] == ["image", "checksum"]


def test_an_older_system_under_a_newer_application_is_watched():
    older = ImageWish(function=Function.SYSTEM_PART, index=2, version=200, needs=())
    examination = examine(build_image(older), BOARD)
    assert examination.trouble is None
    assert states(build_image(older))["others"] == "watch"


def test_a_product_image_names_its_product():
    rows = examine(build_image(ImageWish(product=9319, product_version=4)), BOARD).checks
    assert "9319" in rows[-1].words
