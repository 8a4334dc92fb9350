"""What one run leaves behind before and after each step, so that nothing is done twice."""

from typing import Protocol

from station.domain.errors import StationError
from station.domain.unit import Unit


class Recorder(Protocol):
    """Awaited, not told: a step acts only after its intent is written (verdicts 5.1). Raises
    RecordFailed.
    """

    async def intent(self, unit: Unit, step: str) -> None: ...

    async def outcome(self, unit: Unit, step: str) -> None: ...

    async def failed(self, unit: Unit, step: str, error: StationError) -> None: ...


class NoRecord:
    """For one unit under a person's eyes: the window and `station provision` show it all."""

    async def intent(self, unit: Unit, step: str) -> None:
        """Not written."""

    async def outcome(self, unit: Unit, step: str) -> None:
        """Not written."""

    async def failed(self, unit: Unit, step: str, error: StationError) -> None:
        """Not written."""
