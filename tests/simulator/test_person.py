"""The person at the bench: by the seed, one hand at a time, with given mistakes."""

import asyncio
import json

import aiohttp
import pytest

from station.simulator.mistakes import Mistakes
from station.simulator.person import PersonWish
from station.simulator.world import WorldWish, serving
from tests.simulator import little_bench
from tests.simulator.typist import Chronicle

ENDS_WITHIN_S = 40
GOES_WRONG = "wrong-slot=0.25,pulled-early=0.25,not-listening=0.25,already-owned=0.2"


def wish(mistakes="", places=8, stock=24, scale=0.01, pace=1.0, **more):
    """A bench with somebody at it."""
    person = PersonWish(pace, Mistakes.parse(mistakes))
    return WorldWish(
        units=places, is_empty=True, stock=stock, time_scale=scale, person=person, **more
    )


async def until_the_end(told):
    return await told.until("operator_done", within_s=ENDS_WITHIN_S)


def acts(told, *names):
    """What the person did, in order: act, place, device."""
    done = [event for event in told.events if event["event"] == "operator"]
    return [
        (event["act"], event["place"], event["device_id"])
        for event in done
        if not names or event["act"] in names
    ]


async def a_whole_day(**how):
    told = Chronicle()
    async with serving(wish(**how), told) as world:
        end = await until_the_end(told)
        return told, end, world


async def test_the_stock_goes_through_the_places_and_the_work_ends_by_itself():
    told, end, world = await a_whole_day(places=3, stock=6, scale=0.002)
    assert (end["loaded"], end["unloaded"], end["put_away"]) == (6, 6, 0)
    loaded, unloaded = acts(told, "load"), acts(told, "unload")
    assert {device for _, _, device in loaded} == {device for _, _, device in unloaded}
    assert [place for _, place, _ in loaded[:3]] == ["sim-1", "sim-2", "sim-3"]
    assert world.units == []
    assert end["seconds"] > 6 * (4 + 2)


@pytest.mark.timeout(60)
async def test_the_same_seed_does_the_same_in_the_same_order():
    (one, end, _), (other, again, _) = await asyncio.gather(
        a_whole_day(mistakes=GOES_WRONG, scale=0.02), a_whole_day(mistakes=GOES_WRONG, scale=0.02)
    )
    assert acts(one) == acts(other)
    assert end["mistakes"] == again["mistakes"]
    assert end["loaded"] == 24
    assert end["unloaded"] + end["put_away"] == 24


async def test_nobody_waits_longer_than_patience_lasts_but_works_on_when_told():
    told = Chronicle()
    async with serving(wish(places=2, stock=4, scale=0.005), told) as world:
        await world.order({"do": "told"})
        for number in range(4):
            plugged = [e for e in told.events if e["event"] == "plugged"]
            while len(plugged) <= number:
                await told.until("plugged", len(told.events))
                plugged = [e for e in told.events if e["event"] == "plugged"]
            await world.order({"do": "told", "place": plugged[number]["place"], "ending": "wait"})
            await world.order({"do": "told", "place": plugged[number]["place"], "ending": "pass"})
        end = await until_the_end(told)
    assert end["endings"] == {"pass": 4}
    assert end["seconds"] < 4 * 12 + 20


async def test_what_was_said_of_the_device_before_moves_nobody():
    told = Chronicle()
    async with serving(wish(places=1, stock=1, scale=0.005), told) as world:
        await world.order({"do": "told"})
        device = (await told.until("plugged"))["device_id"]
        other = {"do": "told", "place": "sim-1", "ending": "fail", "device_id": "0" * 24}
        await world.order(other)
        await world.order(other | {"ending": "aside", "device_id": device})
        end = await until_the_end(told)
    assert end["endings"] == {"aside": 1}


async def test_with_nobody_telling_a_lamp_that_breathes_cyan_is_enough():
    told = Chronicle()
    async with serving(wish(places=1, stock=1, scale=0.02), told) as world:
        plugged = await told.until("plugged")
        await little_bench.hand_over(plugged["port"], "X" * 63)
        end = await until_the_end(told)
        assert world.books.counts.of("handshake") == 1
    assert end["seconds"] < 100


async def test_a_device_that_does_not_listen_has_its_button_held_by_whoever_reads_the_tile():
    told, end, _ = await a_whole_day(mistakes="not-listening=1", places=1, stock=2, scale=0.005)
    names = [(event["event"], event.get("act")) for event in told.events]
    first = names.index(("operator", "load"))
    assert ("listening", None) not in names[:first]
    assert ("listening", None) in names[first:]
    assert len(acts(told, "hold_setup")) == 2
    assert end["mistakes"] == {"not-listening": 2}


async def test_a_device_pulled_out_early_is_plugged_in_again_or_put_away():
    told, end, _ = await a_whole_day(mistakes="pulled-early=1", places=4, stock=16, scale=0.005)
    again, away = acts(told, "plug_again"), acts(told, "put_away")
    assert len(acts(told, "pull")) == 16
    assert len(again) + len(away) == 16
    assert again
    assert len(away) == end["put_away"] > 0
    assert end["unloaded"] == len(again)


