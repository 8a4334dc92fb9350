"""`station doctor`: looks this computer over; `--fix` mends what Station may."""

import argparse
from collections.abc import Sequence

from station.command.report import PASSED, UNIT, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.field.findings import (
    Counts,
    Finding,
    State,
    finding_fields,
    sorted_by_state,
)
from station.domain.verdict import VerdictTable

_SIGNS = {State.FIX: "✕", State.WATCH: "▲", State.OK: "✓"}


async def run_doctor(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """3 where something has to be mended. Raises FixNotDone, RecipeWrong."""
    outside = parts.outside(given)
    recipe = outside.recipe(arguments.recipe) if arguments.recipe else None
    doctor = outside.field.doctor(recipe)
    try:
        for name in arguments.fix:
            print_hint(await doctor.mend(name))
        findings = await doctor.look(_look_on)
        _tell(findings, outside.verdicts, as_json=arguments.json)
        return PASSED if Counts.of(findings).is_sound else UNIT
    finally:
        await doctor.close()


def _look_on(_finding: Finding) -> None:
    """All are told together, what is to be mended first."""


def _tell(findings: Sequence[Finding], table: VerdictTable, *, as_json: bool) -> None:
    findings = sorted_by_state(findings)
    if as_json:
        print_json({"findings": [finding_fields(f, number_of(f, table)) for f in findings]})
        return
    for finding in findings:
        _tell_one(finding, number_of(finding, table))
    counts = Counts.of(findings)
    print(f"{counts.ok} fine · {counts.watch} to watch · {counts.fix} to fix")


def _tell_one(finding: Finding, number: str) -> None:
    print(f"{_SIGNS[finding.state]} {finding.what}{f'  {number}' if number else ''}")
    if finding.state is State.OK:
        return
    print(f"    {finding.why}\n    {finding.fix}")
    if finding.mended_by:
        print(f"    station doctor --fix {finding.mended_by}")
    for command in finding.commands:
        print(f"    $ {command}")


def number_of(finding: Finding, table: VerdictTable) -> str:
    """What people say on the phone; "" where no verdict goes with it."""
    return table.row(finding.code).number if finding.code else ""
