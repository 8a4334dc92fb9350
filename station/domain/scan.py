"""What a scanner read: a card, a slot, an operator's badge, a unit's label, or none of these.

A Particle label may carry the device's mobile secret behind its serial number: it is dropped
here, before anything can keep, show or send it (cloud-api 2.9.1, device-protocol 1.3).
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from station.domain.bench.acts import REASONS, Act, Command
from station.domain.identity import DeviceId

ALPHABET = "BCDEFGHIJKLNOPRSTUVX"
"""Where these lie is the same on QWERTY, QWERTZ and AZERTY (operator-ui 4)."""
BADGE = "OP-*"
"""A badge's text; the star stands for the operator's name."""
_HEAD, _REASON, _SLOT, _NAMED_SLOT = "CCX", "G", "V", "X"
_NUMBERED_SLOTS = len(ALPHABET) ** 2
_LONGEST_NAME = 40

_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
"""Some scanners put the kind of code in front: ]C0, ]d1, ]Q1."""
_BETWEEN = re.compile(r"[\s\x00-\x1f]+")
_DEVICE_ID = re.compile(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{24}(?![0-9A-Za-z])")
_SERIAL = re.compile(r"(?=.*\d)[0-9A-Za-z][0-9A-Za-z-]{9,19}")
"""15 or 16 characters on the labels known so far, with room for other lots."""
_SLOT_NUMBER = re.compile(r"[0-9]{1,3}")


class FaceCard(StrEnum):
    """What a card says to the screen, not to the bench."""

    DETAILS = "details"
    HELP = "help"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class CardScan:
    """A command card. SET_ASIDE without a text wants its reason card next."""

    command: Command


@dataclass(frozen=True, slots=True)
class FaceScan:
    """For whoever shows the bench."""

    what: FaceCard


@dataclass(frozen=True, slots=True)
class SlotScan:
    """A slot's card, or its number typed."""

    slot: str


@dataclass(frozen=True, slots=True)
class UnitScan:
    """A unit's label. `serial` in capitals, "" where the label gives the device id alone."""

    device: DeviceId | None = None
    serial: str = ""


@dataclass(frozen=True, slots=True)
class BadgeScan:
    name: str


@dataclass(frozen=True, slots=True)
class UnknownScan:
    """`text` is what may be shown: three characters are too few to hold a secret."""

    text: str


Scan = CardScan | FaceScan | SlotScan | UnitScan | BadgeScan | UnknownScan

_ACTS = {
    "SRT": Act.START, "OKO": Act.ACKNOWLEDGE, "RET": Act.AGAIN, "BIN": Act.SET_ASIDE,
    "PRT": Act.REPRINT, "NCU": Act.NEXT_CUSTOMER, "HLT": Act.PAUSE, "STP": Act.STOP,
    "END": Act.END_SHIFT,
}  # fmt: skip
"""HLT pauses, and goes on when the bench is paused."""
_FACE_CARDS = {
    "DET": FaceCard.DETAILS, "HLP": FaceCard.HELP, "JES": FaceCard.YES, "NON": FaceCard.NO,
}  # fmt: skip
_TEXT_OF = {act: letters for letters, act in _ACTS.items()} | {Act.GO_ON: "HLT"}


def read_scan(text: str, badge: str = BADGE) -> Scan:
    """`badge` is the pattern of this site's badges. Never raises."""
    read = _SYMBOLOGY.sub("", text.strip(), count=1) if text.lstrip().startswith("]") else text
    words = [word for word in _BETWEEN.split(read.strip()) if word]
    if not words:
        return UnknownScan("")
    if words[0].upper().startswith(_HEAD):
        return _card(words) or UnknownScan(_cut(words))
    if len(words) == 1 and _SLOT_NUMBER.fullmatch(words[0]):
        return SlotScan(words[0])
    return _badge(" ".join(words), badge) or _unit(words) or UnknownScan(_cut(words))


