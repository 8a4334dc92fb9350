"""The simulated cloud's wire: headers, latency, troubles, and how it closes."""

import asyncio
import time
from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime

import aiohttp
import pytest

from tests.simulator.cloud_visitor import (
    AT_PRODUCT,
    DEVICE,
    OTHER,
    PRODUCT,
    Visitor,
    next_event,
    stream,
    until,
    visiting,
)

IMPORT = f"{PRODUCT}/devices"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


async def test_every_reply_looks_like_the_services(cloud):
    replies = [await cloud.as_user("GET", path) for path in ("/v1/user", "/v1/user/", "/nowhere")]
    assert [reply.status for reply in replies] == [200, 200, 404]
    for reply in replies:
        assert reply.headers["Server"] == "nginx"
        assert reply.headers["Content-Type"] == "application/json; charset=utf-8"
    assert len({reply.headers["X-Request-Id"] for reply in replies}) == 3


async def test_broken_json_is_a_bad_request(cloud):
    token = cloud.books.user.token
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    assert (await cloud.call("POST", IMPORT, data=b"{", headers=headers)).status == 400


async def test_the_cloud_may_have_another_opinion_of_the_time():
    async with visiting(date_offset_s=7200) as cloud:
        reply = await cloud.as_user("GET", "/v1/user")
        ahead_s = parsedate_to_datetime(reply.headers["Date"]).timestamp() - time.time()
        assert 7100 < ahead_s < 7300


async def test_the_time_callers_are_made_to_wait_is_added_up():
    async with visiting(scale=0.001, latency_s=2.0) as cloud:
        for _ in range(3):
            await cloud.as_user("GET", "/v1/user")
        assert cloud.server.waited_s == pytest.approx(6.0)


async def test_sixty_four_calls_wait_side_by_side_and_a_stream_goes_on_meanwhile(cloud):
    cloud.books.put(DEVICE, product=9319)
    cloud.trouble("slow", "products.device-info", times=0, seconds=300)
    async with stream(cloud, f"{PRODUCT}/events/spark") as lines, asyncio.TaskGroup() as calls:
        asked = [calls.create_task(cloud.as_user("GET", AT_PRODUCT)) for _ in range(64)]
        await until(lambda: cloud.books.counts.calls["products.device-info"] == 64)
        cloud.books.device_connected(DEVICE, None)
        name, event = await next_event(lines)
        assert (name, event["coreid"]) == ("spark/status", DEVICE)
        assert not any(call.done() for call in asked)
        await until(lambda: cloud.books.counts.naming[DEVICE] == 64)
        cloud.clock.jump(301)
    assert {call.result().status for call in asked} == {200}


async def test_the_agendas_own_waiting_is_nobodys():
    async with visiting(scale=0.001, owner_lag_s=5.0) as cloud:
        cloud.books.put(DEVICE, product=9319)
        cloud.books.device_connected(DEVICE, await cloud.claim_code("ada"))
        await until(lambda: cloud.books.device(DEVICE).owner)
        assert "claimed" in cloud.events()
        assert cloud.clock.waited_s == pytest.approx(0.0, abs=1e-6)


async def test_the_same_seed_makes_the_same_secrets():
    async with visiting() as one, visiting() as two:
        assert tuple(one.books.user) == tuple(two.books.user)
        assert tuple(one.books.client) == tuple(two.books.client)


async def test_a_status_comes_with_its_headers_and_nothing_is_done(cloud):
    cloud.trouble("status", "products.import", status=503, headers={"Retry-After": "7"})
    reply = await cloud.as_product("POST", IMPORT, data={"id": DEVICE})
    assert (reply.status, reply.headers["Retry-After"]) == (503, "7")
    assert cloud.books.counts.of("import") == 0
    assert (await cloud.as_product("POST", IMPORT, data={"id": DEVICE})).status == 200


async def test_a_status_can_have_any_body_and_type(cloud):
    cloud.trouble("status", "user.get", status=429, body="slow down", content_type="text/plain")
    reply = await cloud.as_user("GET", "/v1/user")
    assert (reply.status, reply.body) == (429, "slow down")


