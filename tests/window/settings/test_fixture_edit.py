import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.bench.slots import Fixture
from station.window.settings.fixture_edit import in_order, moved, renamed, taught, without

PLACES = ("1-1", "1-2", "1-3", "1-4")


def fixture(*places: str) -> Fixture:
    made = Fixture()
    for place in places:
        made = taught(made, place)
    return made


def names(made: Fixture) -> list[str]:
    return [str(slot.name) for slot in made.slots]


def test_slots_are_named_in_the_order_they_were_taught():
    made = fixture(*PLACES)
    assert [(slot.name, slot.place) for slot in made.slots] == [
        ("1", "1-1"), ("2", "1-2"), ("3", "1-3"), ("4", "1-4"),
    ]  # fmt: skip


def test_a_place_is_taught_once():
    assert taught(fixture(*PLACES), "1-2") == fixture(*PLACES)


def test_a_new_slot_takes_no_name_that_is_taken():
    assert names(taught(without(fixture(*PLACES), "2"), "1-9")) == ["1", "3", "4", "5"]


def test_a_renamed_slot_keeps_its_place():
    made = renamed(fixture(*PLACES), "2", " left ")
    assert made.named("left").place == "1-2"


@pytest.mark.parametrize("name", ["", "  ", "3"])
def test_a_name_must_be_said_and_be_its_own(name):
    with pytest.raises(ValueError, match=r"name"):
        renamed(fixture(*PLACES), "2", name)


def test_a_slot_moves_and_stays_at_the_ends():
    made = fixture(*PLACES)
    assert names(moved(made, "1", 1)) == ["2", "1", "3", "4"]
    assert names(moved(made, "1", -1)) == ["1", "2", "3", "4"]
    assert names(moved(made, "4", 1)) == ["1", "2", "3", "4"]


@given(st.permutations(["1", "2", "3", "4"]))
def test_slots_stand_in_whatever_order_they_were_dragged(order):
    made = in_order(fixture(*PLACES), order)
    assert names(made) == order
    assert set(made.slots) == set(fixture(*PLACES).slots)
