import asyncio

import pytest

from station.device.wire import Wire
from station.domain.device_errors import UnitLost
from station.domain.identity import ClaimCode
from station.domain.listening import Dialogue
from station.domain.listening_ask import claimed, version
from station.domain.listening_claim import claim_code
from tests.device.talks import CODE, Photon


@pytest.fixture
async def wire(photon_peer):
    wire = await Wire.open(photon_peer.address, 1.0)
    yield wire
    await wire.close()


async def test_dialogues_are_held_one_after_the_other(wire, photon_peer) -> None:
    asked = [wire.hold(Dialogue(version())), wire.hold(Dialogue(claimed()))]
    assert await asyncio.gather(*asked) == ["2.3.1", False]
    assert photon_peer.typed == b"vc"


async def test_a_port_that_vanished_is_told_to_the_next_that_asks(wire, photon_peer) -> None:
    photon_peer.unplug()
    with pytest.raises(UnitLost):
        await wire.hold(Dialogue(version()))


async def test_closing_twice_is_fine(wire) -> None:
    await wire.close()
    await wire.close()


async def test_a_port_that_cannot_be_opened_leaves_no_thread_behind() -> None:
    with pytest.raises(UnitLost):
        await Wire.open("/dev/no-such-port", 1.0)


async def test_a_device_that_logs_while_nobody_asks_is_listened_to(wire, photon_peer) -> None:
    """A pty takes some kilobytes; without a reader the loop would stand still here."""
    for _ in range(100):
        photon_peer.say(b"0001 [app] tick\r\n" * 100)
    assert await wire.hold(Dialogue(version())) == "2.3.1"


async def test_stopped_in_slow_typing_no_line_is_left_half_typed(wire, photon_peer) -> None:
    photon_peer.answer = Photon({b"C": b"Enter 63-digit claim code: "})
    talk = Dialogue(claim_code(ClaimCode.parse(CODE)))
    typing = asyncio.create_task(wire.hold(talk, slowly=True))
    await photon_peer.until(b"C" + CODE[:5].encode())
    typing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await typing
    await photon_peer.until(CODE.encode() + b"\n")
