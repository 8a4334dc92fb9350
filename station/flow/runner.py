"""Takes one unit through a flow, telling what happens, and ends in a verdict."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, TypeVar, cast

from station.domain.bench_errors import KeepsResetting
from station.domain.device_errors import UnitLost
from station.domain.errors import StationError, StepOverdue, StoppedByOperator
from station.domain.events import Judged, StepFailed, StepFinished, StepStarted
from station.domain.questions import Form, Question
from station.domain.unit import Confirmed, HandedOver, Promised, Unit
from station.domain.verdict import Verdict, VerdictTable
from station.flow.ports import Operator
from station.flow.step import Flow, Step, Tools

COMES_BACK_AT_MOST = 3
"""How often one unit may leave its port and return in one step (verdicts B14)."""
RESETS_WITHIN_S = 60.0
"""Leaving once more within this is a unit that keeps resetting (verdicts B15). Story seconds."""

Answer = TypeVar("Answer")
There = TypeVar("There", bound=Unit)


def _by_the_operator() -> StationError | None:
    return None


async def run_unit(
    flow: Flow[Any, Confirmed],
    unit: Unit,
    tools: Tools,
    table: VerdictTable,
    why_stopped: Callable[[], StationError | None] = _by_the_operator,
) -> Verdict:
    """Never raises the world's trouble: it becomes the verdict, told last as Judged.

    A stop (cancellation) passes through after its true state has been told; `why_stopped` may
    know a better cause for it than the operator.
    """
    runner = _Run(flow, unit, tools)
    try:
        confirmed = await runner.through()
    except asyncio.CancelledError:
        with suppress(asyncio.CancelledError):  # it is stopped already, and ends in order
            await tools.device.let_go()
        runner.judge(table.of(why_stopped() or runner.stopped(), tools.teller.evidence))
        raise
    except StationError as error:
        return runner.judge(table.of(error, tools.teller.evidence))
    tools.customers.done(confirmed.device)
    return runner.judge(_passed(confirmed, table, tools.teller.evidence))


async def run_part(flow: Flow[Any, There], unit: Unit, tools: Tools) -> There:
    """A part of the way, of a unit that is taken further by other means. Raises what stopped it,
    after it was told and written.
    """
    return cast("There", await _Run(flow, unit, tools).part())


def _passed(unit: Confirmed, table: VerdictTable, evidence: tuple[str, ...]) -> Verdict:
    whose = f"belongs to {unit.proof.owner}" if unit.proof.owner else "has no owner, as wished"
    verdict = table.confirmed(f"The device {whose} in product {unit.product.name}.", evidence)
    if not unit.owned_before:
        return verdict
    row = table.row("already-owned")
    return replace(verdict, code=row.code, number=row.number)


class _Run:
    """How far the unit is, for whoever has to tell it when the run is cut short."""

    def __init__(self, flow: Flow[Any, Any], unit: Unit, tools: Tools) -> None:
        self._flow, self._unit, self._tools = flow, unit, tools

    async def through(self) -> Confirmed:
        unit = await self.part()
        assert isinstance(unit, Confirmed)  # noqa: S101  # `then` made sure of it
        return unit

    async def part(self) -> Unit:
        for step in self._flow.steps:
            await self._one(step)
        return self._unit

    def judge(self, verdict: Verdict) -> Verdict:
        self._tools.teller.event(Judged(self._unit, verdict))
        return verdict

    def stopped(self) -> StoppedByOperator:
        """What is true of a unit that is left here."""
        match self._unit:
            case HandedOver(claim_code=code) if code is not None:
                left = "It has its claim code and may still become its customer's within the hour."
            case Promised(claim_code=code) if code is not None:
                left = "Its claim code was made; none is left on the device."
            case _:
                left = "It was not promised to anybody."
        return StoppedByOperator(f"The work was stopped. {left}")

    async def _one(self, step: Step[Any, Any]) -> None:
        teller = self._tools.teller
        teller.about(self._unit, step.name)
        teller.event(StepStarted(self._unit, step.name))
        recorder = self._tools.recorder
        try:
            await recorder.intent(self._unit, step.name)
            self._unit = await self._with_returns(step)
            await recorder.outcome(self._unit, step.name)
            await self._tools.device.let_go()
        except StationError as error:
            await self._tools.device.let_go()
            teller.event(StepFailed(self._unit, step.name, error))
            await recorder.failed(self._unit, step.name, error)
            raise
        teller.event(StepFinished(self._unit, step.name))

    async def _with_returns(self, step: Step[Any, Any]) -> Unit:
        """A device that leaves its port and returns gets the step again, from its look."""
        clock = self._tools.clock
        left_at_s: list[float] = []
        while True:
            try:
                return await self._in_time(step)
            except UnitLost as lost:
                left_at_s.append(clock.now())
                if len(left_at_s) > COMES_BACK_AT_MOST:
                    if left_at_s[-1] - left_at_s[0] <= RESETS_WITHIN_S:
                        raise KeepsResetting from lost
                    raise
                self._tools.teller.retried("Waits for the device to come back", str(lost))
                await self._tools.device.come_back()

    async def _in_time(self, step: Step[Any, Any]) -> Unit:
        clock = self._tools.clock
        try:
            async with asyncio.timeout(clock.real_s(step.timeout_s)) as limit:
                patient = _Patient(self._tools.operator, limit)
                unit: Unit = await step.run(self._unit, replace(self._tools, operator=patient))
                return unit
        except TimeoutError as late:
            raise StepOverdue(f"{step.title}: no result in {step.timeout_s:g} s.") from late


class _Patient:
    """An operator whose thinking time does not count against the step."""

    def __init__(self, operator: Operator, limit: asyncio.Timeout) -> None:
        self._operator, self._limit = operator, limit

    async def answer(self, question: Question) -> str:
        return await self._unhurried(self._operator.answer(question))

    async def fill(self, form: Form) -> Mapping[str, str]:
        return await self._unhurried(self._operator.fill(form))

    async def _unhurried(self, asking: Awaitable[Answer]) -> Answer:
        loop = asyncio.get_running_loop()
        ends_at = self._limit.when()
        left_s = None if ends_at is None else ends_at - loop.time()
        self._limit.reschedule(None)
        try:
            return await asking
        finally:  # also when the question is withdrawn: the step goes on within its limit
            self._limit.reschedule(None if left_s is None else loop.time() + left_s)
