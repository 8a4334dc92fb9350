"""device/plugs.py, device/plugs_listing.py and device/plugs_bell.py"""

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from statistics import median
from types import SimpleNamespace

import pytest

from station.device.plugs import SystemPlugs
from station.device.plugs_bell import Pause, hang_bell
from station.device.plugs_listing import Listing, nodes_trace, registry_trace
from station.domain.identity import DeviceId

ONE, TWO, THREE = ("3a00210003473432333230" + each for each in ("01", "02", "03"))
TOLD_WITHIN_S = 0.3
PATIENCE_S = 10.0


class Registry:
    """What a simulated bench lists: place → (address, device id, DFU or not)."""

    def __init__(self, folder, name="simulated-bench.json"):
        self._file = folder / name
        self.write()

    def write(self, **ports):
        entries = [
            {"device": address, "place": place, "vid": 0x2B04, "pid": pid, "serial_number": device}
            for place, (address, device, pid) in ports.items()
        ]
        beside = self._file.with_suffix(".beside")
        beside.write_text(json.dumps({"pid": os.getpid(), "ports": entries}))
        beside.replace(self._file)

    def end(self):
        self._file.unlink()


def port(number, device, pid=0xC006):
    return f"socket://127.0.0.1:{number}", device, pid


@pytest.fixture(autouse=True)
def system(monkeypatch):
    """What the system lists; a test fills it."""
    entries: list[SimpleNamespace] = []
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: entries)
    return entries


@pytest.fixture
def registry(tmp_path):
    return Registry(tmp_path)


class Follower:
    """Hears one change after the other."""

    def __init__(self, plugs):
        self._changes = plugs.changes()

    async def next(self):
        async with asyncio.timeout(PATIENCE_S):
            return await anext(self._changes)

    async def places(self):
        return {
            port.place: (port.address.rpartition(":")[2], port.device and port.device.text)
            for port in await self.next()
        }

    async def close(self):
        await self._changes.aclose()


@pytest.fixture
async def follower(tmp_path):
    following = Follower(SystemPlugs(True, tmp_path))
    yield following
    await following.close()


async def test_what_is_plugged_in_already_is_told_at_once(registry, follower):
    registry.write(a=port(1, ONE))
    assert await follower.places() == {"a": ("1", ONE)}


async def test_nothing_plugged_in_is_told_too(follower):
    assert await follower.places() == {}


async def test_plug_unplug_swap_and_reenumeration_are_told_in_their_order(registry, follower):
    assert await follower.places() == {}
    told = []
    for ports in (
        {"a": port(1, ONE)},
        {"a": port(1, ONE), "b": port(2, TWO)},
        {"a": port(2, TWO), "b": port(1, ONE)},  # swapped between two looks
        {"b": port(1, ONE)},
        {"a": port(3, THREE), "b": port(1, ONE)},  # another one in the same place
        {"a": port(3, THREE)},
        {"a": port(3, THREE), "b": port(7, ONE)},  # back under another name
        {"a": port(3, THREE, 0xD006), "b": port(7, ONE)},
        {},
    ):
        registry.write(**ports)
        told.append(await follower.places())
    assert told == [
        {"a": ("1", ONE)},
        {"a": ("1", ONE), "b": ("2", TWO)},
        {"a": ("2", TWO), "b": ("1", ONE)},
        {"b": ("1", ONE)},
        {"a": ("3", THREE), "b": ("1", ONE)},
        {"a": ("3", THREE)},
        {"a": ("3", THREE), "b": ("7", ONE)},
        {"a": ("3", THREE), "b": ("7", ONE)},
        {},
    ]


async def test_a_change_is_told_within_the_time_of_a_glance(registry, follower):
    await follower.next()
    took_s = []
    for n in range(9):
        began_s = time.monotonic()
        registry.write(**({"a": port(n, ONE)} if n % 2 == 0 else {}))
        await follower.next()
        took_s.append(time.monotonic() - began_s)
    assert median(took_s) <= TOLD_WITHIN_S


