"""host/traveller_file.py, host/traveller_sheet.py: travellers as programs write them."""

import gc
import io
import time
from datetime import date
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from station.domain.bench_errors import TravellerWrong
from station.host.traveller_file import read_traveller

ADA, GRACE = "1f0030001647353236343033", "2f0030001647353236343033"
HEAD = "device_id,serial,customer,name,notes,groups"


def read(tmp_path, content, name="batch.csv"):
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_traveller(file)


def sheet(tmp_path, *rows, formats=None):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for cell, form in (formats or {}).items():
        book.active[cell].number_format = form
    kept = io.BytesIO()
    book.save(kept)
    return read(tmp_path, kept.getvalue(), "batch.xlsx")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_each_separator_and_line_ending_is_found_out(tmp_path, separator, ending):
    lines = [["device_id", "customer", "notes"], [ADA, "Ada, Lady; of", ""], [GRACE, "grace", "x"]]
    text = ending.join(separator.join(f'"{c}"' for c in cells) for cells in lines)
    traveller = read(tmp_path, text)
    assert [f.row.customer for f in traveller.findings] == ["Ada, Lady; of", "grace"]
    assert [f.row.number for f in traveller.findings] == [2, 3]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_names_in_any_script_come_through(tmp_path, encoding):
    traveller = read(tmp_path, f"id,customer\n{ADA},Zoë 山田\n".encode(encoding))
    assert traveller.findings[0].row.customer == "Zoë 山田"
    assert traveller.notes == ()


def test_an_old_encoding_is_read_and_told(tmp_path):
    traveller = read(tmp_path, f"id;customer\n{ADA};Zoë\n".encode("latin-1"))
    assert traveller.findings[0].row.customer == "Zoë"
    assert "Latin-1" in traveller.notes[0]


def test_a_text_over_two_lines_does_not_shift_the_numbers(tmp_path):
    traveller = read(tmp_path, f'\nid,notes\n{ADA},"two\nlines"\n{GRACE},\n')
    assert [f.row.number for f in traveller.findings] == [3, 5]


def test_the_file_is_named_without_its_folder(tmp_path):
    assert read(tmp_path, f"id\n{ADA}\n").file == "batch.csv"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        ("\n \n", "is empty"),
        ("who,what\nada,x\n", "neither device_id nor serial"),
        ("id\n", "no row"),
        (f'id,notes\n{ADA},"never closed\n', "line 2"),
        (b"\xd0\xcf\x11\xe0old", "old Excel"),
        (b"id\0\n", "no text file"),
        (b"\xff\xfei\0d\0\n", "cut off"),
        (b"PK\x03\x04broken", "no workbook"),
    ],
)
def test_what_cannot_be_read_as_a_whole_is_told(tmp_path, content, words):
    with pytest.raises(TravellerWrong, match=words):
        read(tmp_path, content)


def test_a_zip_without_a_sheet_is_no_workbook(tmp_path):
    kept = io.BytesIO()
    with ZipFile(kept, "w") as archive:
        archive.writestr("readme.txt", "no sheet")
    with pytest.raises(TravellerWrong, match="no workbook"):
        read(tmp_path, kept.getvalue())


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(TravellerWrong, match=r"none\.csv cannot be read"):
        read_traveller(tmp_path / "none.csv")


def test_the_first_sheet_of_a_workbook_is_read_with_its_row_numbers(tmp_path):
    traveller = sheet(
        tmp_path,
        ["Device ID", "Customer", "Notes"],
        [ADA.upper(), "ada", date(2026, 3, 1)],
        [None, None, None],
        [GRACE, "grace", True],
    )
    assert [f.row.number for f in traveller.findings] == [2, 4]
    assert [f.code for f in traveller.findings] == ["ready", "ready"]
    assert traveller.findings[0].row.notes.startswith("2026-03-01")


def test_numbers_that_lost_their_zeros_are_told_unless_the_sheet_still_shows_them(tmp_path):
    traveller = sheet(
        tmp_path,
        ["device", "serial"],
        [ADA, 12],
        [GRACE, 13],
        [112233445566778899001122, None],
        formats={"B3": "000000"},
    )
    lost, shown, device = traveller.findings
    assert (lost.code, lost.is_fit, lost.row.serial) == ("needs-look", True, "12")
    assert "zeros" in lost.what
    assert (shown.code, shown.row.serial) == ("ready", "000013")
    assert (device.code, device.is_fit) == ("malformed", False)
    assert "number" in device.what


def batch(tmp_path, form, count):
    rows = [[f"{n:024x}", f"SN-{n:06}", f"c{n}@example.com", "", "", "cold"] for n in range(count)]
    file = tmp_path / f"batch-{count}.{form}"
    if form == "csv":
        file.write_text("\n".join([HEAD, *(",".join(row) for row in rows)]), encoding="utf-8")
        return file
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in [HEAD.split(","), *rows]:
        sheet.append(row)
    book.save(file)
    return file


def seconds_for(file, count):
    """This thread's own, and none spent on the memory that other tests left."""
    gc.collect()
    gc.disable()
    try:
        began = time.thread_time()
        assert len(read_traveller(file).fit) == count
        return time.thread_time() - began
    finally:
        gc.enable()


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_ten_times_the_rows_take_about_ten_times_as_long(tmp_path, form):
    few, many = batch(tmp_path, form, 500), batch(tmp_path, form, 5_000)
    short = min(seconds_for(few, 500) for _ in range(3))
    long = min(seconds_for(many, 5_000) for _ in range(2))
    assert long / short < 25
