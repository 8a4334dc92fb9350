"""cloud/follow_heard.py: from the reading thread to the loop, in order and not too often."""

import asyncio

import pytest

from station.cloud import follow_heard
from station.cloud.follow_heard import HAND_OVER_S, Heard
from station.cloud.masking import Mask
from station.domain.calls.stream import CloudEvent, StreamNews, StreamState


class Taken:
    """What the loop was given, and how often."""

    def __init__(self):
        self.items, self.times_s = [], []
        self.has_more = asyncio.Event()

    def __call__(self, items):
        self.items += items
        self.times_s.append(asyncio.get_running_loop().time())
        self.has_more.set()

    @property
    def names(self):
        return [item.name for item in self.items if isinstance(item, CloudEvent)]

    async def until(self, count):
        async with asyncio.timeout(10):
            while len(self.items) < count:
                self.has_more.clear()
                await self.has_more.wait()


@pytest.fixture
async def taken():
    return Taken()


@pytest.fixture
async def heard(taken):
    heard = Heard(Mask(), taken)
    yield heard
    heard.close()


def frame(name):
    return f"event: {name}\ndata: {{}}\n\n".encode()


async def test_what_the_thread_hears_reaches_the_loop_in_order(heard, taken, in_thread):
    def read():
        heard.open()
        for number in range(500):
            heard.hear(frame(f"event-{number}"))

    await in_thread(read)
    await taken.until(501)
    assert taken.items[0] == StreamNews(StreamState.LIVE)
    assert taken.names == [f"event-{number}" for number in range(500)]
    assert [item.number for item in taken.items[1:]] == list(range(1, 501))


async def test_the_loop_is_given_what_came_thirty_times_a_second_at_most(heard, taken, in_thread):
    for number in range(6):
        await in_thread(lambda: heard.hear(frame("one") + frame("more")))
        await taken.until(2 * number + 2)
    gaps_s = [after - before for before, after in zip(taken.times_s, taken.times_s[1:])]  # noqa: B905
    assert min(gaps_s) > 0.9 * HAND_OVER_S


async def test_a_burst_is_given_in_portions(heard, taken, in_thread, monkeypatch):
    monkeypatch.setattr(follow_heard, "_MOST_AT_ONCE", 40)
    await in_thread(lambda: heard.hear(frame("x") * 100))
    await taken.until(100)
    assert len(taken.times_s) == 3


async def test_a_frame_that_was_cut_off_is_no_part_of_the_next_stream(heard, taken):
    heard.open()
    heard.hear(b"event: half\ndata: ")
    heard.open()
    heard.hear(b"rest\n\n" + frame("whole"))
    heard.flush()
    assert taken.names == ["whole"]


async def test_a_frame_that_is_too_long_is_a_gap(heard, taken):
    heard.hear(b"event: x\ndata: " + b"x" * 2 * 1024 * 1024 + b"\n\n" + frame("after"))
    heard.flush()
    assert taken.items[0].gaps == 1
    assert taken.names == ["after"]


async def test_nothing_is_given_after_the_end(heard, taken):
    heard.hear(frame("late"))
    await asyncio.sleep(0)
    heard.close()
    await asyncio.sleep(2 * HAND_OVER_S)
    assert taken.items == []
