import asyncio

import pytest

from station.device.monitor_outbox import EVERY_S, Outbox
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field.monitor_timeline import KEPT_LINES
from station.flow.field.monitors import MonitorBatch, MonitorNews, PortState

NEWS = MonitorNews(PortState.OPEN, "COM7")


def lines(count: int, first: int = 0) -> list[MonitorLine]:
    return [MonitorLine(n, "a", Kind.HEARD, b"%d" % n) for n in range(first, first + count)]


async def test_what_was_put_meanwhile_is_taken_as_one():
    outbox = Outbox()
    outbox.put_lines(lines(2), b"", 10)
    outbox.put_lines(lines(1, 2), b"SSID: ", 5)
    batch = await outbox.take()
    assert batch == MonitorBatch(tuple(lines(3)), b"SSID: ", heard_bytes=15)


async def test_lines_and_news_keep_their_order():
    outbox = Outbox()
    outbox.put_lines(lines(1), b"")
    outbox.put_news(NEWS)
    outbox.put_lines(lines(1), b"")
    told = [await outbox.take() for _ in range(3)]
    assert [type(each) for each in told] == [MonitorBatch, MonitorNews, MonitorBatch]


async def test_a_loop_that_does_not_come_finds_the_newest_and_how_many_it_lost():
    outbox = Outbox()
    for first in range(0, KEPT_LINES + 500, 500):
        outbox.put_lines(lines(500, first), b"")
    batch = await outbox.take()
    assert isinstance(batch, MonitorBatch)
    assert (len(batch.lines), batch.lost) == (KEPT_LINES, 500)
    assert batch.lines[-1].raw == b"%d" % (KEPT_LINES + 499)


async def test_the_loop_is_told_thirty_times_a_second_at_most():
    outbox, began = Outbox(), asyncio.get_running_loop().time()
    for _ in range(4):
        outbox.put_lines(lines(1), b"")
        await outbox.take()
    assert asyncio.get_running_loop().time() - began >= 3 * EVERY_S * 0.95


async def test_what_was_put_before_the_end_is_still_taken():
    outbox = Outbox()
    outbox.put_news(NEWS)
    outbox.end()
    assert [await outbox.take(), await outbox.take()] == [NEWS, None]


async def test_a_fault_is_raised_where_it_is_taken():
    outbox = Outbox()
    outbox.end(RuntimeError("ours"))
    with pytest.raises(RuntimeError):
        await outbox.take()
