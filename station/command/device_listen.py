"""`station device listen`: waits until the device listens, saying what is seen and what to do."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from station.command.device import facts_fields, print_plain
from station.command.report import PASSED, print_hint, print_json
from station.domain.device_errors import UnitLost
from station.domain.errors import ParameterWrong
from station.domain.events import FlowEvent, Noted
from station.domain.identity import Slot
from station.domain.questions import WAKE, Form, Question
from station.domain.unit import DeviceFacts, Unit
from station.flow.field.listening import until_it_answers
from station.flow.line import DeviceLine
from station.flow.recipe_operator import RecipeOperator
from station.flow.runner import COMES_BACK_AT_MOST
from station.flow.teller import Teller

if TYPE_CHECKING:
    from station.flow.ports import Outside


class _Reader:
    """Somebody who reads what to do and does it: the device's answer is theirs."""

    async def answer(self, question: Question) -> str:
        print_hint(question.text)
        return await asyncio.Future[str]()  # withdrawn when the device answers, or time is over

    async def fill(self, form: Form) -> Mapping[str, str]:
        return {field.key: await self.answer(field) for field in form.fields}


async def listen(arguments: argparse.Namespace, outside: "Outside") -> int:
    """Raises NotListening, InDfu at the end of its time; PortDenied, PortBusy, ParameterWrong."""
    if arguments.softap is not None:
        raise ParameterWrong("A device on its own Wi-Fi listens already.", hint="Give --port.")
    line = outside.field.line(arguments.port or "")
    answers = {WAKE.key: WAKE.options[1][0]} if arguments.touch else {}
    operator = RecipeOperator(answers, _Reader())
    teller = Teller(_say, Unit(Slot(arguments.port or "usb")))
    clock, within_s = outside.field.clock(), float(arguments.within)
    try:
        facts = await _through_resets(
            line, lambda: until_it_answers(line, operator, clock, teller, within_s)
        )
    finally:
        await line.close()
    reply = {"listening": True, **facts_fields(facts), "saw": list(teller.evidence)}
    if arguments.json:
        print_json(reply)
    else:
        print_plain(reply)
    return PASSED


async def _through_resets(
    line: DeviceLine, wait: Callable[[], Awaitable[DeviceFacts]]
) -> DeviceFacts:
    """RESET and another cable take it away for a while. Raises UnitLost for one that stays away."""
    for _ in range(COMES_BACK_AT_MOST):
        try:
            return await wait()
        except UnitLost:
            print_hint("It left its port; Station waits for it to come back.")
            await line.come_back()
    return await wait()


def _say(event: FlowEvent) -> None:
    if isinstance(event, Noted):
        print_hint(event.text)
