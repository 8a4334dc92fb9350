"""cloud/import_rows.py: what each line of a list is, before anything is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.import_rows import rows_of

ID = "1f0030001647353236343033"


@pytest.mark.parametrize(
    "line", [ID, "PH-170101-ABCD-0", "P046AF450TUTFR1", "353162070000001", "89" + "0" * 17]
)
def test_each_kind_of_identifier_is_one(line):
    (row,) = rows_of([line])
    assert (row.identifier, row.outcome, row.note) == (line, None, "")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (ID[:-1], "23 hex digits"),
        (ID + "0", "25 hex digits"),
        ("35316207000000", "14 digits"),
        ("77" + "0" * 17, "19 digits"),
        ("no-digits-here", "no device id"),
        ("ä1234567", "no device id"),
        ("-", "no device id"),
    ],
)
def test_a_line_that_is_nothing_says_why(line, why):
    (row,) = rows_of([line])
    assert row.outcome.word == "malformed"
    assert why in row.outcome.what
    assert row.outcome.do


def test_upper_case_is_mended_and_a_duplicate_is_found_in_any_case():
    rows = rows_of([ID.upper(), "", "  ", ID])
    assert [(row.line, row.identifier) for row in rows] == [(1, ID), (4, ID)]
    assert "lower case" in rows[0].note
    assert (rows[0].outcome, rows[1].outcome.word) == (None, "duplicate")
    assert rows[1].outcome.what == "Is on line 1 already."


@pytest.mark.parametrize("line", [f'"{ID}",', f"\ufeff{ID}", f"'{ID}';", f"\t{ID}  "])
def test_what_a_spreadsheet_adds_is_taken_off(line):
    (row,) = rows_of([line])
    assert (row.identifier, row.outcome) == (ID, None)


@pytest.mark.parametrize("between", [" ", "\t", ",", " ; "])
def test_what_stands_after_an_identifier_is_not_sent(between):
    (row,) = rows_of([f"PH-170101-ABCD-0{between}ABCDEFGHIJKLMNO"])
    assert row.identifier == "PH-170101-ABCD-0"
    assert "not sent" in row.shown()["what"]
    assert "ABCDEFGHIJKLMNO" not in repr(row)


@given(st.lists(st.text(), max_size=30))
def test_any_text_is_looked_over_and_every_row_can_be_shown(lines):
    for row in rows_of(lines):
        assert set(row.shown()) == {"line", "identifier", "outcome", "what", "do"}
        assert 1 <= row.line <= len(lines)
        assert len(row.identifier) <= 24
