"""An image goes over a real pty: to the simulated device, and to `rb`, which others wrote."""

import asyncio
import os
import shutil
import socket
import subprocess
import tty

import pytest

from station.device.flashing import FlashingDevice
from station.device.wire import Wire
from station.domain.device_errors import NotListening
from station.domain.errors import StationError, StoppedByOperator
from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import Function, Need, read_module
from station.domain.field.firmware.table import read_table
from station.domain.field.firmware.ymodem import Sending
from station.domain.field_errors import (
    FirmwareTooLarge,
    FirmwareWrongPlatform,
    FlashNotSupported,
    FlashStopped,
)
from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving
from station.worker import Worker
from tests.simulator.typist import Chronicle

FAST = 0.05
IMAGE = build_image(ImageWish(version=7, body_bytes=9000))


@pytest.fixture
async def bench():
    """One Photon and what its world tells."""
    chronicle = Chronicle()
    async with serving(WorldWish(time_scale=FAST), chronicle) as world:
        yield world, chronicle


@pytest.fixture
async def photon(bench):
    device = await FlashingDevice.open(bench[0].units[0].ports.pty_address, time_scale=FAST)
    yield device
    await device.close()


async def table_of(world):
    """Asked anew, after whatever befell it."""
    device = await FlashingDevice.open(world.units[0].ports.pty_address, time_scale=FAST)
    try:
        return read_table(await device.modules())
    finally:
        await device.close()


@pytest.mark.parametrize("block_bytes", [128, 1024])
async def test_a_device_takes_an_image_restarts_and_runs_it(bench, photon, block_bytes) -> None:
    world, chronicle = bench
    taken: list[int] = []
    await photon.identify()
    before = world.units[0].ports.pty_address
    await photon.receive(IMAGE, taken.append, block_bytes=block_bytes)
    await chronicle.until("reset")
    await chronicle.until("listening", after=chronicle.names().index("reset"))
    assert world.units[0].ports.pty_address != before
    user = (await table_of(world)).find(Function.USER_PART, 1)
    assert (user.version, user.sha256) == (7, read_module(IMAGE).sha256)
    assert taken == sorted(taken)
    assert taken[-1] == len(IMAGE)


async def test_both_system_parts_make_a_new_device_os(bench) -> None:
    world, chronicle = bench
    for index, needs in ((1, ()), (2, (Need(Function.SYSTEM_PART, 1, 3302),))):
        wish = ImageWish(function=Function.SYSTEM_PART, index=index, version=3302, needs=needs)
        device = await FlashingDevice.open(world.units[0].ports.pty_address, time_scale=FAST)
        told = len(chronicle.events)
        await device.receive(build_image(wish), lambda _: None)
        await device.close()
        await chronicle.until("plugged", after=told)
        await chronicle.until("listening", after=told)
    device = await FlashingDevice.open(world.units[0].ports.pty_address, time_scale=FAST)
    assert (await device.identify()).firmware == "3.3.1"
    await device.close()


async def test_a_wrong_board_is_refused_at_the_end_and_the_device_is_as_it_was(
    bench, photon
) -> None:
    with pytest.raises(FirmwareWrongPlatform, match="-1360"):
        await photon.receive(build_image(ImageWish(platform=8)), lambda _: None)
    assert (await photon.identify()).firmware == "2.3.1"
    assert read_table(await photon.modules()).find(Function.USER_PART, 1).version == 6


async def test_after_a_refused_start_the_same_device_takes_it(bench, photon) -> None:
    world, _ = bench
    world.add_trouble(Trouble("flash_fails", at="f", args={"most_bytes": 1000}))
    with pytest.raises(FirmwareTooLarge):
        await photon.receive(IMAGE, lambda _: None)
    await photon.receive(IMAGE, lambda _: None)


