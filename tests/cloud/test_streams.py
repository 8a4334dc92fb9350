"""cloud/streams.py: a stream is told as it fares, comes back after a gap, and is opened once."""

import asyncio
import threading
from contextlib import asynccontextmanager

import pytest

from station.cloud.answer import Auth
from station.cloud.budget import SiteBudget
from station.cloud.errands import Errands
from station.cloud.follow_session import StreamSession
from station.cloud.follow_stream import StreamHands
from station.cloud.guard import Guard
from station.cloud.masking import Mask
from station.cloud.session import CloudSession
from station.cloud.streams import Streams, StreamTokens
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.stream import StreamNews, StreamState
from station.domain.cloud_errors import (
    CloudUnwell,
    RateLimited,
    SiteOffline,
    TokenExpired,
    TokenLacksScope,
)
from station.domain.errors import ParameterWrong, SecretMissing
from station.domain.identity import Secret
from station.simulator.cloud_events import CloudEvent
from tests.cloud.conftest import DEVICE, http

STREAM_SCALE = 0.05
"""A silent stream is known after 1.5 s of this world, an ended wait after 20 ms."""
OPENING, LIVE, SILENT = StreamState.OPENING, StreamState.LIVE, StreamState.SILENT
WAITING, REFUSED, ENDED = StreamState.WAITING, StreamState.REFUSED, StreamState.ENDED


class Watch:
    """What one follower is given, kept apart: events, and news."""

    def __init__(self, batches):
        self._batches = batches
        self.events, self.news, self.sizes = [], [], []

    async def next(self):
        batch = await anext(self._batches)
        if isinstance(batch, StreamNews):
            self.news.append(batch)
        else:
            self.events += batch
            self.sizes.append(len(batch))
        return batch

    async def until(self, state):
        async with asyncio.timeout(15):
            while True:
                batch = await self.next()
                if isinstance(batch, StreamNews) and batch.state is state:
                    return batch

    async def take(self, count):
        """That many events in all, by name."""
        async with asyncio.timeout(15):
            while len(self.events) < count:
                await self.next()
        return [event.name for event in self.events]

    async def rest(self):
        return [each async for each in self._batches]


class Desk:
    """Streams on a cloud, as the desk makes them."""

    def __init__(self, site, url=None, **tokens):
        self.site, self.traced = site, []
        self.link = site.link()
        self.errands = self.link._errands
        every = {"whose": lambda order: order.kind, "auth": self._auth, "drop": self._drop}
        self.streams = Streams(
            StreamHands(
                lambda: StreamSession(url or site.url, time_scale=STREAM_SCALE, mask=Mask()),
                self.errands.turn,
                lambda: self.errands.run(self.errands.budget.slow_down),
                site.clock,
                lambda direction, line: self.traced.append((direction, line)),
            ),
            StreamTokens(**(every | tokens)),
        )

    async def _auth(self, _order):
        return await self.link._tokens.for_call("products.device-info")

    def _drop(self, auth):
        self.link._tokens.drop(auth)

    def order(self, **values):
        product = {"product": str(self.site.books.product_id)}
        return Order(call_named("events.product"), product | values)

    @asynccontextmanager
    async def follow(self, order=None, **values):
        batches = self.streams.follow(order or self.order(**values))
        try:
            yield Watch(batches)
        finally:
            await batches.aclose()


@pytest.fixture
async def desk(site):
    desk = Desk(site)
    yield desk
    await desk.streams.close()


def publish(site, *names, data="online"):
    for name in names:
        site.books.hub.publish(
            CloudEvent(
                name, data, "2024-05-13T10:55:12.898Z", DEVICE.text, site.books.product_id, None
            )
        )


async def closed(site):
    """The cloud has seen that nobody listens any more."""
    async with asyncio.timeout(10):
        while site.books.hub.streams:
            await site.clock.sleep(1)


async def test_events_come_in_order_with_what_came_with_them(desk, site):
    async with desk.follow() as watch:
        await watch.until(LIVE)
        publish(site, "spark/status", "temperature", "temperature")
        assert await watch.take(3) == ["spark/status", "temperature", "temperature"]
    assert [event.number for event in watch.events] == [1, 2, 3]
    assert watch.events[0].device == DEVICE.text
    assert watch.events[0].raw["productID"] == site.books.product_id
    assert [each.state for each in watch.news] == [OPENING, LIVE]


