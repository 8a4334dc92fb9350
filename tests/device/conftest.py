"""Peers that are gone when a test ends."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.device.peer import Answer, Peer, TcpPeer
from tests.device.talks import Photon


@pytest.fixture
async def peers() -> AsyncIterator[Callable[[Answer], Peer]]:
    """Makes a pty with a device behind it."""
    made: list[Peer] = []

    def make(answer: Answer) -> Peer:
        made.append(Peer(answer))
        return made[-1]

    yield make
    for peer in made:
        peer.unplug()


@pytest.fixture
async def photon_peer(peers) -> Peer:
    """A Photon 2.3.1 as it was recorded."""
    return peers(Photon())


@pytest.fixture
async def tcp_photon() -> AsyncIterator[TcpPeer]:
    peer = await TcpPeer(Photon()).open()
    yield peer
    await peer.close()
