"""command/cloud/gauge.py"""

from station.command.cloud.gauge import budget_fields, budget_lines
from station.domain.calls.limits import LIMITS, Budget, Used

BUDGET = Budget(
    (
        *(Used(limit, limit.most // 5, limit.most * 3 // 5) for limit in LIMITS[:-1]),
        Used(LIMITS[-1], 30, 30, 1200.0),
    ),
    refusals=2,
    locked_for_s=900.0,
    halved_for_s=240.0,
)


def test_the_gauge_shows_every_limit_and_when_the_next_may_go():
    lines = list(budget_lines(BUDGET))
    assert "2,000 of 6,000 in 5 min" in lines[0]
    assert lines[0].count("#") == 7
    assert "30 of 30 in an hour  the next may go in 20 min" in lines[len(LIMITS) - 1]
    assert all(len(line) <= 100 for line in lines)


def test_the_gauge_tells_what_is_left_for_units_and_what_has_been_refused():
    words = "\n".join(budget_lines(BUDGET))
    assert "11,612 units an hour" in words
    assert "2 of 3" in words
    assert "15 min more" in words
    assert "half of it for 4 min more" in words


def test_programs_get_the_same_in_seconds():
    told = budget_fields(BUDGET)
    assert [line["name"] for line in told["lines"]] == [limit.name for limit in LIMITS]
    assert told["lines"][-1]["free_in_s"] == 1200.0
    assert (told["refusals"], told["locked_for_s"], told["halved_for_s"]) == (2, 900.0, 240.0)
    assert told["units_per_hour"] == BUDGET.units_per_hour
