"""domain/field/rounds.py: codes grow old, and a clock that runs back fools nobody."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from station.domain.field.rounds import (
    Moment,
    Round,
    RoundUnit,
    UnitState,
    count_of,
    live_codes,
)
from station.domain.identity import DeviceId

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
DEVICE, OTHER = DeviceId("1f" * 12), DeviceId("2e" * 12)
READY = RoundUnit(
    "run", DEVICE, UnitState.READY, "ada", code_hash="h1", code_made_at=NOON, product=7
)
AWAITING = replace(READY, device=OTHER, state=UnitState.AWAITING, may_hold_code=True)


def after(minutes, real_s=1.0, **how):
    return Moment(NOON + timedelta(minutes=minutes * real_s), real_s, **how)


@pytest.mark.parametrize(
    ("minutes", "state"),
    [(0, UnitState.READY), (59, UnitState.READY), (60, UnitState.EXPIRED)],
)
def test_a_code_that_nobody_got_expires_with_its_hour(minutes, state):
    assert READY.at(after(minutes)).state is state


def test_an_expired_code_says_the_one_thing_to_do():
    trouble = READY.at(after(61)).trouble
    assert (trouble.code, "Announce it again" in trouble.do) == ("code-expired", True)


def test_in_story_time_an_hour_is_as_long_as_the_story_says():
    assert READY.at(after(59, real_s=0.05)).state is UnitState.READY
    assert READY.code_left_s(after(59, real_s=0.05)) == pytest.approx(60.0)
    assert READY.code_until(0.05) == NOON + timedelta(seconds=180)


def test_what_was_handed_over_waits_for_the_cloud_however_late_it_is():
    assert AWAITING.at(after(600)).state is UnitState.AWAITING


def test_a_unit_without_a_code_does_not_expire():
    assert replace(READY, code_hash="", code_made_at=None).at(after(600)).state is UnitState.READY


@pytest.mark.parametrize(("minutes", "needs"), [(10, False), (49, False), (51, True), (90, True)])
def test_a_code_is_renewed_at_fifty_minutes_and_kept_before(minutes, needs):
    assert READY.needs_work(after(minutes)) is needs


def test_what_was_handed_over_or_is_confirmed_is_not_announced_anew():
    assert not AWAITING.needs_work(after(1))
    assert not replace(AWAITING, state=UnitState.CONFIRMED).needs_work(after(1))
    assert replace(AWAITING, state=UnitState.EXPIRED).needs_work(after(61))


def test_a_clock_behind_what_is_written_was_set_back():
    noted = NOON + timedelta(minutes=30)
    assert Moment.of(NOON, noted) == Moment(noted, is_turned_back=True)
    assert Moment.of(noted - timedelta(seconds=20), noted) == Moment(noted)
    assert Moment.of(noted, None) == Moment(noted)


def test_of_an_unknown_age_no_code_is_good():
    turned = after(0, is_turned_back=True)
    assert READY.at(turned).trouble.code == "clock-wrong"
    assert READY.code_left_s(turned) == 0


def test_the_codes_that_live_are_told_the_one_that_ends_first_first():
    late = replace(AWAITING, code_made_at=NOON + timedelta(minutes=5))
    confirmed = replace(READY, state=UnitState.CONFIRMED)
    live = live_codes((late, READY, confirmed), after(10))
    assert [(each.device, each.is_delivered) for each in live] == [(DEVICE, False), (OTHER, True)]
    assert [each.left_s for each in live] == [3000.0, 3300.0]
    assert live_codes((late, READY), after(66)) == ()


def test_a_round_knows_who_holds_a_code_and_who_is_watched():
    found = Round("r", "f", "Thermostat", "v", (READY, AWAITING))
    assert found.holder_of("h1", DEVICE) == AWAITING
    assert found.holder_of("", DEVICE) is None
    assert found.watched == (AWAITING,)
    assert found.of(DEVICE) == READY
    assert count_of(found.units, UnitState.READY, UnitState.CONFIRMED) == 1
