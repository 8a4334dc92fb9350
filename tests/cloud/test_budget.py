"""cloud/budget.py: this computer's processes together keep within their share of the limits."""

import json
import subprocess
import sys
import time

import pytest

from station.cloud.budget import HALVED_S, SiteBudget
from station.cloud.guard import MOST_REFUSALS, Guard
from station.domain.calls.limits import LIMITS, OUR_SHARE

HOST = "api.example.test"
SPAN_S = 300.0
PART_S = SPAN_S / 30
SHARES = {limit.name: int(limit.most * OUR_SHARE) for limit in LIMITS}
TAKE = """
import sys
from station.cloud.budget import SiteBudget
from station.cloud.guard import Guard
budget = SiteBudget(sys.argv[1], "api.example.test", Guard(None, "api.example.test"))
print(sum(budget.take(("calls", "tokens")) is None for _ in range(50)))
"""


class WallClock:
    def __init__(self):
        self.now_s = 1_700_000_000.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def wall():
    return WallClock()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "state" / "site-budget.json"


@pytest.fixture
def new_budget(file, wall):
    """As another process of this computer would have it."""
    budgets = []

    def new(host=HOST, guard=None, **more):
        guard = guard or Guard(None, host, wall=wall)
        budgets.append(SiteBudget(str(file), host, guard, wall=wall, **more))
        return budgets[-1]

    yield new
    for budget in budgets:
        budget.close()


def line(budget, name):
    return next(each for each in budget.reading().lines if each.limit.name == name)


def use_up(budget, name="tokens"):
    for _ in range(SHARES[name]):
        assert budget.take((name,)) is None


def test_our_share_of_a_limit_is_given_and_not_a_call_more(new_budget):
    budget = new_budget()
    use_up(budget)
    full = budget.take(("calls", "tokens"))
    assert full.limit.name == "tokens"
    assert 0 < full.wait_s <= SPAN_S + PART_S
    assert line(budget, "calls").used == 0


def test_a_wait_says_why_how_long_and_whose_budget_it_is(new_budget):
    budget = new_budget()
    use_up(budget)
    text = str(budget.take(("tokens",)))
    assert "New tokens: this site's share is used up (60 in 5 min, of 100 for everybody" in text
    assert text.endswith(" s.")


def test_after_the_wait_there_is_room(new_budget, wall):
    budget = new_budget()
    use_up(budget)
    wait_s = budget.take(("tokens",)).wait_s
    wall.now_s += wait_s - 0.01
    assert budget.take(("tokens",)) is not None
    wall.now_s += 0.02
    assert budget.take(("tokens",)) is None


def test_no_span_ever_holds_more_than_the_share(new_budget, wall):
    budget = new_budget()
    taken = []
    for _ in range(4000):
        if budget.take(("tokens",)) is None:
            taken.append(wall.now_s)
        wall.now_s += 0.37
    assert len(taken) > 3 * SHARES["tokens"]
    for first, beyond in zip(taken, taken[SHARES["tokens"] :], strict=False):
        assert beyond - first > SPAN_S


def test_serial_numbers_have_their_hour(new_budget, wall):
    budget = new_budget()
    use_up(budget, "serials")
    wall.now_s += 3000
    assert budget.take(("serials",)) is not None
    wall.now_s += 1000
    assert budget.take(("serials",)) is None


