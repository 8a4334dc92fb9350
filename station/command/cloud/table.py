"""Rows as columns that fit a terminal, without anything a terminal would obey."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from station.domain.calls.shape import Shape

_OBEYED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_WIDEST_CELL, _GAP = 40, 2

Rows = Sequence[Mapping[str, Any]]


def harmless(text: str, kept: str = "") -> str:
    """`text` with control characters, but for those of `kept`, written out: a device's name may
    hold what moves the cursor.
    """
    return _OBEYED.sub(lambda m: m[0] if m[0] in kept else f"\\u{ord(m[0]):04x}", text)


def pretty(value: Any) -> str:
    """JSON for a person; what a terminal would obey is escaped as JSON does."""
    return harmless(json.dumps(value, ensure_ascii=False, indent=2), "\n")


def declared_order(shape: Shape | None, table: str) -> list[str]:
    """The keys of a row in the order of the declaration."""
    if table and isinstance(shape, Mapping):
        shape = shape.get(table, shape.get(f"{table}?"))
    if isinstance(shape, Sequence) and not isinstance(shape, str) and shape:
        shape = shape[0]
    return [key.removesuffix("?") for key in shape] if isinstance(shape, Mapping) else []


def table_lines(rows: Rows, first: Sequence[str], width: int) -> tuple[list[str], list[str]]:
    """The lines, and the names of the columns that found no room. Empty columns are left out;
    those of `first` come first.
    """
    names = [name for name in _names(rows, first) if any(_cell(row, name) for row in rows)]
    columns: list[list[str]] = []
    left_out: list[str] = []
    room = width
    for name in names:
        column = [harmless(name), *(_cell(row, name) for row in rows)]
        size = max(map(len, column)) + (_GAP if columns else 0)
        if size <= room or not columns:
            columns.append(column)
            room -= size
        else:
            left_out.append(name)
    return _beside(columns), left_out


def _names(rows: Rows, first: Sequence[str]) -> list[str]:
    found = dict.fromkeys(key for row in rows for key in row)
    return [name for name in first if name in found] + [n for n in found if n not in first]


def _cell(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if value is None or value in ([], {}):
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = harmless(text)
    return text if len(text) <= _WIDEST_CELL else text[: _WIDEST_CELL - 1] + "…"


def _beside(columns: list[list[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in columns]
    gap = " " * _GAP
    return [
        gap.join(cell.ljust(size) for cell, size in zip(line, widths, strict=True)).rstrip()
        for line in zip(*columns, strict=True)
    ]
