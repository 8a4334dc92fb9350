"""Reads a traveller file: CSV as it comes out of any program, or the first sheet of an XLSX."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from station.domain.bench_errors import TravellerWrong
from station.domain.traveller import Traveller
from station.domain.traveller_rows import RawRow, heading_of, read_rows

LARGEST_BYTES = 50_000_000
_SEPARATORS = (",", ";", "\t")
_ZIPPED, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_OLD_ENCODING = (
    "The file is not UTF-8; it was read as Latin-1. Look at letters such as \u00e9 and \u00fc."
)


def read_traveller(path: Path) -> Traveller:
    """Every row with what the file itself tells of it; nothing is asked of the cloud. Raises
    TravellerWrong when the file as a whole cannot be read.
    """
    raw = _bytes_of(path)
    if raw.startswith(_ZIPPED):
        from station.host.traveller_sheet import rows_of_sheet  # noqa: PLC0415  # slow to load

        return _traveller(path.name, rows_of_sheet(path.name, raw))
    if raw.startswith(_OLD_EXCEL):
        raise TravellerWrong(f"{path.name} is an old Excel file.", hint="Save it as XLSX or CSV.")
    text, notes = _decoded(path.name, raw)
    return _traveller(path.name, _rows_of_csv(path.name, text), notes)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise TravellerWrong(f"{path.name} is larger than {LARGEST_BYTES // 1_000_000} MB.")
        return path.read_bytes()
    except OSError as cause:
        raise TravellerWrong(
            f"The traveller {path} cannot be read: {cause.strerror}.",
            hint="Name a CSV or XLSX file that may be read.",
        ) from cause


def _traveller(file: str, rows: Iterator[RawRow], notes: tuple[str, ...] = ()) -> Traveller:
    """Rows above the heading that hold nothing are passed over."""
    head = next((row for row in rows if any(cell.strip() for cell in row.cells)), None)
    if head is None:
        raise TravellerWrong(f"{file} is empty.", hint="Begin it with a heading such as device_id.")
    read = read_rows(file, head, rows)
    return Traveller(file, read.findings, (*notes, *read.notes))


def _decoded(file: str, raw: bytes) -> tuple[str, tuple[str, ...]]:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):  # "Unicode text" of Excel
        return _utf_16(file, raw), ()
    if b"\0" in raw:
        raise TravellerWrong(f"{file} is no text file.", hint="Save it as CSV or XLSX.")
    try:
        return raw.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        return raw.decode("latin-1"), (_OLD_ENCODING,)


def _utf_16(file: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-16")
    except UnicodeDecodeError as cause:
        raise TravellerWrong(f"{file} is cut off or damaged.", hint="Save it again.") from cause


def _rows_of_csv(file: str, text: str) -> Iterator[RawRow]:
    """`number` is the line where a row begins: a text in quotes may hold line breaks."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    begins = 1
    try:
        for cells in reader:
            yield RawRow(begins, cells)
            begins = reader.line_num + 1
    except csv.Error as cause:
        raise TravellerWrong(
            f"{file}, line {begins}: {cause}.", hint="Look for a quote that is not closed."
        ) from cause


def _separator(text: str) -> str:
    """The one that finds most headings in the first line that holds anything."""
    head = next((line for line in text.splitlines() if line.strip()), "")

    def found(separator: str) -> int:
        return sum(bool(heading_of(cell.strip(' "'))) for cell in head.split(separator))

    return max(_SEPARATORS, key=found)
