"""domain/bench/tally.py"""

import pytest

from station.domain.bench.tally import Tally, outlier
from station.domain.verdict import Verdict

PASSED = Verdict("confirmed", "OK-000", "pass", "It belongs to Ada.", "Take it out.")
WRONG = Verdict("password-wrong", "WIF-103", "aside", "It came back.", "Check the password.")
UNFIT = Verdict("in-dfu", "DEV-121", "fail", "It blinks yellow.", "Press RESET.")


def test_a_device_counts_once_by_its_last_verdict():
    tally = Tally(0.0)
    tally.judge("a", "1", WRONG, 30.0)
    tally.judge("a", "1", PASSED, 20.0)
    counts = tally.counts(3600.0)
    assert (counts.passed, counts.aside, counts.judged) == (1, 0, 1)


def test_only_a_device_that_passed_in_its_first_run_is_of_the_first_pass():
    tally = Tally(0.0)
    tally.judge("a", "1", WRONG, 30.0)
    tally.judge("a", "1", PASSED, 20.0)
    tally.judge("b", "2", PASSED, 20.0)
    assert tally.counts(3600.0).first_pass_yield == 0.5


def test_before_the_first_verdict_there_is_no_yield():
    assert Tally(0.0).counts(10.0).first_pass_yield is None


def test_units_per_hour_are_those_that_passed_since_the_shift_began():
    tally = Tally(100.0)
    for device in "abcdef":
        tally.judge(device, "1", PASSED, 20.0)
    tally.judge("g", "1", UNFIT, 20.0)
    assert tally.counts(100.0 + 1800.0).units_per_hour == pytest.approx(12.0)


def test_the_most_frequent_causes_come_first():
    tally = Tally(0.0)
    for number, verdict in enumerate((WRONG, UNFIT, WRONG, PASSED)):
        tally.judge(str(number), "1", verdict, 20.0)
    assert tally.counts(60.0).top_causes == (("password-wrong", 2), ("in-dfu", 1))


def test_a_truth_that_changes_is_no_further_run():
    tally = Tally(0.0)
    tally.judge("a", "1", WRONG, 30.0)
    tally.amend("a", PASSED)
    assert tally.counts(60.0).first_passed == 1


def test_a_device_that_was_never_judged_is_not_amended():
    tally = Tally(0.0)
    tally.amend("a", PASSED)
    assert tally.counts(60.0).judged == 0


def test_what_a_run_usually_takes_is_the_middle_of_those_that_passed():
    tally = Tally(0.0)
    assert tally.usual_run_s is None
    for device, took_s in (("a", 10.0), ("b", 90.0), ("c", 20.0)):
        tally.judge(device, "1", PASSED, took_s)
    tally.judge("d", "1", WRONG, 500.0)
    assert tally.usual_run_s == 20.0


def test_a_slot_that_fails_far_more_than_its_peers_is_pointed_out():
    assert outlier({"1": (10, 0), "2": (9, 1), "3": (4, 6)}) == "3"


@pytest.mark.parametrize(
    "by_slot",
    [
        {},
        {"1": (0, 9)},
        {"1": (10, 2), "2": (10, 1)},
        {"1": (3, 5), "2": (4, 5), "3": (3, 4)},
        {"1": (0, 2), "2": (40, 0)},
    ],
)
def test_no_slot_is_pointed_out_without_peers_that_do_better_or_with_few_failures(by_slot):
    assert outlier(by_slot) == ""
