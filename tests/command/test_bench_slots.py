"""command/bench_slots.py: a socket is one slot, and a slot one socket."""

import argparse
import json

from station.command.bench_slots import run_slots, teach
from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.identity import DeviceId, Slot
from station.domain.platforms import PHOTON
from station.flow.ports import PortSeen

DEVICE = DeviceId("1f0030001647353236343033")


def slot(name, place):
    return TaughtSlot(Slot(name), place)


THREE = Fixture((slot("1", "a"), slot("2", "b"), slot("3", "c")), columns=3)


def test_a_new_slot_stands_at_the_end():
    assert teach(THREE, slot("4", "d")).slots == (*THREE.slots, slot("4", "d"))
    assert teach(THREE, slot("4", "d")).columns == 3
    assert teach(THREE, slot("4", "d"), 2).columns == 2


def test_a_slot_that_moves_to_another_socket_keeps_its_place_among_the_others():
    assert teach(THREE, slot("2", "x")).slots == (slot("1", "a"), slot("2", "x"), slot("3", "c"))


def test_a_socket_that_gets_another_name_loses_its_old_one():
    assert teach(THREE, slot("9", "b")).slots == (slot("1", "a"), slot("3", "c"), slot("9", "b"))
    assert teach(THREE, slot("1", "c")).slots == (slot("1", "c"), slot("2", "b"))


def test_teaching_the_same_again_changes_nothing():
    assert teach(THREE, slot("2", "b")) == THREE


class Outside:
    """What is plugged in, one look after the other; the last look stays."""

    def __init__(self, *looks, fixture=None):
        self.looks, self.kept = list(looks), fixture or Fixture()

    def ports(self, recipe=None):
        places = self.looks.pop(0) if len(self.looks) > 1 else self.looks[0]
        return [PortSeen(f"/dev/{place}", place, PHOTON, DEVICE) for place in places]

    def fixture(self):
        return self.kept

    def keep_fixture(self, fixture):
        self.kept = fixture


def wished(**more):
    usual = {"recipe": None, "teach": None, "list_slots": False, "columns": 0, "json": True}
    return argparse.Namespace(**(usual | more))


async def test_the_only_device_there_is_teaches_at_once(capsys):
    outside = Outside(["hub-1"])
    assert await run_slots(wished(teach="1"), outside) == 0
    assert outside.kept.slots == (slot("1", "hub-1"),)
    assert json.loads(capsys.readouterr().out)["place"] == "hub-1"


async def test_among_several_the_next_that_comes_teaches(capsys):
    outside = Outside(["a", "b"], ["a", "b"], ["a", "b"], ["a", "b", "c"])
    assert await run_slots(wished(teach="1", json=False), outside) == 0
    assert outside.kept.slots == (slot("1", "c"),)
    assert "Plug a device" in capsys.readouterr().err


async def test_taking_a_device_out_and_in_again_counts_as_plugging_it(capsys):
    outside = Outside(["a", "b"], ["a", "b"], ["b"], ["a", "b"])
    await run_slots(wished(teach="1"), outside)
    assert outside.kept.slots == (slot("1", "a"),)


async def test_a_slot_that_lost_its_socket_is_told(capsys):
    outside = Outside(["a"], fixture=THREE)
    await run_slots(wished(teach="9", json=False), outside)
    told = capsys.readouterr()
    assert "Slot 1 was at a" in told.err
    assert "Slot 9 is a." in told.out


async def test_the_list_tells_what_is_plugged_where_and_what_is_not_taught(capsys):
    outside = Outside(["b", "z"], fixture=THREE)
    assert await run_slots(wished(list_slots=True), outside) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["columns"] == 3
    assert [(s["slot"], s["plugged"]) for s in told["slots"]] == [
        ("1", False), ("2", True), ("3", False),
    ]  # fmt: skip
    assert told["untaught"] == ["z"]
