"""Frees a unit: look, act, check, one thing after the other; what remains is told, never hidden."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from station.domain.cloud_errors import InAnotherProduct, OwnedByAnother
from station.domain.errors import StationError
from station.domain.field.freeing import Act, Whereabouts, Whose
from station.domain.field.freeing_plan import By, FreePlan, FreeStep, plan_of
from station.domain.field.freeing_record import step_of
from station.domain.field_errors import DeviceNowhere, NotReleased
from station.domain.ledger.entry import Entry, EntryKind
from station.flow.bench.ports import Journal
from station.flow.field.free_deeds import Deed, deed_of
from station.flow.field.free_finder import FreeFinder
from station.flow.field.free_ports import Freed, FreeHands, FreeNews, FreeWish, TellFree, Wanted
from station.flow.field.free_reading import UNSURE

LOOKS_AGAIN_S = (0.5, 1.0, 2.0)
"""After these (story seconds) it is looked again whether an act has come about."""


class UnitFreeing:
    """Fulfils Freeing."""

    def __init__(self, hands: FreeHands, closing: Callable[[], Any] | None = None) -> None:
        """`closing` gives back what was opened for this alone."""
        self._hands, self._closing = hands, closing

    async def find(self, wanted: Wanted, tell: Callable[[str], None]) -> Whereabouts:
        return await FreeFinder(self._hands).find(wanted, tell)

    async def free(self, where: Whereabouts, wish: FreeWish, tell: TellFree) -> Freed:
        plan = plan_of(where, wish.acts)
        refuse_what_is_anothers(where, wish, plan)
        journal = self._hands.journal()
        try:
            return await _Run(self._hands, journal, where, wish, tell).through(plan)
        finally:
            await journal.close()

    async def close(self) -> None:
        closing, self._closing = self._closing, None
        await self._hands.desk.close()
        if closing is not None:
            await closing()


def refuse_what_is_anothers(where: Whereabouts, wish: FreeWish, plan: FreePlan) -> None:
    """Raises OwnedByAnother, InAnotherProduct, DeviceNowhere, with what is to be asked."""
    if not wish.acts & {Act.UNCLAIM, Act.REMOVE} or plan.for_station:
        return
    if where.whose is Whose.ANOTHER:
        raise OwnedByAnother(f"The device belongs to {where.owner}.", seen=(plan.ask,))
    if where.loose_product:
        raise InAnotherProduct(
            f"The device is in product {where.loose_product}, which is not ours.", seen=(plan.ask,)
        )
    if where.is_nowhere and not where.wished:  # else it is gone because we removed it
        raise DeviceNowhere(seen=(plan.ask,))


class _Run:
    """One freeing, and how it is written."""

    def __init__(
        self,
        hands: FreeHands,
        journal: Journal,
        where: Whereabouts,
        wish: FreeWish,
        tell: TellFree,
    ) -> None:
        self._hands, self._journal, self._where = hands, journal, where
        self._wish, self._tell = wish, tell
        self._name = str(uuid4())
        self._done: list[FreeStep] = []

    async def through(self, plan: FreePlan) -> Freed:
        """Raises RecordFailed; cancelled, the step that is under way stays in doubt."""
        remaining: list[FreeStep] = []
        trouble: StationError | None = None
        for number, step in enumerate(plan.steps):
            if step.by is By.PERSON and step.act not in self._wish.told:
                remaining.append(step)
                continue
            trouble = await self._one(step)
            if trouble is not None:
                remaining += plan.steps[number:]
                break
            self._done.append(step)
        await self._end(remaining)
        return Freed(self._where, tuple(self._done), tuple(remaining), trouble)

    async def _one(self, step: FreeStep) -> StationError | None:
        """The trouble that keeps it from being done."""
        self._tell(FreeNews(step, "doing"))
        deed = deed_of(step, self._where, self._hands)
        await self._write(EntryKind.INTENT, step, wish=sorted(self._wish.acts))
        try:
            words = await self._proven(step, deed)
        except StationError as trouble:
            await self._write(
                EntryKind.FAILED, step, code=trouble.code, what=str(trouble), remedy=trouble.hint
            )
            self._tell(FreeNews(step, "failed", str(trouble)))
            return trouble
        if step.act is Act.LABEL:
            await self._write(EntryKind.LABEL_VOID, step, label=step.value)
        await self._write(EntryKind.OUTCOME, step, proof=words, product=step.product or None)
        self._tell(FreeNews(step, "done", words))
        return None

    async def _proven(self, step: FreeStep, deed: Deed) -> str:
        """Raises what the cloud or the unit says against it."""
        if words := await self._looked(deed):
            return words
        refused = await deed.do()
        for pause_s in (0.0, *LOOKS_AGAIN_S):
            await self._hands.clock.sleep(pause_s)
            if words := await self._looked(deed):
                return words
            if refused is not None and not isinstance(refused, UNSURE):
                break
        raise refused or NotReleased(f"Nothing came of it: {step.what}")

    async def _looked(self, deed: Deed) -> str:
        """Only a look is made again; the last trouble is raised."""
        for pause_s in LOOKS_AGAIN_S:
            try:
                return await deed.proof()
            except UNSURE:
                await self._hands.clock.sleep(pause_s)
        return await deed.proof()

    async def _end(self, remaining: list[FreeStep]) -> None:
        ending = "aside" if remaining else "released"
        text = (
            "Released"
            if not remaining
            else "Not released; what remains: " + " ".join(step.what for step in remaining)
        )
        facts = {
            "ending": ending,
            "text": text,
            "done": [step.act.value for step in self._done],
            "remaining": [step.act.value for step in remaining],
            "wish": sorted(self._wish.acts),
        }
        await self._append(EntryKind.RELEASED, "", facts)

    async def _write(self, kind: EntryKind, step: FreeStep, **facts: Any) -> None:
        known = {key: value for key, value in facts.items() if value is not None}
        await self._append(kind, step_of(step.act), known)

    async def _append(self, kind: EntryKind, step: str, facts: Mapping[str, Any]) -> None:
        await self._journal.append(
            Entry(
                kind=kind,
                at=self._hands.clock.utc(),
                device=self._where.device.text,
                step=step,
                station=self._hands.station,
                operator=self._wish.operator,
                customer=self._where.owner or self._where.customer,
                facts={**facts, "freeing": self._name},
            )
        )
