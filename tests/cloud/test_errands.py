"""cloud/errands.py: patience on the loop, visible, with an end; one thread for all calls."""

import asyncio
import threading

import pytest

from station.cloud.budget import SiteBudget
from station.cloud.errands import Errands
from station.cloud.guard import Guard
from station.cloud.session import CloudSession
from station.domain.calls.limits import LIMITS
from station.domain.cloud_errors import CloudUnwell, RateLimited, ReplyNotUnderstood
from station.simulator.clock import SimulatedClock
from tests.cloud.conftest import DEVICE


@pytest.mark.parametrize("kind", ["status", "html", "reset_before", "reset_after"])
async def test_a_read_is_tried_three_times_and_each_repeat_is_told(site, kind):
    link = site.link()
    await link.product()
    more = {"status": 503} if kind == "status" else {}
    site.trouble(kind, "products.device-info", times=2, **more)
    assert await link.look(DEVICE) is None
    assert [line[-8:] for line in site.told] == ["2 of 3).", "3 of 3)."]


async def test_a_read_that_stays_unwell_ends(site):
    site.trouble("status", "products.device-info", status=503, times=0)
    with pytest.raises(CloudUnwell):
        await site.link().look(DEVICE)
    assert len(site.troubles.struck) == 3


async def test_an_odd_reply_to_a_read_is_asked_for_once_more(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    site.trouble("odd_body", "products.device-info", body={"id": 7}, times=1)
    assert await site.link().look(DEVICE) is not None
    site.trouble("odd_body", "products.device-info", body={"id": 7}, times=0)
    with pytest.raises(ReplyNotUnderstood):
        await site.link().look(DEVICE)
    assert len(site.troubles.struck) == 3


@pytest.mark.parametrize("says_when", [True, False])
async def test_a_rate_limit_is_waited_out_in_story_time(site, says_when):
    headers = {"Retry-After": "20"} if says_when else {}
    site.trouble("status", "products.import", status=429, headers=headers, body="slow down")
    began_s = site.clock.now()
    await site.link().import_device(DEVICE)
    assert site.clock.now() - began_s >= (20 if says_when else 60)
    assert any("Waiting" in line for line in site.told)
    assert site.books.counts.of("import", DEVICE.text) == 1


async def test_a_longer_pause_than_a_step_has_time_for_is_told(site):
    site.trouble("status", "products.device-info", status=429, headers={"Retry-After": "300"})
    with pytest.raises(RateLimited, match="300 s"):
        await site.link().look(DEVICE)


async def test_all_calls_of_a_link_run_in_one_thread(site):
    link = site.link()
    before = set(threading.enumerate())
    await asyncio.gather(*(link.look(DEVICE) for _ in range(8)))
    assert len(set(threading.enumerate()) - before) <= 1
    assert site.calls("oauth.token") == 1
    assert site.calls("products.device-info") == 8


async def test_a_stop_waits_for_the_act_that_is_under_way(site):
    site.trouble("slow", "products.import", seconds=30)
    link = site.link()
    await link.product()
    doing = asyncio.create_task(link.import_device(DEVICE))
    await site.has_struck.wait()
    doing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await doing
    assert site.books.device(DEVICE.text).product_id == site.books.product_id
    assert site.traced[-1][0] == "<"


BUDGET_SCALE = 0.004
"""Five minutes pass in 1.2 s."""


@pytest.fixture
async def budgeted(tmp_path):
    """Errands whose site has used up its share of new tokens, and what they told."""
    told = []
    session = CloudSession("http://127.0.0.1:9", time_scale=BUDGET_SCALE)
    guard = Guard(None, session.host)
    budget = SiteBudget(
        str(tmp_path / "site-budget.json"), session.host, guard, time_scale=BUDGET_SCALE
    )
    clock = SimulatedClock(BUDGET_SCALE)
    errands = Errands(session, guard, clock, told.append, None, budget=budget)
    while budget.take(("tokens",)) is None:
        pass
    yield errands, told
    await errands.close()


def used(errands, name):
    return next(line.used for line in errands.budget.reading().lines if line.limit.name == name)


async def test_a_used_up_share_is_waited_for_and_every_wait_is_told(budgeted):
    errands, told = budgeted
    waited_s = await errands.turn(("calls", "tokens"))
    assert waited_s > 100
    assert all(line.startswith("New tokens: this site's share is used up") for line in told)
    assert len(told) >= 2
    assert used(errands, "calls") == 1


async def test_a_wait_tells_its_length_to_who_asks_for_it(budgeted):
    errands, told = budgeted
    waits = []
    await errands.turn(("tokens",), lambda text, wait_s: waits.append(wait_s))
    assert told == []
    assert waits == sorted(waits, reverse=True)
    assert waits[0] > 100


async def test_a_wait_for_the_share_can_be_stopped(budgeted):
    errands, _told = budgeted
    is_told = asyncio.Event()
    waiting = asyncio.create_task(errands.turn(("calls", "tokens"), lambda *_: is_told.set()))
    await is_told.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert used(errands, "calls") == 0


async def test_other_limits_are_not_waited_for(budgeted):
    errands, _told = budgeted
    assert await errands.turn(("calls", "streams")) == 0


async def test_a_step_is_not_kept_longer_than_it_has_time_for(budgeted):
    errands, _told = budgeted

    async def attempt():
        pytest.fail("asked beyond the share")

    with pytest.raises(RateLimited, match="this site's share is used up"):
        await errands.within_limits(attempt, ("calls", "tokens"))


async def test_calls_and_new_tokens_are_counted(site):
    link = site.link()
    await link.look(DEVICE)
    counted = {limit.name: used(link._errands, limit.name) for limit in LIMITS}
    assert counted["tokens"] == site.calls("oauth.token") == 1
    assert counted["calls"] == 1 + site.calls("products.device-info")
    assert counted["streams"] == 0


async def test_too_many_from_the_cloud_halves_the_sites_pace(site):
    site.trouble("status", "products.device-info", status=429, headers={"Retry-After": "1"})
    link = site.link()
    await link.look(DEVICE)
    assert link._errands.budget.reading().halved_for_s > 0
