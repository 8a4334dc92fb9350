"""What an event stream tells: events, and how the stream itself fares (cloud-api 2.8)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from station.domain.errors import StationError


@dataclass(frozen=True, slots=True)
class CloudEvent:
    """One event. `raw` is the JSON as it came, secrets taken out; `number` counts from 1 within
    the stream. `device` is "api" for what the service itself says, `published_at` its own time.
    """

    number: int
    name: str
    data: str
    published_at: str
    device: str
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def fields(self) -> Mapping[str, Any]:
        """As one JSON line: our names first, then what else the service said."""
        named = {
            "number": self.number,
            "event": self.name,
            "data": self.data,
            "published_at": self.published_at,
            "device": self.device,
        }
        return named | {key: value for key, value in self.raw.items() if key not in named}


class StreamState(StrEnum):
    """How a stream fares. A quiet one is LIVE: its keep-alives come. A SILENT one is not."""

    OPENING = "opening"
    LIVE = "live"
    SILENT = "silent"
    WAITING = "waiting"
    """For the next try: see `wait_s`."""
    REFUSED = "refused"
    """For good: `trouble` says why."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class StreamNews:
    """The stream changed its state. Events in a gap are lost: `gaps` counts the gaps so far."""

    state: StreamState
    text: str = ""
    wait_s: float = 0.0
    gaps: int = 0
    trouble: StationError | None = None


Batch = tuple[CloudEvent, ...] | StreamNews
"""What a listener is given: events in the order they came, or news of the stream."""
