"""What a simulated device answers: functions run, variables read, all without a device."""

import math
import re
import zlib
from collections.abc import Callable
from datetime import datetime

ARGUMENT_BYTES = 1024
"""A device cuts a longer argument (cloud-api 2.6)."""
_HOUR_S = 3600.0
_MODES = ("idle", "cooling", "running", "service")
_NUMBER = re.compile(r"\s*[+-]?\d{1,10}")


def call_function(name: str, argument: str) -> int:
    """The 32-bit number that the device returns; its meaning is the program's own."""
    heard = argument.encode()[:ARGUMENT_BYTES].decode(errors="ignore")
    value = _BEHAVIOURS.get(name, _leading_number)(heard)
    return (value + 2**31) % 2**32 - 2**31


def read_variable(device_id: str, name: str, kind: str, at: datetime) -> int | float | str | bool:
    """The value at that moment: the same for the same device, name and minute, and drifting."""
    own = share(device_id, name)
    wave = math.sin(2 * math.pi * (at.timestamp() / _HOUR_S / 6 + own))
    jitter = share(device_id, name, str(int(at.timestamp() // 60))) - 0.5
    match kind:
        case "double":
            return round(2.0 + 6.0 * own + 1.5 * wave + 0.3 * jitter, 2)
        case "string":
            return _MODES[int((wave + 1.0) * 1.999)]
        case "bool":
            return wave > 0.9
    return round(1000 + 800 * own + 120 * wave + 20 * jitter)


def share(*words: str) -> float:
    """A figure from 0 to 1 that belongs to these words: chance that can be asked again."""
    return zlib.crc32(" ".join(words).encode()) / 2**32


def _set_color(argument: str) -> int:
    """1 for `r,g,b` of 0 to 255 each, else 0 (cloud-api 2.6)."""
    parts = argument.split(",")
    is_color = len(parts) == 3 and all(p.strip().isdecimal() and int(p) <= 255 for p in parts)
    return int(is_color)


def _set_point(argument: str) -> int:
    try:
        return 1 if -40.0 <= float(argument) <= 40.0 else -1
    except ValueError:
        return -1


def _open_gate(argument: str) -> int:
    return {"open": 1, "close": 0}.get(argument.strip().lower(), -1)


def _leading_number(argument: str) -> int:
    match = _NUMBER.match(argument)
    return int(match[0]) if match else 0


_BEHAVIOURS: dict[str, Callable[[str], int]] = {
    "setColor": _set_color,
    "setPoint": _set_point,
    "openGate": _open_gate,
}