async def test_twenty_thousand_events_arrive_in_order_and_together(desk, site):
    names = [f"event-{number}" for number in range(20_000)]
    async with desk.follow() as watch:
        await watch.until(LIVE)
        publish(site, *names)
        assert await watch.take(len(names)) == names
    assert watch.news[-1].gaps == 0
    assert len(watch.sizes) < 2000


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


async def test_a_stream_that_was_cut_comes_back_and_the_gap_is_counted(desk, site):
    async with desk.follow() as watch:
        for number in (1, 2):
            await watch.until(LIVE)
            publish(site, f"before cut {number}")
            site.books.hub.cut()
            waiting = await watch.until(WAITING)
            assert waiting.gaps == number
            assert 1.5 * number <= waiting.wait_s <= 2 * number
        await watch.until(LIVE)
        publish(site, "after")
        assert await watch.take(3) == ["before cut 1", "before cut 2", "after"]
    assert [event.number for event in watch.events] == [1, 2, 3]


async def test_a_stream_that_lasted_begins_its_waits_anew(desk, site):
    async with desk.follow() as watch:
        for wait_s in (2, 4):
            await watch.until(LIVE)
            site.books.hub.cut()
            assert (await watch.until(WAITING)).wait_s <= wait_s
        await watch.until(LIVE)
        site.clock.jump(60)
        site.books.hub.cut()
        assert (await watch.until(WAITING)).wait_s <= 2


async def test_a_quiet_stream_is_not_a_silent_one(desk, site):
    async with desk.follow() as watch:
        await watch.until(LIVE)
        waiting = asyncio.ensure_future(watch.next())
        done, _pending = await asyncio.wait([waiting], timeout=45 * STREAM_SCALE)
        assert not done
        publish(site, "at last")
        await waiting
    assert [event.name for event in watch.events] == ["at last"]
    assert [each.state for each in watch.news] == [OPENING, LIVE]


async def test_a_silent_stream_is_told_and_opened_again(desk, site):
    site.books.hub.is_silent = True
    async with desk.follow() as watch:
        silent = await watch.until(SILENT)
        assert silent.gaps == 1
        site.books.hub.is_silent = False
        assert (await watch.until(WAITING)).gaps == 1
        await watch.until(LIVE)
        publish(site, "back")
        assert await watch.take(1) == ["back"]
    await closed(site)


@pytest.mark.parametrize("status", [429, 529])
async def test_too_many_openings_are_waited_out_for_a_minute_at_least(desk, site, status):
    site.trouble("status", "events.product", status=status, body="slow down")
    async with desk.follow() as watch:
        waiting = await watch.until(WAITING)
        await watch.until(LIVE)
    assert 60 <= waiting.wait_s <= 75
    assert isinstance(waiting.trouble, RateLimited)
    assert desk.errands.budget.reading().halved_for_s > 0


async def test_a_longer_pause_that_the_cloud_asks_for_is_kept(desk, site):
    site.trouble("status", "events.product", status=529, headers={"Retry-After": "200"})
    async with desk.follow() as watch:
        assert (await watch.until(WAITING)).wait_s >= 200


@pytest.mark.parametrize("kind", ["html", "status", "reset_before"])
async def test_trouble_of_the_service_is_waited_out(desk, site, kind):
    site.trouble(kind, "events.product", times=2, **({"status": 503} if kind == "status" else {}))
    async with desk.follow() as watch:
        first, second = await watch.until(WAITING), await watch.until(WAITING)
        await watch.until(LIVE)
    assert isinstance(first.trouble, CloudUnwell)
    assert first.wait_s <= 2
    assert 3 <= second.wait_s <= 4
    assert watch.news[-1].gaps == 0


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "Application/JSON"])
async def test_a_page_under_a_fine_status_is_no_stream(site, raw_server, kind):
    raw_server.replies = [http(200, b"<html>sign in</html>", f"Content-Type: {kind}")]
    desk = Desk(site, raw_server.url)
    async with desk.follow() as watch:
        assert isinstance((await watch.until(WAITING)).trouble, CloudUnwell)


