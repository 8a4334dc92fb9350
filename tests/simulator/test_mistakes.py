import pytest

from station.simulator.mistakes import KNOWN, Mistakes, troubles_of

DEVICES = [f"{number:024x}" for number in range(1000)]


def test_rates_are_read_from_a_command_line_and_from_a_table():
    by_hand = Mistakes.parse("wrong-slot=0.02, pulled-early=0.03")
    assert by_hand == Mistakes.parse({"wrong_slot": 0.02, "pulled-early": "0.03"})
    assert Mistakes.parse("") == Mistakes()


@pytest.mark.parametrize(
    "nonsense", ["wrong-slot", "dances=0.1", "wrong-slot=2", "wrong-slot=often", 7, {"x": 1}]
)
def test_what_nobody_gets_wrong_is_refused(nonsense):
    with pytest.raises(ValueError, match=r".+"):
        Mistakes.parse(nonsense)


def test_about_so_many_devices_are_struck_and_always_the_same_ones():
    mistakes = Mistakes.parse("not-listening=0.1")
    struck = [device for device in DEVICES if mistakes.of(3, device)]
    assert 60 < len(struck) < 140
    assert struck == [device for device in DEVICES if mistakes.of(3, device)]
    assert struck != [device for device in DEVICES if mistakes.of(4, device)]


def test_one_more_mistake_changes_nothing_about_the_others():
    few, more = Mistakes.parse("flapping=0.1"), Mistakes.parse("flapping=0.1,dfu=0.5")
    assert [few.of(1, d) for d in DEVICES] == [more.of(1, d) - {"dfu"} for d in DEVICES]


def test_what_a_command_line_says_goes_before_what_a_file_says():
    joined = Mistakes.parse({"flapping": 0.5, "dfu": 0.1, "customer": "bob"}).joined(
        Mistakes.parse("flapping=0")
    )
    assert joined.rates == {"flapping": 0.0, "dfu": 0.1}
    assert joined.customer == "bob"


def test_a_wrong_password_stays_wrong_and_a_fault_strikes_once():
    troubles = troubles_of(frozenset({"wrong-password", "first-update", "wrong-slot"}), "a")
    assert [(t.kind, t.unit, t.times) for t in troubles] == [
        ("first_update", "a", 1), ("join_fails", "a", 0),
    ]  # fmt: skip


def test_a_hand_makes_mistakes_and_a_device_has_every_trouble_it_can_have():
    assert {"wrong-slot", "pulled-early", "already-owned", "keeps-resetting"} <= KNOWN
    assert "swap" not in KNOWN
