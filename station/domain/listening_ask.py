"""What a listening device is asked of itself: one letter, one reply (device-protocol 2.4)."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from station.domain.device_errors import AnswerNotUnderstood, NotListening
from station.domain.identity import DeviceId
from station.domain.listening_prompts import PROMPT_S, PROMPTS, QUIET_S, Cue, LineCue
from station.domain.listening_recovery import get_out
from station.domain.listening_turn import Heard, Talk, Turn

_ID = re.compile(rb"(?:Your (?:core|device) id is|Device ID:) +([0-9a-fA-F]{24})\s*$")
_VERSION = re.compile(
    rb"system firmware version: (\d{1,3}\.\d{1,3}\.\d{1,3}(?:-[a-z]+\.?\d*)?(?: minimal)?)\s*$"
)
_MAC = re.compile(rb"^((?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2})\s*$")
_SHORT_MAC = re.compile(rb"^((?:[0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2})\s*$")
_CLAIMED = re.compile(rb"Device claimed: (yes|no)\s*$")
_ECHOED = Cue("our own letter", b"i", is_alone=True)
_TRIES_AFTER_NOISE = 2
OTHER_WORDS = "a program of its own talks at the port"
_KNOWN_S = 2.0
"""It has just told its id, so it listens; no reply means that it does not know the letter."""


def _reader(pattern: re.Pattern[bytes]) -> Callable[[bytes], str | None]:
    def read(line: bytes) -> str | None:
        found = pattern.search(line)
        return found[1].decode("ascii") if found else None

    return read


def _read_modules(line: bytes) -> str | None:
    if not (line.startswith(b"{") and line.endswith(b"}")):
        return None
    try:
        table = json.loads(line)
    except ValueError:
        return None
    return line.decode("utf-8", "replace") if "m" in table else None


ID_LINE = LineCue("device id", _reader(_ID))
_VERSION_LINE = LineCue("version", _reader(_VERSION))
_MAC_LINE = LineCue("MAC address", _reader(_MAC))
_SHORT_MAC_LINE = LineCue("short MAC address", _reader(_SHORT_MAC), is_mendable=False)
_CLAIMED_LINE = LineCue("claimed", _reader(_CLAIMED))
_MODULES_LINE = LineCue("modules", _read_modules)


def identify() -> Talk[DeviceId]:
    """Who it is. A device left inside a prompt is led out of it first, nothing stored.
    Raises NotListening, StuckInPrompt.
    """
    heard = yield Turn(
        b"i", lines=(ID_LINE,), resting=(*PROMPTS, _ECHOED), repeats=_TRIES_AFTER_NOISE
    )
    if heard.cue is None:
        raise _not_understood("i", heard)
    if isinstance(heard.cue, Cue):
        heard = yield from get_out(heard.cue, unless=ID_LINE)
    if heard.cue is not ID_LINE:
        heard = yield Turn(b"i", lines=(ID_LINE,), repeats=_TRIES_AFTER_NOISE)
    if heard.cue is None:
        raise _not_understood("i", heard)
    return DeviceId.parse(heard.text)


def is_listening(within_s: float) -> Talk[DeviceId | None]:
    """Whether `i` is answered, and by whom; never more than one letter is typed."""
    heard = yield Turn(b"i", lines=(ID_LINE,), within_s=within_s)
    return None if heard.cue is None else DeviceId.parse(heard.text)


def version() -> Talk[str | None]:
    """The firmware, as `2.3.1 minimal`; None before 0.4.5, which does not know the letter."""
    heard = yield Turn(b"v", lines=(_VERSION_LINE,), within_s=_KNOWN_S, repeats=_TRIES_AFTER_NOISE)
    return heard.text if heard.cue else None


def mac() -> Talk[str | None]:
    """The MAC address in six pairs of digits; very old firmware leaves zeros out."""
    heard = yield Turn(
        b"m", lines=(_MAC_LINE, _SHORT_MAC_LINE), within_s=_KNOWN_S, repeats=_TRIES_AFTER_NOISE
    )
    if heard.cue is None:
        return None
    return ":".join(part.rjust(2, "0") for part in heard.text.lower().split(":"))


def claimed() -> Talk[bool | None]:
    """The device's own flag; None where it says nothing (firmware before 0.6)."""
    heard = yield Turn(b"c", lines=(_CLAIMED_LINE,), within_s=QUIET_S)
    return heard.text == "yes" if heard.cue else None


def modules() -> Talk[Mapping[str, Any]]:
    """The module table. Raises NotListening, AnswerNotUnderstood."""
    heard = yield Turn(b"s", lines=(_MODULES_LINE,), within_s=PROMPT_S, repeats=_TRIES_AFTER_NOISE)
    if heard.cue is None:
        raise _not_understood("s", heard)
    table: Mapping[str, Any] = json.loads(heard.text)
    return table


def _not_understood(letter: str, heard: Heard) -> NotListening | AnswerNotUnderstood:
    """Lines of an application are a device that does not listen; half a reply is not."""
    if "device id is" in heard.text or heard.text.startswith("{"):
        return AnswerNotUnderstood(seen=(f"{letter} was answered with {heard.text!r}",))
    return NotListening(seen=(f"{letter} was not answered", *said_otherwise(heard.text)))


def said_otherwise(text: str) -> tuple[str, ...]:
    """That something else came at all: its own words may hold anything, so they are not kept."""
    return (OTHER_WORDS,) if text.strip() else ()
