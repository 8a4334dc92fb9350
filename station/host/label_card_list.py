"""Which command cards there are: word, sign and colour (operator-ui 4)."""

from dataclasses import dataclass

from station.domain.bench.acts import REASONS, Act
from station.domain.bench.slots import Fixture
from station.domain.scan import FaceCard, card_text, face_card, slot_card

_GO, _GOOD, _STOP = ("act", "on_act"), ("pass_fill", "on_pass"), ("fail_fill", "on_fail")
_ASIDE, _WATCH = ("aside_fill", "on_aside"), ("unsure_fill", "on_unsure")
_DARK = ("rail", "rail_strong")
_SHIFT = (
    (Act.START, "Start", "The unit in the chosen slot begins.", "play", _GO),
    (Act.ACKNOWLEDGE, "Acknowledge", "The oldest FAIL was seen. Enter", "check", _STOP),
    (Act.AGAIN, "Try again", "The same unit once more. F5", "again", _GO),
    (Act.SET_ASIDE, "Set aside", "Scan a reason card next. F6", "aside", _ASIDE),
    (Act.REPRINT, "Reprint", "The label before it is void. F7", "printer", _DARK),
    (Act.NEXT_CUSTOMER, "Next customer", "Then scan or type whose. F8", "next", _DARK),
    (Act.PAUSE, "Pause, go on", "Units in work go on. F9", "pause", _WATCH),
    (Act.STOP, "Stop", "The unit in the chosen slot. Esc", "stop", _STOP),
    (FaceCard.DETAILS, "Details", "Of the chosen slot. F4", "details", _DARK),
    (FaceCard.HELP, "Help", "For what is on the screen. F1", "?", _GO),
    (FaceCard.YES, "Yes", "Answers a question.", "yes", _GOOD),
    (FaceCard.NO, "No", "Answers a question.", "no", _STOP),
    (Act.END_SHIFT, "End shift", "Nothing new begins. F10", "end", _DARK),
)


@dataclass(frozen=True, slots=True)
class Card:
    """`text` is what is scanned. `sign` is one of SIGNS, or is written as it is. `tokens` colour
    its ground and its sign.
    """

    word: str
    does: str
    text: str
    sign: str
    tokens: tuple[str, str]


def command_cards() -> list[Card]:
    """In the order of a shift."""
    return [
        Card(
            word, does, card_text(what) if isinstance(what, Act) else face_card(what), sign, tokens
        )
        for what, word, does, sign, tokens in _SHIFT
    ]


def reason_cards() -> list[Card]:
    return [
        Card(
            reason.capitalize(),
            f"Sets aside for this reason. F6, {number}",
            card_text(Act.SET_ASIDE, reason),
            str(number),
            _ASIDE,
        )
        for number, reason in enumerate(REASONS, start=1)
    ]


def slot_cards(fixture: Fixture) -> list[Card]:
    """To be cut out and stuck on the sockets."""
    return [
        Card(f"Slot {slot.name}", "", slot_card(slot.name), slot.name, _GO)
        for slot in fixture.slots
    ]
