"""The modules on a simulated device: those of its factory, and those flashed since."""

from collections.abc import Mapping
from dataclasses import dataclass

from station.domain.field.firmware.module import FirmwareModule, Function, read_module
from station.domain.field.firmware.table import ModuleTable
from station.domain.field_errors import FirmwareDamaged, FirmwareNotAModule

INTEGRITY, DEPENDENCY, SIZE, PLATFORM, FORMAT = -1330, -1340, -1351, -1360, -1370
"""Result codes (device-protocol 6.5)."""
_SYSTEM_VERSIONS = {1502: "1.5.0", 207: "0.7.0", 107: "0.6.0"}


@dataclass(frozen=True, slots=True)
class Flashed:
    """What was flashed last into each place, by the name in `s` ("u1")."""

    parts: Mapping[str, FirmwareModule]

    def with_module(self, module: FirmwareModule) -> "Flashed":
        return Flashed({**self.parts, f"{module.function.letter}{module.index}": module})

    @property
    def application(self) -> FirmwareModule | None:
        return self.parts.get("u1")

    @property
    def firmware(self) -> str | None:
        """The Device OS that both system parts together make, once both were flashed."""
        both = [self.parts.get(name) for name in ("s1", "s2")]
        versions = [part.version for part in both if part is not None]
        return version_text(min(versions)) if len(versions) == len(both) else None


NOTHING_FLASHED = Flashed({})


def version_text(system_module: int) -> str:
    """The Device OS of a system part's version: 2302 is 2.3.1."""
    if system_module in _SYSTEM_VERSIONS:
        return _SYSTEM_VERSIONS[system_module]
    major, rest = divmod(system_module, 1000)
    minor, patch = divmod(rest, 100)
    return f"{major}.{minor}.{max(patch - 1, 0)}"


def validation_code(
    content: bytes, platform: int, table: ModuleTable
) -> tuple[int, FirmwareModule | None]:
    """0 and the module, or why it is not taken (device-protocol 5.4)."""
    try:
        module = read_module(content)
    except FirmwareNotAModule:
        return FORMAT, None
    except FirmwareDamaged:
        return INTEGRITY, None
    code = _misfit(module, platform, table)
    return code, None if code else module


def _misfit(module: FirmwareModule, platform: int, table: ModuleTable) -> int:
    if module.platform.number != platform:
        return PLATFORM
    there = table.find(module.function, module.index)
    if there is None:
        return FORMAT
    if module.size_bytes > there.most_bytes:
        return SIZE
    for need in module.needs:
        found = table.find(need.function, need.index)
        if need.function is not Function.NONE and (found is None or found.version < need.version):
            return DEPENDENCY
    return 0
