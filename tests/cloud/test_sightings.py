"""cloud/sightings.py: what the cloud says by itself, over real HTTP: events wake, sweeps catch."""

import asyncio
import threading

import pytest

from station.domain.cloud_errors import SecretRefused
from station.domain.identity import DeviceId, Secret
from station.simulator import cloud_routes_products
from tests.cloud.conftest import DEVICE
from tests.cloud.sighting import Sight, at_work

HOUR_S = 3600.0


@pytest.fixture
def expected_device(site):
    """It is in the product, and not yet on line."""
    site.books.put(DEVICE.text, product=site.books.product_id)
    return DEVICE


async def connected(site, device=DEVICE):
    site.books.device_connected(device.text, None)


async def test_a_device_that_comes_on_line_is_told_at_once_and_costs_no_sweep(
    site, expected_device
):
    async with at_work(site) as sight:
        await sight.live()
        sight.sightings.expect(expected_device)
        await connected(site)
        sighted = await sight.next()
        assert (sighted.device, sighted.reading, sighted.is_claimed) == (DEVICE, None, False)
    assert site.calls("events.product") == 1
    assert site.calls("products.devices") == 0
    assert site.calls("oauth.token") == 1


async def test_an_event_tells_whether_the_device_has_an_owner(site):
    site.books.put(DEVICE.text, product=site.books.product_id, owner="ada@example.com")
    async with at_work(site) as sight:
        await sight.live()
        sight.sightings.expect(DEVICE)
        await connected(site)
        assert (await sight.next()).is_claimed


async def test_nobody_hears_of_devices_that_are_not_expected(site, expected_device):
    [other, *_] = site.add_members(2)
    async with at_work(site) as sight:
        await sight.live()
        sight.sightings.expect(other)
        sight.sightings.expect(expected_device)
        sight.sightings.forget(other)
        await connected(site, other)
        await connected(site)
        await sight.next()
    assert {each.device for each in sight.heard} == {DEVICE}


async def test_without_an_expected_device_nothing_is_asked(site, expected_device):
    async with at_work(site) as sight:
        await sight.live()
        site.clock.jump(2 * HOUR_S)
        sight.sightings.expect(expected_device)
        await connected(site)
        await sight.next()
    assert site.calls("products.devices") == 0
    assert site.calls("products.device-info") == 0


async def test_a_lost_event_is_made_good_by_a_sweep(site, expected_device):
    async with at_work(site) as sight:
        await sight.live()
        sight.sightings.expect(expected_device)
        site.books.hub.lose(1)
        await connected(site)
        sighted = await sight.next()
        assert sighted.reading.device == DEVICE
        assert sighted.reading.online
    assert site.calls("products.devices") == 1


async def test_the_same_row_is_told_once_and_a_new_owner_again(site, expected_device):
    async with at_work(site) as sight:
        await sight.live()
        sight.sightings.expect(expected_device)
        site.books.hub.lose(1)
        await connected(site)
        await sight.next()
        await sight.called("products.devices", 3)
        assert len(sight.heard) == 1
        site.books.put(DEVICE.text, owner="ada@example.com")
        assert (await sight.next()).reading.owner == "ada@example.com"


@pytest.mark.parametrize("count", [1, 64])
async def test_the_number_of_calls_does_not_grow_with_the_number_of_devices(site, count):
    devices = site.add_members(count)
    async with at_work(site) as sight:
        await sight.live()
        for device in devices:
            sight.sightings.expect(device)
        site.clock.jump(HOUR_S + 1)  # from now on there are five minutes between two sweeps
        await sight.called("products.devices", 1)
        site.clock.jump(250)
        site.clock.jump(60)
        await sight.called("products.devices", 2)
        assert site.calls("products.devices") == 2
    assert site.calls("events.product") == 1
    assert site.calls("products.device-info") == 0


