"""Devices come and go; places stay."""

import asyncio
import gc
from pathlib import Path

import pytest

from station.simulator.stock import Stock
from station.simulator.unit import SimulatedUnit
from station.simulator.world import WorldWish, serving
from tests.simulator.typist import Chronicle, pty_opened, typing


@pytest.fixture
def told():
    return Chronicle()


@pytest.fixture
async def bench(told):
    """Three empty places, and ten devices that may come."""
    async with serving(WorldWish(units=3, is_empty=True, stock=10), told) as world:
        yield world


async def load(world, place, **more):
    """The id of the device that is in `place` now."""
    await world.order({"do": "load", "place": place, **more})
    return world.hands.place(place).unit.device_id


def open_files():
    return len(list(Path("/proc/self/fd").iterdir()))


def listed(world):
    return {
        place.name: place.listing()["serial_number"] for place in world.places if place.is_listed
    }


async def test_places_can_be_empty_and_are_filled_from_the_stock(bench, told):
    assert bench.units == []
    assert bench.first_line()["units"] == []
    device = await load(bench, "sim-2")
    plugged = await told.until("plugged", device_id=device)
    assert plugged["place"] == "sim-2"
    assert listed(bench) == {"sim-2": device}
    with pty_opened(plugged["port"]) as ask:
        assert device.encode() in await ask(b"i", 44)


async def test_a_device_is_known_to_the_cloud_when_it_is_first_made(bench):
    coming = bench.stock.coming(1)[0]
    assert bench.books.devices.get(coming) is None
    assert await load(bench, "sim-1") == coming
    assert bench.books.device(coming).product_id is None


async def test_the_stock_is_the_same_for_the_same_seed_and_announces_itself(bench):
    again = Stock(1, "photon", "2.3.1")
    again.add(10)
    loaded = [await load(bench, place.name) for place in bench.places]
    assert [again.take().device_id for _ in range(3)] == loaded
    assert bench.stock.coming(99) == again.coming(99)
    assert len(again.coming(99)) == 7


async def test_a_device_of_the_stock_can_come_out_of_turn_and_comes_once(bench):
    first, second, third = bench.stock.coming(3)
    assert await load(bench, "sim-1", unit=second.upper()) == second
    assert await load(bench, "sim-2") == first
    assert await load(bench, "sim-3") == third
    assert bench.stock.left == 7


async def test_a_device_of_any_name_and_kind_can_be_put_in(bench):
    stranger = "3c000000000000000000000a"
    assert await load(bench, "sim-1", unit=stranger, platform="p1", firmware="0.5.5") == stranger
    listing = bench.places[0].listing()
    assert (listing["pid"], listing["serial_number"]) == (0xC008, "00000000050C")
    assert bench.books.device(stranger).platform_id == 8
    assert bench.stock.left == 10


async def test_only_on_demand_a_device_of_the_stock_can_be_reached_by_network(bench):
    await load(bench, "sim-1", network=True)
    async with typing(bench.places[0]) as typist:
        assert "Your device id" in await typist.ask("i", "\r\n")
    host, _, port = bench.places[0].softap_tcp.partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.close()
    await writer.wait_closed()


async def test_a_device_that_is_unloaded_is_gone_and_remembers_when_it_comes_back(bench, told):
    device = await load(bench, "sim-1")
    bench.places[0].unit.flash.claim_code = b"C" * 63
    await bench.order({"do": "unload", "place": "sim-1"})
    unloaded = await told.until("unloaded", device_id=device)
    assert unloaded["place"] == "sim-1"
    assert listed(bench) == {}
    assert await load(bench, "sim-3", unit=device) == device
    assert bench.places[2].unit.claim_code == b"C" * 63
    assert bench.stock.left == 9


async def test_a_device_that_comes_back_has_another_port_or_the_same_never_anothers(bench):
    first, second = await load(bench, "sim-1"), await load(bench, "sim-2")
    await bench.order({"do": "unload", "place": "sim-1"})
    await load(bench, "sim-3", unit=first)
    ports = {place.unit.device_id: place.port for place in bench.places[1:]}
    assert len(set(ports.values())) == 2
    assert set(ports) == {first, second}


async def test_two_devices_change_places(bench, told):
    one, other = await load(bench, "sim-1"), await load(bench, "sim-2")
    await bench.order({"do": "swap", "places": ["sim-1", "sim-2"]})
    assert listed(bench) == {"sim-1": other, "sim-2": one}
    assert told.names().count("unplugged") == 2
    assert (await told.until("plugged", 5, device_id=one))["place"] == "sim-2"


async def test_a_device_is_put_into_the_wrong_place(bench):
    device = await load(bench, "sim-1")
    await bench.order({"do": "plug_into", "unit": device, "place": "sim-3"})
    assert listed(bench) == {"sim-3": device}
    assert bench.places[0].is_free


@pytest.mark.parametrize(
    "order",
    [
        {"do": "load", "place": "sim-9"},
        {"do": "load"},
        {"do": "load", "place": "sim-1"},
        {"do": "load", "place": "sim-2", "unit": "no id"},
        {"do": "load", "place": "sim-2", "platform": "toaster"},
        {"do": "unload", "place": "sim-2"},
        {"do": "swap", "places": ["sim-2", "sim-3"]},
        {"do": "swap", "places": ["sim-1"]},
        {"do": "plug_into", "unit": "0" * 24, "place": "sim-1"},
        {"do": "put", "unit": "0" * 24, "owner": "ada"},
    ],
)
async def test_an_order_that_cannot_be_done_is_refused(bench, order):
    await load(bench, "sim-1")
    with pytest.raises(ValueError, match=r".+"):
        await bench.order(order)


async def test_a_used_up_stock_gives_no_more():
    async with serving(WorldWish(units=2, is_empty=True, stock=1)) as world:
        await load(world, "sim-1")
        with pytest.raises(ValueError, match="used up"):
            await load(world, "sim-2")


async def test_the_cloud_can_be_told_a_state_of_a_device(bench):
    device = await load(bench, "sim-1")
    await bench.order({"do": "put", "unit": device, "owner": "grace@example.com", "product": 9319})
    assert bench.books.device(device).owner.username == "grace@example.com"


async def test_hundreds_of_devices_through_a_few_places_leave_nothing_open(bench):
    bench.stock.add(300)
    of_others = {id(each) for each in _units_in_memory()}

    async def pass_through(count):
        for number in range(count):
            place = f"sim-{number % 3 + 1}"
            await load(bench, place)
            with pty_opened(bench.hands.place(place).port) as ask:
                await ask(b"i", 44)
            await bench.order({"do": "unload", "place": place})

    await pass_through(12)
    files, tasks = open_files(), len(asyncio.all_tasks())
    await pass_through(240)
    gc.collect()
    assert open_files() == files
    assert len(asyncio.all_tasks()) == tasks
    assert not [each for each in _units_in_memory() if id(each) not in of_others]


def _units_in_memory():
    """A failed test of this process keeps its own."""
    gc.collect()
    return [each for each in gc.get_objects() if isinstance(each, SimulatedUnit)]


async def test_sixty_four_places_answer_at_once():
    async with serving(WorldWish(units=64)) as world:

        async def identified(place):
            with pty_opened(place.port) as ask:
                return await ask(b"i", 44)

        said = await asyncio.gather(*(identified(place) for place in world.places))
        for place, answer in zip(world.places, said, strict=True):
            assert place.unit.device_id.encode() in answer
