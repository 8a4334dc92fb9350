"""cloud/lanes.py: several calls at once, no more than there are lanes, and none left open."""

import asyncio
import threading

from station.cloud.lanes import MOST
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order

LIST = Order(call_named("products.list"))


async def test_many_calls_at_once_share_a_few_threads(site):
    before, desk = set(threading.enumerate()), site.desk()
    replies = await asyncio.gather(*(desk.send(LIST, site.news.append) for _ in range(12)))
    assert all(reply.status == 200 for reply in replies)
    cloud = [one for one in set(threading.enumerate()) - before if one.name.startswith("cloud")]
    assert len(cloud) <= MOST + 1  # and the one that gets tokens
    assert site.calls("products.list") == 12


async def test_one_call_after_the_other_needs_one_lane(site):
    desk = site.desk()
    for _ in range(3):
        await desk.send(LIST, site.news.append)
    assert len(desk._lanes._all) == 1


async def test_a_call_that_fails_gives_its_lane_back(site):
    site.trouble("reset_before", "products.create", times=0)
    desk = site.desk()
    create = Order(call_named("products.create"), {"name": "New", "platform": "6"})
    for _ in range(MOST + 1):
        await asyncio.wait([asyncio.ensure_future(desk.send(create, site.news.append))])
    assert (await desk.send(LIST, site.news.append)).status == 200
