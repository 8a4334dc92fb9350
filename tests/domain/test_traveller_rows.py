"""domain/traveller_rows.py: what a traveller file may hold, row by row."""

import pytest

from station.domain.bench_errors import TravellerWrong
from station.domain.identity import DeviceId
from station.domain.traveller_rows import RawRow, heading_of, read_rows

HEAD = ("device_id", "serial", "customer", "name", "notes", "groups")
ADA, GRACE = "1f0030001647353236343033", "2f0030001647353236343033"


def read(*rows, head=HEAD):
    raw = [RawRow(number, cells) for number, cells in enumerate(rows, start=2)]
    return read_rows("batch.csv", RawRow(1, head), raw)


def one(*cells, head=HEAD):
    [finding] = read(cells, head=head).findings
    return finding


def test_a_whole_row_is_ready_and_its_groups_are_told_apart():
    finding = one(ADA, "SN-1", "ada@example.com", "freezer", "left door", "cold; hot|cold,new")
    assert (finding.code, finding.is_fit, finding.row.number) == ("ready", True, 2)
    assert finding.row.device == DeviceId(ADA)
    assert finding.row.groups == ("cold", "hot", "new")
    assert (finding.row.name, finding.row.notes) == ("freezer", "left door")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Device ID", "device"), ("DEVICE-ID", "device"), ("id", "device"), ("Device", "device"),
        (" Serial Number ", "serial"), ("Groups", "groups"), ("colour", ""), ("", ""),
    ],
)  # fmt: skip
def test_headings_are_known_in_any_case_and_spelling(heading, field):
    assert heading_of(heading) == field


def test_columns_may_stand_in_any_order_and_unknown_ones_are_told():
    traveller = read(("ada", "red", ADA), head=("Customer", "Colour", "Device"))
    assert traveller.findings[0].row.customer == "ada"
    assert traveller.notes == ('Column 2, "Colour", is not known and not used.',)


@pytest.mark.parametrize(
    ("device", "what"),
    [
        (ADA[:-1], "The device ID has 23 characters, not 24."),
        (ADA + "00", "The device ID has 26 characters, not 24."),
        (ADA[:4] + "g" + ADA[5:], 'The device ID holds "g" as character 5.'),
        (ADA[:12] + " " + ADA[12:], 'The device ID holds " " as character 13.'),
    ],
)
def test_a_malformed_device_id_is_told_with_what_is_wrong(device, what):
    finding = one(device)
    assert (finding.code, finding.what, finding.is_fit) == ("malformed", what, False)
    assert finding.do


def test_capitals_and_spaces_around_a_device_id_are_put_right():
    assert one(f"  {ADA.upper()} ").row.device == DeviceId(ADA)


def test_a_row_with_neither_device_nor_serial_number_is_malformed():
    finding = one("", "", "ada")
    assert finding.code == "malformed"
    assert "Neither" in finding.what


def test_a_customer_longer_than_any_address_is_malformed():
    assert one(ADA, "", "a" * 255).what == "The customer has 255 characters."
    assert one(ADA, "", "a" * 254).is_fit


def test_a_row_with_more_cells_than_the_heading_has_shifted():
    finding = one(ADA, "", "Acme", "Ltd", "", "", "surplus")
    assert (finding.code, finding.is_fit) == ("malformed", False)


def test_the_mobile_secret_of_a_sticker_is_never_kept():
    finding = one("", "PH-170101-ABCD-0 XXXXSECRETXXXX")
    assert finding.row.serial == "PH-170101-ABCD-0"
    assert "SECRET" not in repr(finding)


def test_empty_rows_are_left_out_and_the_others_keep_their_numbers():
    numbers = [finding.row.number for finding in read((ADA,), ("", " "), (GRACE,)).findings]
    assert numbers == [2, 4]


def test_one_device_on_two_rows_for_two_customers_is_worked_on_for_neither():
    first, second = read((ADA, "", "ada"), (ADA.upper(), "", "grace")).findings
    assert (first.code, second.code) == ("duplicate", "duplicate")
    assert first.what == second.what == "Rows 2 and 3 name the same device."
    assert not first.is_fit
    assert not second.is_fit


def test_two_rows_that_say_the_same_are_one():
    first, second = read((ADA, "SN-1", "ada"), (ADA, "SN-1", "ada")).findings
    assert (first.code, first.is_fit) == ("ready", True)
    assert (second.code, second.is_fit) == ("duplicate", False)
    assert "row 2" in second.what


def test_one_serial_number_for_two_devices_is_told_with_both_rows():
    first, second = read((ADA, "SN-1"), (GRACE, "sn-1")).findings
    assert {first.code, second.code} == {"duplicate"}
    assert first.what == "Rows 2 and 3 name the same serial number."


def test_a_malformed_row_does_not_make_a_good_one_a_duplicate():
    bad, good = read((ADA[:-1], "SN-1"), (ADA, "SN-1")).findings
    assert (bad.code, good.code) == ("malformed", "ready")


@pytest.mark.parametrize(
    ("head", "rows", "words"),
    [
        (("customer", "name"), [("ada", "x")], "neither device_id nor serial"),
        (("device", "ID"), [(ADA, ADA)], "Columns 1 and 2 both hold the device."),
        (HEAD, [("", "")], "no row below its heading"),
    ],
)
def test_a_file_that_is_no_traveller_is_told_as_one(head, rows, words):
    with pytest.raises(TravellerWrong, match=words):
        read(*rows, head=head)


def test_a_number_in_a_sheet_is_no_device_id_and_a_doubtful_serial_number():
    doubts = {0: "it is a number", 1: "it is a number"}
    device = read_rows("b", RawRow(1, HEAD), [RawRow(2, ("11223344", ""), {0: "a number"})])
    serial = read_rows("b", RawRow(1, HEAD), [RawRow(2, (ADA, "12"), {1: doubts[1]})])
    assert (device.findings[0].code, device.findings[0].is_fit) == ("malformed", False)
    assert (serial.findings[0].code, serial.findings[0].is_fit) == ("needs-look", True)
    assert serial.findings[0].row.device == DeviceId(ADA)
