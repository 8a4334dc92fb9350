import asyncio
import fcntl
import os
from contextlib import aclosing, asynccontextmanager

import pytest

from station.device.monitor import PortMonitor
from station.domain.device_errors import PortBusy, UnitLost
from station.domain.errors import ParameterWrong
from station.domain.field.monitor_line import Kind
from station.domain.field.monitor_typing import LineEnd
from station.domain.identity import DeviceId
from station.flow.field.monitors import (
    LogNews,
    LogWish,
    MonitorBatch,
    MonitorNews,
    MonitorPort,
    MonitorWish,
    PortState,
)

DEVICE = DeviceId.parse("3b0021000847343432313031")


class Watcher:
    """Follows a monitor, and waits for what it says."""

    def __init__(self, monitor: PortMonitor) -> None:
        self.monitor = monitor
        self.told: list = []
        self._more = asyncio.Event()

    async def follow(self) -> None:
        async with aclosing(self.monitor.follow()) as told:
            async for each in told:
                self.told.append(each)
                self._more.set()

    @property
    def lines(self) -> list[bytes]:
        batches = [each for each in self.told if isinstance(each, MonitorBatch)]
        return [line.raw for batch in batches for line in batch.lines]

    @property
    def states(self) -> list[PortState]:
        return [each.state for each in self.told if isinstance(each, MonitorNews)]

    async def until(self, holds) -> None:
        async with asyncio.timeout(10):
            while not holds():
                self._more.clear()
                await self._more.wait()

    async def heard(self, raw: bytes) -> None:
        await self.until(lambda: raw in self.lines)

    async def state(self, state: PortState) -> None:
        await self.until(lambda: self.states[-1:] == [state])


@asynccontextmanager
async def watched(address: str, ports=(), **wish):
    monitor = PortMonitor(MonitorWish(address, **wish), lambda: ports)
    watcher = Watcher(monitor)
    following = asyncio.create_task(watcher.follow())
    try:
        yield watcher
    finally:
        await monitor.close()
        await following


@pytest.fixture
async def peer(peers):
    return peers(lambda _: b"")


async def test_what_a_device_prints_is_told_line_by_line(peer):
    async with watched(peer.address, source="COM7") as watcher:
        await watcher.state(PortState.OPEN)
        peer.say(b"0001 [app] tick\r\n0002 [app] tock\r\nSSID: ")
        await watcher.heard(b"0002 [app] tock\r\n")
        await watcher.until(lambda: watcher.told[-1].rest == b"SSID: ")
        await watcher.until(lambda: watcher.told[-1].is_still)
    assert watcher.lines == [b"0001 [app] tick\r\n", b"0002 [app] tock\r\n", b"SSID: "]


async def test_a_line_is_typed_with_the_chosen_end_and_shown(peer):
    async with watched(peer.address) as watcher:
        await watcher.state(PortState.OPEN)
        await watcher.monitor.send("i", LineEnd.NONE)
        await watcher.monitor.send("grün", LineEnd.CRLF)
        await peer.until(b"i" + "grün\r\n".encode())
        await watcher.heard("grün".encode())
    kinds = {line.kind for each in watcher.told if isinstance(each, MonitorBatch)
             for line in each.lines}  # fmt: skip
    assert kinds == {Kind.SENT}


async def test_a_password_never_leaves_the_monitor_though_the_device_echoes_it(peer, tmp_path):
    peer.answer = lambda typed: typed
    async with watched(peer.address) as watcher:
        await watcher.state(PortState.OPEN)
        await watcher.monitor.log_to(LogWish(str(tmp_path / "unit.log")))
        peer.say(b"Password: ")
        await watcher.until(lambda: getattr(watcher.told[-1], "rest", b"") == b"Password: ")
        await watcher.monitor.send("hunter22")
        await watcher.heard(b"Password: (password)\n")
    seen = repr(watcher.told).encode() + (tmp_path / "unit.log").read_bytes()
    assert b"hunter22" not in seen
    assert b"Password: (password)" in seen


