"""Ask the device who it is, and whether it can be served at all."""

from station.domain.device_errors import FirmwareTooOld, OpenNetworkBySerial
from station.domain.firmware import Firmware
from station.domain.recipe import Ownership
from station.domain.unit import DeviceFacts, Equipped, Identified
from station.domain.wifi import Security
from station.flow.field.listening import until_it_answers
from station.flow.field.look_round import look_round
from station.flow.step import Tools, step


@step("Identify the device", timeout_s=400)
async def identify(unit: Equipped, tools: Tools) -> Identified:
    """Raises NotListening, FirmwareTooOld, OpenNetworkBySerial, FiveGhzOnly, NetworkNotFound and
    what opening a port or going to the device's own Wi-Fi raises.
    """
    await tools.device.prepare(tools.operator)
    tools.teller.moved("device_answers")
    facts = await until_it_answers(tools.device, tools.operator, tools.clock, tools.teller)
    tools.teller.done("device_answers", f"The device says it is {facts.device}.")
    tools.teller.done("firmware_read", f"Device OS {facts.firmware or 'unknown'}.")
    _refuse_what_cannot_work(unit, facts, tools)
    if facts.via == "softap":
        await look_round(unit, tools)
    return Identified(unit.slot, unit.wifi, facts)


def _refuse_what_cannot_work(unit: Equipped, facts: DeviceFacts, tools: Tools) -> None:
    """Before the cloud hears of it and before a code is spent."""
    if facts.via != "usb" or facts.firmware is None:
        return
    firmware = Firmware.parse(facts.firmware)
    if tools.recipe.ownership is Ownership.CUSTOMER and not firmware.takes_claim_code:
        raise FirmwareTooOld(f"Device OS {firmware} takes no claim code by USB (0.6.0 does).")
    is_open = unit.wifi is not None and unit.wifi.security is Security.OPEN
    if is_open and firmware.spoils_open_networks:
        raise OpenNetworkBySerial(f"Device OS {firmware} cannot be given an open network by USB.")