async def test_a_device_that_cannot_write_tells_how_far_it_came(bench, photon) -> None:
    world, _ = bench
    world.add_trouble(Trouble("flash_fails", at="f", args={"after_bytes": 4000}))
    taken: list[int] = []
    with pytest.raises(FlashStopped) as stopped:
        await photon.receive(IMAGE, taken.append)
    assert "Failed to save chunk!" in stopped.value.seen[-1]
    await asyncio.sleep(0)
    assert taken[-1] == 3072


async def test_stopped_by_us_the_device_is_whole_and_answers_at_once(bench, photon) -> None:
    half_way = asyncio.Event()
    sending = asyncio.create_task(
        photon.receive(IMAGE, lambda sent: half_way.set() if sent > 4000 else None)
    )
    await half_way.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert read_table(await photon.modules()).find(Function.USER_PART, 1).version == 6
    await photon.receive(IMAGE, lambda _: None)


async def test_a_person_who_types_a_at_the_device_ends_it(bench, photon) -> None:
    """As another program at the port would."""
    world, _ = bench

    def interrupt(sent: int) -> None:
        if 3000 < sent < 5000:
            world.units[0]._typed(b"a")

    with pytest.raises(FlashStopped) as stopped:
        await photon.receive(IMAGE, interrupt, block_bytes=128)
    assert stopped.value.seen


async def test_a_cable_that_is_pulled_in_the_middle_is_told(bench, photon) -> None:
    world, _ = bench

    def pull(sent: int) -> None:
        if sent > 4000:
            world.units[0].unplug()

    with pytest.raises(FlashStopped, match="went away"):
        await photon.receive(IMAGE, pull, block_bytes=128)


async def test_a_device_that_does_not_listen_gets_nothing(bench, photon) -> None:
    world, _ = bench
    world.units[0].stop_listening_silently()
    with pytest.raises(NotListening):
        await photon.receive(IMAGE, lambda _: None)


async def test_device_os_6_is_told_not_to_take_it() -> None:
    async with serving(WorldWish(time_scale=FAST, firmware="6.2.0")) as world:
        device = await FlashingDevice.open(world.units[0].ports.pty_address, time_scale=FAST)
        with pytest.raises(FlashNotSupported):
            await device.receive(IMAGE, lambda _: None)
        assert (await device.identify()).firmware == "6.2.0"
        await device.close()


async def test_a_first_byte_of_ymodem_is_enough(bench) -> None:
    world, chronicle = bench
    wire = await Wire.open(world.units[0].ports.pty_address, FAST)
    assert await wire.hold(Sending(IMAGE, opening=None)) == len(IMAGE)
    await wire.close()
    await chronicle.until("runs", part="u1")


async def test_lost_bytes_end_it_and_nothing_is_kept(bench, photon) -> None:
    world, _ = bench
    world.add_trouble(Trouble("drop_input", at="f", args={"bytes": 1}))
    with pytest.raises(StationError):
        await photon.receive(IMAGE, lambda _: None)
    assert read_table(await photon.modules()).find(Function.USER_PART, 1).version == 6


# ---- a receiver that others wrote ----

RB = shutil.which("rb") or shutil.which("lrb")
LITTLE = build_image(ImageWish(version=8, body_bytes=2900))
needs_rb = pytest.mark.skipif(RB is None, reason="rb is not installed (Debian: lrzsz)")


