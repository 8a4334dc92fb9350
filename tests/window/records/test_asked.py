from datetime import UTC, date, datetime, timedelta

import pytest

from station.window.records.asked import ALL, TODAY, Asked, day_of, report_span, search_of

NOW = datetime(2026, 1, 31, 14, 0, tzinfo=UTC)
SHIFT = (NOW - timedelta(hours=8), NOW)


@pytest.mark.parametrize("text", ["2026-01-31", "2026-1-31", "31.1.2026", "31.01.2026"])
def test_a_day_is_known_as_people_write_it(text):
    assert day_of(text) == date(2026, 1, 31)


@pytest.mark.parametrize("text", ["", "33f0b1", "2026-13-01", "30.2.2026", "CLM-204", "20260131"])
def test_what_is_no_day_is_looked_for_as_it_is(text):
    assert day_of(text) is None
    assert search_of(Asked(text, ALL), None, NOW).text == text


def test_the_shift_goes_on_until_now():
    search = search_of(Asked(), SHIFT, NOW)
    assert (search.since, search.until) == (SHIFT[0], None)


def test_before_the_first_shift_the_day_stands_for_it():
    assert search_of(Asked(), None, NOW) == search_of(Asked(span=TODAY), None, NOW)


def test_all_has_no_beginning():
    assert search_of(Asked(span=ALL), SHIFT, NOW).since is None


def test_a_report_is_of_a_whole_day_that_was_typed():
    since, until = report_span(Asked("2026-01-30"), SHIFT, NOW)
    assert until - since == timedelta(days=1)


def test_a_report_of_today_ends_now():
    since, until = report_span(Asked(span=TODAY), SHIFT, NOW)
    assert since < until == NOW
