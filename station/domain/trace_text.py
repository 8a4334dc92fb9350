"""A trace as a file: one line a message, with seconds since its start, direction, escaped text."""

import re
from dataclasses import dataclass

_LINE = re.compile(r" *(\d+\.\d+) (H>|D>|[<>!=W]) (.*)")
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\\nrt]))")
VERDICT = "="
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class TraceLine:
    """`direction` is "H>" or "D>" with a device, ">", "<" or "!" with the cloud, VERDICT before
    the slug of the verdict at the end.
    """

    at_s: float
    direction: str
    text: str

    @property
    def written(self) -> str:
        escaped = self.text.encode("unicode_escape").decode("ascii")
        return f"{self.at_s:9.3f} {self.direction} {escaped}\n"


def trace_text(talk: bytes) -> str:
    """As a trace tells it: bytes that are no text keep their numbers."""
    return talk.decode("utf-8", "backslashreplace")


def read_line(written: str) -> TraceLine | None:
    """None for what is no whole line of a trace."""
    found = _LINE.fullmatch(written)
    if found is None:
        return None
    return TraceLine(float(found[1]), found[2], _ESCAPE.sub(_letter, found[3]))


def _letter(found: re.Match[str]) -> str:
    number = found[1] or found[2] or found[3]
    return chr(int(number, 16)) if number else _LETTERS[found[4]]
