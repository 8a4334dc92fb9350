"""host/label_cards.py, label_card_list.py, label_signs.py: the sheet of command cards."""

import pytest

from station.domain.bench.acts import REASONS, Act, Command
from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.identity import Slot
from station.domain.scan import CardScan, FaceScan, SlotScan, read_scan
from station.host.label_card_list import command_cards, reason_cards, slot_cards
from station.host.label_cards import cards_sheet
from station.host.label_signs import SIGNS
from tests.host.label_reading import boxes_of, codes_in, rastered

NAMES = ("1", "2", "12", "rework", "left of the window", "前")
FIXTURE = Fixture(tuple(TaughtSlot(Slot(name), f"1-{n}") for n, name in enumerate(NAMES)))


def texts_on(pages):
    return sorted(text for page in pages for _, text in codes_in(page))


def wanted(fixture):
    cards = [*command_cards(), *reason_cards(), *slot_cards(fixture)]
    return sorted(card.text for card in cards)


@pytest.fixture(scope="module")
def sheet():
    return cards_sheet(FIXTURE)


def test_every_card_is_read_back_from_the_sheet(sheet):
    assert texts_on(boxes_of(sheet)) == wanted(FIXTURE)


def test_every_card_is_read_back_from_the_sheet_as_it_is_printed(sheet, tmp_path):
    pages = rastered(sheet, tmp_path)
    if pages is None:
        pytest.skip("Ghostscript is not here; the sheet's rectangles were read instead")
    assert texts_on(pages) == wanted(FIXTURE)


def test_the_sheet_without_slots_has_commands_and_reasons():
    assert len(boxes_of(cards_sheet(Fixture()))) == 2


def test_64_slots_take_pages_of_their_own_and_each_is_there():
    fixture = Fixture(tuple(TaughtSlot(Slot(str(n)), str(n)) for n in range(1, 65)))
    pages = boxes_of(cards_sheet(fixture))
    assert len(pages) == 5
    assert texts_on(pages[2:]) == sorted(card.text for card in slot_cards(fixture))


def test_a_shift_can_be_done_by_cards_alone():
    scans = [read_scan(card.text) for card in command_cards()]
    acts = {scan.command.act for scan in scans if isinstance(scan, CardScan)}
    assert acts == set(Act) - {Act.CHOOSE, Act.SCANNED, Act.SIGN_ON, Act.GO_ON}
    assert sorted(scan.what for scan in scans if isinstance(scan, FaceScan)) == [
        "details", "help", "no", "yes",
    ]  # fmt: skip


def test_the_reason_cards_stand_in_the_order_of_their_keys():
    assert [read_scan(card.text) for card in reason_cards()] == [
        CardScan(Command(Act.SET_ASIDE, text=reason)) for reason in REASONS
    ]
    assert [card.sign for card in reason_cards()] == [str(n + 1) for n in range(len(REASONS))]


def test_a_slots_card_names_its_slot():
    assert [read_scan(card.text) for card in slot_cards(FIXTURE)] == [
        SlotScan(name) for name in NAMES
    ]


def test_no_two_commands_share_a_sign_so_none_is_told_by_colour_alone():
    signs = [card.sign for card in command_cards()]
    assert len(set(signs)) == len(signs)
    assert {sign for sign in signs if len(sign) > 1} == SIGNS
