"""The report: clean only when everything agrees, and a rehearsal never proves hardware."""

from dataclasses import replace

from station.domain.field.acceptance_compare import Agreement, Compared, Timed
from station.domain.field.acceptance_report import (
    Report,
    Subject,
    as_markdown,
    conclusion,
    report_fields,
)
from station.domain.verdict import Verdict

PASSED = Verdict("confirmed", "OK-000", "pass", "It belongs to ada.", "")
FAILED = replace(PASSED, code="unconfirmed", ending="unconfirmed")
GOOD = Compared("console", "i", Agreement.AGREES)
BAD = Compared("console", "w", Agreement.DIFFERS, ("unit: …'SSID:  '",), spoils=True)
REAL = Subject("0.1.0", "3b00", "Photon", "2.3.1", "usb", is_simulated=False)
REPORT = Report(REAL, PASSED, PASSED, (GOOD,), (Timed("identify", 0.6, 0.1),))


def test_a_report_is_clean_when_all_agrees_and_both_units_passed():
    assert REPORT.is_clean
    assert not replace(REPORT, rows=(GOOD, BAD)).is_clean
    assert not replace(REPORT, verdict=FAILED).is_clean
    assert not replace(REPORT, simulated_verdict=FAILED).is_clean


def test_a_rehearsal_says_that_it_proves_nothing_of_hardware():
    rehearsal = replace(REPORT, subject=replace(REAL, is_simulated=True))
    assert "proves nothing of hardware" in conclusion(rehearsal)
    assert report_fields(rehearsal)["hardware"] is False
    assert "Clean" in conclusion(REPORT)


def test_people_read_what_differs_and_what_was_not_compared():
    text = as_markdown(replace(REPORT, rows=(GOOD, BAD)))
    assert "**Not clean.** 1 exchanges agree, 1 differ." in text
    assert "## Where they part" in text
    assert "unit: …'SSID:  '" in text
    assert "| identify | 0.6 | 0.1 |  |" in text
    assert "## Not compared" in text
    assert "## Where they part" not in as_markdown(REPORT)


def test_programs_read_each_row():
    fields = report_fields(replace(REPORT, rows=(GOOD, BAD)))
    assert (fields["clean"], fields["agree"], fields["differ"]) == (False, 1, 1)
    assert fields["rows"][1] == {
        "channel": "console", "asked": "w", "agreement": "differs",
        "details": ["unit: …'SSID:  '"], "spoils": True,
    }  # fmt: skip
