"""cloud/flights.py: what many want at once is fetched once."""

import asyncio

import pytest

from station.cloud.flights import Flights
from station.domain.cloud_errors import CloudUnwell


class Source:
    """Gives a new number each time; holds back until it is let go."""

    def __init__(self, trouble=None):
        self.asked = 0
        self.is_asked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.trouble = trouble

    async def fetch(self):
        self.asked += 1
        self.is_asked.set()
        number = self.asked
        await self.may_answer.wait()
        if self.trouble is not None:
            raise self.trouble
        return number


async def at_once(flights, source, count, what="it"):
    tasks = [asyncio.create_task(flights.share(what, source.fetch)) for _ in range(count)]
    await asyncio.sleep(0)
    return tasks


async def test_all_who_come_meanwhile_have_the_same():
    flights, source = Flights(), Source()
    tasks = await at_once(flights, source, 64)
    source.may_answer.set()
    assert await asyncio.gather(*tasks) == [1] * 64


async def test_who_comes_later_has_a_fresh_one():
    flights, source = Flights(), Source()
    source.may_answer.set()
    assert [await flights.share("it", source.fetch) for _ in range(3)] == [1, 2, 3]


async def test_other_things_are_fetched_side_by_side():
    flights, source = Flights(), Source()
    tasks = [*await at_once(flights, source, 2, "one"), *await at_once(flights, source, 2, "two")]
    assert source.asked == 2
    source.may_answer.set()
    assert await asyncio.gather(*tasks) == [1, 1, 2, 2]


async def test_trouble_is_everybodys_and_asked_for_once():
    flights, source = Flights(), Source(CloudUnwell("no"))
    tasks = await at_once(flights, source, 64)
    source.may_answer.set()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(each, CloudUnwell) for each in found)
    assert source.asked == 1


async def test_trouble_that_nobody_shares_is_told_all_the_same():
    flights, source = Flights(), Source(CloudUnwell("no"))
    source.may_answer.set()
    with pytest.raises(CloudUnwell):
        await flights.share("it", source.fetch)


async def test_when_the_first_is_stopped_the_next_fetches():
    flights, source = Flights(), Source()
    first, *others = await at_once(flights, source, 5)
    source.is_asked.clear()
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    async with asyncio.timeout(5):
        await source.is_asked.wait()
    source.may_answer.set()
    assert await asyncio.gather(*others) == [2] * 4


async def test_one_who_only_waited_may_stop_without_harm():
    flights, source = Flights(), Source()
    first, second, third = await at_once(flights, source, 3)
    second.cancel()
    source.may_answer.set()
    assert await asyncio.gather(first, third) == [1, 1]


async def test_a_fault_of_ours_is_each_callers_own():
    flights, source = Flights(), Source(KeyError("ours"))
    tasks = await at_once(flights, source, 3)
    source.may_answer.set()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(each, KeyError) for each in found)
    assert source.asked == 3