async def test_no_way_to_the_cloud_is_waited_out(site):
    desk = Desk(site, "http://127.0.0.1:9")
    async with desk.follow() as watch:
        assert isinstance((await watch.until(WAITING)).trouble, SiteOffline)


async def test_waits_grow_to_a_minute_and_no_longer(site):
    desk = Desk(site, "http://127.0.0.1:9")
    async with desk.follow() as watch:
        waits_s = [(await watch.until(WAITING)).wait_s for _ in range(8)]
    assert all(wait_s <= 60 for wait_s in waits_s)
    assert all(wait_s >= 45 for wait_s in waits_s[-3:])


async def test_a_token_that_ended_is_renewed_once(desk, site):
    async with desk.follow() as watch:
        await watch.until(LIVE)
        site.revoke_all()
        site.books.hub.cut()
        await watch.until(WAITING)
        await watch.until(LIVE)
        publish(site, "after")
        assert await watch.take(1) == ["after"]
    assert site.calls("oauth.token") == 2


async def test_a_token_refused_twice_ends_the_stream(site):
    asked = []

    async def auth(_order):
        asked.append(1)
        return Auth("product", Secret("0" * 40))

    desk = Desk(site, auth=auth)
    async with desk.follow() as watch:
        refused = await watch.until(REFUSED)
        assert await watch.rest() == []
    assert isinstance(refused.trouble, TokenExpired)
    assert len(asked) == 2


async def test_a_stream_refused_for_good_says_why_and_is_over(desk, site):
    site.trouble("status", "events.product", status=403, body='{"error":"no"}')
    async with desk.follow() as watch:
        refused = await watch.until(REFUSED)
        assert await watch.rest() == []
        assert isinstance(refused.trouble, TokenLacksScope)
        async with desk.follow() as other:  # who tries again gets a stream of their own
            await other.until(LIVE)


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


async def test_a_fault_of_ours_is_not_swallowed(site):
    async def auth(_order):
        raise KeyError("a defect")

    async with Desk(site, auth=auth).follow() as watch:
        with pytest.raises(KeyError, match="a defect"):
            await watch.until(LIVE)


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


async def test_an_opening_that_hangs_is_ended_at_once(site, raw_server):
    has_asked = asyncio.Event()

    async def hang(reader, _writer):
        has_asked.set()
        await reader.read()

    raw_server.replies = [hang]
    desk = Desk(site, raw_server.url)
    async with desk.follow() as watch:
        await watch.next()
        await has_asked.wait()
        began_s = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - began_s < 1


async def test_a_wait_between_two_openings_is_ended_at_once(desk, site):
    site.trouble("status", "events.product", status=529, headers={"Retry-After": "3000"})
    async with desk.follow() as watch:
        assert (await watch.until(WAITING)).wait_s >= 3000  # half a minute of this world
        began_s = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - began_s < 1


async def test_a_used_up_budget_is_waited_for_and_told(site):
    session = CloudSession(site.url, time_scale=0.002)
    guard = Guard(None, session.host)
    budget = SiteBudget(None, session.host, guard, time_scale=0.002)
    errands = Errands(session, guard, site.clock, site.told.append, None, budget=budget)
    desk = Desk(site)
    desk.streams = Streams(
        StreamHands(
            lambda: StreamSession(site.url, time_scale=STREAM_SCALE),
            errands.turn,
            lambda: errands.run(budget.slow_down),
            site.clock,
        ),
        StreamTokens(lambda _order: None, desk._auth, desk._drop),
    )
    while budget.take(("streams",)) is None:
        pass
    async with desk.follow() as watch:
        waiting = await watch.until(WAITING)
        assert "this site's share is used up" in waiting.text
        assert waiting.wait_s > 0
        await watch.until(LIVE)
    await errands.close()


async def test_an_event_that_is_too_long_is_left_out_and_told(desk, site):
    async with desk.follow() as watch:
        await watch.until(LIVE)
        publish(site, "long", data="x" * (1024 * 1024))
        publish(site, "after")
        assert await watch.take(1) == ["after"]
    assert watch.news[-1].gaps == 1
    assert "left out" in watch.news[-1].text


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
