"""What one talk with a listening device is made of: turns, and what was heard in them."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from station.domain.listening_prompts import PROMPT_S, Cue, LineCue

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing to say, and all that may come back. `within_s` is story seconds.

    `echo` is what the device sends back of it first, and is taken away before anything is
    recognised: a network may be called "Password: ".
    """

    say: bytes
    cues: tuple[Cue, ...] = ()
    lines: tuple[LineCue, ...] = ()
    resting: tuple[Cue, ...] = ()
    """Cues that count only once the device is still: an application may print the same."""
    within_s: float = PROMPT_S
    echo: bytes = b""
    is_secret: bool = False
    hides_reply: bool = False
    """The reply repeats the secret: only its meaning may be traced."""
    parting: bytes = b""
    """What to say, once, when the talk is stopped here."""
    repeats: int = 0
    """How often it is said anew when something else came."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came: `cue` None is nothing of use within the turn's patience."""

    cue: Cue | LineCue | None
    text: str = ""
    """What a LineCue read; for silence: the last of what came instead."""


Talk = Generator[Turn, Heard, Result]


def answer(text: bytes, cues: tuple[Cue, ...], within_s: float, *, is_secret: bool = False) -> Turn:
    """A line typed at a prompt. It ends in one LF: a CR before it could end the next prompt
    (device-protocol 2.3).
    """
    return Turn(text + b"\n", cues, within_s=within_s, echo=text + b"\r\n", is_secret=is_secret)
