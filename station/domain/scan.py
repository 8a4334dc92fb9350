"""What a scanner reads: a command card, a slot, a badge, a unit's own label (operator-ui 4).

Cards use 20 letters that lie alike on QWERTY, QWERTZ and AZERTY, and end in a check letter: the
sum of the letters' places, modulo 20. Case is ignored.
"""

import re
from dataclasses import dataclass

from station.domain.bench.acts import REASONS, Act, Command
from station.domain.identity import DeviceId

ALPHABET = "BCDEFGHIJKLNOPRSTUVX"
_REASON, _SLOT = "CCXG", "CCXV"
_ACTS = {
    "CCXSRT": Act.START,
    "CCXOKO": Act.ACKNOWLEDGE,
    "CCXRET": Act.AGAIN,
    "CCXBIN": Act.SET_ASIDE,
    "CCXPRT": Act.REPRINT,
    "CCXNCU": Act.NEXT_CUSTOMER,
    "CCXHLT": Act.PAUSE,
    "CCXSTP": Act.STOP,
    "CCXEND": Act.END_SHIFT,
}
_FACES = {"CCXDET": "details", "CCXHLP": "help", "CCXJES": "yes", "CCXNON": "no"}
_CARD = re.compile(f"CCX[{ALPHABET}]{{3,5}}")
_BADGE = re.compile(r"OP-(.{1,40})", re.IGNORECASE)
_SERIAL = re.compile(r"[A-Z0-9]{10,20}")
_MOBILE_SECRET_LENGTH = 15
"""After the serial number and a blank; it is left where it was read (device-protocol 1.3)."""
_MOST_SHOWN = 24
MOST_SLOTS = len(ALPHABET) ** 2


@dataclass(frozen=True, slots=True)
class CardScan:
    """A command card: one act."""

    command: Command


@dataclass(frozen=True, slots=True)
class FaceScan:
    """A card for whoever shows the bench: details, help, yes or no."""

    what: str


@dataclass(frozen=True, slots=True)
class SlotScan:
    """The card stuck on a socket."""

    slot: str


@dataclass(frozen=True, slots=True)
class UnitScan:
    """A unit's label: its device id, or its serial number."""

    device: DeviceId | None = None
    serial: str = ""


@dataclass(frozen=True, slots=True)
class BadgeScan:
    """An operator's badge: `OP-` and the name."""

    name: str


@dataclass(frozen=True, slots=True)
class UnknownScan:
    """Nothing of ours; `text` is cut, and never a secret."""

    text: str


Scan = CardScan | FaceScan | SlotScan | UnitScan | BadgeScan | UnknownScan


def read_scan(text: str) -> Scan:
    """Never raises. A card with a wrong check letter is unknown."""
    trimmed = text.strip()
    upper = trimmed.upper()
    if _CARD.fullmatch(upper):
        return _card(upper)
    if badge := _BADGE.fullmatch(trimmed):
        return BadgeScan(badge[1].strip())
    return _unit(trimmed)


def card_text(act: Act, text: str = "") -> str:
    """What the card of `act` holds; `text` is a reason for SET_ASIDE. Raises ValueError for an
    act or a reason that has no card.
    """
    if act is Act.SET_ASIDE and text:
        return checked(_REASON + ALPHABET[REASONS.index(text)])
    return checked(next(card for card, known in _ACTS.items() if known is act))


def face_card(what: str) -> str:
    """The card of details, help, yes or no."""
    return checked(next(card for card, known in _FACES.items() if known == what))


def slot_card(name: str) -> str:
    """The card of the slot with this number. Raises ValueError for a name that is no number from
    1 to 399.
    """
    if not name.isascii() or not name.isdigit() or not 0 < int(name) < MOST_SLOTS:
        raise ValueError(f"no card for slot {name!r}: its name must be a number")
    high, low = divmod(int(name), len(ALPHABET))
    return checked(_SLOT + ALPHABET[high] + ALPHABET[low])


def checked(card: str) -> str:
    """`card` with its check letter."""
    return card + ALPHABET[sum(map(ALPHABET.index, card)) % len(ALPHABET)]


def _card(text: str) -> Scan:
    card = text[:-1]
    if checked(card) != text:
        return UnknownScan(text)
    if (act := _ACTS.get(card)) is not None:
        return CardScan(Command(act))
    if (face := _FACES.get(card)) is not None:
        return FaceScan(face)
    ending = card[4:]
    if card.startswith(_REASON) and len(ending) == 1 and ALPHABET.index(ending) < len(REASONS):
        return CardScan(Command(Act.SET_ASIDE, text=REASONS[ALPHABET.index(ending)]))
    if card.startswith(_SLOT) and len(ending) == 2:
        high, low = map(ALPHABET.index, ending)
        return SlotScan(str(high * len(ALPHABET) + low))
    return UnknownScan(text)


def _unit(text: str) -> Scan:
    try:
        return UnitScan(device=DeviceId.parse(text))
    except ValueError:
        pass
    serial, _, rest = text.partition(" ")
    is_label = bool(_SERIAL.fullmatch(serial.upper())) and any(c.isdigit() for c in serial)
    if is_label and (not rest or len(rest.strip()) == _MOBILE_SECRET_LENGTH):
        return UnitScan(serial=serial.upper())
    return UnknownScan(serial[:_MOST_SHOWN])
