"""The shift report for programs: one fact a line.

The columns are block, row, field, value. Blocks are shift (one row), cause, slot and not-passed;
`row` counts from 1 within its block. So a fact that a later Station adds moves no column. Times
are ISO 8601 with their zone, a yield is from 0 to 1.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from station.ledger.report_facts import ReportFacts

COLUMNS = ("block", "row", "field", "value")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet would run what begins so."""


def as_csv(facts: ReportFacts) -> str:
    written = io.StringIO(newline="")
    lines = csv.writer(written)
    lines.writerow(COLUMNS)
    for block, rows in _blocks(facts):
        for number, row in enumerate(rows, start=1):
            lines.writerows((block, number, field, _cell(value)) for field, value in row.items())
    return written.getvalue()


def _blocks(facts: ReportFacts) -> Iterator[tuple[str, Iterator[Mapping[str, Any]]]]:
    yield "shift", iter([_shift(facts)])
    yield (
        "cause",
        (
            {"code": c.code, "number": c.number, "what": c.what, "times": c.times}
            for c in facts.causes
        ),
    )
    yield (
        "slot",
        (
            {"slot": s.slot, "passed": s.passed, "others": s.others, "is_outlier": s.is_outlier}
            for s in facts.slots
        ),
    )
    yield "not-passed", _missed(facts)


def _shift(facts: ReportFacts) -> Mapping[str, Any]:
    figures, met = facts.figures, facts.first_pass_yield
    return {
        "station": figures.station,
        "since": facts.since.isoformat(timespec="seconds"),
        "until": facts.until.isoformat(timespec="seconds"),
        "operators": "; ".join(figures.operators),
        "recipes": "; ".join(figures.recipes),
        "passed": figures.passed,
        "failed": figures.failed,
        "aside": figures.aside,
        "unconfirmed": figures.unconfirmed,
        "judged": figures.judged,
        "first_passed": figures.first_passed,
        "first_pass_yield": "" if met is None else round(met, 4),
        "units_per_hour": round(figures.units_per_hour, 1),
        "ledger_head": figures.head,
        "ledger_entries": figures.entries,
    }


def _missed(facts: ReportFacts) -> Iterator[Mapping[str, Any]]:
    for each in facts.missed:
        row = each.row
        yield {
            "at": each.at.isoformat(timespec="seconds"),
            "slot": row.slot,
            "device": row.device,
            "customer": row.customer,
            "operator": row.operator,
            "ending": row.ending,
            "code": row.code,
            "number": row.number,
            "what": row.what,
            "went": each.went,
            "run": row.run,
        }


def _cell(value: Any) -> str:
    """Numbers as they are; a text that looks like a formula is kept from being one."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
