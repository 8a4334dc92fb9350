"""Settle who is to own the device, and that nobody else does."""

from station.domain.cloud_errors import (
    AlreadyOwned,
    CustomerRefused,
    OwnedByAnother,
    OwnedByAnotherCustomer,
)
from station.domain.errors import Unanswered
from station.domain.identity import Customer
from station.domain.questions import CUSTOMER, KEEP_OWNED
from station.domain.recipe import Ownership
from station.domain.unit import Awaited, Enrolled
from station.flow.release import unclaim
from station.flow.step import Tools, step

_FOR_CUSTOMERS = (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE)


@step("Make the customer known", timeout_s=120)
async def expect_owner(unit: Enrolled, tools: Tools) -> Awaited:
    """The owner is looked at before a code is made: a code would take the device over
    (verdicts 1.4.5). Raises OwnedByAnother, OwnedByAnotherCustomer, AlreadyOwned,
    CustomerRefused, Unanswered.
    """
    owner = await _owner(unit, tools)
    tools.teller.moved("owner_checked")
    owned_before = await _is_owned_by(owner, unit, tools)
    tools.teller.done("owner_checked", _seen(unit, owned_before=owned_before))
    if owner is not None and tools.recipe.ownership in _FOR_CUSTOMERS:
        tools.teller.moved("customer_ready")
        is_new = await tools.cloud.expect_customer(owner)
        tools.teller.done("customer_ready", "Customer made." if is_new else "The customer exists.")
    return Awaited(
        unit.slot, unit.wifi, unit.facts, unit.product, unit.reading, unit.read_at_s,
        owner, owned_before,
    )  # fmt: skip


async def _owner(unit: Enrolled, tools: Tools) -> Customer | None:
    recipe = tools.recipe
    if recipe.ownership is Ownership.UNCLAIMED:
        return None
    if recipe.ownership not in _FOR_CUSTOMERS:
        return await tools.cloud.account()
    if recipe.customer is None and recipe.customer_from == "uuid":
        return tools.customers.of(unit.device)
    text = recipe.customer or await tools.operator.answer(CUSTOMER)
    try:
        return Customer.parse(text)
    except ValueError as cause:
        raise CustomerRefused(f"This is no customer: {cause}.") from cause


async def _is_owned_by(owner: Customer | None, unit: Enrolled, tools: Tools) -> bool:
    """Whether `owner` has it already and that is fine; another's is released or refused."""
    present = unit.reading.owner if unit.reading is not None else None
    if present is None:
        return False
    if owner is not None and owner.is_named(present):
        return await _keeps(tools)
    await _another(present, unit, tools)
    return False


async def _keeps(tools: Tools) -> bool:
    if tools.recipe.ownership not in _FOR_CUSTOMERS:
        return True  # claiming one's own device again changes nothing
    try:
        keeps = await tools.operator.answer(KEEP_OWNED) == "yes"
    except Unanswered as cause:
        raise AlreadyOwned(hint="Say --answer keep_owned=yes to keep it, or set it aside.") from (
            cause
        )
    if not keeps:
        raise AlreadyOwned
    return True


async def _another(present: str, unit: Enrolled, tools: Tools) -> None:
    is_ours = await tools.cloud.is_ours(present)
    if is_ours and tools.recipe.release_own and unit.reading is not None:
        await unclaim(unit.reading, tools)
        tools.teller.done("released", f"Unclaimed; {present} no longer owns it.")
    elif is_ours:
        raise OwnedByAnotherCustomer(f"The device belongs to {present} of this product.")
    else:
        raise OwnedByAnother(f"The device belongs to {present}.")


def _seen(unit: Enrolled, *, owned_before: bool) -> str:
    if owned_before and unit.reading is not None:
        return f"It belongs to {unit.reading.owner} already."
    return "Nobody owns it."
