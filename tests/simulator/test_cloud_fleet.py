"""The simulated cloud's invented fleet, and what it has to say."""

import json
import re
import time
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from station.simulator.clock import SimulatedClock
from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_people import Account, ProductCustomer
from station.simulator.trouble import TroubleBook
from tests.simulator.cloud_visitor import PRODUCT, Visitor, next_event, stream, visiting

FLEET = 400


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting(fleet=FLEET) as visitor:
        yield visitor


def books(seed: int = 7) -> CloudBooks:
    return CloudBooks(
        SimulatedClock(), seed=seed, troubles=TroubleBook(), tell=lambda *_: None
    )  # fmt: skip


async def test_the_fleet_is_spread_over_products_and_loose_devices(cloud):
    places = Counter(d.product_id for d in cloud.books.fleet)
    assert places == {9319: 160, 9320: 120, 9400: 80, None: 40}
    assert {d.platform_id for d in cloud.books.fleet if d.product_id == 9400} == {13}
    product = (await cloud.as_user("GET", "/v1/products/9400")).body["product"]
    assert (product["platform_id"], product["device_count"]) == (13, 80)
    assert "pilot" in product["groups"]


async def test_no_two_devices_share_what_is_their_own(cloud):
    fleet = cloud.books.fleet
    for own in ("device_id", "serial_number"):
        assert len({getattr(device, own) for device in fleet}) == FLEET
    names = [device.name for device in fleet if device.name]
    assert len(set(names)) == len(names) > 0.9 * FLEET
    assert all(re.fullmatch(r"[0-9a-f]{24}", device.device_id) for device in fleet)


async def test_devices_are_in_all_the_states_a_person_meets(cloud):
    fleet = cloud.books.fleet
    stale = [d for d in fleet if d.is_online and not d.has_session]
    assert sum(d.has_session for d in fleet) > 0.7 * FLEET
    assert len(stale) == FLEET // 20
    assert {d.product_id for d in fleet if d.is_quarantined} <= {9319, 9320, 9400}
    for state in ("is_quarantined", "is_denied", "is_development"):
        assert any(getattr(d, state) for d in fleet), state
    now = cloud.clock.utc()
    hours_silent = [(now - d.last_heard).total_seconds() / 3600 for d in fleet if not d.is_online]
    assert min(hours_silent) < 12
    assert max(hours_silent) > 48
    assert len({d.firmware_version for d in fleet if d.product_id == 9319}) > 2
    assert len({d.firmware for d in fleet}) > 2


async def test_handshakes_are_spread_over_a_month_and_lie_in_the_past(cloud):
    now = cloud.clock.utc()
    ages_s = [(now - d.last_handshake_at).total_seconds() for d in cloud.books.fleet]
    assert min(ages_s) > 0
    assert max(ages_s) < 31 * 86_400
    assert len({int(age_s / 86_400) for age_s in ages_s}) > 20
    assert all(d.known_since <= d.last_handshake_at <= d.last_heard for d in cloud.books.fleet)


async def test_devices_belong_to_customers_to_the_account_or_to_nobody(cloud):
    kinds = Counter(type(d.owner) for d in cloud.books.fleet)
    assert kinds[ProductCustomer] > kinds[type(None)] > kinds[Account] > 0
    rows = (await cloud.as_product("GET", f"{PRODUCT}/customers")).body["customers"]
    assert len(rows) >= 10
    assert all(row["devices"] for row in rows)
    own = (await cloud.as_user("GET", "/v1/devices")).body
    assert len(own) == kinds[Account]


async def test_the_same_seed_grows_the_same_fleet_and_spends_no_other_chance():
    one, same, other, none = books(), books(), books(8), books()
    for each in (one, same, other):
        each.grow_fleet(50)
    assert [d.device_id for d in one.fleet] == [d.device_id for d in same.fleet]
    assert [d.device_id for d in one.fleet] != [d.device_id for d in other.fleet]
    assert one.user.token == none.user.token
    assert one.add_customer("x", 9319).hex_id == none.add_customer("x", 9319).hex_id


def test_ten_thousand_devices_are_there_at_once():
    cloud = books()
    begun = time.perf_counter()
    cloud.grow_fleet(10_000)
    assert time.perf_counter() - begun < 5, "a second on an idle machine"
    assert len(cloud.devices) == 10_000


async def test_the_fleets_firmware_is_listed_with_its_devices(cloud):
    rows = (await cloud.as_product("GET", f"{PRODUCT}/firmware")).body
    assert [row["version"] for row in rows] == [4, 3, 2, 1]
    assert rows[0]["product_default"] is True
    assert sum(row["device_count"] for row in rows) == 160


async def test_a_bench_device_in_the_product_is_left_alone_by_versions_of_before(cloud):
    cloud.books.put("1f0030001647353236343033", product=9319)
    cloud.books.device_connected("1f0030001647353236343033", None)
    cloud.live(20)
    assert cloud.books.counts.of("flash") == 0


async def test_a_fleet_is_silent_unless_it_is_wished_to_talk(cloud):
    cloud.books.grow_fleet(0)
    async with stream(cloud, f"{PRODUCT}/events"):
        cloud.live(600)
        assert all(listener.frames.empty() for listener in cloud.books.hub.listeners)


async def test_a_talking_fleet_publishes_believable_events_at_its_rate():
    async with visiting() as cloud:
        cloud.books.grow_fleet(200, events_per_minute=60)
        heard: Counter[str] = Counter()
        async with stream(cloud, f"{PRODUCT}/events") as lines:
            cloud.live(1800)
            cloud.books.burst(1)
            while (event := await next_event(lines))[0] != "burst":
                heard[event[0]] += 1
                assert event[1]["productID"] == 9319
                if event[0] == "temperature":
                    assert -30 < json.loads(str(event[1]["data"]))["c"] < 40
    assert 400 < sum(heard.values()) < 1800, "its share of 1800, and some come in pairs"
    assert set(heard) >= {
        "temperature", "door", "battery", "spark/status", "spark/device/diagnostics/update",
        "hook-sent/temperature", "hook-response/temperature/0",
    }  # fmt: skip
    assert heard["temperature"] > heard["door"]


async def test_devices_that_go_away_come_back():
    async with visiting() as cloud:
        cloud.books.grow_fleet(60, events_per_minute=120)
        online = sum(d.has_session for d in cloud.books.fleet)
        cloud.live(3600)
        told = Counter(event for event, _, _ in cloud.told)
        assert told["disconnected"] > 0
        assert told["connected"] > 0
        assert sum(d.has_session for d in cloud.books.fleet) >= online - 3


async def test_an_hour_jumped_over_is_one_silence_and_no_storm():
    async with visiting() as cloud:
        cloud.books.grow_fleet(60, events_per_minute=600)
        async with stream(cloud, f"{PRODUCT}/events"):
            cloud.clock.jump(3600)
            cloud.books.agenda.settle()
            [listener] = cloud.books.hub.listeners
            assert listener.frames.qsize() < 10


async def test_a_burst_reaches_a_stream_whole_and_in_order(cloud):
    async with stream(cloud, f"{PRODUCT}/events/burst") as lines:
        cloud.books.burst(5000)
        for number in range(5000):
            _, body = await next_event(lines)
            assert json.loads(str(body["data"])) == {"n": number}
    assert len(body["coreid"]) == 24


async def test_a_burst_without_a_fleet_is_the_services_own():
    async with visiting() as cloud, stream(cloud, f"{PRODUCT}/events") as lines:
        cloud.books.burst(2)
        assert [(await next_event(lines))[1]["coreid"] for _ in range(2)] == ["api", "api"]
