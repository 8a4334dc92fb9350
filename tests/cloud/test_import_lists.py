"""cloud/import_lists.py: what the lists of an import mean."""

import pytest

from station.cloud.import_lists import ADDED, INVALID, LISTS, outcomes_in, turned_away


def test_a_success_in_any_list_wins_and_case_does_not_matter():
    body = {"invalidDeviceIds": ["AB", "cd"], "updatedDeviceIds": [" ab "]}
    assert outcomes_in(body) == {"ab": ADDED, "cd": INVALID}


@pytest.mark.parametrize("body", [None, [], "x", {}, {"updatedDeviceIds": None}, {
    "updatedDeviceIds": [None, 7, {}], "invalidDeviceIds": "ab",
}])  # fmt: skip
def test_an_odd_reply_names_nothing(body):
    assert outcomes_in(body) == {}


def test_all_in_is_no_trouble_and_the_others_are_told_one_by_one():
    assert turned_away("Import", {"ab": ADDED}) is None
    trouble = turned_away("Import", {"ab": ADDED, "cd": INVALID})
    assert str(trouble) == "Import: 1 of 2 did not come into the product (1 invalid)."
    assert trouble.seen[0].startswith("cd: Unknown")


def test_each_outcome_that_is_no_success_says_what_to_do():
    assert all(each.do for each in LISTS.values() if not each.is_in)
    assert len({each.word for each in LISTS.values()}) == len(LISTS)
