"""What a Particle binary says of itself: the header the device reads, the suffix, the checksum.

Layout: `module_info_t` (24 bytes, little endian) at the start of the image, or behind the table of
interrupt vectors; at the end product, SHA-256, the suffix' own size, and a CRC-32 (big endian) over
all before it.
"""

import struct
import zlib
from dataclasses import dataclass
from enum import IntEnum

from station.domain.field_errors import FirmwareDamaged, FirmwareNotAModule
from station.domain.platforms import PLATFORMS, Platform, platform_numbered

HEADER = struct.Struct("<IIBBHHBBBBHBBH")
SUFFIX = struct.Struct("<HHH32sH")
"""Product id, product version, reserved, SHA-256, size of the suffix."""
CRC_BYTES = 4
HASHED_UP_TO = 38
"""The SHA-256 covers all but this many bytes at the end."""
_HEADER_PLACES = (0, 0x184, 0x200, 0x10C)
"""Start; behind the vectors of a Gen 2, a Gen 3 board, a Core."""
_LARGEST_BYTES = 4 * 1024 * 1024
_PLAIN_SUFFIX_BYTES, _PRODUCT_SUFFIX_BYTES = 36, 40
_NO_PRODUCT = 0xFFFF


class Function(IntEnum):
    """What a module is for, by its number in the header (device-protocol 6.4.1)."""

    NONE = 0
    RESOURCE = 1
    BOOTLOADER = 2
    MONOLITHIC = 3
    SYSTEM_PART = 4
    USER_PART = 5
    SETTINGS = 6
    NCP = 7
    RADIO = 8
    ASSET = 9

    @property
    def letter(self) -> str:
        """As the device's own module table names it (device-protocol 2.4)."""
        return "nrbmsu_cat"[self]


FUNCTION_NAMES = {
    Function.RESOURCE: "a resource",
    Function.BOOTLOADER: "the bootloader",
    Function.MONOLITHIC: "a monolithic image",
    Function.SYSTEM_PART: "a system part",
    Function.USER_PART: "the application",
    Function.SETTINGS: "settings",
    Function.NCP: "firmware of a network processor",
    Function.RADIO: "a radio stack",
    Function.ASSET: "an asset",
}


@dataclass(frozen=True, slots=True)
class Need:
    """Another module that has to be there, in this version or a newer one."""

    function: Function
    index: int
    version: int

    @property
    def letter(self) -> str:
        return self.function.letter


@dataclass(frozen=True, slots=True)
class FirmwareModule:
    """One image as its header and suffix describe it. `sha256` is upper-case hex."""

    platform: Platform
    function: Function
    index: int
    version: int
    start_address: int
    size_bytes: int
    needs: tuple[Need, ...]
    sha256: str
    product: int | None = None
    product_version: int | None = None

    @property
    def words(self) -> str:
        """What it is, for a person."""
        name = FUNCTION_NAMES[self.function]
        if self.function is Function.SYSTEM_PART:
            return f"system part {self.index}"
        return name.removeprefix("the ")


def read_module(content: bytes) -> FirmwareModule:
    """Read and check one image by itself: header, length, checksum. Raises FirmwareNotAModule,
    FirmwareDamaged.
    """
    header = _header(content)
    start, end = header[0], header[1]
    size_bytes = end - start + CRC_BYTES
    if len(content) != size_bytes:
        raise FirmwareDamaged(
            f"The file has {len(content)} bytes; its header says {size_bytes}.",
            hint=FirmwareDamaged.hint,
        )
    if zlib.crc32(content[:-CRC_BYTES]) != int.from_bytes(content[-CRC_BYTES:], "big"):
        raise FirmwareDamaged("The file's checksum is not that of its bytes.")
    product, product_version, sha256 = _suffix(content)
    function = Function(header[6])
    return FirmwareModule(
        platform=platform_numbered(header[5]),
        function=function,
        index=header[7],
        version=header[4],
        start_address=start,
        size_bytes=size_bytes,
        needs=_needs(header[8:]),
        sha256=sha256,
        product=product,
        product_version=product_version,
    )


def _header(content: bytes) -> tuple[int, ...]:
    """The first place where something that can be a header stands."""
    for place in _HEADER_PLACES:
        if len(content) >= place + HEADER.size:
            header = HEADER.unpack_from(content, place)
            if _can_be_one(header):
                return header
    raise FirmwareNotAModule


def _can_be_one(header: tuple[int, ...]) -> bool:
    start, end, _, _, _, platform, function, _, *needs = header
    known = platform in PLATFORMS and Function.NONE < function <= Function.ASSET
    sized = HEADER.size + SUFFIX.size <= end - start <= _LARGEST_BYTES
    empty = all(
        index == 0 and version == 0
        for what, index, version in (needs[:3], needs[3:])
        if what == Function.NONE
    )
    return known and sized and empty and max(needs[0], needs[3]) <= Function.ASSET


def _needs(fields: tuple[int, ...]) -> tuple[Need, ...]:
    both = (fields[:3], fields[3:])
    return tuple(Need(Function(what), index, version) for what, index, version in both if what != 0)


def _suffix(content: bytes) -> tuple[int | None, int | None, str]:
    """Product, its version, and the SHA-256; None where the image belongs to no product."""
    place = len(content) - CRC_BYTES - SUFFIX.size
    product, version, _, sha256, size_bytes = SUFFIX.unpack_from(content, place)
    has_product = size_bytes >= _PRODUCT_SUFFIX_BYTES and product != _NO_PRODUCT
    if not has_product:
        return None, None, sha256.hex().upper()
    return product, version, sha256.hex().upper()
