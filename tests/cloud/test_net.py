"""cloud/net.py: sweeps while somebody is expected, readings in turn where none can be made."""

import asyncio
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest

from station.cloud.expected import Expected
from station.cloud.net import Net
from station.cloud.priority import PRIORITY, Priority
from station.cloud.replies import Page
from station.cloud.sweep import Sweep
from station.domain.cloud_errors import CloudUnwell, TokenLacksScope
from station.domain.identity import DeviceId
from station.domain.unit import Reading
from station.simulator.clock import SimulatedClock

DEVICES = [DeviceId(f"{number:024x}") for number in range(1, 5)]
SORTED = ("2026-01-10T12:00:02Z", "2026-01-10T12:00:01Z")
UNSORTED = SORTED[::-1]


class World:
    """A list of two devices; when and how it was asked for."""

    def __init__(self, times=SORTED, *, is_streaming=True):
        self.clock = SimulatedClock(0.002)
        self.expected = Expected(self.clock.now)
        self.times, self.troubles = times, []
        self.sweeps, self.classes, self.looks, self.told = [], [], [], []
        self.has_more = asyncio.Event()
        self.net = Net(
            self.expected, Sweep(self._page), self._look, self._tell, self.clock,
            is_streaming=lambda: is_streaming,
        )  # fmt: skip

    async def _page(self, number):
        self.sweeps.append(self.clock.now())
        self.classes.append(PRIORITY.get())
        self.has_more.set()
        if self.troubles:
            raise self.troubles.pop(0)
        rows = zip(DEVICES, self.times, strict=False)
        return Page(tuple(self._reading(device, at) for device, at in rows), 1)

    async def _look(self, device):
        self.looks.append((device, self.clock.now()))
        self.has_more.set()
        if self.troubles:
            raise self.troubles.pop(0)
        return self._reading(device, SORTED[0])

    def _tell(self, reading):
        self.told.append(reading.device)

    @staticmethod
    def _reading(device, at):
        return Reading(device, 9319, None, online=True, last_handshake_at=at)

    async def until(self, is_so):
        async with asyncio.timeout(15):
            while not is_so():
                self.has_more.clear()
                await self.has_more.wait()


@asynccontextmanager
async def at_work(*given, **more):
    world = World(*given, **more)
    running = asyncio.create_task(world.net.run())
    try:
        yield world
    finally:
        running.cancel()
        await asyncio.wait([running])
        assert running.cancelled(), running.exception()


async def test_rows_are_told_after_a_whole_pause():
    async with at_work() as world:
        began_s = world.clock.now()
        world.expected.add(DEVICES[0])
        await world.until(lambda: len(world.sweeps) == 2)
        assert world.told[:2] == DEVICES[:2]
        assert world.sweeps[0] - began_s >= 10
        assert world.sweeps[1] - world.sweeps[0] >= 10


async def test_after_a_gap_there_is_no_pause():
    async with at_work() as world:
        world.expected.add(DEVICES[0])
        world.clock.jump(4000)
        await world.until(lambda: len(world.sweeps) == 1)
        world.net.missed()
        await world.until(lambda: len(world.sweeps) == 2)
        assert world.sweeps[1] - world.sweeps[0] < 300


async def test_a_gap_in_which_nobody_was_expected_asks_for_nothing():
    async with at_work() as world:
        world.net.missed()
        began_s = world.clock.now()
        world.expected.add(DEVICES[0])
        await world.until(lambda: world.sweeps)
        assert world.sweeps[0] - began_s >= 10


async def test_while_trouble_lasts_the_pauses_grow():
    async with at_work() as world:
        world.troubles = [CloudUnwell("no")] * 7
        world.expected.add(DEVICES[0])
        world.clock.jump(10)
        await world.until(lambda: len(world.sweeps) == 8)
        pauses = [later - at for at, later in pairwise(world.sweeps)]
        for pause_s, at_least_s in zip(pauses, [2, 4, 8, 16, 32, 60, 60], strict=True):
            assert pause_s >= at_least_s


async def test_a_refusal_for_good_is_asked_about_once_a_minute():
    async with at_work() as world:
        world.troubles = [TokenLacksScope("no")] * 2
        world.expected.add(DEVICES[0])
        await world.until(lambda: len(world.sweeps) == 3)
        assert world.sweeps[1] - world.sweeps[0] >= 60
        assert world.sweeps[2] - world.sweeps[1] >= 60


async def test_a_gap_that_could_not_be_made_good_is_tried_again():
    async with at_work() as world:
        world.expected.add(DEVICES[0])
        world.clock.jump(4000)
        await world.until(lambda: len(world.sweeps) == 1)
        world.troubles = [CloudUnwell("no")]
        world.net.missed()
        await world.until(lambda: len(world.sweeps) == 3)
        assert 2 <= world.sweeps[2] - world.sweeps[1] < 300


async def test_a_sweep_lets_acts_go_first_and_one_for_late_devices_everybody():
    async with at_work() as world:
        world.expected.add(DEVICES[0])
        await world.until(lambda: len(world.sweeps) == 1)
        world.clock.jump(400)
        await world.until(lambda: len(world.sweeps) == 2)
        assert world.classes == [Priority.SWEEP, Priority.BACKGROUND]


@pytest.mark.parametrize(("is_streaming", "pause_s"), [(True, 10), (False, 2)])
async def test_where_the_list_is_not_sorted_each_device_is_read_in_turn(is_streaming, pause_s):
    async with at_work(UNSORTED, is_streaming=is_streaming) as world:
        for device in DEVICES:
            world.expected.add(device)
        await world.until(lambda: len(world.looks) >= 12)
        assert len(world.sweeps) == 1
        assert set(world.told) == set(DEVICES)
        for one in DEVICES:
            at_s = [at for device, at in world.looks if device == one]
            assert all(later - at >= pause_s for at, later in pairwise(at_s))


async def test_trouble_with_one_reading_holds_up_the_round_and_not_for_ever():
    async with at_work(UNSORTED) as world:
        world.expected.add(DEVICES[0])
        await world.until(lambda: world.looks)
        world.troubles = [CloudUnwell("no")]
        await world.until(lambda: len(world.looks) >= 3)
        assert world.told[-1] == DEVICES[0]