async def test_it_stays_with_its_device_when_the_port_returns_under_another_name(peers):
    first = peers(lambda _: b"")
    ports = [MonitorPort(first.address, "1-1", device=DEVICE)]
    async with watched(first.address, ports) as watcher:
        await watcher.state(PortState.OPEN)
        first.say(b"before\nhalf a l")
        await watcher.heard(b"before\n")
        ports.clear()
        first.unplug()
        await watcher.state(PortState.GONE)
        again = peers(lambda _: b"")
        ports.append(MonitorPort(again.address, "1-7", device=DEVICE))
        await watcher.state(PortState.OPEN)
        again.say(b"after\n")
        await watcher.heard(b"after\n")
    assert watcher.lines == [b"before\n", b"half a l", b"after\n"]
    news = [each for each in watcher.told if isinstance(each, MonitorNews)]
    assert news[-1].address == again.address


async def test_nothing_can_be_typed_while_the_device_is_away(peer):
    async with watched(peer.address, [MonitorPort(peer.address, "1-1", device=DEVICE)]) as watcher:
        await watcher.state(PortState.OPEN)
        peer.unplug()
        await watcher.state(PortState.GONE)
        with pytest.raises(UnitLost):
            await watcher.monitor.send("i")


async def test_a_port_that_another_has_is_told_and_taken_once_it_is_free(peer):
    holder = os.open(peer.address, os.O_RDWR | os.O_NOCTTY)
    fcntl.flock(holder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    async with watched(peer.address) as watcher:
        await watcher.state(PortState.BUSY)
        assert isinstance(watcher.told[-1].trouble, PortBusy)
        os.close(holder)
        await watcher.state(PortState.OPEN)
    assert watcher.states == [PortState.BUSY, PortState.OPEN]


async def test_a_lent_port_is_free_for_others_and_then_ours_again(peer):
    async with watched(peer.address) as watcher:
        await watcher.state(PortState.OPEN)
        async with watcher.monitor.lend() as address:
            await watcher.state(PortState.LENT)
            other = os.open(address, os.O_RDWR | os.O_NOCTTY)
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.close(other)
        await watcher.state(PortState.OPEN)
        peer.say(b"here again\n")
        await watcher.heard(b"here again\n")


async def test_a_log_that_the_disk_has_no_room_for_ends_and_the_monitor_goes_on(peer, tmp_path):
    (tmp_path / "unit.log").symlink_to("/dev/full")
    async with watched(peer.address) as watcher:
        await watcher.state(PortState.OPEN)
        await watcher.monitor.log_to(LogWish(str(tmp_path / "unit.log")))
        peer.say(b"one\n")
        await watcher.until(lambda: any(
            isinstance(each, LogNews) and each.trouble is not None for each in watcher.told
        ))  # fmt: skip
        peer.say(b"two\n")
        await watcher.heard(b"two\n")


async def test_every_line_is_in_the_log_though_the_loop_did_not_come(peer, tmp_path):
    async with watched(peer.address) as watcher:
        await watcher.state(PortState.OPEN)
        await watcher.monitor.log_to(LogWish(str(tmp_path / "unit.log")))
        for number in range(50):
            peer.say(b"%d\n" % number * 10)
        await watcher.heard(b"49\n")
        await watcher.monitor.log_to(None)
        assert len((tmp_path / "unit.log").read_bytes().splitlines()) == 500


async def test_a_device_behind_a_network_port_is_heard_and_stopped_at_once(tcp_photon):
    async with watched(tcp_photon.address) as watcher:
        await watcher.state(PortState.OPEN)
        await watcher.monitor.send("i", LineEnd.NONE)
        await watcher.until(lambda: any(b"device id" in raw for raw in watcher.lines))


async def test_closing_twice_is_fine_and_nothing_is_opened_before_it_is_followed():
    monitor = PortMonitor(MonitorWish("/dev/no-such-port"), list)
    await monitor.close()
    await monitor.close()


async def test_a_rate_that_is_a_command_is_refused():
    with pytest.raises(ParameterWrong, match="DFU"):
        PortMonitor(MonitorWish("/dev/no-such-port", 14400), list)
