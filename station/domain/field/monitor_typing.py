"""How a typed line ends: as was chosen, or as the device takes it where it is."""

from enum import StrEnum

from station.domain.field.monitor_hint import Whereabouts

_COMMANDS = "imvsdcCwxLf"
"""Letters of the listening-mode console, which need no end (device-protocol 2.2)."""


class LineEnd(StrEnum):
    AUTO = "auto"
    """None after a letter of the console, unless a program runs; LF after all else."""
    LF = "lf"
    CR = "cr"
    CRLF = "crlf"
    """May answer two prompts (device-protocol 2.3)."""
    NONE = "none"


_SIGNS = {LineEnd.LF: b"\n", LineEnd.CR: b"\r", LineEnd.CRLF: b"\r\n", LineEnd.NONE: b""}


def line_end(text: str, chosen: LineEnd, where: Whereabouts) -> bytes:
    """What is typed behind `text`. A line end right after `C` or `w` would answer the prompt that
    they open, with nothing.
    """
    if chosen is not LineEnd.AUTO:
        return _SIGNS[chosen]
    is_command = len(text) == 1 and text in _COMMANDS
    takes_command = where not in (Whereabouts.RUNS, Whereabouts.PROMPT)
    return b"" if is_command and takes_command else b"\n"
