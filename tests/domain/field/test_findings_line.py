"""Clock, proxy, disk and the cloud's answer, judged from what was measured."""

import pytest

from station.domain.field.findings import State
from station.domain.field.findings_line import (
    judge_clock,
    judge_disk,
    judge_no_reach,
    judge_proxy,
    judge_reach,
    without_secrets,
)


@pytest.mark.parametrize(
    ("ahead_s", "state", "words"),
    [
        (59, State.OK, "agrees"),
        (-60, State.OK, "agrees"),
        (95, State.WATCH, "95 s ahead of"),
        (-290, State.WATCH, "5 min behind"),
        (301, State.FIX, "5 min ahead of"),
        (-86_400 * 900, State.FIX, "900 days behind"),
    ],
)
def test_a_clock_is_watched_from_a_minute_on_and_has_to_be_set_from_five(ahead_s, state, words):
    found = judge_clock(ahead_s)
    assert found.state is state
    assert words in found.what
    assert found.code == ("" if state is State.OK else "clock-wrong")


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("http://ada:hunter2@proxy.acme.example:3128", "http://(secret)@proxy.acme.example:3128"),
        ("ada:hunter2@proxy:3128", "(secret)@proxy:3128"),
        ("http://proxy:3128/", "http://proxy:3128"),
        ("http://ada:a@b@proxy:3128", "http://(secret)@proxy:3128"),
    ],
)
def test_a_proxys_name_and_password_are_never_told(address, shown):
    assert without_secrets(address).removeprefix("//") == shown
    told = judge_proxy("HTTPS_PROXY", address, by_proxy=True)
    assert "hunter2" not in told.what
    assert "HTTPS_PROXY" in told.what


def test_a_proxy_that_is_not_used_for_this_cloud_is_told_as_that():
    assert "without it" in judge_proxy("HTTPS_PROXY", "http://p:1", by_proxy=False).what


def test_a_cloud_that_refuses_our_question_is_there_all_the_same():
    assert judge_reach(404, 0.084).what == "The cloud is reached in 84 ms."


def test_a_cloud_in_trouble_and_a_slow_line_are_watched():
    assert judge_reach(503, 0.1).code == "cloud-unwell"
    assert judge_reach(404, 3.0).state is State.WATCH


def test_no_way_to_the_cloud_has_its_number():
    assert judge_no_reach("nobody answers.").code == "site-offline"


def test_room_is_watched_below_a_gigabyte_and_wanting_below_a_tenth():
    assert judge_disk("data", "/home", 2_000_000_000).state is State.OK
    assert judge_disk("data", "/home", 500_000_000).state is State.WATCH
    assert judge_disk("data", "/home", 50_000_000).code == "record-failed"
