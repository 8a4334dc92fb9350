"""`station acceptance`: one real unit is claimed and held against a simulated one."""

import argparse
import sys
import time

from station.command.agreement import agree_to
from station.command.device import way_of
from station.command.prompt_operator import PromptOperator
from station.command.provision import refuse_unknown_answers
from station.command.report import (
    PASSED,
    SITE,
    UNIT,
    PlainReport,
    exit_status,
    print_hint,
    print_json,
)
from station.command.wishes import Given, Parts
from station.domain.events import FlowEvent
from station.domain.field.acceptance_report import Report, conclusion, report_fields
from station.flow.field.acceptance import WHAT_IS_LOST, accept, what_happens, what_stays
from station.flow.ports import Way
from station.flow.recipe_operator import RecipeOperator

_GO_ON = "acceptance"
"""The key of the agreement among the answers."""


async def run_acceptance(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """0 for a clean report (or a rehearsal without a difference), 3 for another. Raises NotAgreed
    and what is wrong before the unit is touched.
    """
    outside = parts.outside(given)
    recipe = outside.recipe(arguments.recipe)
    answers = dict(given.answers)
    agreed = arguments.yes or answers.pop(_GO_ON, "") == "yes"
    refuse_unknown_answers(answers)
    way = way_of(arguments) or Way.usb()
    what = f"{what_happens(recipe, way)}\n{what_stays(recipe)}"
    agree_to(what, WHAT_IS_LOST, agreed=agreed)
    kit = outside.field.acceptance()
    kit.prepare(arguments.out)
    person = PromptOperator() if sys.stdin.isatty() else None
    tell = _hint if arguments.json else PlainReport(time.monotonic).tell
    report, walks = await accept(kit, recipe, way, RecipeOperator(answers, person), tell)
    files = kit.keep(arguments.out, report, walks)
    if arguments.json:
        print_json({**report_fields(report), "files": list(files)})
    else:
        print(conclusion(report).replace("**", ""))
        print("\n".join(files))
    return _status(report)


def _hint(_event: FlowEvent) -> None:
    """One object is told at the end."""


def _status(report: Report) -> int:
    if report.is_clean:
        return PASSED
    if not report.verdict.passed:
        print_hint(f"{report.verdict.number} · {report.verdict.what}\n{report.verdict.remedy}")
        return exit_status(report.verdict)
    if not report.simulated_verdict.passed:
        print_hint(f"The simulated bench: {report.simulated_verdict.what}")
        return SITE
    return UNIT
