"""What a device says when it does not take a firmware over serial (device-protocol 5.4, 6.5)."""

import re

from station.domain.errors import StationError, StoppedByOperator
from station.domain.field_errors import (
    FirmwareDamaged,
    FirmwareNeedsOther,
    FirmwareNotAModule,
    FirmwareTooLarge,
    FirmwareWrongPlatform,
    FlashNotSupported,
    FlashRefused,
    FlashStopped,
)

_VALIDATION = re.compile(r"Validation failed: (-\d+)")
_BY_CODE: dict[int, type[StationError]] = {
    -1310: FirmwareNotAModule,
    -1330: FirmwareDamaged,
    -1340: FirmwareNeedsOther,
    -1351: FirmwareTooLarge,
    -1360: FirmwareWrongPlatform,
    -1370: FirmwareNotAModule,
}


def trouble_of(
    said: str, seen: tuple[str, ...] = (), *, was_sending: bool, was_stopped: bool
) -> StationError:
    """`said` is what came with the device's CAN CAN; `was_sending`: it had taken the header."""
    if said.strip():
        seen = (*seen, f"the device said: {said.strip()}")
    if was_stopped:
        return StoppedByOperator("The transfer was stopped; the device is as it was.", seen=seen)
    if (refused := _VALIDATION.search(said)) is not None:
        return _refused_by(int(refused[1]), seen)
    if "no longer supported" in said:
        return FlashNotSupported("Device OS 6.0 and newer takes no firmware by serial.", seen=seen)
    if "higher than the allowed space" in said:
        return FirmwareTooLarge(seen=seen)
    return FlashStopped(seen=seen) if was_sending else FlashRefused(seen=seen)


def _refused_by(code: int, seen: tuple[str, ...]) -> StationError:
    kind = _BY_CODE.get(code, FlashRefused)
    return kind(f"The device looked the firmware over and refused it ({code}).", seen=seen)
