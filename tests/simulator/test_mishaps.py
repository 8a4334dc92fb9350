"""What befalls a device by itself, as a host and the cloud see it."""

import asyncio
from itertools import pairwise

import pytest
import serial

from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving
from tests.simulator.cloud_visitor import bearer
from tests.simulator.little_bench import hand_over
from tests.simulator.typist import Chronicle, typing


@pytest.fixture
def told():
    return Chronicle()


@pytest.fixture
async def bench(told):
    async with serving(WorldWish(units=3, time_scale=0.02), told) as world:
        yield world


@pytest.fixture
def place(bench):
    return bench.places[0]


def strike(world, kind, at=None, times=1, **args):
    world.add_trouble(Trouble(kind, world.places[0].unit.device_id, at, times, args=args))


def promised(world, place):
    books = world.books
    books.put(place.unit.device_id, product=books.product_id)
    ada = books.owner_named("ada@example.com")
    return books.claims.issue(ada, books.product_id).text


async def sent_off(place, code=None):
    async with typing(place) as typist:
        if code is not None:
            await typist.give_code(code)
        await typist.give_wifi("Factory", "factory-floor-7")


def named(told, event, device_id):
    return [e for e in told.events if (e["event"], e["device_id"]) == (event, device_id)]


async def test_a_flapping_device_begins_session_after_session(bench, place, told):
    device = place.unit.device_id
    strike(bench, "flapping", every_s=5, count=3)
    await sent_off(place)
    for number in range(4):
        await told.until("connected", device_id=device)
        while len(named(told, "connected", device)) <= number:
            await told.more()
    assert bench.books.counts.of("handshake", device) == 4


async def test_an_update_comes_first_and_the_code_is_presented_afterwards(bench, place, told):
    device = place.unit.device_id
    strike(bench, "first_update", seconds=10)
    await sent_off(place, promised(bench, place))
    await told.until("connected", device_id=device)
    assert place.unit.claim_code is not None
    claimed = await told.until("claimed", device_id=device)
    leds = [e["led"] for e in named(told, "led", device)]
    assert leds.index("fast blinking magenta") < leds.index("off") < leds.index("breathing cyan")
    assert bench.books.counts.of("handshake", device) == 2
    assert named(told, "reset", device)[0]["at"] < claimed["at"]


async def test_an_update_can_come_after_the_code_was_taken(bench, place, told):
    strike(bench, "first_update", seconds=10, code_first=True)
    await sent_off(place, promised(bench, place))
    claimed = await told.until("claimed", device_id=place.unit.device_id)
    assert (await told.until("reset"))["at"] > claimed["at"]


async def test_an_update_is_told_on_the_stream(bench, place, told):
    heard = []
    bench.books.sessions.publish, publish = (
        lambda name, text, device: (heard.append((name, text)), publish(name, text, device)),
        bench.books.sessions.publish,
    )
    strike(bench, "first_update", seconds=5)
    await sent_off(place)
    await told.until("reset")
    assert ("spark/flash/status", "started ") in heard
    assert ("spark/flash/status", "success ") in heard


async def test_a_device_that_keeps_resetting_goes_and_comes_back_each_time(bench, place, told):
    device = place.unit.device_id
    strike(bench, "keeps_resetting", every_s=5, count=3)
    while len(named(told, "reset", device)) < 3:
        await told.more()
    await told.until("plugged", len(told.events) - 3, device_id=device)
    ports = [event["port"] for event in named(told, "plugged", device)]
    assert len(ports) == 4
    assert all(before != after for before, after in pairwise(ports))


async def test_a_reset_can_begin_once_it_is_on_line(bench, place, told):
    strike(bench, "keeps_resetting", at="connect", every_s=5, count=1)
    await sent_off(place)
    connected = await told.until("connected")
    assert (await told.until("reset"))["at"] > connected["at"]


async def test_a_device_in_dfu_is_listed_as_such_and_comes_back(bench, place, told):
    device = place.unit.device_id
    strike(bench, "dfu", seconds=10)
    await told.until("led", device_id=device, led="blinking yellow")
    assert place.listing()["pid"] == 0xD006
    with pytest.raises(serial.SerialException):
        serial.serial_for_url(place.listing()["device"])
    await told.until("listening", len(told.events), device_id=device)
    assert place.listing()["pid"] == 0xC006


async def test_a_poor_aerial_makes_every_network_weak_and_at_worst_unseen(bench, place):
    strike(bench, "weak_signal")
    assert {point.rssi_dbm for point in await place.unit.scan()} == {-92}
    strike(bench, "weak_signal", rssi_dbm=-97)
    assert await place.unit.scan() == []
    assert len(await bench.places[1].unit.scan()) > 3


