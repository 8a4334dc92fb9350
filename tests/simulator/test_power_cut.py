"""The bench outlives whoever works at it: a program killed in mid-talk frees what it held."""

import asyncio
import contextlib
import socket
import struct
import subprocess
import sys

import pytest
import serial

from station.device.link import UsbDevice
from station.domain.identity import ClaimCode
from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving
from tests.device.talks import CODE
from tests.simulator.typist import STORED, pty_opened

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no ptys")

HOLDS_A_PROMPT = """
import serial, sys, time
port = serial.serial_for_url(sys.argv[1], 9600, exclusive=True, timeout=10)
port.write(sys.argv[2].encode())
heard = b""
while not heard.endswith(sys.argv[3].encode()):
    heard += port.read(1)
print("there", flush=True)
time.sleep(60)
"""


@contextlib.contextmanager
def a_program(address, typed, prompt):
    """Another process that has typed `typed` at the port and was answered with `prompt`."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS_A_PROMPT, address, typed, prompt], stdout=subprocess.PIPE
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


async def killed_at(world, typed, prompt):
    """The program is killed as soon as it sees the prompt."""
    address = world.places[0].port
    with a_program(address, typed, prompt) as process:
        line = await asyncio.get_running_loop().run_in_executor(None, process.stdout.readline)
        assert line == b"there\n"
        with pytest.raises(serial.SerialException):
            serial.serial_for_url(address, 9600, exclusive=True)
        process.kill()
        process.wait()
    return address


async def echoed(host, port):
    """What comes back for an empty line; nothing while another one has the port."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(b"\n")
        return await reader.read(64)
    except ConnectionError:
        return b""
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@pytest.fixture
async def world():
    async with serving(WorldWish(units=2)) as world:
        yield world
        await asyncio.get_running_loop().shutdown_default_executor()


async def test_the_lock_of_a_killed_program_goes_with_it(world):
    address = await killed_at(world, "v", "version: 2.3.1\n\r\n")
    serial.serial_for_url(address, 9600, exclusive=True).close()


@pytest.mark.parametrize(
    ("typed", "prompt"), [("C", "claim code: "), ("w", "SSID: "), ("wFactory\n", "Password: ")]
)
async def test_a_dialogue_stays_where_a_killed_program_left_it(world, typed, prompt):
    address = await killed_at(world, typed, prompt)
    with pty_opened(address) as ask:
        assert await ask(b"i", 1) == b"i"


@pytest.mark.parametrize(("typed", "prompt"), [("C", "claim code: "), ("w", "SSID: ")])
async def test_the_next_program_leads_the_device_out_and_goes_on(world, typed, prompt):
    address = await killed_at(world, typed, prompt)
    device = await UsbDevice.open(address, time_scale=0.1)
    try:
        assert (await device.identify()).device.text == world.units[0].device_id
        await device.set_claim_code(ClaimCode.parse(CODE))
    finally:
        await device.close()
    assert world.units[0].claim_code == CODE.encode()
    assert world.units[0].networks == []


async def test_a_killed_program_at_the_tcp_port_makes_room_for_the_next(world):
    host, _, port = world.places[0].tcp.removeprefix("socket://").partition(":")
    first = socket.create_connection((host, int(port)))
    first.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    first.sendall(b"C")
    await asyncio.sleep(0)
    first.close()  # with a reset, as a dead process leaves it
    async with asyncio.timeout(10):
        while not await echoed(host, int(port)):
            pass


async def test_what_nobody_read_is_not_told_to_the_next_program(world):
    address = world.places[0].port
    await killed_at(world, "w", "SSID: ")
    world.places[0].unit.ports.write(STORED.encode() * 10)
    port = serial.serial_for_url(address, 9600, timeout=0, exclusive=True)
    try:
        assert port.read(1000) == b""
    finally:
        port.close()


async def test_another_program_cannot_take_a_port_that_is_in_use(world):
    """Nor does the bench wait for it: all other places would stand still."""
    address = world.places[0].port
    port = serial.serial_for_url(address, 9600, exclusive=True)
    try:
        world.add_trouble(Trouble("busy", unit=world.units[0].device_id))
        with pty_opened(world.places[1].port) as ask:
            assert len(await ask(b"i", 44)) == 44
    finally:
        port.close()
    serial.serial_for_url(address, 9600, exclusive=True).close()
