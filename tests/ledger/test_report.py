"""ledger/report*.py: what a shift did, on paper and for programs."""

import csv
import io
import re
import shutil
import subprocess
import tomllib
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
import zxingcpp

from station.domain.bench_errors import RecordFailed
from station.domain.ledger.search import ShiftFigures, UnitRow
from station.domain.verdict import VerdictTable
from station.host.folders import resource
from station.ledger.report import write_report
from station.ledger.report_facts import facts_of

SIX = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
HEAD = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def missed(number, code="owned-by-another", ending="aside", **more):
    row = UnitRow(
        f"run-{number}", f"{number:024x}", str(number % 4 + 1), "ada@example.com", "Mei L.",
        "Thermostat", SIX + timedelta(minutes=number), ending, code, "CLM-204",
        "The device belongs to another account.",
    )  # fmt: skip
    return replace(row, **more)


def figures(**more):
    shift = ShiftFigures(
        SIX, SIX + timedelta(hours=8), "Bench 3", ("Mei L.", "Óscar Núñez"), ("Thermostat 3f2a",),
        passed=40, failed=1, aside=2, unconfirmed=0, first_passed=38, judged=43,
        units_per_hour=5.0, causes=(("owned-by-another", 2), ("keys-refused", 1)),
        by_slot={"10": (14, 0), "2": (13, 0), "9": (13, 3)},
        not_passed=(missed(1), missed(2), missed(3, "keys-refused", "fail")),
        head=HEAD, entries=512,
    )  # fmt: skip
    return replace(shift, **more)


@pytest.fixture(scope="module")
def table():
    return VerdictTable.parse(tomllib.loads(resource("verdicts.toml").read_text("utf-8")))


def facts_in(file):
    """The CSV as {block: [{field: value}, …]}."""
    blocks = {}
    for line in csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")):
        rows = blocks.setdefault(line["block"], [])
        if int(line["row"]) > len(rows):
            rows.append({})
        rows[-1][line["field"]] = line["value"]
    return blocks


def picture(file, folder, page=1):
    """What a reader sees, as grey pixels; skips where nothing here can draw a PDF."""
    if shutil.which("gs") is None:
        pytest.skip("no program on this computer draws a PDF")
    drawn = folder / "page.pgm"
    subprocess.run(
        ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pgmraw", "-r150",  # noqa: S607
         f"-dFirstPage={page}", f"-dLastPage={page}", f"-sOutputFile={drawn}", str(file)],
        check=True, timeout=15,
    )  # fmt: skip
    raw = drawn.read_bytes()
    head = re.match(rb"P5\s+(?:#.*\n)*(\d+)\s+(\d+)\s+255\s", raw)
    assert head
    width, height = int(head[1]), int(head[2])
    return memoryview(raw)[head.end() :].cast("B", (height, width))


def test_the_csv_holds_every_fact_of_the_shift(tmp_path, table):
    file = tmp_path / "shift.csv"
    write_report(figures(), file, table, zone=UTC)
    blocks = facts_in(file)
    [shift] = blocks["shift"]
    assert (shift["station"], shift["operators"]) == ("Bench 3", "Mei L.; Óscar Núñez")
    assert (shift["since"], shift["first_pass_yield"]) == ("2026-03-12T06:00:00+00:00", "0.8837")
    assert (shift["ledger_head"], shift["ledger_entries"]) == (HEAD, "512")
    assert [(c["number"], c["times"]) for c in blocks["cause"]] == [
        ("CLM-204", "2"),
        ("WIF-138", "1"),
    ]
    assert blocks["cause"][0]["what"] == "The device belongs to another account."
    assert [row["went"] for row in blocks["not-passed"]] == ["rework bin", "rework bin", "RED bin"]


def test_slots_stand_in_their_order_and_the_one_that_fails_far_more_is_pointed_out():
    slots = facts_of(figures()).slots
    assert [each.slot for each in slots] == ["2", "9", "10"]
    assert [each.slot for each in slots if each.is_outlier] == []
    worse = facts_of(figures(by_slot={"1": (20, 0), "2": (3, 9), "3": (20, 1)}))
    assert worse.outlier == "2"


