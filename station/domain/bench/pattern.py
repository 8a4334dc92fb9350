"""The same trouble on several units at once is the site's, not the units' (verdicts 2.1)."""

from collections import deque
from dataclasses import dataclass

WITHIN_S = 600.0
UNITS, SLOTS = 3, 2
_SITE_NUMBERS = ("WIF", "TOK", "CLD")
"""Wi-Fi, token and cloud troubles: those that one bench has in common."""


@dataclass(frozen=True, slots=True)
class _Ended:
    at_s: float
    slot: str
    code: str
    is_of_site: bool


class Pattern:
    """Watches how runs end, in their order. A unit that passes ends a row of the same trouble."""

    def __init__(self) -> None:
        self._ends: deque[_Ended] = deque(maxlen=UNITS)

    def add(self, at_s: float, slot: str, code: str, number: str) -> str:
        """The code that is the site's trouble now, "" for none."""
        self._ends.append(_Ended(at_s, slot, code, number.startswith(_SITE_NUMBERS)))
        row = list(self._ends)
        is_same = len(row) == UNITS and len({each.code for each in row}) == 1
        is_near = at_s - row[0].at_s <= WITHIN_S
        if is_same and is_near and row[0].is_of_site and len({each.slot for each in row}) >= SLOTS:
            self._ends.clear()
            return code
        return ""
