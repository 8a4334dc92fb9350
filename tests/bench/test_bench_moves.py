"""flow/bench/runs.py, unit_run.py: units that go from slot to slot, runs that end in between"""

from dataclasses import replace

import pytest

from station.domain.bench.acts import Act, Command
from station.domain.bench.tile import TileState
from station.domain.device_errors import UnitSwapped
from station.domain.identity import DeviceId
from station.domain.ledger.entry import EntryKind


def ended_so(kit, code):
    return any(verdict.code == code for verdict in kit.verdicts.values())


async def test_units_that_change_places_in_mid_run_keep_their_customers(kit):
    kit.trouble("silence", "2", at="i", seconds=3.0)
    async with kit.running(kit.wish(ends_when_idle=False)):
        await kit.until(lambda: kit.count("customer") == 1)
        await kit.swap("1", "2")
        await kit.until(lambda: len(kit.passed_devices()) == 2)
    assert kit.count("customer") == kit.count("claim-code") == 2
    assert kit.owner("1") == kit.customer_in_the_ledger("1")
    assert kit.owner("2") == kit.customer_in_the_ledger("2")


async def test_a_unit_is_begun_in_another_slot_only_when_its_run_in_the_first_is_over(kit):
    kit.unplug("2")
    kit.trouble("never_connects", "1", at="connect")
    async with kit.running(kit.wish(ends_when_idle=False)):
        await kit.until(lambda: kit.tile("1").step == "confirm_owner")
        await kit.swap("1", "2")
        await kit.until(lambda: kit.tile("2").line_1 == "Still in work for slot 1")
        kit.place("2").unit.unplug()
        await kit.until(lambda: kit.tile("2").state is not TileState.SLOW)


async def test_a_unit_that_answers_in_anothers_place_is_not_taken_for_it(kit):
    kit.trouble("silence", "1", at="i", seconds=1.0)
    wish = kit.wish(slots=("1",), ends_when_idle=False)
    hands, _ = kit.hands(wish)
    other = DeviceId.parse(kit.device("2"))

    async def open_port(port):
        return await hands.open_port(replace(port, address=kit.place("2").port, device=other))

    async with kit.running(wish, open_port=open_port):
        await kit.until(lambda: "1" in kit.verdicts)
    assert kit.verdicts["1"].code == "unit-swapped"
    assert kit.count("customer") == 0


async def test_a_slot_lives_on_though_its_unit_is_stopped_twice(kit):
    async with kit.running(kit.wish(ends_when_idle=False)) as bench:
        await kit.until(lambda: kit.tile("1").step == "hand_over")
        stand = bench._stands["1"]
        for _ in range(3):
            stand.run.stop(UnitSwapped("Another one."))
            await kit.until(lambda: True)
        await kit.until(lambda: kit.tile("1").state is TileState.ASIDE)
        await bench.do(Command(Act.AGAIN, "1"))
        await kit.until(lambda: kit.tile("1").state is TileState.PASS)


async def test_a_run_that_is_stopped_before_its_first_step_has_its_verdict(kit):
    async with kit.running(kit.wish(ends_when_idle=False)) as bench:
        stands = bench._stands
        await kit.until(lambda: stands["1"].run is not None)
        stands["1"].run.stop(UnitSwapped("Another one."))
        await kit.until(lambda: kit.tile("1").state is TileState.ASIDE)
    assert ended_so(kit, "unit-swapped")


@pytest.mark.parametrize("kit", [1], indirect=True)
async def test_a_pass_closes_what_earlier_runs_of_the_unit_left_open(kit):
    kit.trouble("sorry", "1", at="C", times=0)
    await kit.run()
    kit.world.troubles.clear()
    await kit.run()
    assert kit.owner("1") == kit.customer_in_the_ledger("1")
    assert await kit.journal.open_runs() == []
    assert sum(entry.kind is EntryKind.RUN_BEGUN for entry in kit.journal.entries) == 2


@pytest.mark.parametrize("kit", [1], indirect=True)
async def test_a_cloud_that_is_unwell_as_a_unit_is_taken_up_is_no_fault_of_ours(kit):
    assert await kit.cut_after(17)
    kit.trouble("status", at="products.device-info", status=503, times=6)
    counts = await kit.run()
    assert kit.tile("1").number != "STN-425"
    assert counts.passed == 1
    assert kit.count("customer") == 1


@pytest.mark.parametrize("kit", [1], indirect=True)
async def test_a_bench_that_has_ended_answers_that_it_is_not_running(kit):
    await kit.run()
    written = len(kit.journal.entries)
    answer = await kit.bench.do(Command(Act.SIGN_ON, text="Mei L."))
    assert (answer.text, answer.is_done) == ("The bench is not running.", False)
    assert len(kit.journal.entries) == written
