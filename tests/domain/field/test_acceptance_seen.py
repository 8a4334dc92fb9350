"""What Station says of hardware is what the file of clean reports holds."""

from pathlib import Path

import pytest

from station.domain.field.acceptance_seen import (
    FILE,
    NEVER,
    CleanReport,
    parse_reports,
    seen_words,
    words_of,
)

ROOT = Path(__file__).resolve().parents[3]
ROW = {"platform": "Photon", "firmware": "2.3.1", "delivery": "usb", "station": "0.1.0",
       "date": "2026-12-01"}  # fmt: skip


def test_the_readme_says_of_hardware_what_the_file_says():
    words = seen_words((ROOT / "resources" / FILE).read_bytes())
    assert words.removesuffix(".") in (ROOT / "README.md").read_text(encoding="utf-8")


def test_without_a_report_it_was_never_seen_and_each_kind_is_named_once():
    assert words_of(()) == NEVER
    report = CleanReport(**ROW)
    assert words_of((report, report)) == "Seen on hardware: Photon 2.3.1 by usb."


def test_reports_are_read_from_their_tables():
    assert parse_reports({"report": [ROW]}) == (CleanReport(**ROW),)
    assert parse_reports({}) == ()


@pytest.mark.parametrize(
    "raw", [{"report": {}}, {"reports": []}, {"report": [{"platform": "Photon"}]}, {"report": [1]}]
)
def test_a_file_that_is_not_as_it_should_be_is_no_proof(raw):
    with pytest.raises(ValueError, match=FILE):
        parse_reports(raw)
