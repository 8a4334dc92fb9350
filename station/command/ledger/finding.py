"""`station ledger search` and `story`."""

import argparse
import re
import shutil
from collections.abc import Mapping
from typing import Any

from station.command.cloud.table import harmless, table_lines
from station.command.ledger.moments import shown
from station.command.ledger.words import entry_fields, entry_words
from station.command.report import ENDINGS, PASSED, UNIT, print_hint, print_json
from station.domain.ledger.search import Search, UnitRow
from station.flow.bench.desk import Records

_COLUMNS = ("time", "slot", "device", "customer", "verdict", "number", "what")
_WHOLE_ID = re.compile(r"[0-9a-f]{24}")


async def search(arguments: argparse.Namespace, records: Records) -> int:
    found = await records.search(
        Search(
            arguments.text,
            arguments.verdict,
            arguments.code,
            arguments.slot,
            arguments.since,
            arguments.until,
            arguments.most,
        )
    )
    if arguments.json:
        print_json({"total": found.total, "rows": [row_fields(row) for row in found.rows]})
        return PASSED
    if not found.rows:
        print_hint(f"Nothing matches. {_other_way(arguments.text)}".strip())
        return PASSED
    width = shutil.get_terminal_size((120, 24)).columns
    lines, _ = table_lines([_cells(row) for row in found.rows], _COLUMNS, width)
    print("\n".join(lines))
    if found.total > len(found.rows):
        print_hint(f"{len(found.rows)} of {found.total}; --most shows more.")
    return PASSED


async def story(arguments: argparse.Namespace, records: Records) -> int:
    """3 when nothing is known of the device."""
    device = await _device(arguments.device.strip().lower(), records)
    told = await records.story(device) if device else None
    if arguments.json:
        entries = told.entries if told is not None else ()
        print_json({"device_id": device or None, "entries": [entry_fields(e) for e in entries]})
    elif told is not None:
        print(device)
        for entry in told.entries:
            where = f"slot {entry.slot}" if entry.slot else ""
            print(harmless(f"{shown(entry.at)}  {where:<8}  {entry_words(entry)}"))
    if told is None or not told.entries:
        print_hint(f"Nothing is known of one device {harmless(arguments.device)}.")
        return UNIT
    return PASSED


def row_fields(row: UnitRow) -> Mapping[str, Any]:
    return {
        "at": row.at.isoformat(),
        "slot": row.slot,
        "device_id": row.device,
        "customer": row.customer,
        "operator": row.operator,
        "recipe": row.recipe,
        "ending": row.ending,
        "code": row.code,
        "number": row.number,
        "what": row.what,
        "label": row.label,
        "seconds": row.seconds,
        "is_first_run": row.is_first_run,
        "run": row.run,
    }


def _cells(row: UnitRow) -> Mapping[str, Any]:
    return {
        "time": shown(row.at),
        "slot": row.slot,
        "device": row.device,
        "customer": row.customer,
        "verdict": ENDINGS.get(row.ending, row.ending),
        "number": "" if row.ending == "pass" else row.number,
        "what": "" if row.ending == "pass" else row.what,
    }


async def _device(text: str, records: Records) -> str:
    """The whole id of the one device whose id ends so; "" for none or several."""
    if _WHOLE_ID.fullmatch(text):
        return text
    found = {row.device for row in (await records.search(Search(text))).rows if row.device}
    ending = [device for device in found if device.endswith(text)]
    return ending[0] if len(ending) == 1 else ""


def _other_way(text: str) -> str:
    return (
        f"Try the last 6 characters of the device ID instead of {harmless(text)}." if text else ""
    )