async def test_a_proxy_answers_with_its_page(cloud):
    cloud.trouble("html", "user.get", times=2)
    for _ in range(2):
        reply = await cloud.as_user("GET", "/v1/user")
        assert (reply.status, reply.headers["Content-Type"]) == (502, "text/html; charset=utf-8")
    assert (await cloud.as_user("GET", "/v1/user")).status == 200


@pytest.mark.parametrize(("kind", "done"), [("reset_before", 0), ("reset_after", 1)])
async def test_a_reset_comes_before_or_after_the_service_has_acted(cloud, kind, done):
    cloud.trouble(kind, "products.import")
    with pytest.raises(aiohttp.ClientConnectionError):
        await cloud.as_product("POST", IMPORT, data={"id": DEVICE})
    assert cloud.books.counts.of("import", DEVICE) == done


async def test_an_odd_body_keeps_the_right_status(cloud):
    cloud.trouble("odd_body", "products.import", body=["?"])
    reply = await cloud.as_product("POST", IMPORT, data={"id": DEVICE})
    assert (reply.status, reply.body) == (200, ["?"])
    assert cloud.books.device(DEVICE).product_id == 9319


async def test_a_slow_reply_is_late_by_so_many_story_seconds():
    async with visiting(scale=0.001) as cloud:
        cloud.trouble("slow", "user.get", seconds=20)
        assert (await cloud.as_user("GET", "/v1/user")).status == 200
        assert cloud.server.waited_s == pytest.approx(20)


async def test_a_silent_service_is_given_up_by_the_caller(cloud):
    cloud.trouble("silence", "products.import")
    timeout = aiohttp.ClientTimeout(total=0.05)
    with pytest.raises(TimeoutError):
        await cloud.as_product("POST", IMPORT, data={"id": DEVICE}, timeout=timeout)
    assert cloud.books.counts.of("import") == 0


async def test_a_trouble_of_one_unit_lets_the_others_be(cloud):
    cloud.trouble("html", unit=DEVICE)
    assert (await cloud.as_product("POST", IMPORT, data={"id": OTHER})).status == 200
    assert (await cloud.as_product("POST", IMPORT, json={"ids": [OTHER, DEVICE]})).status == 502
    cloud.trouble("html", unit=DEVICE)
    assert (await cloud.as_product("GET", AT_PRODUCT)).status == 502


async def test_a_trouble_can_wait_for_a_later_call(cloud):
    cloud.trouble("html", "user.get", after=1)
    assert [(await cloud.as_user("GET", "/v1/user")).status for _ in range(3)] == [200, 502, 200]


async def test_what_was_asked_is_done_although_the_caller_has_gone():
    async with visiting(latency_s=30.0) as cloud:
        asking = asyncio.create_task(cloud.as_product("POST", IMPORT, data={"id": DEVICE}))
        await until(lambda: cloud.server._pausing)
        asking.cancel()
        await until(lambda: cloud.books.counts.of("import", DEVICE))
        assert cloud.books.device(DEVICE).product_id == 9319
        with pytest.raises(asyncio.CancelledError):
            await asking


@pytest.mark.parametrize("trouble", ["silence", "slow", None])
async def test_closing_waits_for_nobody(cloud, trouble):
    if trouble:
        cloud.trouble(trouble, seconds=600)
    path = "/v1/user" if trouble else f"{PRODUCT}/events"
    waiting = asyncio.create_task(cloud.as_user("GET", path))
    await until(lambda: cloud.troubles.struck or cloud.books.hub.streams)
    begun = time.monotonic()
    await cloud.server.close()
    assert time.monotonic() - begun < 4, "the grace of 5 s was used"
    [ended] = await asyncio.gather(waiting, return_exceptions=True)
    assert ended is not None


async def test_calls_and_refusals_are_counted_by_route(cloud):
    await cloud.as_product("GET", AT_PRODUCT)
    counts = cloud.books.counts
    assert counts.calls["products.device-info"] == 1
    assert counts.refused["products.device-info", 404] == 1
