"""How far the first run has come: kept with the settings, so that a power cut loses nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

CARDS = (
    "language", "look", "account", "recipe", "slots", "labels", "scanner", "sounds", "lock",
    "ready",
)  # fmt: skip
"""In their order; the last one tells of the others."""
FIRST_RUN = "first_run"
"""How the settings name it. Without it a station with an account has had its first run."""
_ENDED = "ended"


class CardState(StrEnum):
    """TESTED is done, and proven by the card's own test."""

    OPEN = "open"
    LATER = "later"
    DONE = "done"
    TESTED = "tested"


@dataclass(frozen=True, slots=True)
class Progress:
    """Of cards that nothing is said of, the state is OPEN."""

    states: Mapping[str, CardState] = field(default_factory=dict)
    has_ended: bool = False

    @classmethod
    def of(cls, settings: Mapping[str, str]) -> "Progress":
        """What is not understood was written by another Station and counts as not said."""
        text = settings.get(FIRST_RUN, "")
        said = (each.partition(":") for each in text.split())
        states = {key: CardState(state) for key, _, state in said if _is_right(key, state)}
        return cls(states, has_ended=text == _ENDED)

    @property
    def is_under_way(self) -> bool:
        return bool(self.states) and not self.has_ended

    @property
    def text(self) -> str:
        """For the settings."""
        if self.has_ended:
            return _ENDED
        return " ".join(f"{key}:{self.state(key)}" for key in CARDS if key in self.states)

    @property
    def next_card(self) -> str:
        """The first that nothing was said of."""
        return next((key for key in CARDS if self.state(key) is CardState.OPEN), CARDS[-1])

    def state(self, key: str) -> CardState:
        return self.states.get(key, CardState.OPEN)

    def with_state(self, key: str, state: CardState) -> "Progress":
        return replace(self, states={**self.states, key: state})

    def ended(self) -> "Progress":
        return replace(self, has_ended=True)


def is_first_run(settings: Mapping[str, str]) -> bool:
    """Whether there is no account to work with yet, or the cards are not through."""
    has_account = settings.get("cloud_url") and settings.get("product")
    return not has_account or Progress.of(settings).is_under_way


def _is_right(key: str, state: str) -> bool:
    return key in CARDS and state in list(CardState)
