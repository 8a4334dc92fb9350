"""`station setup`: a station set up from a file, or as one."""

import argparse

from station.command.engineer import admit
from station.command.report import PASSED, print_hint, print_json
from station.command.wishes import Given, Parts
from station.flow.field.setups import Plan


async def run_setup(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises SetupWrong, SettingsUnreadable, EngineerNeeded, PinWrong."""
    outside = parts.outside(given)
    setups = outside.field.setups()
    if arguments.export:
        written = setups.export(arguments.export)
        if arguments.json:
            print_json({"files": list(written)})
        else:
            print("\n".join(written))
        return PASSED
    if arguments.check:
        _tell(setups.plan(arguments.check), "Would change", as_json=arguments.json)
        return PASSED
    await admit(outside, parts)
    _tell(await setups.take(arguments.file), "Changed", as_json=arguments.json)
    return PASSED


def _tell(plan: Plan, verb: str, *, as_json: bool) -> None:
    if as_json:
        changes = [
            {"what": each.what, "before": each.before, "after": each.after} for each in plan.changes
        ]
        print_json({"changes": changes, "by_hand": list(plan.by_hand)})
        return
    for each in plan.changes:
        print(f"{verb} {each.what}: {each.before or 'nothing'} → {each.after or 'nothing'}")
    if not plan.changes:
        print("Nothing to change.")
    for line in plan.by_hand:
        print_hint(f"Still by hand: {line}")
