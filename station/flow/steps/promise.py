"""Get the claim code that makes the device its owner's."""

from station.domain.clocks import CODE_RENEWED_AT_S
from station.domain.cloud_errors import AlreadyOwned
from station.domain.identity import ClaimCode
from station.domain.recipe import Ownership
from station.domain.unit import Awaited, Promised
from station.flow.bench.ports import KeptCode
from station.flow.step import Tools, step


@step("Get a claim code", timeout_s=90)
async def promise(unit: Awaited, tools: Tools) -> Promised:
    """One code for one device, made now and not kept in stock; one that a power cut left good is
    used first. An account claims by REST, which
    speaks plainly and works while the device is off-line (cloud-api 2.14.5). Raises
    OwnedByAnother, ClaimEndpointGone, AlreadyOwned, ReplyLost.
    """
    code, made_at_s = None, tools.clock.now()
    if not unit.owned_before:
        match tools.recipe.ownership:
            case Ownership.CUSTOMER:
                code, made_at_s = await _kept_or_new(unit, tools)
            case Ownership.ACCOUNT | Ownership.DEVELOPMENT:
                await tools.cloud.claim(unit.device, None)
                tools.teller.done("code_fetched", "Claimed for the account.")
            case Ownership.CUSTOMER_ONLINE | Ownership.UNCLAIMED:
                tools.teller.done("code_fetched", "No claim code is needed.")
    if tools.recipe.ownership is Ownership.DEVELOPMENT:
        await tools.cloud.mark_development(unit.device)
    return Promised(
        unit.slot, unit.wifi, unit.facts, unit.product, unit.reading, unit.read_at_s, unit.owner,
        unit.owned_before, code, made_at_s,
    )  # fmt: skip


async def _kept_or_new(unit: Awaited, tools: Tools) -> tuple[ClaimCode, float]:
    """The code and when it was made, by the story clock."""
    kept = await tools.codes.find(unit.device)
    if kept is not None:
        age_s = (tools.clock.utc() - kept.made_at).total_seconds() / tools.clock.real_s(1.0)
        if 0 <= age_s < CODE_RENEWED_AT_S:
            seen = f"The claim code made {age_s / 60:.0f} min ago is still good."
            tools.teller.done("code_fetched", seen)
            return kept.code, tools.clock.now() - age_s
    return await new_code(unit, tools), tools.clock.now()


async def new_code(unit: Awaited, tools: Tools) -> ClaimCode:
    """A fresh code of the owner's, kept for after a power cut before anybody sees it. Raises
    AlreadyOwned when the owner has the device by now.
    """
    tools.teller.moved("code_fetched")
    promised = await tools.cloud.new_claim_code(unit.owner)
    if unit.device in promised.owned:
        raise AlreadyOwned
    await tools.codes.keep(unit.device, KeptCode(promised.code, tools.clock.utc()))
    tools.teller.done("code_fetched", "A claim code is ready; it is good for one hour.")
    return promised.code
