"""A simulated device's way from stored credentials into the cloud (device-protocol 4.1)."""

from typing import TYPE_CHECKING

from station.simulator import mishaps

if TYPE_CHECKING:
    from station.simulator.trouble import Trouble
    from station.simulator.unit import SimulatedUnit

JOIN_PASSES = 3


async def connect(unit: "SimulatedUnit") -> None:
    """Join, get an address, begin a session; or come back to listening mode."""
    if not unit.networks:
        unit.enter_listening_from_within()
        return
    if _is_taken_away(unit):
        return
    unit.light("blinking green")
    if not await _joined(unit):
        unit.enter_listening_from_within()
        return
    unit.light("fast blinking green")
    await unit.wait(unit.pace.dhcp)
    unit.tell("joined", unit.device_id, {"ssid": _network_name(unit)})
    unit.light("blinking cyan")
    if not await _reaches_the_cloud(unit):
        return
    await unit.wait(unit.pace.handshake)
    update = _struck(unit, "first_update")
    if update is not None:
        _session(unit, shows_code="code_first" in update.args)
        await mishaps.update_first(unit, update)
        return
    unit.light("breathing cyan")
    _session(unit)
    await _afterwards(unit)


def _struck(unit: "SimulatedUnit", kind: str) -> "Trouble | None":
    return unit.strike(frozenset({kind}), "connect")


def _is_taken_away(unit: "SimulatedUnit") -> bool:
    """Pulled out or put elsewhere just as it left listening mode."""
    pulled = _struck(unit, "unplug")
    if pulled is not None:
        mishaps.lose_power(unit, pulled)
    return pulled is not None or unit.strikes_aside("swap", "connect")


async def _joined(unit: "SimulatedUnit") -> bool:
    """Three passes over the stored networks; credentials that are not new are tried for ever."""
    fails = _struck(unit, "join_fails") is not None
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


async def _reaches_the_cloud(unit: "SimulatedUnit") -> bool:
    if _struck(unit, "never_connects") is not None:
        return False
    if _struck(unit, "keys_refused") is not None:
        unit.light("blinking cyan, red flashes")
        return False
    late = _struck(unit, "connects_late")
    if late is not None:
        await unit.clock.sleep(float(late.args.get("seconds", 3700.0)))
    return True


def _session(unit: "SimulatedUnit", *, shows_code: bool = True) -> None:
    unit.is_online = True
    unit.has_new_credentials = False
    if _struck(unit, "resume_session") is not None:
        unit.cloud.device_resumed(unit.device_id)
    else:
        _handshake(unit, shows_code=shows_code)
    unit.tell("waits", unit.device_id, {"seconds": round(unit.waited_s, 4)})


def _handshake(unit: "SimulatedUnit", *, shows_code: bool) -> None:
    """A full one presents the claim code; an answer erases it (device-protocol 4.3)."""
    stored = unit.claim_code if shows_code else None
    code = stored.decode("ascii", "replace") if stored else None
    if unit.cloud.device_connected(unit.device_id, code):
        unit.flash.claim_code, unit.flash.claimed = None, True
    application = unit.flash.flashed.application
    if application is not None:
        unit.cloud.device_runs(unit.device_id, application)


async def _afterwards(unit: "SimulatedUnit") -> None:
    resets = _struck(unit, "keeps_resetting")
    if resets is not None:
        mishaps.keep_resetting(unit, resets)
    flaps = _struck(unit, "flapping")
    if flaps is not None:
        await mishaps.flap(unit, flaps)
