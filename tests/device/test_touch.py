"""device/touch.py: listening mode by a rate, on a simulated port that feels it."""

import asyncio
from contextlib import closing

import pytest
import serial

from station.device.link import UsbDevice
from station.device.touch import can_be_touched, touch_to_listen
from station.domain.device_errors import NotListening, PortBusy, UnitLost
from station.domain.platforms import PHOTON
from station.simulator.port_pty import TELLS_RATES
from station.simulator.world import WorldWish, serving

FELT = pytest.mark.skipif(not TELLS_RATES, reason="only Linux tells of a pty's rate")
SCALE = 0.05


@pytest.fixture
async def silent():
    """A device whose program has the port; and the event that it listens."""
    listens = asyncio.Event()

    def hear(event):
        if event["event"] == "listening":
            listens.set()

    async with serving(WorldWish(is_listening=False, time_scale=SCALE), hear) as world:
        unit = world.units[0]
        unit.listens = listens
        yield unit


@FELT
async def test_a_touched_device_listens(silent):
    await touch_to_listen(silent.ports.pty_address)
    await asyncio.wait_for(silent.listens.wait(), 10)
    assert silent.is_listening


@FELT
async def test_a_device_that_was_silent_answers_on_the_same_line_after_a_touch(silent):
    device = await UsbDevice.open(silent.ports.pty_address, time_scale=SCALE, platform=PHOTON)
    try:
        with pytest.raises(NotListening):
            await device.identify()
        await device.touch()
        await asyncio.wait_for(silent.listens.wait(), 10)
        assert (await device.identify()).device.text == silent.device_id
    finally:
        await device.close()


async def test_a_port_that_somebody_has_is_not_touched(silent):
    with (
        closing(serial.Serial(silent.ports.pty_address, 9600, exclusive=True)),
        pytest.raises(PortBusy),
    ):
        await touch_to_listen(silent.ports.pty_address)


async def test_a_port_that_is_gone_is_told():
    with pytest.raises(UnitLost):
        await touch_to_listen("/dev/ttyACM-none")


def test_a_plain_socket_has_no_rate():
    assert not can_be_touched("socket://127.0.0.1:4000")
    assert can_be_touched("rfc2217://127.0.0.1:4000")
    assert can_be_touched("COM7")
