"""simulator/touches.py, port_pty.py: rates that are commands, felt by a simulated port."""

import asyncio

import pytest
import serial

from station.simulator.port_pty import TELLS_RATES
from station.simulator.touches import touched
from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving

pytestmark = pytest.mark.skipif(not TELLS_RATES, reason="only Linux tells of a pty's rate")


@pytest.fixture
async def touch_bench():
    """Makes a bench that does not listen, opens its port at a rate, and gives what was told."""
    told: asyncio.Queue = asyncio.Queue()

    async def touch(baud, awaited, **wish):
        async with serving(
            WorldWish(is_listening=False, time_scale=0.01, **wish), told.put_nowait
        ) as world:
            unit = world.units[0]
            serial.Serial(unit.ports.pty_address, baud, exclusive=True).close()
            async with asyncio.timeout(10):
                while (event := await told.get())["event"] != awaited:
                    pass
            return unit, event

    return touch


async def test_28800_makes_it_listen(touch_bench):
    unit, event = await touch_bench(28800, "listening")
    assert event["device_id"] == unit.device_id


async def test_14400_makes_it_wait_for_firmware(touch_bench):
    _, event = await touch_bench(14400, "touched")
    assert event["baud"] == 14400


async def test_any_other_rate_is_only_a_rate():
    async with serving(WorldWish(is_listening=False, time_scale=0.01), lambda _: None) as world:
        unit, heard = world.units[0], asyncio.Queue()
        unit.ports._pty._rate_set = heard.put_nowait
        serial.Serial(unit.ports.pty_address, 115200, exclusive=True).close()
        baud = await asyncio.wait_for(heard.get(), 10)
        touched(unit, baud)
        assert baud == 115200
        assert not unit.is_listening
        assert not unit.is_dfu


async def test_from_6_0_on_28800_does_nothing():
    async with serving(
        WorldWish(is_listening=False, time_scale=0.01, firmware="6.1.0"), lambda _: None
    ) as world:
        unit = world.units[0]
        touched(unit, 28800)
        assert not unit.is_listening


async def test_a_program_logs_while_it_does_not_listen():
    async with serving(WorldWish(time_scale=0.01), lambda _: None) as world:
        world.add_trouble(Trouble("not_listening", args={"text": "0000012 [app] INFO: loop"}))
        port = serial.Serial(world.units[0].ports.pty_address, 9600, exclusive=True, timeout=0)
        said = b""
        async with asyncio.timeout(10):
            while b"[app] INFO" not in said:
                said += port.read(100)
                await asyncio.sleep(0)
        port.close()
