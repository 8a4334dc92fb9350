"""domain/bench/slots.py"""

import pytest

from station.domain.bench.slots import Fixture, TaughtSlot, every_place, usual_columns
from station.domain.identity import Slot

TWO = Fixture((TaughtSlot(Slot("A"), "1-1.1"), TaughtSlot(Slot("B"), "1-1.2")))


def test_a_slot_is_found_by_its_physical_place():
    assert TWO.at("1-1.2") == TWO.slots[1]


def test_a_place_that_was_never_taught_is_no_slot():
    assert TWO.at("1-1.3") is None
    assert TWO.named("C") is None


@pytest.mark.parametrize(
    ("slots", "columns"),
    [(1, 1), (2, 2), (3, 2), (4, 2), (5, 3), (9, 3), (10, 4), (16, 4), (17, 5), (25, 5), (26, 6),
     (36, 6), (37, 8), (64, 8), (100, 8)],
)  # fmt: skip
def test_columns_follow_the_number_of_slots(slots, columns):
    assert usual_columns(slots) == columns


def test_a_fixtures_own_columns_win():
    assert Fixture(TWO.slots, columns=1).shown_columns == 1


def test_every_place_found_is_a_slot_named_from_one_on():
    slots = every_place(["x", "y"]).slots
    assert [(slot.name, slot.place) for slot in slots] == [("1", "x"), ("2", "y")]
