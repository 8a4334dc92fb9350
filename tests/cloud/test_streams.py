"""cloud/streams.py: one stream for all who follow the same, and each given what is theirs."""

import asyncio
import threading

import pytest

from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.errors import ParameterWrong, SecretMissing
from tests.cloud.conftest import DEVICE
from tests.cloud.streaming import ENDED, LIVE, WAITING, Desk, closed, publish


@pytest.fixture
async def desk(site):
    desk = Desk(site)
    yield desk
    await desk.streams.close()


async def test_two_followers_share_one_stream(desk, site):
    async with desk.follow() as one, desk.follow() as other:
        await one.until(LIVE)
        await other.until(LIVE)
        assert site.books.hub.streams == 1
        publish(site, "a")
        assert await one.take(1) == await other.take(1) == ["a"]
    assert desk.errands.budget.reading().lines[4].used == 1


async def test_each_follower_is_given_what_begins_with_its_prefix(desk, site):
    async with desk.follow(prefix="spark/") as one, desk.follow(prefix="temp") as other:
        await one.until(LIVE)
        await other.until(LIVE)
        assert site.books.hub.streams == 1
        publish(site, "spark/status", "temperature", "Spark/status", "spark/flash/status")
        publish(site, "temp", "spark/last")
        assert await one.take(3) == ["spark/status", "spark/flash/status", "spark/last"]
        assert await other.take(2) == ["temperature", "temp"]


async def test_followers_of_different_things_have_streams_of_their_own(desk, site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    device = Order(
        call_named("events.product-device"),
        {"product": str(site.books.product_id), "device": DEVICE.text},
    )
    async with desk.follow() as one, desk.follow(device) as other:
        await one.until(LIVE)
        await other.until(LIVE)
        assert site.books.hub.streams == 2


async def test_a_stream_outlives_its_first_follower_and_ends_with_its_last(desk, site):
    async with desk.follow() as other:
        async with desk.follow() as one:
            await one.until(LIVE)
            await other.until(LIVE)
        publish(site, "still")
        assert await other.take(1) == ["still"]
        assert site.books.hub.streams == 1
    assert not [thread for thread in threading.enumerate() if "stream" in thread.name]
    await closed(site)


async def test_after_its_last_follower_a_stream_can_be_followed_anew(desk, site):
    for _ in range(2):
        async with desk.follow() as watch:
            await watch.until(LIVE)
            publish(site, "again")
            assert await watch.take(1) == ["again"]


async def test_who_comes_later_is_told_how_the_stream_fares(desk):
    async with desk.follow() as one:
        await one.until(LIVE)
        async with desk.follow() as other:
            await other.next()
            assert [each.state for each in other.news] == [LIVE]


async def test_what_cannot_be_followed_is_told_to_who_asks(site):
    def whose(_order):
        raise SecretMissing

    desk = Desk(site)
    with pytest.raises(ParameterWrong):
        await anext(desk.streams.follow(Order(call_named("devices.list"))))
    with pytest.raises(ParameterWrong):
        await anext(desk.streams.follow(Order(call_named("events.product"))))
    with pytest.raises(SecretMissing):
        await anext(Desk(site, whose=whose).streams.follow(desk.order()))


async def test_closing_tells_the_followers_and_leaves_nothing(desk, site):
    async with desk.follow() as watch:
        await watch.until(LIVE)
        await desk.streams.close()
        await desk.streams.close()
        assert [each.state for each in await watch.rest()] == [ENDED]
    await closed(site)


async def test_a_follower_who_is_stopped_leaves_nothing(desk, site):
    async def follow():
        async with desk.follow() as watch:
            await watch.until(LIVE)
            is_live.set()
            await watch.take(1)

    is_live = asyncio.Event()
    following = asyncio.create_task(follow())
    await is_live.wait()
    following.cancel()
    with pytest.raises(asyncio.CancelledError):
        await following
    await closed(site)


async def test_no_secret_comes_through_or_is_traced(desk, site):
    secret = site.books.client.secret
    async with desk.follow() as watch:
        await watch.until(LIVE)
        publish(site, "careless", data=f"secret={secret} {'ab12' * 10}")
        await watch.take(1)
        site.books.hub.cut()
        await watch.until(WAITING)
    shown = f"{watch.events!r} {watch.events[0].raw} {watch.news!r} {desk.traced}"
    assert secret not in shown
    assert "ab12" * 10 not in shown
    assert any(b"events" in line for _, line in desk.traced)
