"""One unit's one run on the bench: through the flow to its verdict, written down at every step."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from station.domain.device_errors import InDfu, NotListening
from station.domain.errors import StationError
from station.domain.events import FlowEvent, Judged, StepMoved, StepStarted
from station.domain.identity import DeviceId
from station.domain.ledger.entry import EntryKind, RunSoFar
from station.domain.unit import Confirmed, HandedOver, Unit
from station.domain.verdict import Verdict
from station.flow.bench.ground import Ground
from station.flow.bench.resume import handed_over_again, was_handed_over
from station.flow.bench.run_book import RunBook
from station.flow.line import DeviceLine
from station.flow.ports import Device, PortSeen
from station.flow.provision import PROVISION
from station.flow.runner import run_unit
from station.flow.step import Flow, Tools
from station.flow.steps.confirm_owner import confirm_owner
from station.flow.teller import Teller
from station.flow.unhurried import to_its_end

WATCH: Flow[HandedOver, Confirmed] = Flow.of(confirm_owner)
"""What is left of the flow for a unit that had been handed over before the power went."""

LEAVES_DFU_S = 10.0
"""verdicts B5. Story seconds."""

TellRun = Callable[["UnitRun", FlowEvent], None]


class UnitRun:
    """`earlier` is the same device's run that a power cut or a trouble left open: it goes on under
    its own name where the power went, and lends its customer otherwise.
    """

    def __init__(
        self,
        ground: Ground,
        book: RunBook,
        place: str,
        tell: TellRun,
        *,
        goes_on: RunSoFar | None = None,
    ) -> None:
        self.book, self._place = book, place
        self._hands, self._board, self._hints = ground.hands, ground.board, ground.hints
        self._members, self._tell = ground.members, tell
        self._goes_on = goes_on
        self._why: StationError | None = None
        self._is_stopping = self._may_have_left = False
        self._task: asyncio.Task[Verdict] | None = None
        self.began_at_s = ground.hands.clock.now()
        self.step = ""
        self.verdict: Verdict | None = None
        self.device: DeviceId | None = book.device
        port = ground.board.at(place)
        if self.device is None and port is not None:
            self.device = port.device
        self._line = DeviceLine(self._open, self.device)

    @property
    def has_left(self) -> bool:
        """It was handed over: taking it out does not end its way to its owner any more."""
        return isinstance(self.book.unit, HandedOver) or self.step == "confirm_owner"

    def start(self) -> "asyncio.Task[Verdict]":
        """Its verdict, when it is written. The task raises RecordFailed alone."""
        self._task = asyncio.create_task(self._go(), name=f"run {self.book.run[:8]}")
        return self._task

    def stop(self, why: StationError | None = None) -> None:
        """End it in order; `why` is the operator's wish unless it is said. Stopping again does
        not hurry it: what it does last is done whole.
        """
        if self._task is None or self._is_stopping:
            return
        self._is_stopping, self._why = True, why
        asyncio.get_running_loop().call_soon(self._task.cancel)  # after its first step at least

    async def _go(self) -> Verdict:
        try:
            return await self._to_its_verdict()
        finally:
            self._hints.leave(self.device)
            with suppress(asyncio.CancelledError):  # whoever stops it has its verdict by now
                await to_its_end(self._line.close())

    async def _to_its_verdict(self) -> Verdict:
        """A stop, whenever it comes, waits until the truth is written."""
        try:
            verdict = await self._verdict()
        except asyncio.CancelledError:
            stopped = self.verdict or self._stopped_before_its_first_step()
            if stopped is None:
                raise
            verdict = stopped
        with suppress(asyncio.CancelledError):
            await self._write_verdict(verdict)
        return verdict

    def _stopped_before_its_first_step(self) -> Verdict | None:
        """None where the whole bench stops: the run stays open for the next start."""
        if self._why is None:
            return None
        verdict = self._hands.verdicts.of(self._why)
        self._heard(Judged(Unit(self.book.slot), verdict))
        return verdict

    async def _verdict(self) -> Verdict:
        if self._goes_on is None:
            await to_its_end(self.book.write(EntryKind.RUN_BEGUN, place=self._place))
            return await self._run(PROVISION, Unit(self.book.slot))
        await self.book.write(EntryKind.NOTE, text="Taken up again after an interruption.")
        if not was_handed_over(self._goes_on):
            return await self._run(PROVISION, Unit(self.book.slot))
        return await self._looked_for()

    async def _looked_for(self) -> Verdict:
        """It may have had everything before the power went: look before anything is done."""
        assert self._goes_on is not None  # noqa: S101  # asked for only then
        teller, tools = self._tools(Unit(self.book.slot))
        try:
            handed = await handed_over_again(self._goes_on, self.book, tools)
            reading = await tools.cloud.look(handed.device)
        except StationError as error:
            verdict = self._hands.verdicts.of(error)
            self._heard(Judged(Unit(self.book.slot), verdict))
            return verdict
        has_come = reading is not None and reading.has_connected_since(handed.baseline)
        if not has_come and self._board.at(self._place) is not None:
            self._may_have_left = True
            verdict = await self._run(PROVISION, Unit(self.book.slot))
            self._may_have_left = False
            if verdict.code != NotListening.code:
                return verdict
        teller.about(handed, confirm_owner.name)
        return await self._run(WATCH, handed)

    async def _run(self, flow: Flow[Any, Confirmed], unit: Unit) -> Verdict:
        _, tools = self._tools(unit)
        return await run_unit(flow, unit, tools, self._hands.verdicts, lambda: self._why)

    def _tools(self, unit: Unit) -> tuple[Teller, Tools]:
        hands = self._hands
        teller = Teller(self._heard, unit)
        hands.said_by(teller)
        return teller, Tools(
            self._line, hands.cloud, self.book, hands.clock, hands.wish.recipe, teller, self.book,
            hands.wifi_password, hands.enterprise, self.book, hands.codes, self._members,
            lambda _: self._hints,
        )  # fmt: skip

    def _heard(self, event: FlowEvent) -> None:
        match event:
            case StepStarted(step=step):
                self.step = step
            case StepMoved(part="left_listening", done=False):
                self._expect()  # before it leaves: nothing that is said of it then is missed
            case Judged(verdict=verdict) if self._may_have_left and not self._is_stopping:
                if verdict.code == NotListening.code:
                    return  # it left as it was told to: the cloud is asked next
                self.verdict = verdict
            case Judged(verdict=verdict):
                self.verdict = verdict
            case _:
                pass
        if self.step == confirm_owner.name:
            self._expect()
        self.device = self.book.device or self.device
        self._tell(self, event)

    def _expect(self) -> None:
        """Expecting twice is fine."""
        if self.device is not None and self.verdict is None:
            self._hints.expect(self.device)

    async def _open(self, known: DeviceId | None, returns: bool) -> Device:  # noqa: FBT001  # as the line calls it
        if not returns:
            here = self._board.at(self._place)
            if here is not None and here.is_dfu:
                here = await self._out_of_dfu()
            if here is not None:
                return await self._hands.open_port(here)
        return await self._hands.open_port(
            await self._board.back(known or self.device, self._place)
        )

    async def _out_of_dfu(self) -> PortSeen:
        """Raises InDfu when it stays there (verdicts B5)."""

        def look() -> PortSeen | None:
            here = self._board.at(self._place)
            return None if here is None or here.is_dfu else here

        try:
            async with asyncio.timeout(self._hands.clock.real_s(LEAVES_DFU_S)):
                return await self._board.until(look)
        except TimeoutError as late:
            raise InDfu from late

    async def _write_verdict(self, verdict: Verdict) -> None:
        """Whole: once the truth is known it is written, whoever stops us."""
        took_s = round(self._hands.clock.now() - self.began_at_s, 2)
        row = self.book.row
        await to_its_end(
            self.book.write(
                EntryKind.VERDICT,
                code=verdict.code,
                number=verdict.number,
                ending=verdict.ending,
                what=verdict.what,
                remedy=verdict.remedy,
                evidence=list(verdict.evidence),
                seconds=took_s,
                serial=row.serial if row is not None else "",
                is_first_run=self.book.is_first_run,
            )
        )
