"""Give the device its claim code and its Wi-Fi, in one visit to listening mode."""

import asyncio
from contextlib import suppress
from dataclasses import replace

from station.domain.clocks import BASELINE_FRESH_S, CODE_RENEWED_AT_S
from station.domain.cloud_errors import VanishedFromProduct
from station.domain.errors import StationError
from station.domain.unit import HandedOver, Promised
from station.flow.line import NEVER_ISSUED
from station.flow.step import Tools, step
from station.flow.steps.promise import new_code

NEUTRALISED_WITHIN_S = 3.0


@step("Hand over to the device", timeout_s=600)
async def hand_over(unit: Promised, tools: Tools) -> HandedOver:
    """The code goes first: success of the Wi-Fi ends listening mode (device-protocol 2.5).

    The cloud is asked first, as it may be out of reach from where the device is: for a code that
    is still good, for the baseline of just before (settled 1.1). The id is read again before
    anything is written. Raises UnitSwapped, CodeNotStored, NetworkNotFound, VanishedFromProduct.
    """
    await tools.device.prepare(tools.operator)
    unit = await _with_good_code(unit, tools)
    baseline = await _baseline(unit, tools)
    await hand_to_device(unit, tools)
    return HandedOver(
        unit.slot, unit.wifi, unit.facts, unit.product, unit.reading, unit.read_at_s, unit.owner,
        unit.owned_before, unit.claim_code, unit.code_made_at_s, baseline, tools.clock.now(),
    )  # fmt: skip


async def hand_to_device(unit: Promised, tools: Tools) -> None:
    """What the device gets, after it has said again who it is; a code that was handed over in
    part is taken back. Nothing is asked of the cloud. Raises UnitSwapped, CodeNotStored,
    NetworkNotFound.
    """
    await _see_the_same_device(tools)
    try:
        await _tell(unit, tools)
    except (asyncio.CancelledError, StationError):
        await _neutralise(unit, tools)
        raise


async def _see_the_same_device(tools: Tools) -> None:
    tools.teller.moved("listening")
    await tools.device.identify()
    tools.teller.done("listening", "The same device still listens.")


async def _with_good_code(unit: Promised, tools: Tools) -> Promised:
    age_s = tools.clock.now() - unit.code_made_at_s
    if unit.claim_code is None or age_s < CODE_RENEWED_AT_S:
        return unit
    tools.teller.retried("Fetches a new claim code", f"the old one is {age_s / 60:.0f} min old")
    code = await new_code(unit, tools)
    return replace(unit, claim_code=code, code_made_at_s=tools.clock.now())


async def _baseline(unit: Promised, tools: Tools) -> str | None:
    """Of the reading at hand while it is fresh and the device has listened ever since."""
    is_fresh = tools.clock.now() - unit.read_at_s < BASELINE_FRESH_S
    if unit.reading is not None and is_fresh and not tools.device.has_come_back:
        return unit.reading.last_handshake_at
    reading = await tools.cloud.look(unit.device)
    if reading is None:
        raise VanishedFromProduct
    return reading.last_handshake_at


async def _tell(unit: Promised, tools: Tools) -> None:
    if unit.claim_code is not None:
        tools.teller.moved("code_stored")
        await tools.device.set_claim_code(unit.claim_code)
        tools.teller.done("code_stored", "The device stored the claim code.")
    if unit.wifi is not None:
        tools.teller.moved("wifi_stored")
        await tools.device.set_wifi(unit.wifi)
        tools.teller.done("wifi_stored", f"The device stored the Wi-Fi {unit.wifi.ssid}.")
    tools.teller.moved("left_listening")
    await tools.device.depart()
    tools.teller.done("left_listening", "The device left listening mode.")


async def _neutralise(unit: Promised, tools: Tools) -> None:
    """A delivered code is a loaded spring: an abandoned device could still claim itself
    (verdicts 1.4.6). Where the device cannot be reached any more, it has not been told all.
    """
    if unit.claim_code is None:
        return
    with suppress(TimeoutError, StationError):
        async with asyncio.timeout(tools.clock.real_s(NEUTRALISED_WITHIN_S)):
            await tools.device.set_claim_code(NEVER_ISSUED)
            tools.teller.noted("The claim code was taken back from the device.")
            return
    tools.teller.noted("The claim code could not be taken back; it ends within the hour.")
