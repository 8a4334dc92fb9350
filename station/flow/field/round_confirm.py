"""Looks whether what was handed over on the round has come about (verdicts 1.4, settled 1.2)."""

import asyncio
from dataclasses import replace

from station.domain.cloud_errors import CodeExpired
from station.domain.errors import StationError
from station.domain.field.rounds import RoundUnit, UnitState
from station.domain.identity import Customer, DeviceId, Slot
from station.domain.proof import Finding, finding
from station.domain.recipe import Ownership
from station.domain.unit import Confirmed, HandedOver, Product, Reading
from station.flow.bench.preflight import FEW
from station.flow.field.round_announce import facts_of_list, line_to_nobody
from station.flow.field.round_book import RoundBook
from station.flow.field.round_ports import RoundNews, TellRound
from station.flow.field.round_visit import Visit
from station.flow.line import NEVER_ISSUED
from station.flow.ports import Cloud
from station.flow.runner import run_part
from station.flow.step import Flow
from station.flow.steps.confirm_owner import confirm_owner
from station.flow.teller import Teller
from station.flow.watch import wanted_of

PROVE: Flow[HandedOver, Confirmed] = Flow.of(confirm_owner)
_OWNED_BY_ACCOUNT = (Ownership.ACCOUNT, Ownership.DEVELOPMENT)
_ANNOUNCE_AGAIN = "Announce it again where there is internet, then hand it over once more."
_LET_IT_CONNECT = "Let it connect to its Wi-Fi: Station then claims it without a code."


class Confirming:
    """One look at all that was handed over. Raises as Cloud, RecordFailed."""

    def __init__(self, visit: Visit, cloud: Cloud, tell: TellRound) -> None:
        self._visit, self._cloud, self._tell = visit, cloud, tell

    async def look(self) -> None:
        books = [book for book in self._visit.books if book.unit.is_watched]
        if not books:
            return
        product = await self._cloud.product()
        readings = await self._readings([book.unit.device for book in books])
        looks = [self._one(book, product, readings.get(book.unit.device)) for book in books]
        ended = await asyncio.gather(*looks, return_exceptions=True)
        for trouble in ended:
            if isinstance(trouble, BaseException):
                raise trouble

    async def _readings(self, devices: list[DeviceId]) -> dict[DeviceId, Reading]:
        """One by one for a few; more in one pass over the product's list."""
        if len(devices) > FEW:
            return {reading.device: reading for reading in await self._cloud.members()}
        found = [await self._cloud.look(device) for device in devices]
        return {reading.device: reading for reading in found if reading is not None}

    async def _one(self, book: RoundBook, product: Product, reading: Reading | None) -> None:
        before = book.unit
        await self._judge(book, product, reading)
        if book.unit != before:
            self._tell(RoundNews(self._visit.seen(book)))

    async def _judge(self, book: RoundBook, product: Product, reading: Reading | None) -> None:
        unit = await self._handed_over(book.unit, product)
        found = Finding.ELSEWHERE
        if reading is not None:
            found = finding(wanted_of(unit, self._visit.means.recipe), reading)
        if found is Finding.NO_SESSION:
            await self._has_not_connected(book)
        elif found is Finding.PROVEN or self._is_news(book.unit, found):
            await self._watch(book, unit, found)

    @staticmethod
    def _is_news(unit: RoundUnit, found: Finding) -> bool:
        """What was judged on the same already, and what still waits to be handed over, is not."""
        return unit.state is not UnitState.READY and found.name != unit.judged_on

    async def _has_not_connected(self, book: RoundBook) -> None:
        """While the code's hour lasts there is nothing to say of it."""
        unit, moment = book.unit, self._visit.moment
        is_over = bool(unit.code_hash) and unit.code_left_s(moment) <= 0
        if not is_over or unit.state is not UnitState.AWAITING or moment.is_turned_back:
            return
        book.finding = Finding.NO_SESSION.name
        claims_itself = self._visit.means.recipe.rest_allowed
        late = CodeExpired(
            "Its claim code's hour was over before it connected.",
            hint=_LET_IT_CONNECT if claims_itself else _ANNOUNCE_AGAIN,
        )
        await book.judged(late)

    async def _watch(self, book: RoundBook, unit: HandedOver, found: Finding) -> None:
        """As after any hand-over, from now on: 30 s of grace, one claim by REST (settled 1.2).
        Raises what is not the unit's.
        """
        book.finding = found.name
        teller = Teller(lambda _event: None, unit)
        tools = self._visit.tools(book, self._cloud, line_to_nobody(), teller)
        try:
            await run_part(PROVE, unit, tools)
        except StationError as error:
            if self._visit.means.verdicts.row(error.code).ending == "stop":
                raise
        else:
            await book.verdict()

    async def _handed_over(self, unit: RoundUnit, product: Product) -> HandedOver:
        means = self._visit.means
        owner = Customer.parse(unit.customer) if unit.customer else None
        if means.recipe.ownership in _OWNED_BY_ACCOUNT:
            owner = await self._cloud.account()
        now_s, made_at = means.clock.now(), unit.code_made_at
        age_s = self._visit.moment.age_s(made_at) if made_at is not None else 0.0
        code = NEVER_ISSUED if unit.code_hash else None  # that it has one; it is not given again
        return HandedOver(
            Slot(unit.device.short), None, facts_of_list(unit.device),
            replace(product, number=unit.product or product.number), None, now_s, owner,
            unit.owned_before, code, now_s - age_s, unit.baseline, now_s,
        )  # fmt: skip
