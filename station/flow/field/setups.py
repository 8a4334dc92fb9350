"""What the faces need to set a station up from a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Change:
    """`what` is a path of the file; "" is nothing there."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a setup file would change here, and what is still to be done by hand after it."""

    changes: tuple[Change, ...]
    by_hand: tuple[str, ...]


class Setups(Protocol):
    """A setup file is for many stations and holds no secret."""

    def plan(self, file: str) -> Plan:
        """Nothing is changed. Raises SetupWrong, SettingsUnreadable."""

    async def take(self, file: str) -> Plan:
        """All of it or nothing; twice the same changes nothing the second time. Raises
        SetupWrong, SettingsUnreadable.
        """

    def export(self, file: str) -> Sequence[str]:
        """Write this station as such a file, recipe and slots beside it; the files that were
        written. Raises SetupWrong, SettingsUnreadable.
        """