async def test_a_port_that_returns_under_another_name_within_one_look_is_never_lost(
    registry, follower
):
    registry.write(a=port(1, ONE))
    await follower.next()
    registry.write()
    registry.write(a=port(2, ONE))
    looks = [await follower.next()]
    while not looks[-1] or looks[-1][0].address.endswith(":1"):
        looks.append(await follower.next())
    assert looks[-1][0].address.endswith(":2")
    assert looks[-1][0].device == DeviceId.parse(ONE)


async def test_a_registry_written_anew_without_a_change_tells_nothing(registry, follower):
    registry.write(a=port(1, ONE))
    await follower.next()
    for _ in range(3):
        registry.write(a=port(1, ONE))
    registry.write(b=port(1, ONE))
    assert await follower.places() == {"b": ("1", ONE)}


async def test_two_benches_and_the_system_are_told_together_by_place(
    registry, follower, tmp_path, system
):
    system.append(
        SimpleNamespace(
            device="/dev/ttyACM0", vid=0x2B04, pid=0xC006, serial_number=THREE,
            location="1-1.4.2:1.0", product="Photon", description="Photon Serial",
        )
    )  # fmt: skip
    registry.write(b=port(2, TWO))
    other = Registry(tmp_path, "simulated-bench-77.json")
    other.write(a=port(1, ONE))
    assert [each.place for each in await follower.next()] == ["1-1.4.2", "a", "b"]
    other.end()
    assert [each.place for each in await follower.next()] == ["1-1.4.2", "b"]


async def test_a_bench_that_was_killed_has_no_ports_left(tmp_path, follower):
    bench = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "input()", stdin=subprocess.PIPE
    )
    (tmp_path / "simulated-bench.json").write_text(
        json.dumps({"pid": bench.pid, "ports": [
            {"device": "socket://127.0.0.1:1", "place": "a", "vid": 0x2B04, "pid": 0xC006}]})
    )  # fmt: skip
    assert len(await follower.next()) == 1
    bench.kill()
    await bench.communicate()
    assert await follower.next() == ()


async def test_simulated_ports_are_not_told_where_only_real_ones_count(registry, tmp_path):
    registry.write(a=port(1, ONE))
    follower = Follower(SystemPlugs(False, tmp_path))
    assert await follower.next() == ()
    await follower.close()


async def test_who_stops_listening_waits_for_nothing(follower):
    await follower.next()
    waiting = asyncio.create_task(follower.next())
    await asyncio.wait([waiting], timeout=0)
    began_s = time.monotonic()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert time.monotonic() - began_s < 2


async def test_what_the_system_says_wakes_the_look_and_makes_it_a_thorough_one(system):
    class Rung:
        """Rings when it is told to."""

        def __init__(self):
            self.rope = threading.Event()

        def wait(self, within_s, stop):
            return self.rope.wait(PATIENCE_S)

    bell = Rung()
    follower = Follower(SystemPlugs(False, bell=lambda: bell))
    assert await follower.next() == ()
    system.append(SimpleNamespace(device="COM7", vid=0x2B04, pid=0xC006, serial_number=ONE,
                                  location=None, product="", description=""))  # fmt: skip
    bell.rope.set()
    assert [each.place for each in await follower.next()] == ["COM7"]
    await follower.close()


def test_a_port_is_read_only_when_its_trace_changed():
    traces, reads = [1], []
    listing = Listing(lambda: traces[-1], lambda: reads.append(1) or [], at_least_s=3600)
    for _ in range(3):
        listing.look()
    assert len(reads) == 1
    traces.append(2)
    listing.look()
    listing.look(afresh=True)
    assert len(reads) == 3


def test_ports_are_read_again_from_time_to_time_whatever_the_trace_says():
    reads = []
    listing = Listing(lambda: 1, lambda: reads.append(1) or [], at_least_s=0)
    listing.look()
    listing.look()
    assert len(reads) == 2


@pytest.mark.skipif(os.name != "posix", reason="ports are no files there")
def test_a_port_that_went_and_came_back_under_its_name_leaves_another_trace(tmp_path):
    dev, usb = tmp_path / "dev", tmp_path / "usb"
    dev.mkdir()
    assert nodes_trace(dev, usb) == ()
    (dev / "ttyS0").touch()
    assert nodes_trace(dev, usb) == ()
    (dev / "ttyACM0").touch()
    before = nodes_trace(dev, usb)
    (dev / "next").touch()
    (dev / "next").replace(dev / "ttyACM0")
    after = nodes_trace(dev, usb)
    assert len({(), before, after}) == 3
    (usb / "1-1.4").mkdir(parents=True)
    assert nodes_trace(dev, usb) != after


