"""What the faces need of the engineer's lock: a PIN, and a record of who unlocked what."""

from typing import Protocol

from station.domain.errors import StationError
from station.domain.identity import Secret
from station.domain.lock import PinState


class Engineer(Protocol):
    """Each act is written into the record. Where that cannot be written the act stands all the
    same, for somebody must be able to mend it: the trouble is returned, to be told.
    """

    @property
    def pin(self) -> PinState: ...

    async def unlock(self, pin: Secret) -> StationError | None:
        """Raises PinWrong."""

    async def lock(self, why: str) -> StationError | None:
        """`why`: a key, time, the shift's end."""

    async def keep_pin(self, new: Secret, old: Secret | None = None) -> StationError | None:
        """`old` where there is one. Raises PinUnfit, PinWrong."""

    async def decline_pin(self, old: Secret | None = None) -> StationError | None:
        """There shall be none. Raises PinWrong."""

    async def note_change(self, what: str) -> StationError | None:
        """A setting, recipe or slot was changed; `what` names it, never its value."""
