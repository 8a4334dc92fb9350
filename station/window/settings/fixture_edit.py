"""Changing the fixture: each gives a new one. No Qt here."""

from dataclasses import replace

from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.identity import Slot

MOST_COLUMNS = 16


def taught(fixture: Fixture, place: str) -> Fixture:
    """With a slot for `place` at the end, named by the next free number; once is enough."""
    if fixture.at(place) is not None:
        return fixture
    number = len(fixture.slots) + 1
    while fixture.named(str(number)) is not None:
        number += 1
    return replace(fixture, slots=(*fixture.slots, TaughtSlot(Slot(str(number)), place)))


def renamed(fixture: Fixture, old: str, new: str) -> Fixture:
    """Raises ValueError for no name, and for one that another slot has."""
    name = new.strip()
    if not name:
        raise ValueError("A slot needs a name.")
    if name != old and fixture.named(name) is not None:
        raise ValueError(f"Another slot is named {name} already.")
    return replace(
        fixture,
        slots=tuple(
            TaughtSlot(Slot(name), slot.place) if slot.name == old else slot
            for slot in fixture.slots
        ),
    )


def moved(fixture: Fixture, name: str, by: int) -> Fixture:
    """`by` places towards the end; at the ends it stays."""
    slot = fixture.named(name)
    if slot is None:
        return fixture
    rest = [each for each in fixture.slots if each != slot]
    rest.insert(max(0, fixture.slots.index(slot) + by), slot)
    return replace(fixture, slots=tuple(rest))


def in_order(fixture: Fixture, names: list[str]) -> Fixture:
    """The same slots as `names` has them."""
    slots = (fixture.named(name) for name in names)
    return replace(fixture, slots=tuple(slot for slot in slots if slot is not None))


def without(fixture: Fixture, name: str) -> Fixture:
    return replace(fixture, slots=tuple(each for each in fixture.slots if each.name != name))
