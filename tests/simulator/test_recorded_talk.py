"""A device that says what a record says."""

import asyncio
import os

import aiohttp
import pytest

from station.domain.trace_record import Turn
from station.simulator.recorded_talk import RecordedConsole, RecordedSoftap


async def heard(number: int, end: bytes) -> bytes:
    """All that comes until `end`."""
    loop, said = asyncio.get_running_loop(), b""
    while not said.endswith(end):
        ready = asyncio.Event()
        loop.add_reader(number, ready.set)
        await asyncio.wait_for(ready.wait(), 5)
        loop.remove_reader(number)
        said += os.read(number, 4096)
    return said


async def test_a_secret_that_is_masked_on_record_is_echoed_as_it_was_typed():
    turns = [Turn("C", ("Code: ",)), Turn("(secret)\n", ("(secret)\r\n(stored)",))]
    console = RecordedConsole(turns, (), lambda _: None, leaves_at_end=False)
    port = os.open(console.address, os.O_RDWR | os.O_NOCTTY)
    try:
        os.write(port, b"C")
        assert await heard(port, b"Code: ") == b"Code: "
        os.write(port, b"abcd\n")
        told = await heard(port, b"to: abcd\r\n")
        assert told == b"abcd\r\nClaim code set to: abcd\r\n"
    finally:
        os.close(port)
        console.close()


async def test_it_goes_on_from_where_the_record_has_what_it_is_asked():
    departures: list[str] = []
    turns = [Turn("i", ("one",)), Turn("v", ("two",))]
    console = RecordedConsole(turns, ("hello",), departures.append, leaves_at_end=False)
    port = os.open(console.address, os.O_RDWR | os.O_NOCTTY)
    try:
        assert await heard(port, b"hello") == b"hello"
        os.write(port, b"v")
        assert await heard(port, b"two") == b"two"
    finally:
        os.close(port)
        console.close()
    assert departures == []


async def test_its_access_point_answers_by_command_and_tells_what_is_not_on_record():
    departures: list[str] = []
    softap = RecordedSoftap([Turn("version", ('200 {"v":2}',))], departures.append)
    await softap.start()
    try:
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{softap.url}/version") as reply:
                assert (reply.status, await reply.text()) == (200, '{"v":2}')
            with pytest.raises(aiohttp.ClientError):
                await session.post(f"{softap.url}/version")
    finally:
        await softap.close()
    assert departures == ["The device was asked version more often than on record."]
