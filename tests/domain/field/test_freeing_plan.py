"""domain/field/freeing.py and freeing_plan.py: what is undone, in which order, and by whom."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.field.freeing import (
    ORDER,
    RELEASE,
    REMOVING,
    UNCLAIMING,
    Act,
    Place,
    Plugged,
    Whereabouts,
    Whose,
)
from station.domain.field.freeing_plan import By, Guard, ask_of, plan_of
from station.domain.field_errors import StillOwned
from station.domain.identity import DeviceId

DEVICE = DeviceId("1f0030001647353236343033")
PLACE = Place(9319, "Freezer sensor", "ada@example.com", Whose.CUSTOMER, is_worked_on=True)
OURS = Whereabouts(DEVICE, places=(PLACE,), is_seen=True)
ANOTHERS = replace(OURS, places=(replace(PLACE, owner="grace@x.org", whose=Whose.ANOTHER),))
AT_THE_CABLE = Plugged("/dev/ttyACM0", listens=True)


def acts(where, wish=RELEASE):
    return [step.act for step in plan_of(where, wish).steps]


def test_a_unit_of_ours_is_unclaimed_and_then_removed():
    assert acts(OURS) == [Act.UNCLAIM, Act.REMOVE]


def test_releasing_what_is_owned_wants_the_last_four_digits():
    assert plan_of(OURS).guard is Guard.LAST4
    assert OURS.last4 == "3033"


def test_unclaiming_alone_wants_one_click_and_says_that_it_stays():
    (step,) = plan_of(OURS, UNCLAIMING).steps
    assert step.guard is Guard.CLICK
    assert "stays in the product" in step.what


def test_removing_what_nobody_owns_wants_one_click():
    where = replace(OURS, places=(replace(PLACE, owner=None, whose=Whose.NOBODY),))
    assert plan_of(where, REMOVING).guard is Guard.CLICK


def test_removing_while_it_is_owned_is_refused():
    with pytest.raises(StillOwned):
        plan_of(OURS, REMOVING)


def test_nothing_is_taken_from_another_owner_and_the_letter_names_device_and_owner():
    plan = plan_of(ANOTHERS)
    assert plan.steps == ()
    assert DEVICE.text in plan.ask
    assert "grace@x.org" in plan.ask


def test_a_live_code_comes_first_and_by_the_cable_only():
    where = replace(OURS, code_until="2026-01-01T10:00:00+00:00")
    assert plan_of(where).steps[0].by is By.PERSON
    assert "10:00" in plan_of(where).steps[0].what
    assert plan_of(replace(where, plugged=AT_THE_CABLE)).steps[0].by is By.STATION


def test_its_wifi_is_forgotten_by_a_hand():
    (step,) = plan_of(OURS, frozenset({Act.WIFI})).steps
    assert step.by is By.PERSON
    assert "10 s" in step.what


def test_a_mark_for_development_is_lifted_between_unclaiming_and_removing():
    where = replace(OURS, places=(replace(PLACE, development=True),))
    assert acts(where) == [Act.UNCLAIM, Act.LIFT, Act.REMOVE]


def test_each_label_is_void():
    where = replace(OURS, labels=("A-7", "A-8"))
    assert acts(where)[-2:] == [Act.LABEL, Act.LABEL]


def test_a_device_that_nobody_shows_us_has_a_letter_and_no_steps():
    where = Whereabouts(DEVICE, serial="PH-1")
    assert where.is_nowhere
    assert acts(where) == []
    assert "PH-1" in ask_of(where)


def test_what_we_can_free_ourselves_needs_no_letter():
    assert ask_of(OURS) == ""


@st.composite
def units(draw):
    owner = draw(st.sampled_from([None, "ada@example.com"]))
    theirs = st.sampled_from([Whose.CUSTOMER, Whose.ACCOUNT, Whose.ANOTHER])
    whose = draw(theirs) if owner else Whose.NOBODY
    return replace(
        OURS,
        places=(Place(9319, "P", owner, whose, development=draw(st.booleans())),),
        plugged=draw(st.sampled_from([None, AT_THE_CABLE])),
        code_until=draw(st.sampled_from(["", "2026-01-01T10:00:00+00:00"])),
        labels=draw(st.sampled_from([(), ("A-7",)])),
    )


@given(units(), st.frozensets(st.sampled_from(ORDER)))
def test_whatever_is_wished_the_order_holds_and_nothing_of_anothers_is_touched(where, wish):
    try:
        steps = plan_of(where, wish).steps
    except StillOwned:
        assert where.owner
        assert Act.UNCLAIM not in wish
        return
    order = [ORDER.index(step.act) for step in steps]
    assert all(earlier <= later for earlier, later in pairwise(order))
    planned = {step.act for step in steps}
    assert planned <= wish
    if where.whose is Whose.ANOTHER:
        assert not planned & {Act.UNCLAIM, Act.REMOVE, Act.LIFT}
    elif where.owner and Act.REMOVE in planned:
        assert Act.UNCLAIM in planned
