"""domain/bench/telling.py, tile.py"""

import pytest

from station.domain.bench import telling
from station.domain.bench.slots import TaughtSlot
from station.domain.bench.tile import Tile, TileState
from station.domain.events import Lingers, Noted, Retried, StepMoved, StepStarted, Waits
from station.domain.identity import DeviceId, Slot
from station.domain.unit import Unit
from station.domain.verdict import Verdict

SLOT = TaughtSlot(Slot("6"), "1-1.6")
UNIT = Unit(Slot("6"))
DEVICE = DeviceId.parse("3b0021000847343432333f0b")
ENDINGS = {
    "pass": TileState.PASS,
    "fail": TileState.FAIL,
    "aside": TileState.ASIDE,
    "unconfirmed": TileState.NOT_SURE,
    "stop": TileState.TURN,
}


def verdict(ending: str) -> Verdict:
    return Verdict("owned-by-another", "CLM-204", ending, "It belongs to another.", "Ask them.")


def at_work() -> Tile:
    return telling.working(telling.begun(SLOT, 1.0), StepStarted(UNIT, "enroll"), 2.0)


@pytest.mark.parametrize("state", TileState)
def test_no_tile_is_without_a_word(state):
    assert Tile(SLOT, state).shown_word


def test_a_step_that_begins_shows_its_name_how_long_and_when_we_give_up():
    tile = at_work()
    assert (tile.state, tile.line_1, tile.began_at_s) == (
        TileState.WORK, "Add it to the product", 2.0,
    )  # fmt: skip
    assert tile.usual_s == (1, 2)
    assert tile.gives_up_at_s == 120


def test_a_unit_that_waits_for_the_site_says_so_and_goes_on_by_itself():
    waiting = telling.working(at_work(), Waits(UNIT, "enroll", "40 s", 40.0), 3.0)
    assert (waiting.state, waiting.shown_word) == (TileState.SLOW, "WAITS")
    going = telling.working(waiting, StepMoved(UNIT, "enroll", "imported", done=True), 43.0)
    assert (going.state, going.shown_word) == (TileState.WORK, "WORKING")


def test_joining_and_confirming_are_told_apart():
    joining = telling.working(at_work(), StepMoved(UNIT, "confirm_owner", "online_seen"), 3.0)
    assert joining.line_1 == "Joining Wi-Fi"
    confirming = telling.working(joining, StepMoved(UNIT, "confirm_owner", "owner_seen"), 9.0)
    assert confirming.line_1 == "Confirm owner"


def test_a_slow_unit_turns_amber_and_then_not_sure():
    slow = telling.working(at_work(), Lingers(UNIT, "confirm_owner", "slow"), 47.0)
    assert slow.state is TileState.SLOW
    doubted = telling.working(slow, Lingers(UNIT, "confirm_owner", "not-sure"), 92.0)
    assert doubted.state is TileState.NOT_SURE
    assert "may be freed" in doubted.line_2


def test_what_is_tried_again_is_told_and_a_note_changes_nothing():
    tile = telling.working(at_work(), Retried(UNIT, "enroll", "Asks again", "503"), 3.0)
    assert tile.line_2 == "Asks again"
    assert telling.working(tile, Noted(UNIT, "enroll", "by the way"), 3.0) == tile


@pytest.mark.parametrize(("ending", "state"), ENDINGS.items())
def test_each_ending_has_its_own_state(ending, state):
    assert telling.judged(at_work(), verdict(ending), 50.0).state is state


def test_only_a_fail_and_a_stop_call_for_a_person():
    needy = {
        ending for ending in ENDINGS if telling.judged(at_work(), verdict(ending), 5.0).needs_person
    }
    assert needy == {"fail", "stop"}


def test_a_pass_shows_whose_it_is_and_no_number():
    tile = telling.judged(at_work(), verdict("pass"), 50.0, customer="Acme")
    assert (tile.line_1, tile.number) == ("Acme", "")


def test_a_fail_names_its_number_and_its_bin():
    assert telling.judged(at_work(), verdict("fail"), 50.0).line_2 == "CLM-204 · RED bin · ACK"


def test_a_pass_turns_pale_when_the_unit_is_taken_out():
    held = telling.taken_out(telling.judged(at_work(), verdict("pass"), 50.0))
    assert (held.state, held.is_plugged) == (TileState.PASS_HELD, False)


@pytest.mark.parametrize("ending", sorted(set(ENDINGS) - {"pass"}))
def test_any_other_verdict_stays_when_the_unit_is_taken_out(ending):
    tile = telling.judged(at_work(), verdict(ending), 50.0)
    assert telling.taken_out(tile).state is tile.state


def test_an_acknowledged_fail_still_shows_its_verdict():
    tile = telling.acknowledged(telling.judged(at_work(), verdict("fail"), 50.0))
    assert (tile.state, tile.needs_person) == (TileState.FAIL, False)


def test_a_unit_that_passed_before_says_when():
    tile = telling.passed_before(SLOT, DEVICE, verdict("pass"), "Acme", "23 Nov 09:12")
    assert tile.state is TileState.PASS
    assert "23 Nov 09:12" in tile.line_2


def test_a_unit_held_by_the_site_is_left_plugged_in():
    tile = telling.held_by_site(telling.judged(at_work(), verdict("stop"), 9.0), "No internet")
    assert (tile.shown_word, tile.line_1, tile.needs_person) == ("WAITS", "No internet", False)
