"""Entries of the ledger as CSV or as JSON lines, to be read elsewhere."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from station.domain.ledger.entry import Entry

COLUMNS = (
    "number", "at", "kind", "run", "device", "slot", "step", "station", "operator", "customer",
    "recipe", "recipe_version", "facts",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def heading(form: str) -> str:
    """`form` is csv or jsonl; only CSV has a heading."""
    return _csv([list(COLUMNS)]) if form == "csv" else ""


def lines(entries: Sequence[Entry], form: str) -> str:
    if form == "csv":
        return _csv([[_cell(value) for value in told(entry).values()] for entry in entries])
    return "".join(json.dumps(told(entry), ensure_ascii=False) + "\n" for entry in entries)


def told(entry: Entry) -> dict[str, Any]:
    """An entry by COLUMNS; `at` is ISO 8601 in UTC."""
    found = {name: getattr(entry, name) for name in COLUMNS}
    return found | {"at": entry.at.isoformat(), "kind": str(entry.kind), "facts": dict(entry.facts)}


def _cell(value: Any) -> str:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(value, Mapping):
        return json.dumps(value, ensure_ascii=False)
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def _csv(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()
