"""`station ledger export`: every entry, page by page, so that its size does not matter."""

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TextIO

from station.command.ledger.words import entry_fields
from station.command.report import PASSED, print_hint
from station.domain.bench_errors import RecordFailed
from station.domain.ledger.entry import Entry
from station.flow.bench.desk import Records

COLUMNS = (
    "number", "at", "kind", "run", "device_id", "slot", "step", "station", "operator", "customer",
    "recipe", "recipe_version", "facts",
)  # fmt: skip
_AT_ONCE = 1000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet would run what begins so."""


async def export(arguments: argparse.Namespace, records: Records) -> int:
    """Raises RecordFailed, also when the file cannot be written."""
    page = await records.entries(0, _AT_ONCE)  # before a file is made for it
    with ExitStack() as opened:
        into: TextIO = sys.stdout
        if arguments.into:
            into = opened.enter_context(_file(arguments.into))
        write = _csv_writer(into) if arguments.format == "csv" else _json_writer(into)
        written = 0
        while page:
            _kept(arguments.into, write, page)
            written += len(page)
            page = await records.entries(page[-1].number, _AT_ONCE)
    if arguments.into:
        print_hint(f"{written} entries were written into {arguments.into}.")
    return PASSED


def _file(name: str) -> TextIO:
    try:
        return Path(name).open("w", encoding="utf-8", newline="")
    except OSError as cause:
        raise _unwritable(name, cause) from cause


def _kept(name: str, write: Any, page: Sequence[Entry]) -> None:
    try:
        write(page)
    except OSError as cause:
        if not name:
            raise  # whoever read our lines has read enough
        raise _unwritable(name, cause) from cause


def _unwritable(name: str, cause: OSError) -> RecordFailed:
    return RecordFailed(
        f"{name} cannot be written: {cause.strerror}.", hint="Choose another file with --into."
    )


def _json_writer(into: TextIO) -> Any:
    def write(page: Sequence[Entry]) -> None:
        for entry in page:
            into.write(f"{json.dumps(entry_fields(entry), ensure_ascii=False)}\n")
        into.flush()

    return write


def _csv_writer(into: TextIO) -> Any:
    lines = csv.writer(into, lineterminator="\n")
    lines.writerow(COLUMNS)

    def write(page: Sequence[Entry]) -> None:
        for entry in page:
            fields = dict(entry_fields(entry))
            fields["facts"] = json.dumps(fields["facts"], ensure_ascii=False, sort_keys=True)
            lines.writerow([_cell(fields[column]) for column in COLUMNS])
        into.flush()

    return write


def _cell(value: Any) -> Any:
    """A text that looks like a formula is kept from being one."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
