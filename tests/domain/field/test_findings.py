"""What the doctor's findings are worth, and what is told of them."""

from station.domain.field.findings import (
    Counts,
    Finding,
    State,
    failed,
    finding_fields,
    fix,
    ok,
    sorted_by_state,
    watch,
)

GOOD = ok("disk", "Room enough.")
DOUBTFUL = watch("clock", "95 s ahead.", "Codes are dated.", "Turn on network time.", "clock-wrong")
BAD = fix("dns", "No name.", "Nothing goes.", "Look at the cable.")


def test_only_what_has_to_be_mended_makes_a_computer_unsound():
    assert Counts.of([GOOD, DOUBTFUL]).is_sound
    assert not Counts.of([GOOD, BAD]).is_sound
    assert Counts.of([GOOD, DOUBTFUL, BAD, BAD]) == Counts(ok=1, watch=1, fix=2)


def test_what_has_to_be_mended_stands_first_and_the_rest_stays_in_its_order():
    other = ok("ports", "None is taken.")
    assert sorted_by_state([GOOD, other, DOUBTFUL, BAD]) == [BAD, DOUBTFUL, GOOD, other]


def test_a_finding_always_has_its_five_keys_and_says_more_only_where_there_is_more():
    assert finding_fields(GOOD) == {
        "check": "disk", "state": "ok", "what": "Room enough.", "why": "", "fix": "",
    }  # fmt: skip
    mended = Finding("udev-rule", State.WATCH, "Absent.", mended_by="udev-rule")
    assert finding_fields(mended)["can_fix"] == "udev-rule"
    assert finding_fields(DOUBTFUL, "STN-401")["number"] == "STN-401"


def test_a_check_that_came_to_nothing_proves_neither_good_nor_bad():
    assert failed("dns", "it did not end.").state is State.WATCH
