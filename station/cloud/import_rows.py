"""A list of devices, looked over before anything is sent: what each line is, or why nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from station.cloud.import_lists import Outcome

_HEX = re.compile(r"[0-9A-Fa-f]+")
_DIGITS = re.compile(r"[0-9]+")
_ICCID = re.compile(r"89[0-9]{16,19}")
_BETWEEN = re.compile(r"[\s\"',;]+")
_SERIAL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{4,20})[A-Za-z0-9]")
_ID_DIGITS, _IMEI_DIGITS = 24, 15
_LONGEST_SHOWN = 24
_AROUND = " \t\ufeff\"',;"
"""What lists carry along from a spreadsheet."""

NOT_SENT = Outcome("not-sent", "Was not sent.", "Import the same list again.")
_NO_ID = "Correct the line, or leave it out."


@dataclass(slots=True)
class Row:
    """One line. `outcome` None: it is good and waits to be sent; `note` is what was mended."""

    line: int
    identifier: str
    outcome: Outcome | None = None
    note: str = ""

    def shown(self) -> dict[str, str | int]:
        told = self.outcome or NOT_SENT
        what = f"{told.what} {self.note}".strip()
        return {
            "line": self.line,
            "identifier": self.identifier,
            "outcome": told.word,
            "what": what,
            "do": told.do,
        }


def rows_of(lines: Iterable[str]) -> list[Row]:
    """Blank lines are no rows. Device ids come back in lower case; of a label with a serial
    number and its secret only the number (cloud-api 2.9.1).
    """
    rows: list[Row] = []
    first: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        text = line.strip(_AROUND)
        if not text:
            continue
        row = _row(number, text)
        rows.append(row)
        key = row.identifier.lower()
        if row.outcome is None and first.setdefault(key, number) != number:
            row.outcome = Outcome("duplicate", f"Is on line {first[key]} already.")
    return rows


def _row(number: int, text: str) -> Row:
    identifier, *rest = _BETWEEN.split(text, maxsplit=1)
    note = "What stood after it was not sent." if rest else ""
    if _is_device_id(identifier):
        lowered = identifier.lower()
        note = note if lowered == identifier else f"Written in lower case. {note}".strip()
        return Row(number, lowered, note=note)
    if complaint := _complaint(identifier):
        malformed = Outcome("malformed", complaint, _NO_ID)
        return Row(number, identifier[:_LONGEST_SHOWN], malformed)
    return Row(number, identifier, note=note)


def _is_device_id(text: str) -> bool:
    return len(text) == _ID_DIGITS and bool(_HEX.fullmatch(text))


def _complaint(text: str) -> str:
    """Why it is no identifier; "" when it is one."""
    if _DIGITS.fullmatch(text):
        if len(text) == _IMEI_DIGITS or _ICCID.fullmatch(text):
            return ""
        return f"Has {len(text)} digits; an IMEI has 15, an ICCID 18 to 21 and begins with 89."
    if _HEX.fullmatch(text) and len(text) > _IMEI_DIGITS + 4:
        return f"Has {len(text)} hex digits; a device id has 24."
    if _SERIAL.fullmatch(text) and any(char.isdigit() for char in text):
        return ""
    return "Is no device id, serial number, IMEI or ICCID."
