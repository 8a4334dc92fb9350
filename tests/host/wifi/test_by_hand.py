"""host/wifi/by_hand.py: the person chooses the network, Station notices."""

import asyncio

import pytest

from station.device.softap_link import SoftapDevice
from station.domain.field_errors import HostWifiLost, JoinRefused
from station.domain.identity import Slot
from station.domain.unit import Unit
from station.flow.field.crossing import Crossing
from station.flow.teller import Teller
from station.host.clock import SystemClock
from station.host.wifi import by_hand
from station.host.wifi.by_hand import WifiByHand
from tests.device.peer import TcpPeer
from tests.simulator.softap_visitor import Bench


@pytest.fixture
async def bench():
    """A device whose network the person has chosen while its servers are up."""
    bench = Bench()
    await bench.servers.start()
    yield bench
    await bench.servers.stop()


@pytest.fixture
def wifi(bench, notes):
    host, _, port = bench.servers.http_url.removeprefix("http://").rpartition(":")
    return WifiByHand(notes, (host, int(port)), within_s=5, looks_every_s=0.01)


@pytest.fixture
def a_way_out(monkeypatch):
    """Whatever the network of the computer that runs the tests; set when it was looked for."""
    looked = asyncio.Event()
    monkeypatch.setattr(by_hand, "has_a_way_out", lambda: looked.set() or True)
    return looked


async def test_a_join_is_over_when_the_device_answers(wifi, bench, notes):
    await bench.servers.stop()
    joining = asyncio.create_task(wifi.join("Photon-7XK2QM"))
    await asyncio.sleep(0)
    assert len(notes.left_behind()) == 1
    await bench.servers.start()
    joined = await joining
    assert (joined.ssid, joined.address) == ("Photon-7XK2QM", bench.servers.http_url)
    await wifi.close()


async def test_leaving_waits_until_the_device_is_gone_and_there_is_a_way_out(
    wifi, bench, notes, a_way_out
):
    joined = await wifi.join("Photon-7XK2QM")
    leaving = asyncio.create_task(wifi.leave(joined))
    for _ in range(3):
        await a_way_out.wait()
        a_way_out.clear()
    assert not leaving.done()
    await bench.servers.stop()
    await leaving
    assert list(notes.left_behind()) == []


async def test_a_person_who_never_chooses_is_told_what_to_choose(notes):
    peer = await TcpPeer(lambda _: b"").open()
    await peer.close()
    wifi = WifiByHand(notes, ("127.0.0.1", peer.port), within_s=0.03, looks_every_s=0.01)
    with pytest.raises(JoinRefused, match="Photon-7XK2QM") as told:
        await wifi.join("Photon-7XK2QM")
    assert "Photon-7XK2QM" in told.value.hint
    assert list(notes.left_behind()) == []


async def test_a_router_with_the_address_of_a_device_is_no_device(notes):
    router = await TcpPeer(lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhome").open()
    wifi = WifiByHand(notes, ("127.0.0.1", router.port), within_s=0.1, looks_every_s=0.01)
    with pytest.raises(JoinRefused):
        await wifi.join("Photon-7XK2QM")
    await router.close()


async def test_who_never_comes_back_is_told_and_the_note_stays(wifi, notes, monkeypatch, a_way_out):
    joined = await wifi.join("Photon-7XK2QM")
    monkeypatch.setattr(wifi, "_within_s", 0.03)
    with pytest.raises(HostWifiLost):
        await wifi.leave(joined)
    assert len(notes.left_behind()) == 1
    await wifi.close()


async def test_a_join_can_be_stopped(wifi, bench, notes):
    await bench.servers.stop()
    joining = asyncio.create_task(wifi.join("Photon-7XK2QM"))
    await asyncio.sleep(0)
    assert len(notes.left_behind()) == 1
    joining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joining
    assert list(notes.left_behind()) == []


async def test_nothing_is_heard_and_the_one_adapter_is_the_persons_hand(wifi):
    assert wifi.is_by_hand
    assert list(await wifi.scan()) == []
    assert [each.name for each in await wifi.adapters()] == ["by hand"]


async def test_the_way_to_a_device_and_back_goes_by_hand_too(wifi, bench, a_way_out):
    told = []

    async def open_at(joined):
        return await SoftapDevice.open(joined.address)

    company = (Teller(told.append, Unit(Slot("1"))), SystemClock())
    crossing = Crossing(wifi, open_at, company, ("Photon-",))
    await crossing.find(operator=None)
    assert told[-1].seen == "Photon-… is to be chosen by hand."
    device = await crossing.reach(None)
    await device.close()
    await bench.servers.stop()
    await crossing.home()
    await crossing.close()
    assert [each.part for each in told if each.done] == [
        "network_found", "chosen_by_hand", "returned_by_hand",
    ]  # fmt: skip
