"""domain/scan.py: cards, slots, badges and labels, as a scanner types them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from station.domain.bench.acts import REASONS, Act, Command
from station.domain.identity import DeviceId
from station.domain.scan import (
    ALPHABET,
    BadgeScan,
    CardScan,
    FaceCard,
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

ID = "1f0030001647353236343033"
SERIAL, SECRET = "ARGHAB846D4DEKS", "8SJKF92LQW7ZX4M"
PRINTED = {
    Act.ACKNOWLEDGE: "CCXOKO", Act.AGAIN: "CCXRET", Act.SET_ASIDE: "CCXBIN",
    Act.REPRINT: "CCXPRT", Act.NEXT_CUSTOMER: "CCXNCU", Act.PAUSE: "CCXHLT",
    Act.END_SHIFT: "CCXEND", Act.STOP: "CCXSTP", Act.START: "CCXSRT",
}  # fmt: skip
names = st.text(min_size=1, max_size=12).filter(lambda name: name == name.strip())


@pytest.mark.parametrize(("act", "letters"), PRINTED.items())
def test_each_act_has_its_card_and_one_check_letter_behind_it(act, letters):
    text = card_text(act)
    assert text[:-1] == letters
    assert read_scan(text) == CardScan(Command(act))
    assert read_scan(f" {text.lower()}\r\n") == CardScan(Command(act))


def test_the_check_letter_is_the_sum_of_the_places_modulo_20():
    assert checked("CCXOKO") == "CCXOKOR"  # 1 + 1 + 19 + 12 + 9 + 12 = 54
    assert card_text(Act.ACKNOWLEDGE) == "CCXOKOR"


def test_the_card_that_pauses_also_goes_on():
    assert card_text(Act.GO_ON) == card_text(Act.PAUSE)


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_card_sets_aside_for_its_reason(reason):
    text = card_text(Act.SET_ASIDE, reason)
    assert (text[:4], len(text)) == ("CCXG", 6)
    assert read_scan(text) == CardScan(Command(Act.SET_ASIDE, text=reason))


@pytest.mark.parametrize("card", FaceCard)
def test_cards_for_the_screen_are_no_acts_of_the_bench(card):
    assert read_scan(face_card(card)) == FaceScan(card)


def test_the_screens_cards_are_those_that_were_printed():
    assert [face_card(card)[:-1] for card in FaceCard] == [
        "CCXDET", "CCXHLP", "CCXJES", "CCXNON",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "text"),
    [(Act.SCANNED, ""), (Act.SIGN_ON, ""), (Act.CHOOSE, ""), (Act.SET_ASIDE, "because"),
     (Act.AGAIN, "now")],
)  # fmt: skip
def test_what_has_no_card_is_refused(act, text):
    with pytest.raises(ValueError):  # noqa: PT011  # it is no trouble of the world
        card_text(act, text)


@pytest.mark.parametrize("number", [0, 1, 9, 64, 399])
def test_a_numbered_slot_takes_two_letters(number):
    text = slot_card(str(number))
    assert (text[:4], len(text)) == ("CCXV", 7)
    assert read_scan(text) == SlotScan(str(number))


@given(names)
@example("400")
@example("007")
@example("rework")
@example("A")
@example("²")
def test_any_slots_card_reads_as_that_slot(name):
    assert read_scan(slot_card(name)) == SlotScan(name)
    assert read_scan(slot_card(name).lower()) == SlotScan(name)


def test_no_two_slots_share_a_card():
    names = [str(number) for number in range(600)] + ["A", "01", "B12", "left", "Ä"]
    assert len({slot_card(name) for name in names}) == len(names)


def test_a_slot_without_a_name_has_no_card():
    with pytest.raises(ValueError, match="name"):
        slot_card(" ")


def test_a_number_that_is_typed_is_a_slot():
    assert read_scan("12") == SlotScan("12")


@given(st.sampled_from([*PRINTED.values(), "CCXGB", "CCXVBC", "CCXDET"]), st.sampled_from(ALPHABET))
def test_a_wrong_check_letter_is_no_card(letters, check):
    scan = read_scan(letters + check)
    assert isinstance(scan, UnknownScan) == (letters + check != checked(letters))


@pytest.mark.parametrize(
    "letters", ["CCX", "CCXV", "CCXVB", "CCXG", "CCXGV", "CCXBBB", "CCXVXBBB", "CCXVXXXXX"]
)
def test_letters_that_mean_nothing_are_no_card_even_with_the_right_check_letter(letters):
    assert read_scan(checked(letters)) == UnknownScan("CCX…")


def test_a_slots_number_has_one_card_only():
    as_name = "CCXVX" + "".join(
        ALPHABET[ord(each) // 20] + ALPHABET[ord(each) % 20] for each in "7"
    )
    assert isinstance(read_scan(checked(as_name)), UnknownScan)


@pytest.mark.parametrize("text", [ID, ID.upper(), f" {ID}\r", f"]d1{ID}", f"https://a.example/{ID}",
                                  f"https://a.example/?id={ID}&n=4"])  # fmt: skip
def test_a_device_id_is_read_wherever_it_stands(text):
    assert read_scan(text) == UnitScan(DeviceId(ID), "")


@pytest.mark.parametrize(
    "text",
    [SERIAL, SERIAL.lower(), f"]d1{SERIAL}", f"\x1d{SERIAL}", "PH-160420-7CSE-0",
     "SIM000000000042", "6F2E8600-AB12"],
)  # fmt: skip
def test_a_serial_number_is_read_in_capitals(text):
    scan = read_scan(text)
    assert isinstance(scan, UnitScan)
    assert scan.device is None
    assert scan.serial == text.strip("]d1\x1d").upper()


@pytest.mark.parametrize("between", [" ", "\t", "\r\n", "\x1d", "\x1e", "  "])
def test_the_mobile_secret_behind_the_serial_number_is_dropped(between):
    scan = read_scan(f"{SERIAL}{between}{SECRET}\r")
    assert scan == UnitScan(None, SERIAL)
    assert SECRET not in repr(scan)


def test_a_label_may_give_both_id_and_serial():
    assert read_scan(f"{SERIAL} {ID} {SECRET}") == UnitScan(DeviceId(ID), SERIAL)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("  \r\n", ""),
        ("ab", "ab"),
        ("hello", "hel…"),
        ("P04 8SJKF92LQW7ZX4M", "P04…"),
        ("0" * 40, "000…"),
        (ID + "f", "1f0…"),
        ("CCXOKO", "CCX…"),
        ("CCXOKOR again", "CCX…"),
    ],
)
def test_what_is_none_of_these_is_shown_by_its_first_three_characters(text, shown):
    assert read_scan(text) == UnknownScan(shown)


@pytest.mark.parametrize(
    ("text", "name"),
    [("OP-mei", "mei"), ("op-Mei L.", "Mei L."), ("OP-José", "José"),
     ("OP-0123456789abcdef", "0123456789abcdef")],
)  # fmt: skip
def test_a_badge_names_its_operator(text, name):
    assert read_scan(text) == BadgeScan(name)


def test_a_site_may_have_badges_of_its_own():
    assert read_scan("EMP:0042;", badge="EMP:*;") == BadgeScan("0042")
    assert not isinstance(read_scan("OP-mei", badge="EMP:*;"), BadgeScan)
    assert not isinstance(read_scan("OP-mei", badge="no star"), BadgeScan)


@pytest.mark.parametrize("text", ["OP-", "OP- ", "OP-" + "x" * 41, "MY-OP-mei"])
def test_a_badge_without_a_name_or_with_a_story_is_none(text):
    assert not isinstance(read_scan(text), BadgeScan)


@given(st.text(max_size=120), st.text(max_size=12))
def test_any_text_is_read_as_something(text, badge):
    read_scan(text, badge)


@given(st.text(alphabet=ALPHABET + ALPHABET.lower() + "CCXVG", max_size=30))
def test_any_letters_of_a_card_are_read_as_something(text):
    read_scan("ccx" + text)


@given(st.text(max_size=60))
def test_a_secret_behind_a_word_and_a_blank_is_never_in_what_was_read(before):
    scan = read_scan(f"P0{before} {SECRET}")
    assert SECRET not in repr(scan)
