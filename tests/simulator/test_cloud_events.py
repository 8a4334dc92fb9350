"""Event streams of the simulated cloud, over real HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from tests.simulator.cloud_visitor import (
    DEVICE,
    OTHER,
    PRODUCT,
    Visitor,
    next_event,
    stream,
    until,
    visiting,
)


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319)
        visitor.books.put(OTHER, product=9320)
        yield visitor


async def test_a_device_coming_on_line_is_heard_on_its_products_stream(cloud):
    async with stream(cloud, f"{PRODUCT}/events/spark") as lines:
        cloud.books.device_connected(OTHER, None)
        cloud.books.device_connected(DEVICE, await cloud.claim_code("ada"))
        name, body = await next_event(lines)
        assert name == "spark/status"
        assert (body["data"], body["coreid"], body["userid"]) == ("online", DEVICE, "")
        assert body["productID"] == 9319


async def test_later_events_carry_the_owners_hex_id(cloud):
    cloud.books.device_connected(DEVICE, await cloud.claim_code("ada"))
    async with stream(cloud, f"{PRODUCT}/events") as lines:
        cloud.books.device_connected(DEVICE, None)
        events = [await next_event(lines), await next_event(lines)]
        assert [body["data"] for _, body in events] == ["offline", "online"]
        ada = cloud.books.people.customer(9319, "ada")
        assert {body["userid"] for _, body in events} == {ada.hex_id}


async def test_the_cloud_notices_late_that_a_device_has_gone(cloud):
    cloud.books.device_connected(DEVICE, None)
    async with stream(cloud, f"{PRODUCT}/events") as lines:
        cloud.books.device_disconnected(DEVICE)
        cloud.clock.jump(49)
        assert cloud.books.device(DEVICE).is_online
        cloud.clock.jump(2)
        _, body = await next_event(lines)
        assert body["data"] == "offline"
        assert not cloud.books.device(DEVICE).is_online
        assert cloud.events() == ["connected", "disconnected"]


async def test_a_device_that_comes_back_in_time_was_never_off_line(cloud):
    cloud.books.device_connected(DEVICE, None)
    cloud.books.device_disconnected(DEVICE)
    cloud.clock.jump(20)
    cloud.books.device_resumed(DEVICE)
    cloud.clock.jump(60)
    cloud.books.agenda.settle()
    assert cloud.books.device(DEVICE).is_online


async def test_a_customer_hears_its_own_devices(cloud):
    cloud.books.put(DEVICE, owner="ada")
    async with stream(cloud, "/v1/devices/events", cloud.customer_token("ada")) as lines:
        cloud.books.device_connected(OTHER, None)
        cloud.books.device_connected(DEVICE, None)
        _, body = await next_event(lines)
        assert (body["coreid"], "userid" in body) == (DEVICE, False)


async def test_one_devices_stream_leaves_the_others_out(cloud):
    async with (
        stream(cloud, f"/v1/devices/{DEVICE}/events") as lines,
        stream(cloud, f"{PRODUCT}/devices/{DEVICE}/events/spark%2Fstatus") as product_lines,
    ):
        cloud.books.device_connected(OTHER, None)
        cloud.books.device_connected(DEVICE, None)
        assert (await next_event(lines))[1]["coreid"] == DEVICE
        assert (await next_event(product_lines))[1]["coreid"] == DEVICE


async def test_what_is_published_is_heard_under_its_prefix(cloud):
    async with stream(cloud, f"{PRODUCT}/events/test") as lines:
        path, body = f"{PRODUCT}/events", {"name": "test/1", "data": "hello"}
        assert (await cloud.as_product("POST", path, json={"name": "other"})).body == {"ok": True}
        assert (await cloud.as_product("POST", path, json=body)).body == {"ok": True}
        by_customer = {"name": "test/2", "data": "as ada"}
        await cloud.as_customer("ada", "POST", "/v1/devices/events", data=by_customer)
        first, second = await next_event(lines), await next_event(lines)
        assert (first[0], first[1]["data"], first[1]["coreid"]) == ("test/1", "hello", "api")
        assert (second[0], second[1]["data"]) == ("test/2", "as ada")
    assert (await cloud.as_product("POST", path, json={})).status == 400


async def test_a_quiet_stream_is_kept_alive_by_line_feeds():
    async with visiting(scale=0.001) as cloud, stream(cloud, f"{PRODUCT}/events") as lines:
        assert [await lines.readline() for _ in range(3)] == [b"\n"] * 3


async def test_a_silenced_stream_says_nothing_more():
    async with visiting(scale=0.001) as cloud, stream(cloud, f"{PRODUCT}/events") as lines:
        cloud.books.hub.is_silent = True
        cloud.books.put(DEVICE, product=9319)
        cloud.books.device_connected(DEVICE, None)
        heard = []
        with suppress(TimeoutError):
            async with asyncio.timeout(0.1):  # eleven keep-alives long
                while line := await lines.readline():
                    heard.append(line)
        assert len(heard) <= 2, "no more than what was under way"
        assert set(heard) <= {b"\n"}


async def test_events_can_be_lost_doubled_and_held_back(cloud):
    async with stream(cloud, f"{PRODUCT}/events") as lines:
        device, publish = cloud.books.device(DEVICE), cloud.books.sessions.publish
        cloud.books.hub.lose(1)
        publish("lost", None, device)
        cloud.books.hub.double(1)
        publish("twice", None, device)
        cloud.books.hub.hold(1)
        publish("late", None, device)
        publish("early", None, device)
        names = [(await next_event(lines))[0] for _ in range(4)]
        assert names == ["twice", "twice", "early", "late"]


async def test_a_cut_stream_ends_and_can_be_opened_again(cloud):
    async with stream(cloud, f"{PRODUCT}/events") as lines:
        cloud.books.hub.cut()
        assert await lines.read() == b""
    async with stream(cloud, f"{PRODUCT}/events"):
        assert cloud.books.hub.streams == 1


async def test_a_listener_who_leaves_is_forgotten(cloud):
    async with stream(cloud, f"{PRODUCT}/events"):
        assert cloud.books.limits.open_streams["127.0.0.1"] == 1
    await until(lambda: not cloud.books.hub.streams)
    assert cloud.books.limits.open_streams["127.0.0.1"] == 0


async def test_streams_have_limits_of_their_own():
    async with visiting(stream_openings_per_5_min=1, streams_at_once=5) as cloud:
        async with stream(cloud, f"{PRODUCT}/events"):
            assert (await cloud.as_user("GET", f"{PRODUCT}/events")).status == 529
        cloud.clock.jump(300)
        async with stream(cloud, f"{PRODUCT}/events"):
            pass


async def test_only_so_many_streams_are_open_at_once():
    async with (
        visiting(streams_at_once=1, stream_limit_status=429) as cloud,
        stream(cloud, f"{PRODUCT}/events"),
    ):
        assert (await cloud.as_user("GET", f"{PRODUCT}/events")).status == 429


async def test_the_stream_of_everything_needs_a_prefix(cloud):
    reply = await cloud.as_user("GET", "/v1/events")
    assert (reply.status, reply.body) == (
        400, {"ok": False, "error": "event prefix filter is required"}
    )  # fmt: skip


async def test_an_organization_hears_all_its_products_and_no_others(cloud):
    cloud.books.put(OTHER, product=9400)
    async with stream(cloud, "/v1/orgs/bench-works/events/spark%2F") as lines:
        cloud.books.device_connected(DEVICE, None)
        cloud.books.device_connected(OTHER, None)
        assert (await next_event(lines))[1]["productID"] == 9400


async def test_an_event_says_which_firmware_its_device_runs(cloud):
    cloud.books.device(DEVICE).firmware_version = 7
    async with stream(cloud, f"{PRODUCT}/events") as lines:
        cloud.books.device_connected(DEVICE, None)
        assert (await next_event(lines))[1]["version"] == 7


async def test_odd_text_survives_the_stream(cloud):
    data = 'a "quote", a \\ and a\nline, ä €'
    async with stream(cloud, f"{PRODUCT}/events") as lines:
        await cloud.as_product("POST", f"{PRODUCT}/events", json={"name": "x", "data": data})
        assert (await next_event(lines))[1]["data"] == data


async def test_a_product_token_hears_its_product_on_the_user_path_if_the_switch_lets_it():
    async with visiting(doubtful_tokens_accepted=True) as cloud:
        cloud.books.put(DEVICE, product=9319)
        token = cloud.books.tokens.issue("product", "x", product_id=9319).text
        async with stream(cloud, "/v1/devices/events", token) as lines:
            cloud.books.device_connected(DEVICE, None)
            assert (await next_event(lines))[1]["coreid"] == DEVICE