def test_without_a_table_causes_are_their_slugs(tmp_path):
    file = tmp_path / "shift.csv"
    write_report(figures(), file)
    assert [cause["code"] for cause in facts_in(file)["cause"]] == [
        "owned-by-another", "keys-refused",
    ]  # fmt: skip


def test_a_text_that_a_spreadsheet_would_run_is_kept_from_it(tmp_path):
    file = tmp_path / "shift.csv"
    write_report(figures(not_passed=(missed(1, customer="=cmd|' /C calc'!A0"),)), file)
    assert facts_in(file)["not-passed"][0]["customer"].startswith("'=")


def test_times_are_of_the_zone_that_was_asked_for(tmp_path):
    file = tmp_path / "shift.csv"
    write_report(figures(), file, zone=timezone(timedelta(hours=2)))
    assert facts_in(file)["shift"][0]["since"] == "2026-03-12T08:00:00+02:00"


@pytest.mark.parametrize("name", ["shift.pdf", "shift.csv"])
def test_the_same_figures_make_the_same_file(tmp_path, table, name):
    first, second = tmp_path / f"a-{name}", tmp_path / f"b-{name}"
    for file in (first, second):
        write_report(figures(), file, table, zone=UTC)
    assert first.read_bytes() == second.read_bytes()


def test_the_pdf_tells_no_moment_of_its_making_unless_it_is_given(tmp_path):
    file = tmp_path / "shift.pdf"
    write_report(figures(), file, zone=UTC)
    assert b"D:20260312140000" in file.read_bytes()
    write_report(figures(), file, zone=UTC, made_at=datetime(2027, 1, 1, tzinfo=UTC))
    assert b"D:20270101000000" in file.read_bytes()


def test_the_ledgers_head_can_be_scanned_from_the_paper(tmp_path, table):
    file = tmp_path / "shift.pdf"
    write_report(figures(), file, table, zone=UTC)
    read = zxingcpp.read_barcodes(picture(file, tmp_path))
    assert [code.text for code in read] == [HEAD]


def pages(file):
    return len(re.findall(rb"/Type /Page\b(?!s)", file.read_bytes()))


def test_a_bad_shift_goes_on_over_the_page(tmp_path, table):
    file = tmp_path / "shift.pdf"
    write_report(figures(), file, table, zone=UTC)
    assert pages(file) == 1
    write_report(figures(not_passed=tuple(map(missed, range(90)))), file, table, zone=UTC)
    assert pages(file) >= 3


def test_a_shift_without_any_verdict_makes_a_report_too(tmp_path):
    nothing = figures(
        passed=0, failed=0, aside=0, first_passed=0, judged=0, units_per_hour=0.0, causes=(),
        by_slot={}, not_passed=(), head="", entries=0, operators=(), recipes=(),
    )  # fmt: skip
    file = tmp_path / "shift.pdf"
    write_report(nothing, file, zone=UTC)
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_customer_in_any_script_makes_no_report_fail(tmp_path):
    file = tmp_path / "shift.pdf"
    write_report(figures(not_passed=(missed(1, customer="Zoë 山田 <b>&"),)), file, zone=UTC)
    assert pages(file) == 1


def test_only_the_typeface_that_is_needed_goes_along(tmp_path, table):
    file = tmp_path / "shift.pdf"
    write_report(figures(), file, table, zone=UTC)
    assert file.stat().st_size < 60_000
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", file.read_bytes(), re.DOTALL)
    assert any(b"Tj" in zlib.decompress(s) for s in streams if s.startswith(b"x\x9c"))


@pytest.mark.parametrize("name", ["shift.txt", "shift"])
def test_another_ending_is_refused(tmp_path, name):
    with pytest.raises(RecordFailed, match="cannot be written"):
        write_report(figures(), tmp_path / name)


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(RecordFailed, match="No such file"):
        write_report(figures(), tmp_path / "nowhere" / "shift.csv")