async def test_after_a_cut_one_sweep_makes_up_for_the_gap(site, expected_device):
    async with at_work(site) as sight:
        await sight.live()
        sight.sightings.expect(expected_device)
        site.clock.jump(HOUR_S + 1)
        await sight.called("products.devices", 1)
        began_s = site.clock.now()
        site.books.hub.cut()
        await sight.until(lambda: not sight.sightings.is_streaming)
        await connected(site)
        assert (await sight.next()).reading.online
        assert site.clock.now() - began_s < 300
        assert sight.sightings.is_streaming
    assert site.calls("events.product") == 2
    assert site.calls("products.devices") == 2


async def test_a_stream_that_falls_silent_is_no_stream(site, expected_device):
    async with at_work(site) as sight:
        await sight.live()
        site.books.hub.is_silent = True
        await sight.until(lambda: not sight.sightings.is_streaming)
        site.books.hub.is_silent = False
        await sight.live()


@pytest.mark.parametrize("kind", ["status", "reset_before", "html"])
async def test_trouble_with_the_list_is_waited_out(site, expected_device, kind):
    more = {"status": 503} if kind == "status" else {}
    site.trouble(kind, "products.devices", times=5, **more)
    async with at_work(site) as sight:
        await sight.live()
        sight.sightings.expect(expected_device)
        site.books.hub.lose(1)
        await connected(site)
        assert (await sight.next()).reading.online


async def test_a_site_that_is_off_line_is_waited_for(site, expected_device):
    site.trouble("reset_before", "events.product", times=3)
    site.trouble("reset_before", "products.devices", times=3)
    async with at_work(site) as sight:
        assert not sight.sightings.is_streaming
        sight.sightings.expect(expected_device)
        await sight.live()
        await connected(site)
        assert await sight.next()


async def test_a_secret_that_is_refused_is_tried_once_and_waited_for(site, expected_device):
    async with at_work(site, client_secret=Secret("wrong")) as sight:
        sight.sightings.expect(expected_device)
        await sight.called("oauth.token", 1)
        site.clock.jump(100)
        site.clock.jump(100)
        with pytest.raises(SecretRefused):
            await sight.link.product()
        assert not sight.sightings.is_streaming
    assert site.calls("oauth.token") == 1


async def test_where_the_list_is_sorted_by_something_else_devices_are_read_in_turn(
    site, monkeypatch
):
    monkeypatch.setitem(
        cloud_routes_products._SORT_KEYS, "lastConnection", lambda device: device.device_id
    )
    devices = site.add_members(4)
    for device in reversed(devices):
        await connected(site, device)
    async with at_work(site) as sight:
        await sight.live()
        for device in devices:
            sight.sightings.expect(device)
        site.books.hub.lose(1)
        await sight.until(lambda: len(sight.heard) >= 4)
        assert {each.reading.device for each in sight.heard} == set(devices)
        assert site.calls("products.devices") == 1
        assert site.calls("products.device-info") == 4


async def test_two_may_run_one_after_the_other(site, expected_device):
    async with at_work(site):
        pass
    async with at_work(site) as sight:
        await sight.live()


async def test_a_stop_at_any_moment_leaves_no_thread_and_no_stream(site, expected_device):
    link = site.link(lanes=4)
    await link.product()
    before = set(threading.enumerate())
    for steps in (0, 1, 2, 5, 20, 60):
        sight = Sight(site, link)
        sight.sightings.expect(expected_device)
        running = asyncio.create_task(sight.sightings.run(sight.tell))
        for _ in range(steps):
            await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert not sight.sightings.is_streaming
    cloud = [one for one in set(threading.enumerate()) - before if one.name.startswith("stream")]
    assert cloud == []


async def test_many_that_come_at_once_are_all_told(site):
    devices = site.add_members(64)
    async with at_work(site, lanes=8) as sight:
        await sight.live()
        for device in devices:
            sight.sightings.expect(device)
        for device in devices:
            await connected(site, device)
        await sight.until(lambda: {each.device for each in sight.heard} == set(devices))
    assert site.calls("events.product") == 1


async def test_forgetting_one_that_was_never_expected_is_fine(site):
    sight = Sight(site, site.link())
    sight.sightings.forget(DeviceId("0" * 24))
