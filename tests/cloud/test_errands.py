"""cloud/errands.py: patience on the loop, visible, with an end; one thread for all calls."""

import asyncio
import threading

import pytest

from station.domain.cloud_errors import CloudUnwell, RateLimited, ReplyNotUnderstood
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
