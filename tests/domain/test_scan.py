"""domain/scan.py"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.bench.acts import REASONS, Act, Command
from station.domain.identity import DeviceId
from station.domain.scan import (
    ALPHABET,
    BadgeScan,
    CardScan,
    FaceScan,
    SlotScan,
    UnitScan,
    UnknownScan,
    card_text,
    checked,
    face_card,
    read_scan,
    slot_card,
)

WITH_A_CARD = [
    Act.START, Act.ACKNOWLEDGE, Act.AGAIN, Act.SET_ASIDE, Act.REPRINT, Act.NEXT_CUSTOMER,
    Act.PAUSE, Act.STOP, Act.END_SHIFT,
]  # fmt: skip


@pytest.mark.parametrize("act", WITH_A_CARD)
def test_each_acts_card_is_read_as_that_act(act):
    assert read_scan(card_text(act)) == CardScan(Command(act))


@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_has_its_card(reason):
    card = card_text(Act.SET_ASIDE, reason)
    assert read_scan(card) == CardScan(Command(Act.SET_ASIDE, text=reason))


@pytest.mark.parametrize("what", ["details", "help", "yes", "no"])
def test_some_cards_are_for_whoever_shows_the_bench(what):
    assert read_scan(face_card(what)) == FaceScan(what)


@given(st.integers(1, 399))
def test_a_slots_card_names_the_slot(number):
    assert read_scan(slot_card(str(number))) == SlotScan(str(number))


@pytest.mark.parametrize("name", ["", "A1", "0", "400", "-1", "²"])
def test_a_slot_without_a_number_has_no_card(name):
    with pytest.raises(ValueError, match="slot"):
        slot_card(name)


def test_the_acknowledging_card_is_as_it_is_printed_with_its_check_letter():
    assert card_text(Act.ACKNOWLEDGE) == "CCXOKOR"


def test_case_does_not_matter():
    assert read_scan(card_text(Act.AGAIN).lower()) == CardScan(Command(Act.AGAIN))


@given(st.sampled_from(WITH_A_CARD), st.sampled_from(ALPHABET))
def test_a_wrong_check_letter_is_no_card(act, letter):
    card = card_text(act)
    if letter != card[-1]:
        assert read_scan(card[:-1] + letter) == UnknownScan(card[:-1] + letter)


def test_a_card_that_nobody_prints_is_unknown():
    assert isinstance(read_scan(checked("CCXTTT")), UnknownScan)


@pytest.mark.parametrize("text", ["3B0021000847343432333F0B", " 3b0021000847343432333f0b\n"])
def test_a_device_id_is_read_in_either_case(text):
    assert read_scan(text) == UnitScan(device=DeviceId.parse("3b0021000847343432333f0b"))


def test_of_a_particle_label_only_the_serial_number_is_kept():
    scan = read_scan("P046AB19310042 ABCDEFGHIJKLMN5")
    assert scan == UnitScan(serial="P046AB19310042")
    assert "ABCDEFGHIJKLMN5" not in repr(scan)


def test_a_badge_signs_its_operator_on():
    assert read_scan("OP-Mei L.") == BadgeScan("Mei L.")


@given(st.text())
def test_whatever_is_scanned_is_answered(text):
    scan = read_scan(text)
    if isinstance(scan, UnknownScan):
        assert len(scan.text) <= 24


def test_what_stands_after_a_blank_is_never_kept_of_an_unknown_scan():
    assert read_scan("something MYSECRETMYSECRET") == UnknownScan("something")
