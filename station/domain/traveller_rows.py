"""The rules of a traveller file: which headings there are, and what may stand in a row.

Only what the file itself can tell is looked at here; what the cloud knows is pre-flight's.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from station.domain.bench_errors import TravellerWrong
from station.domain.identity import DeviceId
from station.domain.traveller import RowFinding, Traveller, TravellerRow

LONGEST_CUSTOMER = 254
"""As an e-mail address; customers are named by one, or by a text of one's own."""
MOST_ROWS = 100_000
READY, MALFORMED, DUPLICATE, NEEDS_LOOK = "ready", "malformed", "duplicate", "needs-look"
_HEADINGS = {
    "device_id": "device", "device": "device", "id": "device", "deviceid": "device",
    "serial": "serial", "serial_number": "serial", "serialnumber": "serial",
    "customer": "customer",
    "name": "name", "device_name": "name",
    "notes": "notes", "note": "notes",
    "groups": "groups", "group": "groups",
}  # fmt: skip
_BETWEEN_GROUPS = re.compile(r"[;,|]")
_NO_HEX = re.compile(r"[^0-9a-fA-F]")
_DIGITS = 24


@dataclass(frozen=True, slots=True)
class RawRow:
    """The cells of one row as texts. `doubts` says of a field why its text may not be what was
    typed.
    """

    number: int
    cells: Sequence[str]
    doubts: Mapping[int, str] | None = None


def heading_of(cell: str) -> str:
    """The field that a heading means, in any case and with any spaces; "" for none."""
    return _HEADINGS.get(re.sub(r"[\s_-]+", "_", cell.strip().lower()), "")


def read_rows(file: str, head: RawRow, rows: Iterable[RawRow]) -> Traveller:
    """`rows` are all below the heading. Raises TravellerWrong when the file as a whole is none."""
    fields = _fields(head)
    findings = [_finding(raw, fields) for raw in rows if any(cell.strip() for cell in raw.cells)]
    if not findings:
        raise TravellerWrong(f"{file} has no row below its heading.", hint="Add one row a unit.")
    if len(findings) > MOST_ROWS:
        raise TravellerWrong(
            f"{file} has {len(findings):,} rows.", hint=f"Split it: {MOST_ROWS:,} are the most."
        )
    return Traveller(file, tuple(_without_doubles(findings)), tuple(_unknown(head)))


def _fields(head: RawRow) -> list[str]:
    """The field of each column. Raises TravellerWrong."""
    fields = [heading_of(cell) for cell in head.cells]
    for field in set(fields) - {""}:
        columns = [str(n) for n, each in enumerate(fields, start=1) if each == field]
        if len(columns) > 1:
            raise TravellerWrong(
                f"Columns {' and '.join(columns)} both hold the {field}.", hint="Leave one of them."
            )
    if not {"device", "serial"} & set(fields):
        raise TravellerWrong(
            f"Row {head.number} is no heading: neither device_id nor serial stands in it.",
            hint="Begin the file with: device_id, serial, customer, name, notes, groups.",
        )
    return fields


def _unknown(head: RawRow) -> Iterable[str]:
    for number, cell in enumerate(head.cells, start=1):
        if cell.strip() and not heading_of(cell):
            yield f'Column {number}, "{cell.strip()}", is not known and not used.'


def _finding(raw: RawRow, fields: Sequence[str]) -> RowFinding:
    cells = {field: cell.strip() for field, cell in zip(fields, raw.cells, strict=False) if field}
    row = TravellerRow(
        raw.number,
        serial=serial_of(cells.get("serial", "")),
        customer=cells.get("customer", ""),
        name=cells.get("name", ""),
        notes=cells.get("notes", ""),
        groups=_groups(cells.get("groups", "")),
    )
    if any(cell.strip() for cell in raw.cells[len(fields) :]):
        return malformed(
            row, "The row has more cells than the heading.", "Put quotes around what holds commas."
        )
    if trouble := _trouble_of(cells):
        return malformed(row, *trouble)
    if cells.get("device"):
        row = replace(row, device=DeviceId.parse(cells["device"]))
    return _doubtful(row, raw, fields) or ready(row)


