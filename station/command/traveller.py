"""What was found for each row of a traveller, told before the first unit."""

from collections.abc import Iterator, Mapping
from typing import Any

from station.command.cloud.table import harmless, table_lines
from station.command.report import PASSED, UNIT, print_hint, print_json
from station.domain.bench_errors import TravellerWrong
from station.domain.traveller import RowFinding, Traveller

_WIDTH = 120
_COLUMNS = ("row", "", "device", "customer", "found", "do")


def print_check(traveller: Traveller, *, as_json: bool) -> int:
    """Row by row; return the exit status: 0 all fit, 3 some do not."""
    if as_json:
        for finding in traveller.findings:
            print_json(row_fields(finding))
        print_json(_checked_fields(traveller))
    else:
        for note in traveller.notes:
            print_hint(harmless(note))
        lines, _ = table_lines([_cells(each) for each in traveller.findings], _COLUMNS, _WIDTH)
        print("\n".join(lines))
        print(_summary(traveller))
        for line in _in_full(traveller):
            print_hint(line)
    return PASSED if _are_all_fit(traveller) else UNIT


def tell_what_is_left_out(traveller: Traveller, *, as_json: bool) -> None:
    """Before the bench begins. Raises TravellerWrong when nothing is left."""
    for note in traveller.notes:
        print_hint(harmless(note))
    for finding in traveller.findings:
        if not finding.is_fit and as_json:
            print_json(row_fields(finding))
    if not as_json:
        for line in _in_full(traveller):
            print_hint(line)
    if not traveller.fit:
        raise TravellerWrong(
            f"No row of {traveller.file} can be worked on.",
            hint="station bench --traveller FILE --check --recipe FILE tells why, row by row.",
        )


def row_fields(finding: RowFinding) -> Mapping[str, Any]:
    row = finding.row
    return {
        "event": "row",
        "row": row.number,
        "code": finding.code,
        "fit": finding.is_fit,
        "what": finding.what,
        "do": finding.do,
        "device_id": row.device.text if row.device is not None else None,
        "serial": row.serial,
        "customer": row.customer,
        "name": row.name,
        "notes": row.notes,
        "groups": list(row.groups),
    }


def _checked_fields(traveller: Traveller) -> Mapping[str, Any]:
    return {
        "event": "checked",
        "file": traveller.file,
        "rows": len(traveller.findings),
        "fit": len(traveller.fit),
        "notes": list(traveller.notes),
    }


def _cells(finding: RowFinding) -> Mapping[str, Any]:
    row = finding.row
    return {
        "row": str(row.number),
        "": "✓" if finding.is_fit else "✕",
        "device": str(row.device or row.serial or "-"),
        "customer": row.customer,
        "found": finding.code,
    }


def _in_full(traveller: Traveller) -> Iterator[str]:
    """What is to be read of the rows that are not taken."""
    for finding in traveller.findings:
        if not finding.is_fit:
            yield harmless(f"✕ row {finding.row.number} · {finding.what} {finding.do}")


def _summary(traveller: Traveller) -> str:
    rows, fit = len(traveller.findings), len(traveller.fit)
    return f"{fit} of {rows} rows fit."


def _are_all_fit(traveller: Traveller) -> bool:
    return len(traveller.fit) == len(traveller.findings)
