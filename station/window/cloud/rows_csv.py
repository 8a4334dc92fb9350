"""Rows of a reply as CSV, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from station.window.cloud.json_text import cell

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ROWS_A_PIECE = 50


def csv_pieces(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Objects in objects by dots; lists as JSON. The columns are those of all rows together.

    A text that a spreadsheet would take for a formula gets an apostrophe before it. The first
    pieces are empty: all rows are looked through before the heading is known.
    """
    columns: dict[str, None] = {}
    for at in range(0, len(rows), _ROWS_A_PIECE):
        for row in rows[at : at + _ROWS_A_PIECE]:
            columns.update(dict.fromkeys(key for key, _ in flat(row)))
        yield ""
    yield _written([[_harmless(key) for key in columns]])
    for at in range(0, len(rows), _ROWS_A_PIECE):
        some = [dict(flat(row)) for row in rows[at : at + _ROWS_A_PIECE]]
        yield _written([[_harmless(row.get(key)) for key in columns] for row in some])


def flat(value: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for key, inner in value.items():
        path = f"{before}.{key}" if before else str(key)
        if isinstance(inner, Mapping) and inner:
            yield from flat(inner, path)
        else:
            yield path, inner


def _harmless(value: Any) -> str:
    text = cell(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def _written(lines: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(lines)
    return out.getvalue()
