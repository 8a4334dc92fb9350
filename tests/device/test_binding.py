"""device/binding.py: sockets of one interface."""

import socket
import struct

import pytest

from station.device import binding
from station.device.binding import address_of, bind_to_interface
from station.device.softap_link import SoftapDevice
from station.domain.device_errors import SetUpNetworkSilent
from station.domain.field_errors import AddressClash
from station.domain.identity import ClaimCode
from tests.device.peer import TcpPeer
from tests.device.two_networks import SIDES, device_at, laid


class Recorder:
    """A socket of a system that is not here: remembers what is asked of it."""

    def __init__(self, *, is_refused=False) -> None:
        self.asked = []
        self.bound = None
        self._is_refused = is_refused

    def setsockopt(self, level, option, value):
        if self._is_refused:
            raise PermissionError
        self.asked.append((level, option, value))

    def bind(self, address):
        self.bound = address


@pytest.fixture
async def two_networks(monkeypatch):
    """192.168.0.1 twice: who is behind each interface, by the interface's name."""
    with laid() as networks:
        benches = {side: await device_at(side, networks, monkeypatch) for side in SIDES}
        try:
            with networks.inside("here"):
                yield {networks.interface(side): bench for side, bench in benches.items()}
        finally:
            for bench in benches.values():
                await bench.servers.stop()


async def who_answers(interface, scheme):
    device = await SoftapDevice.open(f"{scheme}://192.168.0.1", bind_to=interface)
    try:
        return (await device.identify()).device.text
    finally:
        await device.close()


@pytest.mark.parametrize("scheme", ["http", "tcp"])
async def test_of_two_devices_with_one_address_the_bound_one_answers(two_networks, scheme):
    for interface, bench in two_networks.items():
        assert await who_answers(interface, scheme) == bench.device.device_id


async def test_a_claim_code_reaches_the_device_of_the_interface_alone(two_networks):
    (first, near), (_, other) = two_networks.items()
    device = await SoftapDevice.open("http://192.168.0.1", bind_to=first)
    try:
        await device.set_claim_code(ClaimCode("x" * 63))
    finally:
        await device.close()
    assert near.device.claim_code == b"x" * 63
    assert not other.device.claim_code


async def test_where_sockets_cannot_be_bound_a_second_network_of_the_address_is_told(
    two_networks, monkeypatch
):
    monkeypatch.setattr(binding, "_BINDS", {})
    first, second = two_networks
    assert await who_answers(first, "http"), "the system's own choice is the right one"
    with pytest.raises(AddressClash):
        await who_answers(second, "http")


async def test_an_interface_that_is_gone_is_a_device_that_is_silent():
    device = await SoftapDevice.open("http://127.0.0.1:9", bind_to="gone0", time_scale=0.01)
    with pytest.raises(SetUpNetworkSilent):
        await device.identify()
    await device.close()


@pytest.mark.skipif(not hasattr(socket, "SO_BINDTODEVICE"), reason="Linux only")
async def test_a_bound_socket_reaches_what_is_on_its_interface():
    peer = await TcpPeer(lambda _: b"").open()
    with socket.socket() as connection:
        bind_to_interface(connection, "lo", "127.0.0.1")
        connection.connect(("127.0.0.1", peer.port))
    await peer.close()


def test_without_the_right_to_bind_the_address_of_the_interface_is_taken():
    refused = Recorder(is_refused=True)
    bind_to_interface(refused, "lo", "127.0.0.1", "linux")
    assert refused.bound == (address_of("lo"), 0) == ("127.0.0.1", 0)


def test_macos_and_windows_are_asked_in_their_own_words():
    """Not run on those systems: what they would be told."""
    recorder = Recorder()
    number = socket.if_nametoindex("lo")
    bind_to_interface(recorder, "lo", "192.168.0.1", "darwin")
    bind_to_interface(recorder, "12", "192.168.0.1", "win32")
    assert recorder.asked == [
        (socket.IPPROTO_IP, binding.IP_BOUND_IF, number),
        (socket.IPPROTO_IP, binding.IP_UNICAST_IF, struct.pack("!I", 12)),
    ]
