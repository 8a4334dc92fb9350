"""Get the claim code that makes the device its owner's."""

from station.domain.cloud_errors import AlreadyOwned
from station.domain.identity import ClaimCode
from station.domain.recipe import Ownership
from station.domain.unit import Awaited, Promised
from station.flow.step import Tools, step


@step("Get a claim code", timeout_s=90)
async def promise(unit: Awaited, tools: Tools) -> Promised:
    """One code for one device, made now and not kept in stock. An account claims by REST, which
    speaks plainly and works while the device is off-line (cloud-api 2.14.5). Raises
    OwnedByAnother, ClaimEndpointGone, AlreadyOwned, ReplyLost.
    """
    code: ClaimCode | None = None
    if not unit.owned_before:
        match tools.recipe.ownership:
            case Ownership.CUSTOMER:
                code = await new_code(unit, tools)
            case Ownership.ACCOUNT | Ownership.DEVELOPMENT:
                await tools.cloud.claim(unit.device, None)
                tools.teller.done("code_fetched", "Claimed for the account.")
            case Ownership.CUSTOMER_ONLINE | Ownership.UNCLAIMED:
                tools.teller.done("code_fetched", "No claim code is needed.")
    if tools.recipe.ownership is Ownership.DEVELOPMENT:
        await tools.cloud.mark_development(unit.device)
    return Promised(
        unit.slot, unit.wifi, unit.facts, unit.product, unit.reading, unit.owner,
        unit.owned_before, code, tools.clock.now(),
    )  # fmt: skip


async def new_code(unit: Awaited, tools: Tools) -> ClaimCode:
    """A fresh code of the owner's. Raises AlreadyOwned when the owner has the device by now."""
    tools.teller.moved("code_fetched")
    promised = await tools.cloud.new_claim_code(unit.owner)
    if unit.device in promised.owned:
        raise AlreadyOwned
    tools.teller.done("code_fetched", "A claim code is ready; it is good for one hour.")
    return promised.code
