"""What an operator does on the bench: by key, by card, by click, by a line on standard input."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """operator-ui 4; the value is also the name in `station bench`'s input and in the ledger."""

    START = "start"
    ACKNOWLEDGE = "acknowledge"
    AGAIN = "again"
    SET_ASIDE = "set-aside"
    REPRINT = "reprint"
    NEXT_CUSTOMER = "next-customer"
    PAUSE = "pause"
    GO_ON = "go-on"
    STOP = "stop"
    END_SHIFT = "end-shift"
    CHOOSE = "choose"
    SCANNED = "scanned"
    SIGN_ON = "sign-on"


@dataclass(frozen=True, slots=True)
class Command:
    """One act. `slot` "" is the chosen one, else the oldest that needs it; `text` is a reason for
    SET_ASIDE, what was read for SCANNED, a badge for SIGN_ON.
    """

    act: Act
    slot: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What an act did, in one sentence for the last-scan line; refused acts say why."""

    text: str
    is_done: bool = True


REASONS = (
    "damaged", "wrong unit", "label bad", "cable or slot", "no power", "customer asked",
    "engineer asked", "other",
)  # fmt: skip
"""Why a unit is set aside: reason cards 1 to 8 in this order."""
