"""Bytes as they come, cut into lines: CR LF, LF or CR, also where a read ends between the two."""

from collections.abc import Sequence

LONGEST_BYTES = 1024
"""A line that has not ended after this many is cut: binary data have no lines."""
_LOOK_BACK_BYTES = 256
"""A cut is made between words, as far back as this: a secret is never cut in two."""
_UTF8_TAIL = 0x80
_UTF8_HEAD = 0xC0


class LineSplitter:
    """Remembers the line that has begun. Every piece keeps its line end; a cut one has none."""

    def __init__(self) -> None:
        self.rest = b""
        self._rest_at = 0.0

    def feed(self, raw: bytes, at: float) -> tuple[Sequence[bytes], float]:
        """The whole lines, and when the first of them began; the others began `at`."""
        began = self._rest_at if self.rest else at
        pieces = (self.rest + raw).splitlines(keepends=True)
        # a CR at the end may be half a line end: what follows will tell
        rest = pieces.pop() if pieces and not pieces[-1].endswith(b"\n") else b""
        if max(map(len, pieces), default=0) > LONGEST_BYTES:
            pieces = [short for piece in pieces for short in _cut(piece)]
        if len(rest) > LONGEST_BYTES:
            *whole, rest = _cut(rest)
            pieces += whole
        if pieces or not self.rest:
            self._rest_at = at
        self.rest = rest
        return pieces, began

    def end(self) -> tuple[bytes, float]:
        """The line that will not be finished, and when it began."""
        rest, self.rest = self.rest, b""
        return rest, self._rest_at


def _cut(piece: bytes) -> list[bytes]:
    """In parts of LONGEST_BYTES at most; the last one as it ends."""
    parts = []
    while len(piece) > LONGEST_BYTES:
        end = _place(piece)
        parts.append(piece[:end])
        piece = piece[end:]
    return [*parts, piece]


def _place(piece: bytes) -> int:
    """Behind the last space near the limit; else no sign is cut in two."""
    space = piece.rfind(b" ", LONGEST_BYTES - _LOOK_BACK_BYTES, LONGEST_BYTES)
    if space >= 0:
        return space + 1
    for end in range(LONGEST_BYTES, LONGEST_BYTES - 4, -1):
        if not _UTF8_TAIL <= piece[end] < _UTF8_HEAD:
            return end
    return LONGEST_BYTES
