"""What befalls a device by itself: power cuts, restarts, an update, sessions that break."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from station.simulator.trouble import Trouble

if TYPE_CHECKING:
    from station.simulator.unit import SimulatedUnit

RESETS_EVERY_S, FLAPS_EVERY_S, UPDATES_WITHIN_S = 5.0, 20.0, 75.0
WEAK_DBM = -92
_UPDATE_STARTS_S, _SAFE_MODE_S = 0.5, 1.0


def lose_power(unit: "SimulatedUnit", trouble: Trouble) -> None:
    """`unplug`: its port vanishes; with `back_after_s` it comes back under another name."""
    unit.start(_away(unit, trouble))


def in_force_at_once(unit: "SimulatedUnit", trouble: Trouble) -> Callable[[], None] | None:
    """How a trouble begins that waits for no moment; None for one that does."""
    match trouble.kind:
        case "not_listening":
            return lambda: _begin_program(unit, trouble)
        case "stuck_in_prompt":
            return lambda: unit.begin_in_prompt(str(trouble.args.get("prompt", "SSID: ")))
        case "weak_signal":
            return lambda: _weaken(unit, trouble)
        case "keeps_resetting":
            return lambda: keep_resetting(unit, trouble)
        case "dfu":
            return lambda: _enter_dfu(unit, trouble)
    return None


def keep_resetting(unit: "SimulatedUnit", trouble: Trouble) -> None:
    unit.start(_resets(unit, trouble))


async def flap(unit: "SimulatedUnit", trouble: Trouble) -> None:
    """Its session breaks and begins anew, again and again."""
    for _ in _times(trouble):
        await unit.clock.sleep(float(trouble.args.get("every_s", FLAPS_EVERY_S)))
        unit.cloud.device_disconnected(unit.device_id)
        unit.cloud.device_connected(unit.device_id, None)


async def update_first(unit: "SimulatedUnit", trouble: Trouble) -> None:
    """Its first session brings a new system: it flashes, restarts and comes back
    (device-protocol 4.1). Stored codes and networks stay.
    """
    seconds = float(trouble.args.get("seconds", UPDATES_WITHIN_S))
    unit.light("breathing magenta")
    unit.cloud.device_says(unit.device_id, "spark/status/safe-mode", "{}")
    await unit.clock.sleep(_UPDATE_STARTS_S)
    unit.cloud.device_says(unit.device_id, "spark/flash/status", "started ")
    unit.light("fast blinking magenta")
    await unit.clock.sleep(max(seconds - _UPDATE_STARTS_S - _SAFE_MODE_S, 0.0))
    unit.cloud.device_says(unit.device_id, "spark/flash/status", "success ")
    unit.start(unit.restart(listens=False))


def _times(trouble: Trouble) -> range:
    """`count` of them; 0, or left out, is for as long as the device is there."""
    return range(int(trouble.args.get("count", 0)) or 1_000_000)


def _begin_program(unit: "SimulatedUnit", trouble: Trouble) -> None:
    """Its own program is in charge; with `text` it logs that."""
    unit.stop_listening_silently()
    if text := str(trouble.args.get("text", "")):
        unit.start(_logs(unit, f"{text}\r\n".encode(), float(trouble.args.get("every_s", 1.0))))


async def _logs(unit: "SimulatedUnit", line: bytes, every_s: float) -> None:
    """As long as it does not listen: then its program rests, and goes on afterwards."""
    while True:
        if unit.is_plugged and not (unit.is_listening or unit.is_dfu):
            unit.ports.write(line)
        await unit.clock.sleep(every_s)


def _weaken(unit: "SimulatedUnit", trouble: Trouble) -> None:
    unit.rssi_dbm = int(trouble.args.get("rssi_dbm", WEAK_DBM))


def _enter_dfu(unit: "SimulatedUnit", trouble: Trouble) -> None:
    async def enter() -> None:
        await unit.restart(listens=False, dfu=True)
        if seconds := float(trouble.args.get("seconds", 0)):
            await unit.clock.sleep(seconds)
            await unit.restart(listens=None)

    unit.start(enter())


async def _resets(unit: "SimulatedUnit", trouble: Trouble) -> None:
    for _ in _times(trouble):
        await unit.clock.sleep(float(trouble.args.get("every_s", RESETS_EVERY_S)))
        await unit.reset()


async def _away(unit: "SimulatedUnit", trouble: Trouble) -> None:
    listens = unit.is_listening
    unit.unplug()
    if "back_after_s" in trouble.args:
        await unit.clock.sleep(float(trouble.args["back_after_s"]))
        await unit.plug(listening=listens)