async def test_keys_that_the_cloud_refuses_show_in_the_lamp(bench, place, told):
    strike(bench, "keys_refused")
    await sent_off(place)
    await told.until("led", led="blinking cyan, red flashes")
    assert "connected" not in told.names()


async def test_a_device_connects_after_the_hour_of_its_code(bench, place, told):
    strike(bench, "connects_late", seconds=3700)
    await sent_off(place, promised(bench, place))
    await told.until("led", led="blinking cyan")
    bench.jump(3701)
    await told.until("code_ignored", device_id=place.unit.device_id)


async def test_a_device_is_pulled_out_as_it_leaves_listening_mode(bench, place, told):
    strike(bench, "unplug", at="connect", back_after_s=2)
    await sent_off(place)
    await told.until("unplugged")
    assert "connected" not in told.names()
    await told.until("connected")


async def test_two_devices_are_swapped_as_one_is_given_its_code(bench, place, told):
    one, other = (p.unit.device_id for p in bench.places[:2])
    strike(bench, "swap", at="C")
    async with typing(place) as typist:
        typist.type("C")
        assert await typist.end() == b""
    await told.until("plugged", device_id=one, place="sim-2")
    await told.until("plugged", device_id=other, place="sim-1")
    assert [p.unit.device_id for p in bench.places[:2]] == [other, one]
    assert bench.place_of(one).unit.claim_code is None


async def test_the_other_of_a_swap_can_be_named(bench, place, told):
    third = bench.places[2].unit.device_id
    strike(bench, "swap", **{"at": "i", "with": third})
    async with typing(place) as typist:
        typist.type("i")
        await typist.end()
    await told.until("plugged", device_id=third, place="sim-1")
    assert place.unit.device_id == third


async def test_bytes_that_a_device_loses_are_missing_in_its_echo(bench, place):
    strike(bench, "drop_input", at="w", bytes=2)
    async with typing(place) as typist:
        await typist.ask("w", "SSID: ")
        assert await typist.ask("Factory\n", "\r\n") == "ctory\r\n"


async def test_a_program_on_the_device_that_reads_along_takes_a_share(bench, place):
    strike(bench, "drop_input", at="C", share=0.5)
    async with typing(place) as typist:
        await typist.ask("C", "code: ")
        typist.type("A" * 63 + "\n")
        typist.type("\n")
        assert "Sorry" in await typist.hear("unchanged.\r\n")


async def test_somebody_else_may_be_quicker_than_the_next_call(bench, place):
    import aiohttp

    device = place.unit.device_id
    bench.books.put(device, product=bench.books.product_id)
    strike(bench, "owned_meanwhile", at="products.device-info", owner="grace@example.com")
    path = f"{bench.cloud_url}/v1/products/9319/devices/{device}"
    async with aiohttp.ClientSession(headers=bearer(bench.books.user.token)) as http:
        async with http.get(path) as reply:
            assert (await reply.json())["owner"] is None
        async with http.get(path) as reply:
            assert (await reply.json())["owner"] == "grace@example.com"


async def test_a_takeover_may_follow_the_claim(bench, place, told):
    device = place.unit.device_id
    strike(bench, "takeover", at="connect", seconds=20, owner="grace@example.com")
    await sent_off(place, promised(bench, place))
    claimed = await told.until("claimed", device_id=device)
    changed = await told.until("owner_changed", device_id=device)
    assert (claimed["owner"], changed["owner"]) == ("ada@example.com", "grace@example.com")


async def test_troubles_of_a_device_that_is_put_away_are_forgotten(bench, place):
    strike(bench, "sorry", times=0)
    device = place.unit.device_id
    await bench.order({"do": "unload", "place": "sim-1"})
    await bench.order({"do": "load", "place": "sim-1", "unit": device, "network": True})
    async with typing(place) as typist:
        assert "set to" in await typist.give_code("A" * 63)


async def test_a_pulled_out_device_keeps_what_it_stored_and_connects_by_itself(bench, place, told):
    await sent_off(place, promised(bench, place))
    bench.hands.place("sim-1").unit.unplug()
    before = len(told.events)
    await bench.order({"unit": place.unit.device_id, "do": "plug"})
    await told.until("claimed", before, device_id=place.unit.device_id)


async def test_the_whole_bench_answers_through_ptys_while_one_device_misbehaves(bench):
    strike(bench, "keeps_resetting", every_s=2, count=5)

    await asyncio.gather(*(hand_over(place.port, "A" * 63) for place in bench.places[1:]))
    assert all(place.unit.networks for place in bench.places[1:])
