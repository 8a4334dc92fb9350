"""Tokens, what they may do, and how much of the site's calls is left; judged."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from station.domain.calls.limits import LIMITS, Budget, Used
from station.domain.calls.shape import Kind
from station.domain.field.findings import State
from station.domain.field.findings_line import judge_no_reach, judge_reach
from station.flow.field.doctor_account import CLAIM_PATH, is_reached, judge_budget, judge_token

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ALL = tuple(CLAIM_PATH.values())
UNUSED = Budget(tuple(Used(limit, 0, int(limit.most * 0.6)) for limit in LIMITS))


def test_a_good_token_is_told_with_its_life_and_what_it_may_do():
    found = judge_token(Kind.PRODUCT, NOW + timedelta(minutes=50), ALL, NOW)
    assert found.state is State.OK
    assert "for 50 min; we may look at the device, import" in found.what
    assert "does not end" in judge_token(Kind.USER, None, ALL, NOW).what


def test_an_accounts_token_that_ends_within_a_day_is_watched_a_products_is_renewed():
    soon = NOW + timedelta(hours=5)
    found = judge_token(Kind.USER, soon, ALL, NOW)
    assert (found.state, found.code) == (State.WATCH, "token-expired")
    assert "in 5 h" in found.what
    assert judge_token(Kind.PRODUCT, soon, ALL, NOW).state is State.OK


def test_what_a_claim_still_lacks_is_named():
    found = judge_token(Kind.USER, None, ALL[:2], NOW)
    assert found.state is State.WATCH
    assert "make customers, make claim codes, hear events" in found.what


def test_an_untouched_budget_is_fine():
    assert judge_budget(UNUSED).what == "0 of 6000 calls of 5 min are used."


def test_a_budget_that_is_nearly_used_up_is_watched():
    lines = (replace(UNUSED.lines[0], used=4800), *UNUSED.lines[1:])
    found = judge_budget(replace(UNUSED, lines=lines))
    assert (found.state, found.code) == (State.WATCH, "rate-limited")
    assert "All calls 4800 of 6000" in found.what


def test_a_site_that_is_locked_out_has_to_wait():
    found = judge_budget(replace(UNUSED, locked_for_s=610))
    assert (found.state, found.code) == (State.FIX, "locked-out")
    assert "11 min are left" in found.what


def test_tokens_are_tried_only_where_the_cloud_answers():
    assert is_reached([judge_reach(404, 0.1)])
    assert is_reached([judge_reach(503, 0.1)])
    assert not is_reached([judge_no_reach("nobody answers.")])
    assert not is_reached([])
