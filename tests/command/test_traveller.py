"""command/traveller.py: what pre-flight found, row by row."""

import json

import pytest

from station.command.traveller import print_check, tell_what_is_left_out
from station.domain.bench_errors import TravellerWrong
from station.domain.identity import DeviceId
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.domain.traveller_rows import malformed, ready

GOOD = ready(
    TravellerRow(2, DeviceId("1f0030001647353236343033"), "SN-1", "ada", "", "", ("cold",))
)
OWNED = RowFinding(
    TravellerRow(3, DeviceId("2f0030001647353236343033"), "", "grace"), "owned-by-another",
    "The device belongs to somebody.", "Ask the owner.", is_fit=False,
)  # fmt: skip
BAD = malformed(TravellerRow(4), "The device ID has 3 characters, not 24.", "Copy it.")
MIXED = Traveller("batch.csv", (GOOD, OWNED, BAD), ('Column 2, "Colour", is not known.',))


def test_a_program_gets_a_line_for_each_row_and_one_for_the_file(capsys):
    assert print_check(MIXED, as_json=True) == 3
    *rows, file = map(json.loads, capsys.readouterr().out.splitlines())
    assert [(row["row"], row["code"], row["fit"]) for row in rows] == [
        (2, "ready", True), (3, "owned-by-another", False), (4, "malformed", False),
    ]  # fmt: skip
    assert rows[0]["groups"] == ["cold"]
    assert (file["rows"], file["fit"], len(file["notes"])) == (3, 1, 1)


def test_a_person_gets_a_table_and_what_to_do_for_each_row_that_is_not_taken(capsys):
    assert print_check(MIXED, as_json=False) == 3
    told = capsys.readouterr()
    assert "1 of 3 rows fit." in told.out
    assert "row 3 · The device belongs to somebody. Ask the owner." in told.err
    assert "Colour" in told.err


def test_all_fit_is_0(capsys):
    assert print_check(Traveller("b.csv", (GOOD,)), as_json=False) == 0
    assert "1 of 1 rows fit." in capsys.readouterr().out


@pytest.mark.parametrize("as_json", [True, False])
def test_before_the_bench_begins_only_what_is_left_out_is_told(capsys, as_json):
    tell_what_is_left_out(MIXED, as_json=as_json)
    told = capsys.readouterr()
    assert ("owned-by-another" in told.out) == as_json
    assert ("row 3" in told.err) != as_json
    assert GOOD.row.device.text not in told.out


def test_a_batch_of_which_no_row_can_be_worked_on_is_no_batch():
    with pytest.raises(TravellerWrong, match=r"batch\.csv"):
        tell_what_is_left_out(Traveller("batch.csv", (OWNED, BAD)), as_json=True)
