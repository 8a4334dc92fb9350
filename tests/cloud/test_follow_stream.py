"""cloud/follow_stream.py: a stream is told as it fares, and comes back after a gap."""

import asyncio

import pytest

from station.cloud.answer import Auth
from station.cloud.budget import SiteBudget
from station.cloud.errands import Errands
from station.cloud.follow_session import StreamSession
from station.cloud.follow_stream import StreamHands
from station.cloud.guard import Guard
from station.cloud.session import CloudSession
from station.cloud.streams import Streams, StreamTokens
from station.domain.cloud_errors import (
    CloudUnwell,
    RateLimited,
    SiteOffline,
    TokenExpired,
    TokenLacksScope,
)
from station.domain.identity import Secret
from tests.cloud.conftest import DEVICE, http
from tests.cloud.streaming import (
    LIVE,
    OPENING,
    REFUSED,
    SILENT,
    STREAM_SCALE,
    WAITING,
    Desk,
    closed,
    publish,
)


@pytest.fixture
async def desk(site):
    desk = Desk(site)
    yield desk
    await desk.streams.close()


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


async def test_a_fault_of_ours_is_not_swallowed(site):
    async def auth(_order):
        raise KeyError("a defect")

    async with Desk(site, auth=auth).follow() as watch:
        with pytest.raises(KeyError, match="a defect"):
            await watch.until(LIVE)


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
