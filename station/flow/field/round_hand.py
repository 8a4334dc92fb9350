"""Hands a device of the round what was fetched for it, where there is no internet."""

import asyncio

from station.domain.cloud_errors import CodeExpired
from station.domain.errors import StoppedByOperator
from station.domain.field.rounds import RoundUnit, UnitState
from station.domain.field.rounds_reading import HANDING
from station.domain.field_errors import NotInRound, RoundHeld
from station.domain.identity import Customer, Slot
from station.domain.unit import HandedOver, Identified, Product, Promised, Unit
from station.flow.bench.ports import KeptCode
from station.flow.bench.scribe import hash_of
from station.flow.field.round_away import CloudAway
from station.flow.field.round_book import RoundBook
from station.flow.field.round_codes import not_kept
from station.flow.field.round_ports import TellFlow
from station.flow.field.round_visit import Visit
from station.flow.line import DeviceLine
from station.flow.ports import Way
from station.flow.runner import run_part
from station.flow.step import Flow, Tools, step
from station.flow.steps.choose_wifi import choose_wifi
from station.flow.steps.hand_over import hand_to_device
from station.flow.steps.identify import identify
from station.flow.teller import Teller
from station.flow.unhurried import to_its_end

MEET: Flow[Unit, Identified] = Flow.of(choose_wifi).then(identify)
_NOTHING_TO_HAND = {
    UnitState.CONFIRMED: "It is confirmed already; there is nothing to hand over.",
    UnitState.ANNOUNCED: "Its code was not fetched yet.",
    UnitState.CHECKED: "Its code was not fetched yet.",
}


async def hand(visit: Visit, way: Way, tell: TellFlow) -> RoundUnit:
    """The device says who it is, and gets its own code and no other's (verdicts 1.4.5). Raises
    NotInRound, RoundHeld, CodeExpired, VaultLocked, and what the device raises.
    """
    means = visit.means
    unit = Unit(Slot(way.address or way.network or way.by))
    teller = Teller(tell, unit)
    line = means.line_to(way, teller)
    try:
        met = await run_part(MEET, unit, _tools_to_meet(visit, line, teller))
        book = visit.of(met.device)
        if book is None:
            raise NotInRound(f"{met.device} is not in the round: no code was fetched for it.")
        promised = await _recalled(visit, book, met)
        handing = visit.tools(book, CloudAway(), line, teller)
        await _given(book, promised, handing)
    finally:
        await line.close()
    return visit.seen(book)


async def _given(book: RoundBook, promised: Promised, tools: Tools) -> None:
    """A stop has taken the code back, so the device can be handed over again."""
    try:
        await run_part(_giving(book.unit), promised, tools)
    except asyncio.CancelledError:
        if book.unit.is_in_doubt:
            await to_its_end(book.failed(promised, HANDING, StoppedByOperator()))
        raise


def _tools_to_meet(visit: Visit, line: DeviceLine, teller: Teller) -> Tools:
    means = visit.means
    books = _NobodyYet()
    return Tools(
        line, CloudAway(), means.operator, means.clock, means.recipe, teller, books,
        means.wifi_password(), means.enterprise(),
    )  # fmt: skip


class _NobodyYet:
    """Fulfils Customers until the device has said who it is: nobody is asked for one."""

    def of(self, device: object) -> Customer:
        raise AssertionError(f"no customer is made for {device} here")

    def done(self, device: object) -> None:
        """Nothing is."""


async def _recalled(visit: Visit, book: RoundBook, met: Identified) -> Promised:
    """What the ledger and the store know of the device, as the flow had left it."""
    unit = visit.seen(book)
    _refuse_what_gets_nothing(unit)
    kept = await _kept(visit, unit) if unit.code_hash else None
    recipe, clock = visit.means.recipe, visit.means.clock
    product = Product(unit.product, recipe.product, recipe.product, recipe.platform)
    now_s = clock.now()
    age_s = visit.moment.age_s(unit.code_made_at) if unit.code_made_at is not None else 0.0
    owner = Customer.parse(unit.customer) if unit.customer else None
    return Promised(
        met.slot, met.wifi, met.facts, product, None, now_s, owner, unit.owned_before,
        kept.code if kept is not None else None, now_s - age_s,
    )  # fmt: skip


def _refuse_what_gets_nothing(unit: RoundUnit) -> None:
    if unit.state in _NOTHING_TO_HAND:
        raise RoundHeld(_NOTHING_TO_HAND[unit.state])
    trouble = unit.trouble
    if unit.state is UnitState.EXPIRED and trouble is not None:
        raise CodeExpired(trouble.what, hint=trouble.do)
    if unit.state in (UnitState.REFUSED, UnitState.TROUBLED) and trouble is not None:
        raise RoundHeld(trouble.what, hint=trouble.do)


async def _kept(visit: Visit, unit: RoundUnit) -> KeptCode:
    """The very code that was promised to it, while its hour lasts."""
    if visit.moment.is_turned_back or unit.code_left_s(visit.moment) <= 0:
        raise CodeExpired(hint="Announce it again where there is internet: it gets a new code.")
    kept = await visit.codes.find(unit.device)
    if kept is not None and hash_of(kept.code) == unit.code_hash:
        return kept
    if (why := not_kept(await visit.means.store())) is not None:
        raise why
    raise RoundHeld(
        "Its claim code is no longer in this computer's store.",
        hint="Announce it again where there is internet: it gets a new code.",
    )


def _giving(known: RoundUnit) -> Flow[Promised, HandedOver]:
    """The flow's own step, but that nothing is asked of the cloud: the baseline is the one that
    was read when the device was checked.
    """

    @step("Hand over to the device", timeout_s=600)
    async def hand_over(unit: Promised, tools: Tools) -> HandedOver:
        await tools.device.prepare(tools.operator)
        await hand_to_device(unit, tools)
        return HandedOver(
            unit.slot, unit.wifi, unit.facts, unit.product, unit.reading, unit.read_at_s,
            unit.owner, unit.owned_before, unit.claim_code, unit.code_made_at_s, known.baseline,
            tools.clock.now(),
        )  # fmt: skip

    return Flow.of(hand_over)
