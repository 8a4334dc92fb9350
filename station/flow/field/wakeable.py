"""A device at a cable that may not listen yet."""

from typing import Protocol, runtime_checkable

from station.domain.platforms import Platform


@runtime_checkable
class Wakeable(Protocol):
    """Fulfilled by the device floor's port; a device on its own Wi-Fi listens already."""

    @property
    def platform(self) -> Platform | None:
        """By its USB ids."""

    @property
    def can_be_touched(self) -> bool:
        """Whether the port has a rate that could be set."""

    async def answers(self, within_s: float) -> bool:
        """Whether it listens by now: one letter is typed. Raises UnitLost, UnitSwapped."""

    async def touch(self) -> None:
        """Ask for listening mode by the rate that is a command; only where a person agreed.
        Raises PortDenied, PortBusy, UnitLost.
        """
