import asyncio
import threading
import time

import pytest

from station.device.softap_socket import Address, Stopped, exchange
from station.domain.device_errors import SetUpNetworkSilent
from station.domain.softap_tcp import TcpReply
from station.worker import Worker
from tests.device.peer import TcpPeer


@pytest.fixture
async def ask():
    """Sends one request to a peer with these manners, within half a second."""
    peers: list[TcpPeer] = []
    worker = Worker("asking")

    async def ask(answer, *, closes=False, within_s=0.5) -> TcpReply:
        peers.append(await TcpPeer(answer, closes=closes).open())
        reply = TcpReply()
        address = Address("127.0.0.1", peers[-1].port)
        await worker.call(lambda stop: exchange(address, b"version\n0\n\n", reply, within_s, stop))
        return reply

    yield ask
    worker.close()
    for peer in peers:
        await peer.close()


async def test_it_ends_with_the_reply_though_the_device_never_closes(ask) -> None:
    begun = time.monotonic()
    reply = await ask(lambda _: b'\n\n{"v":2}', within_s=10)
    assert reply.is_complete
    assert time.monotonic() - begun < 1


async def test_it_ends_when_the_device_closes(ask) -> None:
    assert (await ask(lambda _: b"\n\n", closes=True)).is_complete


async def test_a_device_that_says_nothing_is_given_up_in_time(ask) -> None:
    begun = time.monotonic()
    assert not (await ask(lambda _: b"")).is_complete
    assert 0.4 < time.monotonic() - begun < 2


async def test_a_stop_is_seen_within_a_tenth_of_a_second(ask) -> None:
    asking = asyncio.create_task(ask(lambda _: b"", within_s=10))
    await asyncio.sleep(0.1)  # in the middle of the wait
    begun = time.monotonic()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert time.monotonic() - begun < 0.3  # 0.05 promised; the rest is for a busy computer


async def test_a_refused_connection_was_never_sent() -> None:
    peer = await TcpPeer(lambda _: b"").open()
    await peer.close()
    with pytest.raises(SetUpNetworkSilent):
        exchange(Address("127.0.0.1", peer.port), b"x", TcpReply(), 0.5, threading.Event())


def test_a_stop_before_the_beginning_sends_nothing() -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises((Stopped, SetUpNetworkSilent)):
        exchange(Address("127.0.0.1", 9), b"x", TcpReply(), 0.5, stop)
