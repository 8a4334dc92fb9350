"""What the faces need to replay a recorded unit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from station.domain.events import FlowEvent
from station.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Replayed:
    """`recorded` is the slug of the record's verdict, "" where it tells none; `departures` are
    what this Station did otherwise than the one that was recorded.
    """

    device: str
    recorded: str
    verdict: Verdict
    departures: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        return self.recorded == self.verdict.code


class Replays(Protocol):
    """On a simulated device and cloud that say what the record says; nothing real is touched."""

    async def replay(self, file: str, tell: Callable[[FlowEvent], None]) -> Replayed:
        """`file` is a bundle or a trace. Raises TraceUnfit."""