def test_no_folder_leaves_no_trace(tmp_path):
    assert registry_trace(tmp_path / "missing") == ()


def test_a_pause_ends_with_a_stop():
    stop = threading.Event()
    stop.set()
    assert Pause().wait(PATIENCE_S, stop) is False


def test_some_bell_hangs_on_every_computer():
    stop = threading.Event()
    stop.set()
    assert hang_bell().wait(0.0, stop) is False


AS_UDEV = """
import asyncio, socket, struct, sys, threading
from types import SimpleNamespace
import serial.tools.list_ports as system
from station.device.plugs import SystemPlugs
from station.device.plugs_bell import UdevBell

def murmur(word):  # how udev's messages name a subsystem for the kernel's filter
    m, mask, rest = 0x5BD1E995, 0xFFFFFFFF, word
    h = len(word)
    while len(rest) >= 4:
        k = struct.unpack("<I", rest[:4])[0] * m & mask
        h = (h * m & mask) ^ ((k ^ k >> 24) * m & mask)
        rest = rest[4:]
    if rest:
        h = (h ^ int.from_bytes(rest, "little")) * m & mask
    h = (h ^ h >> 13) * m & mask
    return h ^ h >> 15

def say(subsystem):
    text = (b"ACTION=add\\0DEVPATH=/devices/virtual/tty/tty0\\0SUBSYSTEM=%s\\0SEQNUM=1\\0"
            b"DEVNAME=/dev/tty0\\0MAJOR=4\\0MINOR=0\\0" % subsystem)
    head = b"libudev\\0" + struct.pack(">I", 0xFEEDCAFE) + struct.pack(
        "=IIIIIII", 40, 40, len(text), socket.htonl(murmur(subsystem)), 0, 0, 0)
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 15) as speaker:
        speaker.bind((0, 0))
        speaker.sendto(head + text, (0, 2))

async def main():
    ports = []
    system.comports = lambda: ports
    changes = SystemPlugs(False, bell=UdevBell).changes()
    assert await anext(changes) == ()
    told = asyncio.ensure_future(anext(changes))
    await asyncio.wait([told], timeout=0)
    ports.append(SimpleNamespace(device="/dev/ttyACM0", vid=0x2B04, pid=0xC006,
                                 serial_number="", location="1-1", product="", description=""))
    for subsystem in (b"block", b"tty", b"tty"):
        say(subsystem)
    async with asyncio.timeout(2):  # well before anybody would look without being told
        print([port.place for port in await told])
    await changes.aclose()
    bell, stop = UdevBell(), threading.Event()
    say(b"block")
    assert not bell.wait(0.2, stop)
    say(b"tty")
    assert bell.wait(5.0, stop)
    assert not bell.wait(0.0, stop)

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="udev is Linux's")
def test_udev_itself_wakes_the_look():
    """In a network namespace of its own, where nobody else hears what is said as udev."""
    alone = ["unshare", "--user", "--map-root-user", "--net"]
    try:
        subprocess.run([*alone, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as cause:
        pytest.skip(f"no network namespace for this user: {cause}")
    run = subprocess.run(
        [*alone, sys.executable, "-c", AS_UDEV], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout == "['1-1']\n"


ON_QT = """
import asyncio, json, sys
from pathlib import Path
import qasync
from station.device.plugs import SystemPlugs

async def main():
    folder = Path(sys.argv[1])
    changes = SystemPlugs(True, folder).changes()
    print(len(await anext(changes)))
    entry = {"device": "socket://127.0.0.1:1", "place": "a", "vid": 0x2B04, "pid": 0xC006}
    (folder / "simulated-bench.json").write_text(json.dumps({"ports": [entry]}))
    async with asyncio.timeout(10):
        print(len(await anext(changes)))
    await changes.aclose()

qasync.run(main())
"""


def test_changes_are_told_on_the_windows_loop_too(tmp_path):
    run = subprocess.run(
        [sys.executable, "-c", ON_QT, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.stdout.split() == ["0", "1"], run.stderr
