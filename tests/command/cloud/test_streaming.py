"""command/cloud/streaming.py"""

import asyncio
import json
import tomllib

import pytest

from station.command.cloud.streaming import follow
from station.command.cloud.wish import call_wish
from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.stream import CloudEvent, StreamNews, StreamState
from station.domain.cloud_errors import TokenLacksScope
from station.domain.verdict import VerdictTable
from station.host.folders import resource

CALL = CALLS["events.product"]
RAW = {"name": "hot", "data": "31", "coreid": "1f", "ttl": 60, "event": "not ours"}


def event(number):
    return CloudEvent(number, "hot", "31", "2026-01-31T10:00:00Z", "1f", RAW)


class Desk:
    """A stream that says what it is given, and then nothing."""

    def __init__(self, *batches, ends=True):
        self._batches, self._ends = batches, ends
        self.is_closed = False

    async def follow(self, order):
        try:
            for batch in self._batches:
                yield batch
            if not self._ends:
                await asyncio.Event().wait()
        finally:
            self.is_closed = True


@pytest.fixture(scope="module")
def table():
    return VerdictTable.parse(tomllib.loads(resource("verdicts.toml").read_text("utf-8")))


async def followed(desk, table, *flags):
    return await follow(Order(CALL), call_wish(CALL, flags), desk, table)


async def test_each_event_is_one_line_and_the_state_stands_beside(table, capsys):
    desk = Desk(StreamNews(StreamState.LIVE, "Listening."), (event(1), event(2)))
    assert await followed(desk, table) == 0
    told = capsys.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert lines[0] == {
        "number": 1, "event": "hot", "data": "31", "published_at": "2026-01-31T10:00:00Z",
        "device": "1f", "name": "hot", "coreid": "1f", "ttl": 60,
    }  # fmt: skip
    assert [line["number"] for line in lines] == [1, 2]
    assert told.err == "Listening.\n"


async def test_for_a_program_the_state_is_a_line_too(table, capsys):
    desk = Desk(StreamNews(StreamState.WAITING, "", 2.04, 1), (event(1),))
    await followed(desk, table, "--json")
    told = capsys.readouterr()
    first = json.loads(told.out.splitlines()[0])
    assert (first["stream"], first["wait_s"], first["gaps"]) == ("waiting", 2.0, 1)
    assert told.err == ""


async def test_it_ends_after_so_many_events_and_lets_go_of_the_stream(table, capsys):
    desk = Desk((event(1), event(2)), (event(3), event(4)), ends=False)
    assert await followed(desk, table, "--until", "3") == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert desk.is_closed


async def test_it_ends_after_so_many_seconds_and_lets_go_of_the_stream(table, capsys):
    desk = Desk((event(1),), ends=False)
    assert await followed(desk, table, "--for", "0.01") == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert desk.is_closed


async def test_a_stream_that_is_refused_says_why_and_is_no_success(table, capsys):
    trouble = TokenLacksScope("Events: refused.")
    desk = Desk(StreamNews(StreamState.REFUSED, "Events: refused.", trouble=trouble), ends=False)
    assert await followed(desk, table) == 4
    told = capsys.readouterr().err
    assert "TOK-304" in told
    assert told.count("refused") == 1
