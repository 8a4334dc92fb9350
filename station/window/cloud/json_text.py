"""JSON as a person reads it, piece by piece: a list of 10,000 devices takes a second to write."""

import json
from collections.abc import Iterator
from typing import Any

PIECE = 2_000
"""Characters: what can be made and shown well within a frame."""
LONGEST_LINE = 2_000
"""Characters. A longer line is folded: laying out one of a megabyte stops the window."""
_ENCODER = json.JSONEncoder(ensure_ascii=False, indent=2)
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def pretty(value: Any) -> Iterator[str]:
    """Pieces of whole lines."""
    waiting: list[str] = []
    length = 0
    for part in _ENCODER.iterencode(value):
        waiting.append(part)
        length += len(part)
        if length >= PIECE:
            whole, line_end, rest = "".join(waiting).rpartition("\n")
            if line_end:
                yield whole + line_end
            waiting = [rest]
            length = len(rest)
    yield "".join(waiting)


def folded(pieces: Iterator[str]) -> Iterator[str]:
    """The same with lines no longer than LONGEST_LINE, to be looked at."""
    for piece in pieces:
        if max(map(len, piece.split("\n"))) <= LONGEST_LINE:
            yield piece
        else:
            yield from pieces_of(piece)


def pieces_of(text: str) -> Iterator[str]:
    """A text as it came, its long lines folded."""
    waiting: list[str] = []
    at = length = 0
    while at < len(text):
        line_end = text.find("\n", at, at + LONGEST_LINE)
        end = line_end + 1 if line_end >= 0 else min(at + LONGEST_LINE, len(text))
        waiting.append(text[at:end])
        if line_end < 0 and end < len(text):
            waiting.append("\n")
        length += end - at
        at = end
        if length >= PIECE:
            yield "".join(waiting)
            waiting, length = [], 0
    yield "".join(waiting)


def cell(value: Any) -> str:
    """A value in a table: text as it is, nothing for null, else JSON on one line."""
    if value is None:
        return ""
    return value if isinstance(value, str) else _COMPACT.encode(value)


def units(text: str) -> int:
    """The length of `text` as Qt counts: in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
