"""Finding a text in what a device prints while an application prints lines of its own.

With a threaded application, whole foreign lines may stand before, between and inside a reply
(device-protocol 2.1). Everything here takes the bytes as they come, chopped anywhere.
"""

from collections.abc import Callable, Iterator

_LF = 0x0A
_LINES_KEPT = 8
"""How far back a reply torn by foreign lines is mended."""


class Sought:
    """One text to be found at the beginning of a line, foreign lines inside it left out.

    Each set of positions is one integer: bit i means that i bytes of the text have been seen.
    A text may be met many times at once, at no cost.
    """

    def __init__(self, text: bytes, *, anywhere: bool = False) -> None:
        self._places: dict[int, int] = {}
        for place, byte in enumerate(text):
            self._places[byte] = self._places.get(byte, 0) | 1 << place
        self._end = 1 << len(text)
        self._restart = int(anywhere)
        self._next = 1  # the byte that comes may be the text's
        self._foreign = 0  # a foreign line has begun and must end first

    def feed(self, byte: int) -> bool:
        """Whether this byte completes the text."""
        may_go_on = self._next | self._restart
        self._next = (may_go_on & self._places.get(byte, 0)) << 1
        if byte == _LF:
            self._next |= may_go_on | self._foreign
            self._foreign = 0
        else:
            self._foreign |= may_go_on
        return bool(self._next & self._end)


Read = Callable[[bytes], str | None]
"""Takes one line without its end, returns what it says, or None when it says something else."""


class Lines:
    """Gathers lines, and mends one that foreign lines have torn in two."""

    def __init__(self) -> None:
        self._open = bytearray()
        self._kept: list[bytes] = []

    def feed(self, byte: int) -> list[bytes] | None:
        """The lines so far, newest last, when this byte ends one."""
        if byte != _LF:
            self._open.append(byte)
            return None
        self._kept = [*self._kept[1 - _LINES_KEPT :], bytes(self._open).strip(b"\r")]
        self._open.clear()
        return self._kept


def read_newest(lines: list[bytes], read: Read) -> str | None:
    """What the newest line says to `read`, mended with the head of an older one if need be."""
    return next((said for line in _candidates(lines) if (said := read(line)) is not None), None)


def _candidates(lines: list[bytes]) -> Iterator[bytes]:
    *older, newest = lines
    yield newest
    for torn in reversed(older):
        for cut in range(1, len(torn) + 1):
            yield torn[:cut] + newest
