"""The bench's memory of one run: what is written before and after each step, whose the unit is
to be, and the answers nobody has to be asked for.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from station.domain.bench_errors import NotOnOrder, TwiceInOrder
from station.domain.errors import StationError, Unanswered
from station.domain.identity import Customer, DeviceId, Slot
from station.domain.ledger.entry import Entry, EntryKind, RunSoFar
from station.domain.questions import CUSTOMER, KEEP_OWNED, Form, Question
from station.domain.recipe import Ownership
from station.domain.traveller import TravellerRow
from station.domain.unit import (
    Awaited,
    Confirmed,
    HandedOver,
    Identified,
    Placed,
    Promised,
    Unit,
)
from station.flow.bench.hands import Hands
from station.flow.bench.scribe import Scribe, hash_of

_FOR_CUSTOMERS = (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE)


class RunBook:
    """Fulfils Recorder, Customers and Operator for one run. `earlier` is what the ledger knows of
    the same device's runs that are not closed: its customer stays its customer, so that no second
    one is made for one unit.
    """

    def __init__(  # noqa: PLR0913  # where it is, who writes, what is known before
        self,
        run: str,
        slot: Slot,
        hands: Hands,
        scribe: Scribe,
        *,
        bench_customer: str = "",
        earlier: RunSoFar | None = None,
    ) -> None:
        self.run, self.slot = run, slot
        self._hands, self._scribe = hands, scribe
        self._bench_customer = bench_customer
        self._earlier = earlier
        self.device: DeviceId | None = None
        self.row: TravellerRow | None = None
        self.customer = _customer_of(earlier)
        self._written: list[Entry] = []
        self._known: dict[str, Any] = {}
        self.unit: Unit | None = None
        """As far as it has come."""

    @property
    def is_first_run(self) -> bool:
        """Of this device; one that goes on after a power cut is no further one, nor is one after
        trouble of the site.
        """
        earlier = self._earlier
        if earlier is None or earlier.run == self.run:
            return True
        verdict = earlier.last(EntryKind.VERDICT)
        return verdict is None or verdict.facts.get("ending") == "stop"

    async def write(self, kind: EntryKind, *, step: str = "", **facts: Any) -> None:
        """Raises RecordFailed."""
        entry = await self._scribe.write(
            kind,
            facts,
            run=self.run,
            device=self.device.text if self.device is not None else "",
            slot=self.slot,
            step=step,
            customer=self.customer,
        )
        self._written.append(entry)

    def so_far(self) -> RunSoFar:
        """What the ledger would tell of this run at the next start."""
        before = self._earlier.entries if self._earlier is not None else ()
        device = self.device.text if self.device is not None else ""
        return RunSoFar(self.run, device, self.slot, (*before, *self._written))

    # ---- Recorder ----

    async def intent(self, unit: Unit, step: str) -> None:
        """Raises RecordFailed, NotOnOrder, TwiceInOrder."""
        self._meet(unit)
        if step == "expect_owner":
            self._settle_customer()
        await self.write(EntryKind.INTENT, step=step, **self._news_of(unit))

    async def outcome(self, unit: Unit, step: str) -> None:
        self._meet(unit)
        await self.write(EntryKind.OUTCOME, step=step, **self._news_of(unit))

    async def failed(self, unit: Unit, step: str, error: StationError) -> None:
        self._meet(unit)
        await self.write(
            EntryKind.FAILED, step=step, code=error.code, what=str(error), remedy=error.hint
        )

    # ---- Customers ----

    def of(self, device: DeviceId) -> Customer:
        """The customer settled before the step that makes it known."""
        if not self.customer:
            raise AssertionError(f"no customer was settled for {device}")
        return Customer.parse(self.customer)

    def done(self, device: DeviceId) -> None:
        """The run's own closing says so in the ledger."""

    # ---- Operator ----

    async def answer(self, question: Question) -> str:
        """Raises Unanswered."""
        if question is CUSTOMER and self.customer:
            return self.customer
        if question is KEEP_OWNED and self._was_ours_before():
            return "yes"
        return await self._hands.operator.answer(question)

    async def fill(self, form: Form) -> Mapping[str, str]:
        return await self._hands.operator.fill(form)

    # ---- inside ----

    def _news_of(self, unit: Unit) -> dict[str, Any]:
        """Only what no earlier entry of this run says."""
        facts = facts_of(unit)
        news = {key: value for key, value in facts.items() if self._known.get(key) != value}
        self._known |= news
        return news

    def _meet(self, unit: Unit) -> None:
        self.unit = unit
        if not isinstance(unit, Identified) or self.device == unit.device:
            return
        self.device = unit.device
        orders = self._hands.orders
        if orders is None:
            return
        row = orders.row_for(unit.device)
        if row is None:
            raise NotOnOrder(f"{unit.device} is not on the traveller's list.")
        if orders.is_met(row) and self._earlier is None:
            raise TwiceInOrder(f"Row {row.number} was met by another device already.")
        orders.meet(row, unit.device)
        self.row = row

    def _settle_customer(self) -> None:
        """Raises Unanswered when nobody is named."""
        recipe = self._hands.wish.recipe
        if self.customer or recipe.ownership not in _FOR_CUSTOMERS:
            return
        named = recipe.customer or (self.row.customer if self.row is not None else "")
        if not named and recipe.customer_from == "uuid":
            named = str(UUID(self._hands.new_run()))
        named = named or self._bench_customer or self._hands.answers.get(CUSTOMER.key, "")
        if not named:
            raise Unanswered(
                "No customer is named for this device.",
                hint="Name one in the recipe or the traveller, or scan the next customer.",
            )
        self.customer = named

    def _was_ours_before(self) -> bool:
        """An earlier run of this device came so far that the owner may be our own doing."""
        earlier = self._earlier
        return earlier is not None and any(entry.step == "hand_over" for entry in earlier.entries)


def _customer_of(earlier: RunSoFar | None) -> str:
    if earlier is None:
        return ""
    named = [entry.customer for entry in earlier.entries if entry.customer]
    return named[-1] if named else ""


def facts_of(unit: Unit) -> dict[str, Any]:
    """What the ledger is to know of a unit as far as it has come; no secret."""
    facts: dict[str, Any] = {}
    if isinstance(unit, Identified):
        seen = unit.facts
        facts |= {"firmware": seen.firmware, "via": seen.via, "mac": seen.mac}
        facts |= {"platform": str(seen.platform) if seen.platform is not None else None}
    if isinstance(unit, Placed):
        facts |= {"product": unit.product.number}
    if isinstance(unit, Awaited) and unit.reading is not None:
        facts |= {"baseline": unit.reading.last_handshake_at}
    if isinstance(unit, Promised):
        code = unit.claim_code
        facts |= {"code_hash": hash_of(code) if code is not None else None}
        facts |= {"owned_before": unit.owned_before}
    if isinstance(unit, HandedOver):
        facts |= {"baseline": unit.baseline, "handed_over": True}
    if isinstance(unit, Confirmed):
        proof = unit.proof
        facts |= {"owner": proof.owner, "last_handshake_at": proof.last_handshake_at}
    return facts
