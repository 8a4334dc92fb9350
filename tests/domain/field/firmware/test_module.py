"""What an image says of itself, and how it is refused by itself."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import Function, Need, read_module
from station.domain.field_errors import FirmwareDamaged, FirmwareNotAModule


def test_an_application_says_its_board_place_and_needs():
    module = read_module(build_image())
    assert (module.platform.name, module.function, module.index) == ("Photon", 5, 1)
    assert module.start_address == 0x080A0000
    assert module.needs == (Need(Function.SYSTEM_PART, 2, 207),)
    assert (module.product, module.product_version) == (None, None)


def test_the_hash_is_that_of_the_bytes_before_it():
    import hashlib

    image = build_image()
    assert read_module(image).sha256 == hashlib.sha256(image[:-38]).hexdigest().upper()


def test_a_product_image_says_its_product_and_version():
    module = read_module(build_image(ImageWish(product=9319, product_version=4)))
    assert (module.product, module.product_version) == (9319, 4)


def test_the_header_of_a_bootloader_stands_behind_the_vectors():
    wish = ImageWish(function=Function.BOOTLOADER, index=0, version=1006, needs=())
    image = build_image(wish)
    assert image[:0x184] == b"\xff" * 0x184
    module = read_module(image)
    assert (module.function, module.version, module.needs) == (Function.BOOTLOADER, 1006, ())


def test_fields_lie_where_the_device_reads_them():
    """Start, end, flags, version, platform, function, index, two dependencies; CRC at the end."""
    image = build_image(ImageWish(platform=8, version=7, product=1, product_version=2))
    start, end, _, _, version, platform, function, index = struct.unpack_from("<IIBBHHBB", image)
    assert (end - start + 4, version, platform, function, index) == (len(image), 7, 8, 5, 1)
    assert struct.unpack_from("<BBHBBH", image, 16) == (4, 2, 207, 0, 0, 0)
    assert struct.unpack_from("<H", image, len(image) - 6) == (40,)
    assert int.from_bytes(image[-4:], "big") == zlib.crc32(image[:-4])


@pytest.mark.parametrize("content", [b"", b"\x7fELF" + bytes(200), b"void setup() {}\n" * 40])
def test_what_is_no_image_is_not_called_one(content):
    with pytest.raises(FirmwareNotAModule):
        read_module(content)


@given(st.integers(0, 1099), st.integers(0, 7))
def test_no_flipped_bit_goes_unseen(place, bit):
    image = bytearray(build_image())
    image[place % len(image)] ^= 1 << bit
    with pytest.raises((FirmwareDamaged, FirmwareNotAModule)):
        read_module(bytes(image))


@pytest.mark.parametrize("cut", [1, 4, 40, 500])
def test_a_file_that_was_cut_short_is_damaged(cut):
    with pytest.raises(FirmwareDamaged, match="header says"):
        read_module(build_image()[:-cut])


def test_a_file_with_more_behind_it_is_damaged():
    with pytest.raises(FirmwareDamaged, match="header says"):
        read_module(build_image() + b"\0")


@given(st.binary(max_size=600))
def test_no_bytes_at_all_break_the_reader(content):
    with pytest.raises((FirmwareDamaged, FirmwareNotAModule)):
        read_module(content)
