"""The truth about a device after it was flashed: it came back, and says itself what it runs."""

from station.domain.device_errors import UnitSwapped
from station.domain.field.firmware.module import FirmwareModule, Function
from station.domain.field.firmware.table import Installed, ModuleTable, read_table
from station.domain.field_errors import FlashNotTaken, FlashUnproven
from station.domain.identity import DeviceId
from station.flow.field.flash import FlashDoor, FlashNews, FlashUnit, Tell
from station.flow.ports import Clock

PROVES_WITHIN_S = 60.0
"""After its return: a device with a network connects first, and somebody must hold SETUP."""
_ASKS_AGAIN_S = 2.0
HOLD_SETUP = "It is back. Hold SETUP 3 s until it blinks blue: then it says what it runs."


async def prove(  # noqa: PLR0913, PLR0917  # what is looked for, where, and who hears
    door: FlashDoor,
    clock: Clock,
    device: DeviceId | None,
    address: str,
    module: FirmwareModule,
    tell: Tell,
) -> str:
    """What it says, in words, when that is what was sent. Raises FlashNotTaken, FlashUnproven,
    UnitLost (it did not return), UnitSwapped.
    """
    until = clock.now() + PROVES_WITHIN_S
    asked = False
    while True:
        unit = await door.returned(device, address)
        try:
            if await unit.listens_again():
                return await _said(unit, device, module)
        finally:
            await unit.close()
        if clock.now() > until:
            raise FlashUnproven(seen=(f"back, and silent for {PROVES_WITHIN_S:g} s",))
        if not asked:
            tell(FlashNews("proving", HOLD_SETUP))
            asked = True
        await clock.sleep(_ASKS_AGAIN_S)


async def _said(unit: FlashUnit, device: DeviceId | None, module: FirmwareModule) -> str:
    facts = await unit.identify()
    if device is not None and facts.device != device:
        raise UnitSwapped(f"{facts.device} answers where {device} was.")
    there = judged(read_table(await unit.modules()), module)
    if module.function is Function.USER_PART:
        return f"The device is back and runs this application ({there.sha256[:8].lower()}…)."
    return f"The device is back; its {module.words} has version {there.version}."


def judged(table: ModuleTable, module: FirmwareModule) -> Installed:
    """The application by its SHA-256, other parts by their version. Raises FlashNotTaken."""
    there = table.find(module.function, module.index)
    if there is None:
        raise FlashNotTaken(seen=(f"it has no {module.words}",))
    if there.sha256 and there.sha256 != module.sha256:
        raise FlashNotTaken(seen=(f"its application is {there.sha256[:16].lower()}…",))
    if there.version != module.version:
        raise FlashNotTaken(seen=(f"its {module.words} has version {there.version}",))
    return there
