"""A simulated device's way from stored credentials into the cloud (device-protocol 4.1)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.simulator.unit import SimulatedUnit

JOIN_PASSES = 3


async def connect(unit: "SimulatedUnit") -> None:
    """Join, get an address, begin a session; or come back to listening mode."""
    if not unit.networks:
        unit.enter_listening_from_within()
        return
    unit.light("blinking green")
    if not await _joined(unit):
        unit.enter_listening_from_within()
        return
    unit.light("fast blinking green")
    await unit.wait(unit.pace.dhcp)
    unit.tell("joined", unit.device_id, {"ssid": _network_name(unit)})
    unit.light("blinking cyan")
    if unit.strike(frozenset({"never_connects"}), "connect") is not None:
        return
    await unit.wait(unit.pace.handshake)
    _session(unit)


async def _joined(unit: "SimulatedUnit") -> bool:
    """Three passes over the stored networks; credentials that are not new are tried for ever."""
    fails = unit.strike(frozenset({"join_fails"}), "connect") is not None
    while True:
        for _ in range(JOIN_PASSES):
            if not fails and any(unit.air.lets_join(entry) for entry in unit.networks):
                await unit.wait(unit.pace.join)
                return True
            await unit.wait(unit.pace.failed_pass)
        if unit.has_new_credentials:
            return False


def _network_name(unit: "SimulatedUnit") -> str:
    joined = next(entry for entry in unit.networks if unit.air.lets_join(entry))
    return joined.ssid.decode("utf-8", "replace")


def _session(unit: "SimulatedUnit") -> None:
    unit.is_online = True
    unit.has_new_credentials = False
    unit.light("breathing cyan")
    if unit.strike(frozenset({"resume_session"}), "connect") is not None:
        unit.cloud.device_resumed(unit.device_id)
    else:
        _handshake(unit)
    unit.tell("waits", unit.device_id, {"seconds": round(unit.waited_s, 4)})


def _handshake(unit: "SimulatedUnit") -> None:
    """A full one presents the claim code; an answer erases it (device-protocol 4.3)."""
    code = unit.claim_code.decode("ascii", "replace") if unit.claim_code else None
    if unit.cloud.device_connected(unit.device_id, code):
        unit.claim_code, unit.claimed = None, True
