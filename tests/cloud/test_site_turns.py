"""cloud/site_turns.py: who may call next when the site's share is used up."""

import asyncio
from functools import partial

import pytest

from station.cloud.budget import SiteBudget
from station.cloud.guard import Guard
from station.cloud.priority import Priority, at_priority
from station.cloud.site_turns import SiteTurns
from station.domain.cloud_errors import RateLimited
from station.simulator.clock import SimulatedClock

HOST = "api.example.test"
CALLS, TOKENS = ("calls",), ("calls", "tokens")


class Site:
    """A real budget in story time, and how often it was asked."""

    def __init__(self):
        self.clock = SimulatedClock(0.01)
        guard = Guard(None, HOST, wall=self.clock.now)
        self.budget = SiteBudget(None, HOST, guard, wall=self.clock.now)
        self.asked = 0
        self.turns = SiteTurns(self.take, self.clock)
        self.told, self.done = [], []
        self.is_told = asyncio.Event()

    async def take(self, limits):
        self.asked += 1
        await asyncio.sleep(0)
        return self.budget.take(limits)

    def use_up(self):
        while self.budget.take(("tokens",)) is None:
            pass

    async def one(self, name, priority=Priority.ACT, limits=TOKENS, patience_s=1000.0):
        with at_priority(priority):
            waited_s = await self.turns.next(limits, partial(self._tell, name), patience_s)
        self.done.append(name)
        return waited_s

    async def waiting(self, *wanted):
        """Tasks that stand in line by now."""
        told = len(self.told)
        tasks = [asyncio.create_task(self.one(*each)) for each in wanted]
        await self.until_told(told + len(wanted))
        return tasks

    async def until_told(self, count):
        async with asyncio.timeout(10):
            while len(self.told) < count:
                self.is_told.clear()
                await self.is_told.wait()

    def _tell(self, name, why, wait_s):
        self.told.append((name, why, wait_s))
        self.is_told.set()


@pytest.fixture
def site():
    return Site()


async def test_where_there_is_room_nobody_waits_or_is_told(site):
    assert [await site.one(number) for number in range(5)] == [0.0] * 5
    assert site.told == []
    assert site.asked == 5


async def test_callers_go_by_class_and_then_as_they_came(site):
    site.use_up()
    classes = [Priority.SWEEP, Priority.ACT, Priority.BACKGROUND, Priority.PROOF,
               Priority.HOLDS_OPERATOR, Priority.ACT, Priority.PROOF]  # fmt: skip
    tasks = await site.waiting(*enumerate(classes))
    site.clock.jump(400)
    await asyncio.gather(*tasks)
    assert site.done == [4, 3, 6, 1, 5, 0, 2]


async def test_many_that_wait_do_not_ask_the_budget_each(site):
    site.use_up()
    [first] = await site.waiting(("first",))
    others = await site.waiting(*((number,) for number in range(48)))
    assert site.asked == 1
    site.clock.jump(400)
    await asyncio.gather(first, *others)
    assert site.asked == 1 + 49


async def test_each_is_told_why_and_for_how_long(site):
    site.use_up()
    tasks = await site.waiting(("first",), ("second",))
    for _name, why, wait_s in site.told:
        assert why.startswith("New tokens: this site's share is used up")
        assert 250 < wait_s <= 310
    site.clock.jump(400)
    assert all(waited_s >= 300 for waited_s in await asyncio.gather(*tasks))


async def test_who_has_no_time_is_told_so_at_once(site):
    site.use_up()
    tasks = await site.waiting(("patient",))
    for _ in range(2):
        with pytest.raises(RateLimited, match="share is used up"):
            await site.one("hurried", patience_s=75.0)
    site.clock.jump(400)
    await asyncio.gather(*tasks)


async def test_who_is_stopped_leaves_the_line_to_the_next(site):
    site.use_up()
    first, second, third = await site.waiting(("first",), ("second",), ("third",))
    first.cancel()
    second.cancel()
    site.clock.jump(400)
    await third
    assert site.done == ["third"]


async def test_other_limits_are_not_held_up(site):
    site.use_up()
    tasks = await site.waiting(("token",))
    assert await site.one("call", limits=CALLS) == 0.0
    site.clock.jump(400)
    await asyncio.gather(*tasks)


async def test_when_the_pace_is_halved_meanwhile_all_are_told_anew(site):
    site.use_up()
    tasks = await site.waiting(("first",), ("second",))
    site.budget.slow_down()
    told = len(site.told)
    site.clock.jump(61)
    await site.until_told(told + 2)
    assert all("halved" in why for _, why, _ in site.told[told:])
    site.clock.jump(1000)
    await asyncio.gather(*tasks)
    assert site.done == ["first", "second"]
