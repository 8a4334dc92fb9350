"""A round's memory of one device: what is written before and after each step, and whose it is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from station.domain.errors import StationError, StoppedByOperator, Unconfirmed
from station.domain.field.rounds import RoundUnit, UnitState
from station.domain.field.rounds_reading import CONFIRMING, FINDING, HANDING, MADE_AT, unit_of
from station.domain.identity import Customer, DeviceId
from station.domain.ledger.entry import EntryKind, RunSoFar
from station.domain.questions import CUSTOMER, KEEP_OWNED, Form, Question
from station.domain.recipe import Ownership
from station.domain.unit import Promised, Unit
from station.flow.bench.run_book import facts_of
from station.flow.bench.scribe import Scribe
from station.flow.field.round_ports import RoundMeans

_ROWS_OF_A_LIST = {"malformed", "duplicate", "needs-look", "ours-already", "ready"}
"""What pre-flight calls a row; the verdict table does not know them."""
_FOR_CUSTOMERS = (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE)


class RoundBook:
    """Fulfils Recorder, Customers and Operator for one device. `run` is all that the ledger knows
    of it.
    """

    def __init__(self, run: RunSoFar, means: RoundMeans, scribe: Scribe) -> None:
        self.so_far, self._means, self._scribe = run, means, scribe
        self._customer = next((e.customer for e in reversed(run.entries) if e.customer), "")
        self.finding = ""
        """What the cloud's reading showed that is judged now."""

    @property
    def unit(self) -> RoundUnit:
        found = unit_of(self.so_far)
        assert found is not None  # noqa: S101  # no round begins a run without its device
        return found

    async def write(self, kind: EntryKind, *, step: str = "", **facts: Any) -> None:
        """Raises RecordFailed."""
        run = self.so_far
        entry = await self._scribe.write(
            kind, facts, run=run.run, device=run.device, slot=run.slot, step=step,
            customer=self._customer,
        )  # fmt: skip
        self.so_far = replace(run, entries=(*run.entries, entry))

    # ---- Recorder ----

    async def intent(self, unit: Unit, step: str) -> None:
        """Raises RecordFailed, Unanswered."""
        if step == "expect_owner":
            await self._settle_customer()
        await self.write(EntryKind.INTENT, step=step, **self._news_of(unit, step))

    async def outcome(self, unit: Unit, step: str) -> None:
        await self.write(EntryKind.OUTCOME, step=step, **self._news_of(unit, step))

    async def failed(self, unit: Unit, step: str, error: StationError) -> None:  # noqa: ARG002
        await self._trouble(step, error)

    async def judged(self, error: StationError) -> None:
        """The cloud shows that what was handed over led to nothing."""
        await self._trouble(CONFIRMING, error)

    async def verdict(self) -> None:
        """The last word on the device, once, for whoever reads the record: a pass needs its
        proof, which is written already.
        """
        unit = self.unit
        told = self.so_far.last(EntryKind.VERDICT)
        if told is not None and (told.facts.get("ending") == "pass") == is_confirmed(unit):
            return
        row = self._means.verdicts.row(_verdict_of(unit))
        trouble = unit.trouble
        await self.write(
            EntryKind.VERDICT,
            code=row.code,
            number=row.number,
            ending=row.ending,
            what=trouble.what if trouble is not None else row.what,
            remedy=trouble.do if trouble is not None else row.do,
        )

    async def _trouble(self, step: str, error: StationError) -> None:
        row = self._means.verdicts.row(error.code)
        facts = {"code": error.code, "what": str(error), "remedy": error.hint}
        seen = {FINDING: self.finding} if step == CONFIRMING else {}
        await self.write(EntryKind.FAILED, step=step, ending=row.ending, **facts, **seen)

    # ---- Customers ----

    def of(self, device: DeviceId) -> Customer:
        """The customer settled before the step that makes it known."""
        if not self._customer:
            raise AssertionError(f"no customer was settled for {device}")
        return Customer.parse(self._customer)

    def done(self, device: DeviceId) -> None:
        """The run's own closing says so in the ledger."""

    # ---- Operator ----

    async def answer(self, question: Question) -> str:
        """Raises Unanswered."""
        if question is CUSTOMER and self._customer:
            return self._customer
        if question is KEEP_OWNED and self._was_handed_over():
            return "yes"
        return await self._means.operator.answer(question)

    async def fill(self, form: Form) -> Mapping[str, str]:
        return await self._means.operator.fill(form)

    # ---- inside ----

    async def _settle_customer(self) -> None:
        """Before the step, so that a second start makes no second customer."""
        recipe = self._means.recipe
        if self._customer or recipe.ownership not in _FOR_CUSTOMERS:
            return
        named = recipe.customer or ""
        if not named and recipe.customer_from == "uuid":
            named = self._means.new_run()
        self._customer = named or await self._means.operator.answer(CUSTOMER)

    def _news_of(self, unit: Unit, step: str) -> dict[str, Any]:
        """Only what no earlier entry of this device says; what was handed over stays as it was
        written then, also where the code itself is not at hand any more.
        """
        known, facts = self.so_far.known, facts_of(unit)
        if step == CONFIRMING:
            del facts["code_hash"]
        elif isinstance(unit, Promised) and unit.claim_code is not None:
            before = known.get("code_hash"), known.get(MADE_AT)
            is_known = before[0] == facts["code_hash"] and before[1] is not None
            facts[MADE_AT] = before[1] if is_known else self._made_at(unit)
        return {key: value for key, value in facts.items() if known.get(key) != value}

    def _made_at(self, unit: Promised) -> str:
        """By this computer's clock, which must last over its next start."""
        clock = self._means.clock
        age_s = clock.now() - unit.code_made_at_s
        return (clock.utc() - timedelta(seconds=clock.real_s(age_s))).isoformat()

    def _was_handed_over(self) -> bool:
        """Then the owner may be our own doing."""
        return any(entry.step == HANDING for entry in self.so_far.entries)


def is_confirmed(unit: RoundUnit) -> bool:
    return unit.state is UnitState.CONFIRMED


def _verdict_of(unit: RoundUnit) -> str:
    """The row that says it."""
    if is_confirmed(unit):
        return "confirmed"
    if unit.trouble is not None and unit.trouble.code not in _ROWS_OF_A_LIST:
        return unit.trouble.code
    return Unconfirmed.code if unit.may_hold_code else StoppedByOperator.code