async def test_a_wrong_place_is_another_free_one_or_a_swap_in_mid_flow():
    told, _, _ = await a_whole_day(mistakes="wrong-slot=1", places=4, stock=12, scale=0.005)
    loads = [e for e in told.events if e["event"] == "operator" and e["act"] == "load"]
    assert any(event["planned"] != event["place"] for event in loads)
    assert acts(told, "swap")
    assert {e["planned"] for e in loads} <= {"sim-1", "sim-2", "sim-3", "sim-4"}


async def test_a_device_may_come_with_an_owner():
    told = Chronicle()
    owned = wish(mistakes="already-owned=1", places=1, stock=1, scale=0.005)
    async with serving(owned, told) as world:
        device = (await told.until("plugged"))["device_id"]
        in_the_books = world.books.device(device)
        assert in_the_books.owner.username == "ada@example.com"
        assert in_the_books.product_id == world.books.product_id


async def test_a_device_may_come_with_somebody_elses_owner_and_with_a_fault():
    told = Chronicle()
    mixed = wish(mistakes="owned-by-another=1,first-update=1", places=1, stock=1, scale=0.005)
    async with serving(mixed, told) as world:
        device = (await told.until("plugged"))["device_id"]
        assert world.books.device(device).owner.username == "grace@example.com"
        assert (await told.until("trouble", device_id=device))["kind"] == "first_update"


async def test_whoever_meets_another_hand_tries_again_and_goes_on():
    told = Chronicle()
    async with serving(wish(places=2, stock=4, scale=0.05, pace=2.0), told) as world:
        await told.until("operator", act="load", place="sim-2")
        await world.order({"do": "told", "place": "sim-1", "ending": "aside"})
        await world.order({"do": "swap", "places": ["sim-1", "sim-2"]})
        await world.order({"do": "unload", "place": "sim-2"})
        for _ in range(2):
            plugged = await told.until("plugged", len(told.events))
            await world.order({"do": "told", "place": plugged["place"], "ending": "pass"})
        place = next(place for place in world.places if place.seated is not None)
        await world.order({"do": "told", "place": place.name, "ending": "pass"})
        end = await until_the_end(told)
    assert end["loaded"] == 4
    assert world.units == []


async def test_one_works_at_a_time_and_can_be_called_later():
    told = Chronicle()
    bench = WorldWish(units=2, is_empty=True, stock=2, time_scale=0.002)
    async with serving(bench, told) as world:
        assert "operator" not in told.names()
        await world.order({"do": "operate", "pace": 0.5, "mistakes": "not-listening=1"})
        with pytest.raises(ValueError, match="works here"):
            await world.order({"do": "operate"})
        end = await until_the_end(told)
        assert end["mistakes"] == {"not-listening": 2}
        await world.order({"do": "operate"})


async def test_quick_hands_are_quicker_but_buttons_are_held_as_long():
    _, slow, _ = await a_whole_day(places=4, stock=4, scale=0.005)
    _, quick, _ = await a_whole_day(places=4, stock=4, scale=0.005, pace=0.1)
    assert quick["seconds"] < slow["seconds"]


async def claim_everything(world, told):
    """Whatever is plugged in is claimed, and its verdict told, until all is done."""
    wakes, line = {}, world.first_line()

    async def claim(cloud, event):
        await little_bench.claim(cloud, event["device_id"], event["port"], wakes)
        told_of = {"place": event["place"], "device_id": event["device_id"], "ending": "pass"}
        await world.order({"do": "told"} | told_of)

    async with aiohttp.ClientSession(line["cloud_url"]) as http, asyncio.TaskGroup() as tasks:
        cloud, is_open, done = little_bench.Cloud(http, line), asyncio.Event(), 0
        stream = tasks.create_task(little_bench.listen(http, line, wakes, is_open))
        await is_open.wait()
        await world.order({"do": "operate", "pace": 0.1})
        await world.order({"do": "told"})
        while "operator_done" not in told.names():
            for event in told.events[done:]:
                done += 1
                if event["event"] == "plugged":
                    tasks.create_task(claim(cloud, event))
            await told.more()
        stream.cancel()


async def test_sixteen_places_with_a_bench_that_claims_leave_books_that_agree():
    told = Chronicle()
    bench = WorldWish(units=16, is_empty=True, stock=48, time_scale=0.02)
    async with serving(bench, told) as world:
        await claim_everything(world, told)
        await world.order({"do": "books"})
        books = told.events[-1]
    end = next(event for event in told.events if event["event"] == "operator_done")
    assert end["endings"] == {"pass": 48}
    assert len(books["devices"]) == 48
    for device in books["devices"]:
        assert device["product"] == world.books.product_id
        assert device["claimed_by_code_at"]
        assert (device["customers_created"], device["codes_made"], device["imports"]) == (1, 1, 1)
    assert (books["customers"], books["customers_without_device"]) == (48, 0)
    assert len({device["owner"] for device in books["devices"]}) == 48
    json.dumps(books)