def test_processes_at_work_together_share_one_budget(new_budget, file):
    children = [
        subprocess.Popen([sys.executable, "-c", TAKE, str(file)], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    taken = [int(child.communicate(timeout=15)[0]) for child in children]
    assert sum(taken) == SHARES["tokens"]
    mine = SiteBudget(str(file), HOST, Guard(None, HOST), wall=time.time)
    assert mine.take(("tokens",)) is not None
    mine.close()


def test_another_clouds_calls_are_its_own(new_budget):
    use_up(new_budget())
    assert new_budget("other.example.test").take(("tokens",)) is None


def test_a_cloud_of_last_week_is_not_kept_in_the_file(new_budget, file, wall):
    new_budget("127.0.0.1:4711").take(("calls",))
    wall.now_s += 7 * 86400
    new_budget().take(("calls",))
    assert list(json.loads(file.read_text())) == [HOST]


def test_a_clock_set_back_by_a_year_makes_no_wait_longer_than_a_span(new_budget, wall):
    budget = new_budget()
    use_up(budget)
    wall.now_s -= 365 * 86400
    wait_s = budget.take(("tokens",)).wait_s
    assert wait_s <= SPAN_S + PART_S
    assert budget.take(("calls",)) is None
    wall.now_s += wait_s + 0.01
    assert budget.take(("tokens",)) is None


def test_a_clock_set_forward_forgets_what_was_counted(new_budget, wall):
    budget = new_budget()
    use_up(budget)
    wall.now_s += 365 * 86400
    assert budget.take(("tokens",)) is None


def test_too_many_halves_the_pace_for_a_quarter_of_an_hour(new_budget, wall):
    new_budget().slow_down()
    budget = new_budget()
    assert line(budget, "tokens").most == SHARES["tokens"] // 2
    assert budget.reading().halved_for_s == pytest.approx(HALVED_S)
    assert budget.reading().units_per_hour == 5806
    for _ in range(SHARES["tokens"] // 2):
        assert budget.take(("tokens",)) is None
    assert "halved since the cloud asked for less" in str(budget.take(("tokens",)))
    wall.now_s += HALVED_S
    assert line(budget, "tokens").most == SHARES["tokens"]
    assert budget.reading().halved_for_s == 0


def test_what_was_used_before_the_pace_was_halved_still_counts(new_budget, wall):
    budget = new_budget()
    use_up(budget)
    wall.now_s += 4 * PART_S
    budget.slow_down()
    wait_s = budget.take(("tokens",)).wait_s
    assert SPAN_S - 5 * PART_S < wait_s <= SPAN_S


def test_story_time_shortens_the_spans(new_budget, wall):
    budget = new_budget(time_scale=0.01)
    use_up(budget)
    assert budget.take(("tokens",)).wait_s > SPAN_S - PART_S
    wall.now_s += (SPAN_S + PART_S) * 0.01
    assert budget.take(("tokens",)) is None


def test_the_gauge_shows_what_is_used_and_when_the_next_may_go(new_budget):
    budget = new_budget()
    assert budget.take(("calls",)) is None
    assert (line(budget, "calls").used, line(budget, "calls").most) == (1, 6000)
    assert line(budget, "calls").free_in_s == 0
    assert budget.reading().units_per_hour == 11612
    use_up(budget)
    assert line(budget, "tokens").free_in_s > 0


def test_the_gauge_shows_refusals_and_how_long_no_token_is_asked_for(new_budget, wall):
    guard = Guard(None, HOST, wall=wall)
    budget = new_budget(guard=guard)
    guard.was_refused("client", "wrong")
    assert (budget.reading().refusals, budget.reading().locked_for_s) == (1, 0)
    for number in range(MOST_REFUSALS - 1):
        guard.was_refused("client", f"wrong {number}")
    wall.now_s += 60
    assert budget.reading().refusals == MOST_REFUSALS
    assert budget.reading().locked_for_s == pytest.approx(1740)


def test_the_gauge_shows_a_lock_out_in_story_time(new_budget, wall):
    guard = Guard(None, HOST, wall=wall, time_scale=0.1)
    guard.was_locked_out()
    assert new_budget(guard=guard, time_scale=0.1).reading().locked_for_s == pytest.approx(1800)


@pytest.mark.parametrize(
    "garbage",
    [
        "", "{", "[]", json.dumps({HOST: 7}), json.dumps({HOST: {"counts": []}}),
        json.dumps({HOST: {"counts": {"calls": 7}, "halved_until_s": 0, "at_s": "x"}}),
        json.dumps({HOST: {"counts": {"tokens": {"x": 1, "-1": 2, "7": "8", "9" * 5000: 1}},
                           "halved_until_s": 0}}),
        json.dumps({HOST: {"counts": {"tokens": {"9" * 18: 10**9}}, "halved_until_s": 0}}),
        json.dumps({HOST: {"counts": {}, "halved_until_s": float("nan")}}), "[" * 5000, "\x00\xff",
    ],
)  # fmt: skip
def test_a_damaged_file_stops_nobody_for_longer_than_a_span(new_budget, file, wall, garbage):
    file.parent.mkdir()
    file.write_text(garbage, encoding="latin-1")
    budget = new_budget()
    full = budget.take(("tokens",))
    assert full is None or full.wait_s <= SPAN_S + PART_S
    budget.slow_down()
    wall.now_s += HALVED_S
    assert budget.take(("tokens",)) is None
    assert len(budget.reading().lines) == len(LIMITS)


def test_without_a_file_this_process_counts_for_itself(wall):
    budget = SiteBudget(None, HOST, Guard(None, HOST, wall=wall), wall=wall)
    use_up(budget)
    assert budget.take(("tokens",)) is not None


def test_a_full_site_is_counted_as_quickly_as_an_empty_one(new_budget):
    budget = new_budget()

    def seconds(count):
        began_s = time.process_time()
        for _ in range(count):
            budget.take(("calls",))
        return time.process_time() - began_s

    empty_s = seconds(300)
    use_up(budget, "tokens")
    seconds(3000)
    assert seconds(300) < 3 * empty_s + 0.05
