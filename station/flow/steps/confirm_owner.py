"""Ask the cloud until the owner is proven, or we know why it is not."""

from station.domain.clocks import WATCH_ENDS_AFTER_S
from station.domain.unit import Confirmed, HandedOver
from station.flow.step import Tools, step
from station.flow.watch import Watch

_SLOWEST_CALLS_S = 300.0
"""A call of the cloud, and this computer's way back to where it can be called."""


@step("Confirm the owner", timeout_s=2 * WATCH_ENDS_AFTER_S + _SLOWEST_CALLS_S)
async def confirm_owner(unit: HandedOver, tools: Tools) -> Confirmed:
    """Twice the watch: a join that failed is tried once more with the same answer
    (verdicts W5). Raises what Watch raises.
    """
    proof, unit = await Watch(unit, tools).proof()
    await tools.codes.forget(unit.device)
    return Confirmed(
        unit.slot, unit.wifi, unit.facts, unit.product, unit.reading, unit.read_at_s, unit.owner,
        unit.owned_before, unit.claim_code, unit.code_made_at_s, unit.baseline,
        unit.left_at_s, proof,
    )  # fmt: skip
