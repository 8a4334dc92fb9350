"""`station provision`: one unit through a recipe, told line by line, ended by a verdict."""

import argparse
import sys
import time
from collections.abc import Mapping

from station.command.device import way_of
from station.command.prompt_operator import PromptOperator
from station.command.report import JsonReport, PlainReport, exit_status, print_json
from station.command.ways_back import honour_ways_back
from station.command.wishes import Given, Parts
from station.domain.errors import Unanswered
from station.domain.questions import (
    CUSTOMER,
    DEVICE_NETWORK,
    KEEP_OWNED,
    LEAVE_NETWORK,
    ONE_TIME_CODE,
    QUESTIONS,
    WIFI,
    WIFI_PASSWORD,
    Form,
    Question,
)
from station.domain.recipe import Ownership, Recipe
from station.domain.wifi import Security
from station.flow.ports import Operator, Way
from station.flow.recipe_operator import RecipeOperator


async def run_provision(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises StationError for what is wrong before a unit is touched."""
    outside = parts.outside(given)
    recipe = outside.recipe(arguments.recipe)
    if arguments.questions:
        _print_questions(recipe, as_json=arguments.json)
        return 0
    refuse_unknown_answers(given.answers)
    report = JsonReport(time.monotonic) if arguments.json else PlainReport(time.monotonic)
    await honour_ways_back(outside, recipe)
    way = way_of(arguments) or _way_of(recipe, arguments.network)
    person: Operator | None = PromptOperator() if sys.stdin.isatty() else None
    if person is not None and arguments.json:
        person = _Told(person)
    operator = RecipeOperator(given.answers, person)
    return exit_status(await outside.provision(recipe, way, operator, report.tell))


def _way_of(recipe: Recipe, network: str) -> Way:
    """As the recipe says, or by the device's network that was named."""
    return Way.own_wifi(network) if network or recipe.delivery == "softap" else Way.usb()


class _Told:
    """A person asked on a terminal while a program reads along."""

    def __init__(self, person: Operator) -> None:
        self._person = person

    async def answer(self, question: Question) -> str:
        JsonReport.asked(question)
        return await self._person.answer(question)

    async def fill(self, form: Form) -> Mapping[str, str]:
        return {field.key: await self.answer(field) for field in form.fields}


def refuse_unknown_answers(answers: Mapping[str, str]) -> None:
    """Raises Unanswered."""
    known = {question.key for question in QUESTIONS}
    if unknown := sorted(set(answers) - known):
        raise Unanswered(
            f"No question is called {', '.join(unknown)}.",
            hint="station provision --questions --recipe FILE lists the keys.",
        )


def questions_of(recipe: Recipe) -> list[Question]:
    """What this recipe may ask, in the order of asking."""
    asked: list[Question] = []
    if recipe.ssid is None and not recipe.keeps_wifi:
        asked += WIFI.fields
    elif recipe.ssid is not None and recipe.security is not Security.OPEN:
        asked.append(WIFI_PASSWORD)
    if recipe.username is not None:
        asked.append(ONE_TIME_CODE)
    if recipe.delivery == "softap":
        asked += (DEVICE_NETWORK, LEAVE_NETWORK)
    if recipe.ownership in (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE):
        if recipe.customer is None and recipe.customer_from != "uuid":
            asked.append(CUSTOMER)
        asked.append(KEEP_OWNED)
    return asked


def _print_questions(recipe: Recipe, *, as_json: bool) -> None:
    questions = questions_of(recipe)
    if as_json:
        print_json([{"key": question.key, "text": question.text} for question in questions])
        return
    for question in questions:
        print(f"{question.key}  {question.text}")
