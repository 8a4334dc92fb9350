"""The cloud's own books, as a bench in another process is held against them."""

import aiohttp
import pytest

from station.simulator.world import WorldWish, serving
from tests.simulator import little_bench
from tests.simulator.cloud_visitor import bearer
from tests.simulator.typist import Chronicle


@pytest.fixture
def told():
    return Chronicle()


async def books_of(world, told):
    await world.order({"do": "books"})
    return told.events[-1]


async def calls_of(world, told):
    await world.order({"do": "calls"})
    return told.events[-1]


async def claimed(world, place, told, customer=None):
    """One device through a whole claim, with the calls that a bench makes."""
    line, unit = world.first_line(), place.unit
    async with aiohttp.ClientSession(line["cloud_url"]) as http:
        cloud = little_bench.Cloud(http, line)
        await cloud.call("GET", f"/devices/{unit.device_id}")
        await cloud.call("POST", "/devices", id=unit.device_id)
        owner, code = await cloud.customer_with_code()
        await little_bench.hand_over(place.port, code)
        await told.until("claimed", device_id=unit.device_id)
        await cloud.owner(unit.device_id)
    return owner


async def test_before_anything_is_done_the_books_are_empty(told):
    async with serving(WorldWish(units=2), told) as world:
        books = await books_of(world, told)
    assert [device["id"] for device in books["devices"]] == [
        place.unit.device_id for place in world.places
    ]
    for device in books["devices"]:
        assert device["product"] is device["owner"] is device["claimed_by_code_at"] is None
        assert {device[act] for act in ("imports", "customers_created", "handshakes")} == {0}
    assert (books["customers"], books["total"], books["token_calls"]) == (0, 0, 0)


async def test_a_claim_by_code_stands_in_the_books(told):
    async with serving(WorldWish(units=2), told) as world:
        owner = await claimed(world, world.places[0], told)
        books = await books_of(world, told)
    first, second = books["devices"]
    assert (first["owner"], first["product"], first["place"]) == (owner, 9319, "sim-1")
    assert first["claimed_by_code_at"] >= first["last_handshake_at"][:-1]
    acts = ("imports", "customers_created", "codes_made", "codes_applied", "handshakes", "calls")
    assert [first[act] for act in acts] == [1, 1, 1, 1, 1, 3]
    assert first["rest_claims"] == first["codes_ignored"] == 0
    assert second["owner"] is None
    assert (books["customers"], books["customers_without_device"]) == (1, 0)
    assert books["calls"] == {
        "products.device-info": 2, "products.import": 1, "customers.create": 1,
        "claim-codes.product": 1,
    }  # fmt: skip


async def test_a_customer_made_twice_for_one_device_is_seen(told):
    async with serving(WorldWish(units=1), told) as world:
        line = world.first_line()
        async with aiohttp.ClientSession(line["cloud_url"]) as http:
            await little_bench.Cloud(http, line).customer_with_code()
        await claimed(world, world.places[0], told)
        books = await books_of(world, told)
    assert (books["customers"], books["customers_without_device"], books["codes_made"]) == (2, 1, 2)


async def test_the_books_of_a_device_outlive_its_stay_on_the_bench(told):
    async with serving(WorldWish(units=1), told) as world:
        await claimed(world, world.places[0], told)
        await world.order({"do": "unload", "place": "sim-1"})
        [device] = (await books_of(world, told))["devices"]
    assert device["owner"] is not None
    assert device["place"] is None
    assert device["waited_s"] > 0


async def test_calls_are_counted_also_those_that_never_arrive(told):
    async with serving(WorldWish(units=1), told) as world:
        device = world.places[0].unit.device_id
        await world.order({"trouble": {"kind": "status", "at": "products.device-info"}})
        async with aiohttp.ClientSession(headers=bearer(world.books.user.token)) as http:
            url = f"{world.cloud_url}/v1/products/9319/devices/{device}"
            for _ in range(2):
                async with http.get(url) as reply:
                    await reply.read()
            counted = await calls_of(world, told)
        books = await books_of(world, told)
    assert counted["calls"] == {"products.device-info": 1}
    assert counted["came"] == {"products.device-info": 2}
    assert counted["refused"] == {"products.device-info 404": 1}
    assert counted["total"] == 2
    assert books["devices"][0]["calls"] == 2


async def test_each_device_waited_for_its_own_replies_alone(told):
    wish = WorldWish(units=2, pace="realistic", time_scale=0.01)
    async with serving(wish, told) as world:
        for place in world.places:
            await claimed(world, place, told)
        books = await books_of(world, told)
    left = {e["device_id"]: e["waited_s"] for e in told.events if e["event"] == "left_listening"}
    for device in books["devices"]:
        four_calls_s, scan_and_save_s = (4 * 0.15, 4 * 0.3), (2.0 + 0.5, 4.0 + 1.0)
        floor_s = left[device["id"]]
        assert four_calls_s[0] + scan_and_save_s[0] <= floor_s
        assert floor_s <= four_calls_s[1] + scan_and_save_s[1]
        assert 5 * 0.15 <= device["cloud_waited_s"] <= 5 * 0.3
        assert device["waited_s"] > floor_s - four_calls_s[1] + 3.0 + 1.0 + 2.0


async def test_a_token_asked_for_once_is_waited_for_by_all_that_are_there(told):
    wish = WorldWish(units=2, pace="realistic", time_scale=0.01)
    async with serving(wish, told) as world:
        client = world.first_line()["client"]
        form = {"grant_type": "client_credentials", "client_id": client["id"]}
        async with aiohttp.ClientSession(world.cloud_url) as http:
            form["client_secret"] = client["secret"]
            async with http.post("/oauth/token", data=form) as reply:
                assert reply.status == 200
        for place in world.places:
            place.unit.leaves()
    left = [e["waited_s"] for e in told.events if e["event"] == "left_listening"]
    assert left[0] == left[1] > 0.14
