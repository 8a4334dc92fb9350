"""The taught slots, in the settings file: `[[slot]]` with name and place, `[bench]` with columns.

In the order they stand on the fixture, row by row.
"""

from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import AoT, Table, Whitespace

from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.errors import SettingsUnreadable
from station.domain.identity import Slot
from station.host.settings import open_document, read_tables
from station.host.small_file import write_text

MOST_COLUMNS = 64


def read_fixture(settings_file: Path) -> Fixture:
    """No slots where none is taught. Raises SettingsUnreadable naming the slot that is wrong."""
    found = read_tables(settings_file)
    try:
        slots = tuple(_slots(found.get("slot", [])))
        columns = _columns(found.get("bench", {}))
    except ValueError as cause:
        raise SettingsUnreadable(f"The slots cannot be read: {settings_file}: {cause}") from cause
    return Fixture(slots, columns)


def write_fixture(settings_file: Path, fixture: Fixture) -> None:
    """Exactly these slots. What else stands in the file, or was written to a slot that stays,
    is left. Raises SettingsUnreadable: a file that cannot be read is not written over.
    """
    document = open_document(settings_file)
    if _slots_told(document) != fixture.slots:
        _write_slots(document, fixture)
    _write_columns(document, fixture.columns)
    write_text(settings_file, tomlkit.dumps(document))


def _write_slots(document: tomlkit.TOMLDocument, fixture: Fixture) -> None:
    before = {str(table.get("place")): table for table in _tables(document.get("slot"))}
    document.pop("slot", None)
    if fixture.slots:
        slots = tomlkit.aot()
        for slot in fixture.slots:
            slots.append(_table(slot, before.get(slot.place)))
        document["slot"] = slots


def _slots_told(document: tomlkit.TOMLDocument) -> tuple[TaughtSlot, ...] | None:
    try:
        return tuple(_slots(document.unwrap().get("slot", [])))
    except ValueError:
        return None  # then they are written anew


def _slots(found: Any) -> list[TaughtSlot]:
    if not isinstance(found, list):
        raise ValueError("slot is no list of tables, [[slot]]")  # noqa: TRY004  # a file's fault
    slots = [_slot(table, number) for number, table in enumerate(found, start=1)]
    for what in ("name", "place"):
        texts = [getattr(slot, what) for slot in slots]
        twice = next((text for text in texts if texts.count(text) > 1), None)
        if twice is not None:
            raise ValueError(f"two slots have the {what} {twice!r}")
    return slots


def _slot(table: Any, number: int) -> TaughtSlot:
    match table:
        case {"name": str(name), "place": str(place)} if name.strip() and place:
            return TaughtSlot(Slot(name.strip()), place)
    raise ValueError(f"slot {number} needs a name and a place, both as text")


def _columns(bench: Any) -> int:
    match bench:
        case {"columns": bool()}:
            pass
        case {"columns": int(columns)} if 0 <= columns <= MOST_COLUMNS:
            return columns
        case dict() if "columns" not in bench:
            return 0
    raise ValueError(f"columns of [bench] is a number from 0 to {MOST_COLUMNS}")


def _tables(found: object) -> list[Table]:
    return list(found.body) if isinstance(found, AoT) else []


def _table(slot: TaughtSlot, before: Table | None) -> Table:
    table = before if before is not None else tomlkit.table()
    body = table.value.body
    while body and isinstance(body[-1][1], Whitespace):
        body.pop()  # or every change would leave one more empty line
    for key, text in (("name", slot.name), ("place", slot.place)):
        if table.get(key) != text:
            table[key] = text
    return table


def _write_columns(document: tomlkit.TOMLDocument, columns: int) -> None:
    bench = document.get("bench")
    if isinstance(bench, dict):
        bench["columns"] = columns
    elif columns:
        document["bench"] = {"columns": columns}
