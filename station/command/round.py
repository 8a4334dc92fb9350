"""`station round …`: announced with internet, handed over without, confirmed when it is back."""

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from station.command.device import way_of
from station.command.engineer import admit
from station.command.prompt_operator import PromptOperator
from station.command.report import JsonReport, PlainReport
from station.command.round_report import (
    NO_ROUND,
    RoundReport,
    announced_status,
    confirmed_status,
)
from station.command.ways_back import honour_ways_back
from station.command.wishes import Given, Parts
from station.domain.errors import ParameterWrong
from station.domain.recipe import Recipe
from station.flow.field.round_announce import listed_devices
from station.flow.field.round_ports import RoundDesk, RoundWish
from station.flow.ports import Way

if TYPE_CHECKING:
    from station.flow.ports import Outside

_ENGINEERS = ("announce", "end")
"""They choose the recipe and give up codes; the rest is work on a unit, as any operator's."""


async def run_round(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises StationError: what the visit of the round raises."""
    outside = parts.outside(given)
    if arguments.verb in _ENGINEERS:
        await admit(outside, parts)
    person = PromptOperator() if sys.stdin.isatty() else None
    desk = outside.field.rounds(person)
    report = RoundReport(desk, as_json=arguments.json)
    try:
        match arguments.verb:
            case "announce":
                return await _announce(arguments, outside, desk, report)
            case "hand":
                return await _hand(arguments, outside, desk, report)
            case "confirm":
                found = await desk.confirm(report.tell, waits=arguments.wait)
                report.whole(found)
                return confirmed_status(found)
            case "end":
                return report.ended(await desk.end(drops=arguments.drop))
            case _:
                return await _status(desk, report)
    finally:
        await desk.close()


async def _announce(
    arguments: argparse.Namespace, outside: "Outside", desk: RoundDesk, report: RoundReport
) -> int:
    file = arguments.recipe
    if not file:
        found = await desk.read()
        if found is None:
            raise ParameterWrong(NO_ROUND, hint="Begin one with --recipe and its devices.")
        file = found.recipe_file
    is_listed = bool(arguments.device or arguments.traveller)
    if not is_listed and await desk.read() is None:
        raise ParameterWrong("No device is named.", hint="Name them: --device or --traveller.")
    announced = await desk.announce(_wish(arguments, outside.recipe(file), file), report.tell)
    report.left_out(announced.left_out)
    report.whole(announced.round)
    return announced_status(announced)


def _wish(arguments: argparse.Namespace, recipe: Recipe, file: str) -> RoundWish:
    """Raises ParameterWrong."""
    devices, customer = arguments.device, arguments.customer
    named = listed_devices(devices, customer) if devices else None
    return RoundWish(recipe, str(Path(file).resolve()), named, arguments.traveller)


async def _hand(
    arguments: argparse.Namespace, outside: "Outside", desk: RoundDesk, report: RoundReport
) -> int:
    recipe = await _recipe_of_the_round(desk)
    await honour_ways_back(outside, recipe)
    way = way_of(arguments) or _way_of(recipe, arguments.network)
    flow = (JsonReport if arguments.json else PlainReport)(time.monotonic)
    return report.handed(await desk.hand(way, flow.tell))


async def _recipe_of_the_round(desk: RoundDesk) -> Recipe:
    found = await desk.read()
    if found is None:
        raise ParameterWrong(NO_ROUND, hint="Announce one where there is internet.")
    return desk.recipe_of(found)


def _way_of(recipe: Recipe, network: str) -> Way:
    return Way.own_wifi(network) if network or recipe.delivery == "softap" else Way.usb()


async def _status(desk: RoundDesk, report: RoundReport) -> int:
    found = await desk.read()
    if found is None:
        report.none()
    else:
        report.whole(found)
    return 0
