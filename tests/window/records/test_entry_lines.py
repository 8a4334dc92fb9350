import csv
import io
import json
from dataclasses import replace

from station.window.records.entry_lines import COLUMNS, heading, lines
from tests.window.scripted_records import story

ENTRIES = story().entries


def test_every_entry_is_a_line_of_json():
    read = [json.loads(line) for line in lines(ENTRIES, "jsonl").splitlines()]
    assert [each["kind"] for each in read] == [str(entry.kind) for entry in ENTRIES]
    assert read[5]["facts"]["number"] == "WIF-103"


def test_csv_has_a_heading_and_the_facts_as_json():
    text = heading("csv") + lines(ENTRIES, "csv")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert tuple(rows[0]) == COLUMNS
    assert json.loads(rows[5]["facts"])["ending"] == "aside"


def test_a_name_that_a_spreadsheet_would_reckon_with_is_made_harmless():
    entry = replace(ENTRIES[0], customer="=HYPERLINK(1)")
    (row,) = csv.reader(io.StringIO(lines([entry], "csv")))
    assert row[COLUMNS.index("customer")] == "'=HYPERLINK(1)"
