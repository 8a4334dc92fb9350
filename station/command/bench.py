"""`station bench`: the same bench as in the window, told line by line."""

import argparse
import asyncio
from typing import TYPE_CHECKING

from station.command.bench_input import taking_commands
from station.command.bench_report import BenchReport, JsonBench, PlainBench
from station.command.provision import refuse_unknown_answers
from station.command.report import print_trouble
from station.command.vault import unlock
from station.command.wishes import Given, Parts
from station.domain.errors import ParameterWrong, StationError
from station.flow.bench.desk import BenchDesk, BenchWish

if TYPE_CHECKING:
    from station.domain.recipe import Recipe
    from station.domain.traveller import Traveller
    from station.flow.ports import Outside


async def run_bench(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises StationError for what is wrong before a unit is touched."""
    outside = parts.outside(given)
    if arguments.teach or arguments.list_slots:
        from station.command.bench_slots import run_slots

        if arguments.teach:
            from station.command.engineer import admit

            await admit(outside, parts)
        return await run_slots(arguments, outside)
    _refuse_what_is_missing(arguments)
    refuse_unknown_answers(given.answers)
    recipe = outside.recipe(arguments.recipe)
    await unlock(parts, outside)
    traveller = await _traveller(arguments, recipe, outside)
    if traveller is not None and arguments.check:
        from station.command.traveller import print_check

        return print_check(traveller, as_json=arguments.json)
    desk = outside.bench(_wish(arguments, recipe, traveller))
    report = (JsonBench if arguments.json else PlainBench)(outside.verdicts)
    async with taking_commands(desk, report.answered, is_taken=given.secrets_on_stdin):
        return await _to_its_end(desk, report, outside, as_json=arguments.json)


def _refuse_what_is_missing(arguments: argparse.Namespace) -> None:
    """Raises ParameterWrong."""
    if not arguments.recipe:
        raise ParameterWrong("station bench needs --recipe FILE.", hint="See station bench --help")
    if arguments.check and not arguments.traveller:
        raise ParameterWrong("--check looks at a --traveller FILE.", hint="Name the file.")
    if arguments.columns:
        raise ParameterWrong("--columns goes with --teach.", hint="See station bench --help")


async def _traveller(
    arguments: argparse.Namespace, recipe: "Recipe", outside: "Outside"
) -> "Traveller | None":
    """Raises TravellerWrong, also when no row of it can be worked on."""
    if not arguments.traveller:
        return None
    from station.command.traveller import tell_what_is_left_out

    traveller = await outside.check_traveller(arguments.traveller, recipe)
    if not arguments.check:
        tell_what_is_left_out(traveller, as_json=arguments.json)
    return traveller


def _wish(
    arguments: argparse.Namespace, recipe: "Recipe", traveller: "Traveller | None"
) -> BenchWish:
    return BenchWish(
        recipe,
        slots=arguments.slots,
        takes_all=arguments.all,
        ends_when_idle=arguments.until_idle,
        ends_after=arguments.units,
        acknowledges=True,
        traveller=traveller,
        operator=arguments.operator,
        target=arguments.target,
    )


async def _to_its_end(
    desk: BenchDesk, report: BenchReport, outside: "Outside", *, as_json: bool
) -> int:
    """A stop is told when every unit's true state is written, as the last line."""
    try:
        await desk.run(report.tell)
    except asyncio.CancelledError:
        report.ended("stopped", desk.wall.counts)
        raise
    except StationError as error:
        status = print_trouble(error, outside.verdicts, as_json=as_json)
        report.ended("failed", desk.wall.counts)
        return status
    return report.status