def _trouble_of(cells: Mapping[str, str]) -> tuple[str, str] | None:
    """What is wrong, and what to do; None for nothing."""
    device, customer = cells.get("device", ""), cells.get("customer", "")
    if not device and not cells.get("serial"):
        return "Neither a device ID nor a serial number stands here.", "Fill in one of the two."
    if device and (what := wrong_with_id(device)):
        return what, "Copy the device ID from the device or its label."
    if len(customer) > LONGEST_CUSTOMER:
        return f"The customer has {len(customer)} characters.", f"Use {LONGEST_CUSTOMER} at most."
    return None


def serial_of(text: str) -> str:
    """Particle's sticker reads "serial, space, mobile secret": the secret is never kept."""
    return next(iter(text.split()), "")


def wrong_with_id(text: str) -> str:
    """Why this is no device ID; "" for one that is, in either case."""
    if found := _NO_HEX.search(text):
        return f'The device ID holds "{found[0]}" as character {found.start() + 1}.'
    if len(text) != _DIGITS:
        return f"The device ID has {len(text)} characters, not {_DIGITS}."
    return ""


def _doubtful(row: TravellerRow, raw: RawRow, fields: Sequence[str]) -> RowFinding | None:
    """Only of what a unit is known by."""
    for column, doubt in (raw.doubts or {}).items():
        field = fields[column] if column < len(fields) else ""
        if field == "device":
            return malformed(replace(row, device=None), doubt, "Format the column as text.")
        if field == "serial":
            return RowFinding(
                row,
                NEEDS_LOOK,
                doubt,
                "Compare it; format the column as text.",
                is_fit=True,
            )
    return None


def _groups(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(g for part in _BETWEEN_GROUPS.split(text) if (g := part.strip())))


def ready(row: TravellerRow) -> RowFinding:
    return RowFinding(row, READY, "Nothing is wrong with this row.", "", is_fit=True)


def malformed(row: TravellerRow, what: str, do: str) -> RowFinding:
    return RowFinding(row, MALFORMED, what, do, is_fit=False)


def without_doubles(findings: Iterable[RowFinding]) -> tuple[RowFinding, ...]:
    """No device and no serial number stands on two rows that may be met. Two rows that say the
    same are one; of two that differ none is taken, for nobody knows which is meant.
    """
    return tuple(_without_doubles(list(findings)))


def _without_doubles(findings: list[RowFinding]) -> Iterable[RowFinding]:
    rows_of: dict[object, list[TravellerRow]] = {}
    for finding in findings:
        if finding.is_fit:
            for mark in _marks(finding.row):
                rows_of.setdefault(mark, []).append(finding.row)
    for finding in findings:
        others = [
            row for mark in _marks(finding.row) for row in rows_of.get(mark, ())
            if row.number != finding.row.number
        ]  # fmt: skip
        yield _double(finding, others) if others and finding.is_fit else finding


def _marks(row: TravellerRow) -> list[object]:
    """What it is known by."""
    marks: list[object] = [row.device] if row.device is not None else []
    return [*marks, row.serial.upper()] if row.serial else marks


def _double(finding: RowFinding, others: Sequence[TravellerRow]) -> RowFinding:
    row, other = finding.row, min(others, key=lambda row: row.number)
    is_same = all(replace(each, number=row.number) == row for each in others)
    if is_same and row.number < other.number:
        return finding
    if is_same:
        return RowFinding(
            row, DUPLICATE, f"It says the same as row {other.number}.", "Nothing; it is left out.",
            is_fit=False,
        )  # fmt: skip
    what = "device" if row.device is not None and row.device == other.device else "serial number"
    numbers = sorted((row.number, other.number))
    return RowFinding(
        row, DUPLICATE, f"Rows {numbers[0]} and {numbers[1]} name the same {what}.",
        "Correct one of the two; neither is worked on.", is_fit=False,
    )  # fmt: skip
