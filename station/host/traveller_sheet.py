"""The first sheet of an XLSX as rows of texts. Cells that are numbers have lost what a person
typed in front of them: that is told.
"""

import io
import re
import warnings
from collections.abc import Iterator, Sequence
from typing import Any
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from station.domain.bench_errors import TravellerWrong
from station.domain.traveller_rows import RawRow

_PADDED = re.compile(r"0{2,}")
"""A number format that shows leading zeros."""
_NO_WORKBOOK = (InvalidFileException, BadZipFile, KeyError, ValueError, SyntaxError, OSError)
"""What the library raises for a zip that holds no sheet, or a damaged one."""


def rows_of_sheet(file: str, raw: bytes) -> Iterator[RawRow]:
    """Raises TravellerWrong."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and checks that are not read here
            book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
            try:
                yield from _rows(book.worksheets[0])
            finally:
                book.close()
    except (*_NO_WORKBOOK, IndexError) as cause:
        raise TravellerWrong(
            f"{file} is no workbook that can be read.", hint="Save it as XLSX or CSV again."
        ) from cause


def _rows(sheet: Any) -> Iterator[RawRow]:
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        read = [_text(cell) for cell in cells]
        doubts = {column: doubt for column, (_, doubt) in enumerate(read) if doubt}
        yield RawRow(number, _without_tail([text for text, _ in read]), doubts)


def _without_tail(texts: list[str]) -> Sequence[str]:
    """Sheets are as wide as their widest row, or wider."""
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _text(cell: Any) -> tuple[str, str]:
    """A cell as a text, and why it may not be what was typed."""
    value = cell.value
    if value is None:
        return "", ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value), ""
    if isinstance(value, float) and not value.is_integer():
        return str(value), ""
    digits = str(int(value))
    if _PADDED.fullmatch(cell.number_format):
        return digits.zfill(len(cell.number_format)), ""
    return digits, f"{digits} is a number in the sheet: zeros in front of it, or digits, are lost."
