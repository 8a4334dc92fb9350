"""What every part of the simulated cloud stands on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from station.simulator.clock import SimulatedClock
from station.simulator.cloud_counts import Counts
from station.simulator.cloud_people import People
from station.simulator.cloud_secrets import Mint
from station.simulator.cloud_switches import CloudSwitches

Tell = Callable[[str, str | None, dict[str, Any]], None]
"""`tell(event, device_id, more)`: news of the world, without secrets."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Time, chance, opinion, bookkeeping, people, and somebody to tell."""

    clock: SimulatedClock
    mint: Mint
    switches: CloudSwitches
    tell: Tell
    people: People = field(default_factory=People)
    counts: Counts = field(default_factory=Counts)


def iso(moment: datetime | None) -> str | None:
    """As the service writes times: milliseconds and a Z."""
    if moment is None:
        return None
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
