import asyncio

import pytest
import serial

from station.simulator.ports import has_ptys
from station.simulator.world import WorldWish, serving
from tests.simulator.typist import WITHIN_S

pytestmark = pytest.mark.skipif(not has_ptys(), reason="this system has no ptys")


@pytest.fixture
async def world():
    async with serving(WorldWish(time_scale=0.1, is_listening=False)) as world:
        yield world


async def chatter(world, bytes_per_s):
    unit = world.places[0].unit.device_id
    await world.order({"do": "chatter", "device": unit, "bytes_per_s": bytes_per_s})


async def heard(port, bytes_wanted):
    """What comes on `port`, once there is enough of it."""
    said, more = b"", asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_reader(port.fileno(), more.set)
    try:
        async with asyncio.timeout(WITHIN_S):
            while len(said) < bytes_wanted:
                await more.wait()
                more.clear()
                said += port.read(port.in_waiting)
    finally:
        loop.remove_reader(port.fileno())
    return said


async def test_a_device_that_does_not_listen_prints_its_programs_log(world):
    with serial.Serial(world.places[0].port) as port:
        await chatter(world, 2000)
        said = await heard(port, 300)
    assert b" [app] INFO: " in said
    assert b"\r\n" in said


async def test_in_listening_mode_its_program_is_silent_and_goes_on_after_a_reset(world):
    unit = world.places[0].unit
    await chatter(world, 2000)
    unit.enter_listening()
    with serial.Serial(world.places[0].port) as port:
        port.write(b"v")
        assert (await heard(port, 20)).startswith(b"system firmware")
    unit.stop_listening_silently()
    await world.order({"unit": unit.device_id, "do": "reset"})
    unit.stop_listening_silently()
    with serial.Serial(world.places[0].port) as port:
        assert b"[app]" in await heard(port, 100)


@pytest.mark.parametrize("rate", [None, -1, "fast"])
async def test_a_rate_that_is_none_is_refused(world, rate):
    with pytest.raises(ValueError, match="bytes_per_s"):
        await chatter(world, rate)


async def test_told_to_be_silent_it_is(world):
    await chatter(world, 1000)
    await chatter(world, 0)
    async with asyncio.timeout(WITHIN_S):
        await world.places[0].bench_unit.program._running
