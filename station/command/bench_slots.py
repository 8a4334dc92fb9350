"""`station bench --teach NAME` and `--list-slots`: which socket is which slot."""

import argparse
import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from station.command.cloud.table import harmless
from station.command.report import PASSED, print_hint, print_json
from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.bench_errors import SlotsMissing, UnitMissing
from station.domain.identity import Slot
from station.flow.ports import PortSeen

if TYPE_CHECKING:
    from station.flow.ports import Outside

LOOKS_EVERY_S, WAITS_S = 0.3, 60.0
"""Nothing tells a command of plugs, so the list is compared; real seconds."""


async def run_slots(arguments: argparse.Namespace, outside: "Outside") -> int:
    """Raises UnitMissing, SettingsUnreadable, RecipeWrong."""
    if arguments.list_slots:
        return _list(outside, as_json=arguments.json)
    seen = await _next_plugged(arguments, outside)
    slot = TaughtSlot(Slot(arguments.teach), seen.place)
    fixture = outside.fixture()
    taught = teach(fixture, slot, arguments.columns)
    outside.keep_fixture(taught)
    if arguments.json:
        print_json(_slot_fields(slot, seen))
        return PASSED
    for gone in fixture.slots:
        if gone not in taught.slots:
            print_hint(f"Slot {gone.name} was at {gone.place}; it is not any more.")
    print(f"Slot {slot.name} is {slot.place}.")
    return PASSED


def teach(fixture: Fixture, slot: TaughtSlot, columns: int = 0) -> Fixture:
    """A socket is one slot, and a slot one socket. One that is taught anew keeps its place among
    the others; a new one stands at the end.
    """
    others = [each for each in fixture.slots if each.place != slot.place or each.name == slot.name]
    at = next((n for n, each in enumerate(others) if each.name == slot.name), len(others))
    slots = (*others[:at], slot, *others[at + 1 :])
    return replace(fixture, slots=slots, columns=columns or fixture.columns)


async def _next_plugged(arguments: argparse.Namespace, outside: "Outside") -> PortSeen:
    """The one device that is plugged in, else the next that comes. Raises UnitMissing."""
    recipe = outside.recipe(arguments.recipe) if arguments.recipe else None
    before = outside.ports(recipe)
    if len(before) == 1:
        return before[0]
    print_hint(f"Plug a device into the socket that is to be slot {arguments.teach}.")
    known = {port.place for port in before}
    try:
        async with asyncio.timeout(WAITS_S):
            while not (new := _new_among(outside.ports(recipe), known)):
                known &= {port.place for port in outside.ports(recipe)}  # unplugged counts as new
                await asyncio.sleep(LOOKS_EVERY_S)
    except TimeoutError as cause:
        raise UnitMissing(f"No device was plugged in within {WAITS_S:.0f} s.") from cause
    return new


def _new_among(ports: Sequence[PortSeen], known: set[str]) -> PortSeen | None:
    return next((port for port in ports if port.place not in known), None)


def _list(outside: "Outside", *, as_json: bool) -> int:
    fixture = outside.fixture()
    plugged = {port.place: port for port in outside.ports()}
    if as_json:
        print_json(
            {
                "columns": fixture.shown_columns,
                "slots": [_slot_fields(slot, plugged.get(slot.place)) for slot in fixture.slots],
                "untaught": sorted(place for place in plugged if fixture.at(place) is None),
            }
        )
        return PASSED
    for slot in fixture.slots:
        port = plugged.get(slot.place)
        print(harmless(f"{slot.name}  {slot.place}  {port.device or '?' if port else '-'}"))
    for place in sorted(place for place in plugged if fixture.at(place) is None):
        print_hint(harmless(f"Not taught: {place}"))
    if not fixture.slots:
        print_hint(f"{SlotsMissing.what} station bench --teach 1 teaches the first.")
    return PASSED


def _slot_fields(slot: TaughtSlot, port: PortSeen | None) -> Mapping[str, Any]:
    return {
        "slot": slot.name,
        "place": slot.place,
        "plugged": port is not None,
        "device_id": port.device.text if port is not None and port.device is not None else None,
    }
