"""What the device hears of the Wi-Fi it is to join, before the cloud hears of the device."""

from collections.abc import Sequence

from station.domain.device_errors import NetworkNotFound
from station.domain.errors import StationError
from station.domain.field.air import Heard
from station.domain.field.networks import five_ghz_only
from station.domain.field_errors import FiveGhzOnly
from station.domain.unit import Equipped
from station.domain.wifi import SeenNetwork, WifiNetwork
from station.flow.step import Tools

WEAK_BELOW_DBM = -80
"""It may join and may not: told, and gone on with (verdicts W7)."""
SECOND_SCAN_AFTER_S = 5.0


async def look_round(unit: Equipped, tools: Tools) -> None:
    """Over the device's own Wi-Fi, whose scan tells signal and security (device-protocol 3.2).
    Raises FiveGhzOnly, NetworkNotFound, SetUpNetworkSilent.
    """
    tools.teller.moved("networks_seen")
    seen = await tools.device.scan()
    wanted = unit.wifi
    if wanted is None or wanted.is_hidden:
        tools.teller.done("networks_seen", f"The device sees {len(seen)} networks.")
        return
    ours = _strongest(seen, wanted) or await _looked_for_again(wanted, tools)
    security = ours.security or "a security we do not know"
    tools.teller.done(
        "networks_seen", f"The device sees {ours.ssid}: {ours.rssi_dbm} dBm, {security}."
    )
    if ours.rssi_dbm < WEAK_BELOW_DBM:
        tools.teller.noted(f"{ours.ssid} is weak where the device is ({ours.rssi_dbm} dBm).")


async def _looked_for_again(wanted: WifiNetwork, tools: Tools) -> SeenNetwork:
    """A network on 5 GHz alone will not come into sight (verdicts W1, W2)."""
    useless = five_ghz_only(await _heard_here(tools))
    if wanted.ssid in useless:
        raise FiveGhzOnly(f"{wanted.ssid} is on 5 GHz only: no device of this kind can use it.")
    if useless:
        tools.teller.noted(f"On 5 GHz only, so of no use to the device: {', '.join(useless)}.")
    await tools.clock.sleep(SECOND_SCAN_AFTER_S)
    ours = _strongest(await tools.device.scan(), wanted)
    if ours is None:
        raise NetworkNotFound(f"The device does not see {wanted.ssid}.")
    return ours


async def _heard_here(tools: Tools) -> Sequence[Heard]:
    """A computer whose one adapter is on the device's network may hear nothing else."""
    try:
        return await tools.device.heard_here()
    except StationError as deaf:
        tools.teller.noted(f"This computer hears no networks meanwhile: {deaf}")
        return ()


def _strongest(seen: Sequence[SeenNetwork], wanted: WifiNetwork) -> SeenNetwork | None:
    ours = [one for one in seen if one.ssid == wanted.ssid]
    return max(ours, key=lambda one: one.rssi_dbm, default=None)