class Other:
    """`rb` behind our pty; between both a test may meddle with what we send. Its own end is a
    socket: on a terminal it empties the input just after each reply, and loses what was quick.
    """

    def __init__(self, folder):
        self.folder = folder
        self._theirs, self._end = socket.socketpair()
        self._ours, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.address = os.ttyname(self._slave)
        self.process: subprocess.Popen[bytes] | None = None
        self._number = 0
        self.befalls = lambda _number, typed: typed
        loop = asyncio.get_running_loop()
        loop.add_reader(self._theirs, self._from_them)
        loop.add_reader(self._ours, self._from_us)
        self._loop = loop
        self._pending = bytearray()
        self.asks = asyncio.Event()

    def _from_them(self):
        self.asks.set()
        if said := self._theirs.recv(4096):
            os.write(self._ours, said)
        else:
            self._loop.remove_reader(self._theirs)

    def _from_us(self):
        """The `f` starts it, so that nothing it says is said before; then packet by packet,
        however the pty cuts them.
        """
        typed = os.read(self._ours, 4096)
        if self.process is None:
            self.process = subprocess.Popen(
                [RB, "--binary", "--overwrite"], cwd=self.folder,
                stdin=self._end, stdout=self._end, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            return
        self._pending += typed
        while packet := self._whole():
            typed = self.befalls(self._number, packet)
            self._number += 1
            self._theirs.sendall(typed)

    def _whole(self):
        length = {1: 133, 2: 1029}.get(self._pending[0], len(self._pending)) if self._pending else 0
        if not length or len(self._pending) < length:
            return b""
        packet = bytes(self._pending[:length])
        del self._pending[:length]
        return packet

    async def ended(self):
        worker = Worker("rb")
        try:
            return await worker.call(lambda _: self.process.wait(10))
        finally:
            worker.close()

    async def close(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            await self.ended()
        for end in (self._theirs, self._ours):
            self._loop.remove_reader(end)
        for number in (self._ours, self._slave):
            os.close(number)
        self._theirs.close()
        self._end.close()

    @property
    def came(self):
        file = self.folder / "binary"
        return file.read_bytes() if file.exists() else None


@pytest.fixture
async def other(tmp_path):
    receiver = Other(tmp_path)
    yield receiver
    await receiver.close()


async def send(other, **options):
    """As the device's console does: it is told to begin by a letter of its own."""
    wire = await Wire.open(other.address, FAST)
    try:
        await wire.type_letter(b"f")
        await other.asks.wait()
        await wire.hold(Sending(LITTLE, opening=None, is_asked=True, **options))
    finally:
        await wire.close()


@needs_rb
@pytest.mark.parametrize("block_bytes", [128, 1024])
async def test_rb_receives_what_was_sent(other, block_bytes) -> None:
    await send(other, block_bytes=block_bytes)
    assert await other.ended() == 0
    assert other.came == LITTLE


@needs_rb
@pytest.mark.parametrize("place", [1, 60, 1027])
async def test_rb_that_sees_a_flipped_bit_ends_it_and_keeps_no_wrong_file(other, place) -> None:
    def flip(number, typed):
        if number != 2:
            return typed
        return typed[:place] + bytes([typed[place] ^ 4]) + typed[place + 1 :]

    other.befalls = flip
    with pytest.raises(FlashStopped):
        await send(other)
    assert await other.ended() != 0
    assert other.came != LITTLE


@needs_rb
async def test_a_packet_that_rb_never_got_ends_it(other) -> None:
    other.befalls = lambda number, typed: b"" if number == 2 else typed
    with pytest.raises(FlashStopped):
        await send(other)
    assert other.came != LITTLE


@needs_rb
async def test_rb_knows_a_packet_that_comes_twice_and_ours_goes_on(other) -> None:
    other.befalls = lambda number, typed: typed * 2 if number == 2 else typed
    await send(other)
    assert await other.ended() == 0
    assert other.came == LITTLE


@needs_rb
async def test_rb_that_is_ended_in_the_middle_is_told(other) -> None:
    def end(number, typed):
        if number == 2:
            other.process.terminate()
        return typed

    other.befalls = end
    with pytest.raises(FlashStopped):
        await send(other)


@needs_rb
async def test_our_stop_ends_rb(other) -> None:
    wire = await Wire.open(other.address, FAST)
    sending = Sending(LITTLE, opening=None)

    def stop(number, typed):
        if number == 2:
            sending.stop()
        return typed

    other.befalls = stop
    await wire.type_letter(b"f")
    await other.asks.wait()
    with pytest.raises(StoppedByOperator):
        await wire.hold(sending)
    await wire.close()
    assert await other.ended() != 0
    assert other.came != LITTLE
