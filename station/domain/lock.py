"""Who may do what at this computer: an operator what a shift needs, the engineer all of it.

Station is locked once a PIN exists (settled 1.13, operator-ui 1.2). Hidden then are the pages that
change what a bench does.
"""

from dataclasses import dataclass
from enum import StrEnum

LOCKS_AFTER_S = 300.0
"""Without input, in real seconds."""
LEAST_SIGNS = 4
ENGINEERS_PAGES = frozenset({"cloud", "monitors", "settings", "release", "firmware"})
"""Not shown at all while locked."""


class PinState(StrEnum):
    """NONE has not been decided yet; DECLINED is a decision, in so many words."""

    NONE = "none"
    DECLINED = "declined"
    SET = "set"


@dataclass(slots=True)
class Lock:
    """Open without a PIN; with one from `opened` until `locked`, or until nobody has touched the
    computer for LOCKS_AFTER_S. Times are any clock that never goes back.
    """

    pin: PinState
    is_open: bool = False
    touched_s: float = 0.0

    @property
    def is_locked(self) -> bool:
        return self.pin is PinState.SET and not self.is_open

    def opened(self, now_s: float) -> None:
        self.is_open, self.touched_s = True, now_s

    def locked(self) -> None:
        self.is_open = False

    def touched(self, now_s: float) -> None:
        self.touched_s = now_s

    def is_overdue(self, now_s: float) -> bool:
        """Whether it is to be locked by itself now."""
        is_guarded = self.pin is PinState.SET and self.is_open
        return is_guarded and now_s - self.touched_s >= LOCKS_AFTER_S

    def shows(self, page: str) -> bool:
        return not self.is_locked or page not in ENGINEERS_PAGES
