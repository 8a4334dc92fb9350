"""cloud/follow_listener.py: one follower's share of a stream, as it is handed out."""

import asyncio

import pytest

from station.cloud.follow_backlog import Backlog
from station.cloud.follow_listener import MOST_AT_ONCE, Listener
from station.domain.calls.stream import CloudEvent, StreamNews, StreamState

LIVE, CUT = StreamNews(StreamState.LIVE), StreamNews(StreamState.WAITING, gaps=1)


def events(*names):
    return [CloudEvent(number, name, "", "", "") for number, name in enumerate(names, 1)]


async def test_events_that_came_together_go_together_with_news_in_their_place():
    listener, came = Listener(), events("a", "b", "c")
    listener.hear([LIVE, *came[:2]])
    listener.hear([CUT, came[2]])
    listener.end()
    batches = [await listener.next_batch() for _ in range(5)]
    assert batches == [LIVE, tuple(came[:2]), CUT, (came[2],), None]


async def test_only_names_that_begin_with_the_prefix_are_heard():
    listener, came = Listener("spark/"), events("spark/status", "other", "Spark/x", "spark/")
    listener.hear(came)
    assert await listener.next_batch() == (came[0], came[3])


async def test_gaps_are_counted_from_when_one_came():
    listener = Listener()
    listener.hear([LIVE, CUT, LIVE, CUT])
    assert [(await listener.next_batch()).gaps for _ in range(4)] == [0, 1, 1, 2]


async def test_who_takes_too_slowly_is_told_what_was_lost():
    listener, came = Listener(waiting=Backlog(most_events=3)), events(*"abcdefgh")
    listener.hear([LIVE])
    await listener.next_batch()
    listener.hear(came)
    news = await listener.next_batch()
    assert (news.state, news.gaps) == (StreamState.LIVE, 1)
    assert news.text.startswith("5 events were lost")
    assert await listener.next_batch() == tuple(came[5:])


async def test_a_batch_is_never_longer_than_can_be_shown_in_one_go():
    listener = Listener()
    listener.hear(events(*["x"] * (2 * MOST_AT_ONCE + 1)))
    sizes = [len(await listener.next_batch()) for _ in range(3)]
    assert sizes == [MOST_AT_ONCE, MOST_AT_ONCE, 1]


async def test_who_waits_is_woken_by_what_comes():
    listener = Listener()
    waiting = asyncio.create_task(listener.next_batch())
    await asyncio.sleep(0)
    listener.hear([LIVE])
    assert await waiting == LIVE


async def test_others_have_their_turn_between_two_batches():
    listener, others = Listener(), []
    listener.hear([LIVE, CUT, LIVE])
    asyncio.get_running_loop().call_soon(others.append, "turn")
    await listener.next_batch()
    assert others == ["turn"]


async def test_a_fault_comes_after_all_that_was_heard():
    listener = Listener()
    listener.hear([LIVE])
    listener.end(KeyError("a defect"))
    assert await listener.next_batch() == LIVE
    with pytest.raises(KeyError):
        await listener.next_batch()