def card_text(act: Act, text: str = "") -> str:
    """What stands in an act's card; `text` is the reason of SET_ASIDE. Raises ValueError for an
    act that has no card.
    """
    if act is Act.SET_ASIDE and text:
        return checked(_HEAD + _REASON + ALPHABET[REASONS.index(text)])
    if act not in _TEXT_OF or text:
        raise ValueError(f"there is no card for {act} {text}".rstrip())
    return checked(_HEAD + _TEXT_OF[act])


def face_card(what: str) -> str:
    """Raises ValueError."""
    wanted = FaceCard(what)
    return checked(_HEAD + next(card for card, each in _FACE_CARDS.items() if each is wanted))


def slot_card(name: str) -> str:
    """A number below 400 takes two letters, as operator-ui 4 has it; any other name an X and two
    letters for each byte of its UTF-8. Raises ValueError for an empty name.
    """
    if not name.strip():
        raise ValueError("a slot needs a name")
    if name.isascii() and name.isdigit() and name == str(int(name)) and int(name) < _NUMBERED_SLOTS:
        return checked(_HEAD + _SLOT + _pair(int(name)))
    letters = "".join(_pair(byte) for byte in name.encode())
    return checked(_HEAD + _SLOT + _NAMED_SLOT + letters)


def checked(letters: str) -> str:
    """With the check letter behind them: the sum of their places in the alphabet, from 0, modulo
    20.
    """
    return letters + ALPHABET[sum(map(ALPHABET.index, letters)) % len(ALPHABET)]


def _pair(number: int) -> str:
    high, low = divmod(number, len(ALPHABET))
    return ALPHABET[high] + ALPHABET[low]


def _card(words: list[str]) -> CardScan | FaceScan | SlotScan | None:
    letters = words[0].upper()
    if len(words) != 1 or any(letter not in ALPHABET for letter in letters):
        return None
    if checked(letters[:-1]) != letters:
        return None
    meant = letters[len(_HEAD) : -1]
    if meant in _ACTS:
        return CardScan(Command(_ACTS[meant]))
    if meant in _FACE_CARDS:
        return FaceScan(_FACE_CARDS[meant])
    return _reason(meant) or _slot(meant, letters)


def _reason(meant: str) -> CardScan | None:
    if len(meant) != 2 or meant[0] != _REASON or ALPHABET.index(meant[1]) >= len(REASONS):
        return None
    return CardScan(Command(Act.SET_ASIDE, text=REASONS[ALPHABET.index(meant[1])]))


def _slot(meant: str, whole: str) -> SlotScan | None:
    if len(meant) < 3 or meant[0] != _SLOT:
        return None
    is_named = len(meant) != 3
    pairs = meant[2:] if is_named else meant[1:]
    numbers = [
        ALPHABET.index(high) * len(ALPHABET) + ALPHABET.index(low)
        for high, low in zip(pairs[::2], pairs[1::2], strict=False)
    ]
    try:
        name = bytes(numbers).decode() if is_named else str(numbers[0])
    except ValueError:
        return None  # a letter pair above 255, or no UTF-8
    return SlotScan(name) if name.strip() and slot_card(name) == whole else None


def _badge(text: str, pattern: str) -> BadgeScan | None:
    head, star, tail = pattern.partition("*")
    is_shaped = text.upper().startswith(head.upper()) and text.upper().endswith(tail.upper())
    name = text[len(head) : len(text) - len(tail)].strip() if star and is_shaped else ""
    return BadgeScan(name) if name.isprintable() and 0 < len(name) <= _LONGEST_NAME else None


def _unit(words: list[str]) -> UnitScan | None:
    """The first word is the serial number; what follows it is only searched for a device id."""
    found = next((found for word in words if (found := _DEVICE_ID.search(word))), None)
    device = DeviceId.parse(found[0]) if found is not None else None
    serial = words[0].upper() if _SERIAL.fullmatch(words[0]) else ""
    return UnitScan(device, serial) if device is not None or serial else None


def _cut(words: list[str]) -> str:
    shown = "".join(letter for letter in words[0] if letter.isprintable())
    return shown if len(shown) <= 3 and len(words) == 1 else f"{shown[:3]}…"
