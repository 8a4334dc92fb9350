"""One tile of the bench: what a slot shows (operator-ui 2.2). Painted by the window, told by the
command line, decided by the flow.
"""

from dataclasses import dataclass
from enum import StrEnum

from station.domain.bench.slots import TaughtSlot
from station.domain.identity import DeviceId
from station.domain.verdict import Verdict


class TileState(StrEnum):
    """The names are those of the design tokens (operator-ui 3.1)."""

    OFF = "off"
    EMPTY = "empty"
    NEXT = "next"
    WORK = "work"
    TURN = "turn"
    SLOW = "slow"
    PASS = "pass"  # noqa: S105  # a verdict
    PASS_HELD = "pass_held"  # noqa: S105
    FAIL = "fail"
    NOT_SURE = "not_sure"
    ASIDE = "aside"


WORDS = {
    TileState.OFF: "OFF",
    TileState.EMPTY: "FREE",
    TileState.NEXT: "LOAD",
    TileState.WORK: "WORKING",
    TileState.TURN: "ANSWER",
    TileState.SLOW: "SLOW",
    TileState.PASS: "PASS",
    TileState.PASS_HELD: "PASS",
    TileState.FAIL: "FAIL",
    TileState.NOT_SURE: "NOT SURE",
    TileState.ASIDE: "SET ASIDE",
}
SCAN_IT, WAITS = "SCAN IT", "WAITS"
"""Other words for TURN (a label is to be scanned) and SLOW (the site or its budget holds us)."""


@dataclass(frozen=True, slots=True)
class Tile:
    """`line_1` says what, `line_2` how long or what to do; neither holds the running seconds:
    `began_at_s` (the bench's story clock) lets whoever shows it count, 0 is no clock to show.
    """

    slot: TaughtSlot
    state: TileState
    word: str = ""
    line_1: str = ""
    line_2: str = ""
    device: DeviceId | None = None
    step: str = ""
    """A key of domain.progress while at work."""
    began_at_s: float = 0.0
    usual_s: tuple[float, float] | None = None
    gives_up_at_s: float = 0.0
    number: str = ""
    """The trouble's number for people, such as CLM-204."""
    verdict: Verdict | None = None
    customer: str = ""
    is_plugged: bool = False
    needs_person: bool = False
    """The call-out names the oldest of these."""
    since_s: float = 0.0
    """When this state began."""
    free_in_s: float | None = None
    """When a working slot is expected to be free, by what usual runs take."""

    @property
    def shown_word(self) -> str:
        return self.word or WORDS[self.state]

    @property
    def is_busy(self) -> bool:
        return self.state in (TileState.WORK, TileState.TURN, TileState.SLOW, TileState.NOT_SURE)
