"""How much one site may ask of the cloud (cloud-api 3.6), and how it is shown."""

from dataclasses import dataclass

FIVE_MINUTES_S, HOUR_S = 300.0, 3600.0
CALLS_PER_UNIT = 6.2
"""One unit's calls in customer mode (field-notes 4): what the gauge reckons with."""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` calls in any `span_s` seconds, for this public address."""

    name: str
    title: str
    most: int
    span_s: float


LIMITS: tuple[Limit, ...] = (
    Limit("calls", "All calls", 10_000, FIVE_MINUTES_S),
    Limit("tokens", "New tokens", 100, FIVE_MINUTES_S),
    Limit("token reads", "Token inspections", 100, FIVE_MINUTES_S),
    Limit("token deletions", "Token deletions", 100, FIVE_MINUTES_S),
    Limit("streams", "Streams opened", 100, FIVE_MINUTES_S),
    Limit("serials", "Serial numbers looked up", 50, HOUR_S),
)
OUR_SHARE = 0.6
"""Of every limit: the rest is for others behind the same address (settled 1.11)."""


@dataclass(frozen=True, slots=True)
class Used:
    """How much of our share of a limit is used up; `free_in_s` until the next call may go."""

    limit: Limit
    used: int
    most: int
    free_in_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Budget:
    """The site's budget as this computer knows it. `refusals` are token calls refused in a row,
    of the three that Station allows itself. `halved_for_s`: the cloud said "too many", and so
    long every `most` is half our share.
    """

    lines: tuple[Used, ...]
    refusals: int = 0
    locked_for_s: float = 0.0
    halved_for_s: float = 0.0

    @property
    def units_per_hour(self) -> int:
        """How many units the share of all calls is enough for."""
        calls = next(line for line in self.lines if line.limit.name == "calls")
        return int(calls.most / CALLS_PER_UNIT * HOUR_S / calls.limit.span_s)
