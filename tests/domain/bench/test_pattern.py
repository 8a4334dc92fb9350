"""domain/bench/pattern.py"""

from station.domain.bench.pattern import WITHIN_S, Pattern

PASSWORD = ("password-wrong", "WIF-103")


def test_the_same_wifi_trouble_on_three_units_over_two_slots_is_the_sites():
    pattern = Pattern()
    assert pattern.add(0.0, "1", *PASSWORD) == ""
    assert pattern.add(9.0, "2", *PASSWORD) == ""
    assert pattern.add(12.0, "1", *PASSWORD) == "password-wrong"


def test_three_times_on_one_slot_is_that_slots_own():
    pattern = Pattern()
    assert [pattern.add(float(at), "1", *PASSWORD) for at in range(3)] == ["", "", ""]


def test_a_unit_that_ends_otherwise_in_between_breaks_the_row():
    pattern = Pattern()
    pattern.add(0.0, "1", *PASSWORD)
    pattern.add(1.0, "2", *PASSWORD)
    pattern.add(2.0, "3", "confirmed", "OK-000")
    assert pattern.add(3.0, "4", *PASSWORD) == ""


def test_a_row_that_took_too_long_is_none():
    pattern = Pattern()
    pattern.add(0.0, "1", *PASSWORD)
    pattern.add(1.0, "2", *PASSWORD)
    assert pattern.add(WITHIN_S + 1.0, "3", *PASSWORD) == ""


def test_the_devices_own_troubles_are_never_the_sites():
    pattern = Pattern()
    for slot in "123":
        assert pattern.add(0.0, slot, "not-listening", "DEV-101") == ""


def test_a_row_that_was_told_begins_anew():
    pattern = Pattern()
    for slot in "123":
        pattern.add(0.0, slot, *PASSWORD)
    assert pattern.add(1.0, "4", *PASSWORD) == ""
