"""What a ZPL printer says of itself when asked by ~HS: three lines of figures."""

ASK = b"~HS"
_BEGIN, _END = b"\x02", b"\x03"
_LINES, _FIRST, _SECOND = 3, 12, 11
_TROUBLES = (
    (0, 1, "is out of paper", "Put paper in, then F7."),
    (1, 2, "has its head open", "Close it, then F7."),
    (1, 3, "is out of ribbon", "Put ribbon in, then F7."),
    (0, 2, "is paused", "Press Pause on the printer, then F7."),
)
"""(line, figure, what, do): 1 is yes."""


def is_whole(answer: bytes) -> bool:
    return answer.count(_END) >= _LINES


def trouble_in(answer: bytes) -> tuple[str, str] | None:
    """(what, do); None when nothing is wrong, or the answer is none of these three lines."""
    lines = [part.rpartition(_BEGIN)[2].split(b",") for part in answer.split(_END)[:-1]]
    if len(lines) < 2 or len(lines[0]) < _FIRST or len(lines[1]) < _SECOND:
        return None
    for line, figure, what, do in _TROUBLES:
        if lines[line][figure].strip() == b"1":
            return what, do
    return None
