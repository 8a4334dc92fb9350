"""flow/bench: many units side by side, each on its own"""

import pytest

from station.domain.bench.acts import Act, Command
from station.domain.bench.news import Chime, Chimed, TruthChanged
from station.domain.bench.tile import TileState
from station.domain.cloud_errors import SecretRefused
from station.domain.ledger.entry import EntryKind


@pytest.mark.parametrize("kit", [6], indirect=True)
async def test_all_units_become_their_own_customers_side_by_side(kit):
    counts = await kit.run()
    owners = {kit.owner(slot) for slot in "123456"}
    assert counts.passed == counts.first_passed == 6
    assert len(owners) == 6
    assert None not in owners


async def test_one_units_trouble_stops_that_unit_alone(kit):
    kit.put("1", owner="grace@elsewhere.example", product=kit.world.books.product_id)
    counts = await kit.run()
    assert kit.verdicts["1"].code == "owned-by-another"
    assert kit.verdicts["2"].passed
    assert (counts.passed, counts.aside) == (1, 1)
    assert kit.tile("1").state is TileState.ASIDE


async def test_a_fault_of_ours_in_one_slot_never_touches_another(kit):
    wish = kit.wish()
    hands, _ = kit.hands(wish)
    first = kit.world.places[0].name

    async def open_port(port):
        if port.place == first:
            raise RuntimeError("a defect")
        return await hands.open_port(port)

    await kit.run(wish, open_port=open_port)
    assert kit.verdicts["2"].passed
    assert kit.tile("1").number == "STN-425"


async def test_a_unit_that_resets_while_it_is_spoken_to_goes_on(kit):
    kit.trouble("unplug", "1", at="C", back_after_s=1.0)
    counts = await kit.run()
    assert counts.passed == 2
    assert kit.count("claim-code") == 2


async def test_a_unit_that_keeps_resetting_is_unfit(kit):
    kit.trouble("unplug", "1", at="C", back_after_s=0.5, times=0)
    await kit.run()
    assert kit.verdicts["1"].code == "keeps-resetting"
    assert kit.tile("1").state is TileState.FAIL
    assert kit.verdicts["2"].passed


async def test_a_fail_is_heard_and_holds_its_slot_until_it_is_acknowledged(kit):
    kit.trouble("unplug", "1", at="C", back_after_s=0.5, times=0)
    async with kit.running(kit.wish(ends_when_idle=False, acknowledges=False)) as bench:
        await kit.until(lambda: kit.tile("1").state is TileState.FAIL)
        assert bench.wall.call_out.slot == "1"
        kit.unplug("1")
        await kit.until(lambda: not kit.tile("1").is_plugged)
        assert kit.tile("1").state is TileState.FAIL
        answer = await bench.do(Command(Act.ACKNOWLEDGE))
        assert answer.is_done
        assert not kit.tile("1").needs_person
    assert Chimed(Chime.FAIL, "1") in kit.news
    assert EntryKind.ACKNOWLEDGED in kit.kinds()


async def test_another_unit_in_the_slot_before_the_code_is_set_aside_with_the_first(kit):
    kit.trouble("slow", at="customers.create", seconds=2.0)
    async with kit.running(kit.wish(slots=("1",), ends_when_idle=False)):
        await kit.until(lambda: kit.tile("1").step == "expect_owner")
        await kit.swap("1", "2")
        await kit.until(lambda: "1" in kit.verdicts)
    assert kit.verdicts["1"].code == "unit-swapped"
    assert kit.owner("1") is None
    assert kit.owner("2") is None


async def test_a_unit_taken_out_after_hand_over_is_confirmed_while_the_next_one_begins(kit):
    async with kit.running(kit.wish(slots=("1",), ends_when_idle=False)):
        await kit.until(lambda: kit.tile("1").step == "confirm_owner")
        first = kit.device("1")
        await kit.swap("1", "2")
        await kit.until(lambda: len(kit.passed_devices()) == 2)
    assert first in kit.passed_devices()


async def test_a_unit_that_passed_is_not_done_again_unless_somebody_says_so(kit):
    async with kit.running(kit.wish(slots=("1",), ends_when_idle=False)) as bench:
        await kit.until(lambda: kit.tile("1").state is TileState.PASS)
        kit.unplug("1")
        await kit.until(lambda: kit.tile("1").state is TileState.NEXT)
        assert kit.tile("1").line_2 == "The last unit passed"
        await kit.plug("1")
        await kit.until(lambda: kit.tile("1").state is TileState.PASS)
        assert "Passed" in kit.tile("1").line_2
        await bench.do(Command(Act.AGAIN, "1"))
        await kit.until(lambda: kit.tile("1").state is TileState.WORK)


async def test_exactly_one_tile_is_to_be_loaded_and_the_call_out_names_it(kit):
    kit.unplug("1")
    kit.unplug("2")
    async with kit.running(kit.wish(ends_when_idle=False)) as bench:
        await kit.until(lambda: bench.wall.call_out.tone == "load")
        states = [tile.state for tile in bench.wall.tiles]
        assert states == [TileState.NEXT, TileState.EMPTY]
        assert bench.wall.call_out.slot == "1"


async def test_a_paused_bench_begins_nothing_until_it_goes_on(kit):
    kit.unplug("2")
    async with kit.running(kit.wish(ends_when_idle=False)) as bench:
        await bench.do(Command(Act.PAUSE))
        await kit.plug("2")
        await kit.until(lambda: kit.tile("1").state is TileState.PASS)
        assert kit.tile("2").state is TileState.EMPTY
        await bench.do(Command(Act.GO_ON))
        await kit.until(lambda: kit.tile("2").state is TileState.PASS)


async def test_with_a_wrong_secret_no_unit_is_touched(kit):
    with pytest.raises(SecretRefused):
        await kit.run(secret="not-the-secret")
    assert kit.verdicts == {}
    assert kit.count("import") == 0


async def test_a_site_that_is_off_line_goes_on_by_itself(kit):
    kit.trouble("status", at="products.import", status=503, times=12)
    counts = await kit.run()
    assert counts.passed == 2
    assert kit.count("customer") == 2


async def test_a_shift_ends_when_the_last_unit_in_work_has_its_verdict(kit):
    async with kit.running(kit.wish(ends_when_idle=False)) as bench:
        await kit.until(lambda: kit.tile("1").state is TileState.WORK)
        await bench.do(Command(Act.END_SHIFT))
        counts = await kit.ended()
    assert counts.passed == counts.judged == 2 or counts.passed == counts.judged == 1


async def test_a_unit_that_joins_late_turns_its_verdict(kit):
    kit.trouble("never_connects", "1", at="connect")
    async with kit.running(kit.wish(slots=("1",), ends_when_idle=False)):
        await kit.until(lambda: kit.tile("1").state is TileState.NOT_SURE, within_s=15)
        await kit.until(lambda: "1" in kit.verdicts, within_s=15)
        assert kit.verdicts["1"].code == "never-online"
        await kit.act("1", "reset")
        await kit.until(lambda: kit.sighted("1"), within_s=10)
        await kit.until(lambda: kit.tile("1").state is TileState.PASS)
    changed = next(news for news in kit.news if isinstance(news, TruthChanged))
    assert (changed.before, changed.after) == ("never-online", "confirmed")
    assert EntryKind.TRUTH_CHANGED in kit.kinds()
