"""Slots: physical USB places that were taught by plugging once."""

from collections.abc import Sequence
from dataclasses import dataclass

from station.domain.identity import Slot

_USUAL_COLUMNS = ((1, 1), (2, 2), (4, 2), (9, 3), (16, 4), (25, 5), (36, 6), (64, 8))
MOST_ON_A_PAGE = 64


@dataclass(frozen=True, slots=True)
class TaughtSlot:
    """`place` is what the system calls the physical port (hub path, location id, port path; in
    the simulated bench a name); `name` is what stands on the fixture.
    """

    name: Slot
    place: str


@dataclass(frozen=True, slots=True)
class Fixture:
    """All taught slots in the order they stand, row by row. `columns` 0: the usual ones."""

    slots: tuple[TaughtSlot, ...] = ()
    columns: int = 0

    def at(self, place: str) -> TaughtSlot | None:
        """The slot taught for this place; None: other ports are shown muted and never act."""
        return next((slot for slot in self.slots if slot.place == place), None)

    def named(self, name: str) -> TaughtSlot | None:
        return next((slot for slot in self.slots if slot.name == name), None)

    @property
    def shown_columns(self) -> int:
        """operator-ui 2.2: the fixture's own, else by the number of slots."""
        return self.columns or usual_columns(len(self.slots))


def usual_columns(slots: int) -> int:
    return next((columns for most, columns in _USUAL_COLUMNS if slots <= most), 8)


def every_place(places: Sequence[str]) -> Fixture:
    """A fixture of every place found, taught or not (settled 2: `--all`), named from 1 on."""
    return Fixture(
        tuple(TaughtSlot(Slot(str(n)), place) for n, place in enumerate(places, start=1))
    )
