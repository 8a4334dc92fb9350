"""How a line's bytes are read: as text, or as hex; terminal colours left out or shown."""

import re
from collections.abc import Iterator

HEX_WIDTH = 16
_ANSI = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]"  # colours, cursor
    rb"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # titles
    rb"|\x1b[ -/]*[0-~]"
)
_PICTURES = {code: chr(0x2400 + code) for code in range(32) if code != 9} | {127: "\u2421"}
_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
"""Signs that turn the direction of writing would make a line read as what it is not."""
_SHOWN = _PICTURES | _DIRECTIONS | {9: "    ", 0x2028: "\ufffd", 0x2029: "\ufffd"}


def without_ansi(raw: bytes) -> bytes:
    return _ANSI.sub(b"", raw) if b"\x1b" in raw else raw


def shown_text(raw: bytes, *, with_ansi: bool = False) -> str:
    """One line without its end; what cannot be seen has a sign of its own, what is no UTF-8 the
    usual one.
    """
    body = raw.rstrip(b"\r\n")
    text = (body if with_ansi else without_ansi(body)).decode(errors="replace")
    return text if text.isprintable() else text.translate(_SHOWN)


def hex_rows(raw: bytes) -> Iterator[bytes]:
    """What stands in one row each; an empty line has one too."""
    for at in range(0, len(raw) or 1, HEX_WIDTH):
        yield raw[at : at + HEX_WIDTH]


def shown_hex(row: bytes) -> str:
    """`48 65 6c 6c 6f …  Hello`: HEX_WIDTH bytes, and those of them that are ASCII."""
    signs = "".join(chr(code) if 32 <= code < 127 else "·" for code in row)
    return f"{row.hex(' '):<{HEX_WIDTH * 3 - 1}}  {signs}"
