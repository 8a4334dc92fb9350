"""host/wifi/bench_air.py, on the air of a real simulated bench (station/simulator/air*.py)."""

import asyncio
from contextlib import suppress

import pytest

from station.domain.device_errors import SoftapNotSeen
from station.domain.field_errors import (
    HostWifiLost,
    JoinRefused,
    LocationOff,
    WifiMissing,
    WifiNotAllowed,
)
from station.host.wifi.bench_air import BACK_TRIES, BenchAir
from station.host.wifi.notes import Notes
from station.simulator.air_heard import OWN_NETWORK
from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving

SCALE = 0.05


@pytest.fixture
async def world():
    async with serving(WorldWish(units=2, time_scale=SCALE)) as world:
        yield world


@pytest.fixture
def notes(tmp_path):
    return Notes(tmp_path / "ways-back.json")


@pytest.fixture
def air(world, notes):
    return BenchAir(world.air_service.address, notes, SCALE)


def name(world, number=0):
    return world.host_air.name_of(world.units[number].device_id)


async def own_network(air):
    return [adapter.network for adapter in await air.adapters()]


async def answers(url):
    """Whether somebody accepts a connection there, and does not cut it off."""
    host, _, port = url.rpartition("//")[2].rpartition(":")
    with suppress(ConnectionError):
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(b"GET /version HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        reply = await reader.read(12)
        writer.close()
        return bool(reply)
    return False


async def test_devices_in_listening_mode_are_heard_by_name_channel_and_signal(world, air):
    heard = await air.scan()
    assert {one.ssid for one in heard} == {name(world, 0), name(world, 1)}
    assert all(one.channel == 11 and one.is_open and one.adapter == "wlan0" for one in heard)
    signals = [one.signal_percent for one in heard]
    assert signals == sorted(signals, reverse=True)
    world.units[0].unplug()
    await world.places[0].bench_unit.settled()
    assert {one.ssid for one in await air.scan()} == {name(world, 1)}


async def test_without_prefixes_all_is_heard_and_with_others_only_those(world, air):
    world.host_air.names[world.units[0].device_id] = "Acme-7XK2QM"
    assert [one.ssid for one in await air.scan(("Acme-",))] == ["Acme-7XK2QM"]
    channels = {one.ssid: one.channel for one in await air.scan(())}
    assert channels[OWN_NETWORK] == 6
    assert channels["FiveG"] == 36
    assert "Hidden Net" not in channels


async def test_a_joined_device_answers_and_the_cloud_does_not(world, air):
    joined = await air.join(name(world))
    assert await own_network(air) == [name(world)]
    assert await answers(joined.address)
    assert not await answers(world.cloud_url)
    await air.leave(joined)
    assert await own_network(air) == [OWN_NETWORK]
    assert not await answers(joined.address)
    assert await answers(world.cloud_url)


async def test_with_a_spare_adapter_both_are_reached(world, air):
    world.host_air.plug("wlan1")
    joined = await air.join(name(world))
    assert (joined.adapter, joined.way_back) == ("wlan1", None)
    assert await answers(joined.address)
    assert await answers(world.cloud_url)
    await air.leave(joined)
    assert await own_network(air) == [OWN_NETWORK, ""]


async def test_the_way_back_is_on_disk_exactly_while_it_is_needed(world, air, notes):
    joined = await air.join(name(world))
    [way] = notes.left_behind()
    assert (way.adapter, way.network) == ("wlan0", OWN_NETWORK)
    await air.leave(joined)
    assert list(notes.left_behind()) == []
    await air.leave(joined)
    assert await own_network(air) == [OWN_NETWORK]


async def test_a_note_left_behind_is_honoured(world, air, notes):
    await air.join(name(world))
    later = BenchAir(world.air_service.address, notes, SCALE)
    for way in await later.left_behind():
        await later.go_back(way)
    assert await own_network(later) == [OWN_NETWORK]
    assert await later.left_behind() == []


@pytest.mark.parametrize(
    ("kind", "error"), [("join_refused", JoinRefused), ("wifi_denied", WifiNotAllowed)]
)
async def test_a_refused_join_leaves_the_computer_where_it_was(world, air, notes, kind, error):
    world.add_trouble(Trouble(kind, None, "join"))
    with pytest.raises(error):
        await air.join(name(world))
    assert await own_network(air) == [OWN_NETWORK]
    assert list(notes.left_behind()) == []
    assert await answers(world.cloud_url)


async def test_names_that_are_hidden_and_a_network_that_is_gone_are_told(world, air):
    world.add_trouble(Trouble("location_off", None, "scan"))
    with pytest.raises(LocationOff):
        await air.scan()
    with pytest.raises(SoftapNotSeen):
        await air.join("Photon-222222")
    assert await own_network(air) == [OWN_NETWORK]


async def test_a_join_that_is_stopped_has_gone_back_before_it_ends(world, air, notes):
    joining = asyncio.create_task(air.join(name(world)))
    while await own_network(air) != [""]:
        pass
    joining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joining
    assert await own_network(air) == [OWN_NETWORK]
    assert list(notes.left_behind()) == []


async def test_the_way_back_is_tried_three_times_and_its_note_stays(world, air, notes):
    joined = await air.join(name(world))
    world.add_trouble(Trouble("no_way_back", None, "leave", times=BACK_TRIES - 1))
    await air.leave(joined)
    joined = await air.join(name(world))
    world.add_trouble(Trouble("no_way_back", None, "leave", times=BACK_TRIES))
    with pytest.raises(HostWifiLost, match=OWN_NETWORK):
        await air.leave(joined)
    assert len(notes.left_behind()) == 1
    await air.leave(joined)
    assert await own_network(air) == [OWN_NETWORK]


async def test_the_access_point_may_go_and_the_computer_may_hop_away(world, air):
    world.add_trouble(Trouble("ap_gone", None, "joined"))
    joined = await air.join(name(world))
    while await answers(joined.address):
        pass
    assert await own_network(air) == [""]
    assert name(world) not in {one.ssid for one in await air.scan()}
    await air.leave(joined)
    world.add_trouble(Trouble("hops_away", None, "joined"))
    joined = await air.join(name(world, 1))
    while await own_network(air) != [OWN_NETWORK]:
        pass
    assert await answers(world.cloud_url)
    assert not await answers(joined.address)


async def test_a_pulled_adapter_is_told_and_is_home_when_it_comes_back(world, air, notes):
    joined = await air.join(name(world))
    await world.order({"do": "adapter", "adapter": "wlan0", "is": "pulled"})
    with pytest.raises(HostWifiLost):
        await air.leave(joined)
    with pytest.raises(WifiMissing):
        await air.scan()
    assert not await answers(joined.address)
    assert len(notes.left_behind()) == 1
    await world.order({"do": "adapter", "adapter": "wlan0", "is": "plugged"})
    assert await own_network(air) == [OWN_NETWORK]


async def test_the_internet_may_be_away_whatever_the_wifi_is(world, air):
    await world.order({"do": "internet", "is": "away"})
    assert not await answers(world.cloud_url)
    joined = await air.join(name(world))
    await air.leave(joined)
    assert not await answers(world.cloud_url)
    await world.order({"do": "internet", "is": "back"})
    assert await answers(world.cloud_url)


async def test_a_bench_that_is_gone_is_no_wifi(notes):
    with pytest.raises(WifiMissing):
        await BenchAir("127.0.0.1:9", notes, SCALE).scan()
