"""Makes small images that a Photon would take: for tests, and for trying things on a bench
without hardware. What they would do is nothing.
"""

import hashlib
import zlib
from dataclasses import dataclass

from station.domain.field.firmware.module import CRC_BYTES, HEADER, SUFFIX, Function, Need

_STARTS = {
    (Function.BOOTLOADER, 0): 0x08000000,
    (Function.SYSTEM_PART, 1): 0x08020000,
    (Function.SYSTEM_PART, 2): 0x08060000,
    (Function.USER_PART, 1): 0x080A0000,
}
_VECTORS_BYTES = 0x184
_PRODUCT_SUFFIX_BYTES = 40
_NO_PRODUCT = 0xFFFF
_NO_NEED = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class ImageWish:
    """What an image should say. `text` stands in it, as names in a program do."""

    platform: int = 6
    function: Function = Function.USER_PART
    index: int = 1
    version: int = 6
    needs: tuple[Need, ...] = (Need(Function.SYSTEM_PART, 2, 207),)
    product: int | None = None
    product_version: int | None = None
    text: str = ""
    body_bytes: int = 1024


def build_image(wish: ImageWish | None = None) -> bytes:
    """A whole image, hash and checksum right."""
    wish = wish or ImageWish()
    body = _body(wish)
    lead = b"\xff" * _VECTORS_BYTES if wish.function is Function.BOOTLOADER else b""
    start = _STARTS.get((wish.function, wish.index), 0x080A0000)
    end = start + len(lead) + HEADER.size + len(body) + SUFFIX.size
    image = lead + _header(wish, start, end) + body + _suffix_before_hash(wish)
    image += hashlib.sha256(image).digest() + _PRODUCT_SUFFIX_BYTES.to_bytes(2, "little")
    return image + zlib.crc32(image).to_bytes(CRC_BYTES, "big")


def _body(wish: ImageWish) -> bytes:
    """The text, then bytes that no two wishes share."""
    seed = hashlib.sha256(repr(wish).encode()).digest()
    text = wish.text.encode()
    filler = seed * (wish.body_bytes // len(seed) + 1)
    return text + filler[: max(0, wish.body_bytes - len(text))]


def _header(wish: ImageWish, start: int, end: int) -> bytes:
    needs = [(need.function, need.index, need.version) for need in wish.needs]
    first, second = (*needs, _NO_NEED, _NO_NEED)[:2]
    return HEADER.pack(
        start, end, 0, 0, wish.version, wish.platform, wish.function, wish.index, *first, *second
    )


def _suffix_before_hash(wish: ImageWish) -> bytes:
    numbers = (wish.product, wish.product_version, 0)
    return b"".join(
        (_NO_PRODUCT if number is None else number).to_bytes(2, "little") for number in numbers
    )
