"""The bytes of ymodem."""

from station.domain.field.firmware.packets import END, crc16, header, packet


def test_the_checksum_is_that_of_xmodem():
    assert crc16(b"123456789") == 0x31C3


def test_the_header_is_that_of_the_page_of_facts_but_for_a_real_checksum():
    block = header("binary", 12345)
    assert block[:16] == bytes.fromhex("0100ff 62696e617279 00 3132333435 20".replace(" ", ""))
    assert block[16:131] == bytes(115)
    assert len(block) == 133


def test_the_end_block_names_nothing():
    assert b"\x01\x00\xff" + bytes(130) == END


def test_numbers_go_on_after_255():
    assert packet(256, b"x")[1:3] == b"\x00\xff"
    assert packet(257, b"x" * 1024, 1024)[:3] == b"\x02\x01\xfe"
