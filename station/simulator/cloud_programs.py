"""The invented programs that run on simulated devices, and how one is read from its source."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from station.domain.field.firmware.module import FirmwareModule, read_module
from station.domain.field_errors import FirmwareDamaged, FirmwareNotAModule

_FUNCTION = re.compile(r'Particle\s*\.\s*function\s*\(\s*"(?P<name>[^"]{1,64})"')
_VARIABLE = re.compile(
    r'Particle\s*\.\s*variable\s*\(\s*"(?P<name>[^"]{1,64})"\s*,\s*&?\s*(?P<of>\w+)'
)
_VERSION = re.compile(r"PRODUCT_VERSION\s*\(\s*(?P<version>\d{1,5})\s*\)")
_TYPES = {
    "int": "int32",
    "double": "double",
    "float": "double",
    "bool": "bool",
    "String": "string",
    "char": "string",
}


@dataclass(frozen=True, slots=True)
class Program:
    """What a device offers the cloud. `variables` are name to type, as a device object has them.

    `version` is the product firmware's, None where the program does not say.
    """

    functions: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    version: int | None = None
    module: FirmwareModule | None = None
    """What the image says of itself; None for sources, and for what no real device would take."""


def _offers(*functions: str, **variables: str) -> Program:
    common = {"sensor": "int32", "temperature": "double", "mode": "string"}
    return Program(("setColor", *functions), common | variables)


STARTER = _offers("blink", ready="bool")
"""On the devices of the bench."""
FREEZER = _offers("setPoint", "defrost", doorOpen="bool")
GATE = _offers("openGate", gateOpen="bool")
TANK = _offers("calibrate", "pump", isFull="bool")


def read_program(source: str) -> Program:
    """By simple reading: the names a source registers, and the types declared for them."""
    found = _VERSION.search(source)
    return Program(
        tuple(dict.fromkeys(match["name"] for match in _FUNCTION.finditer(source))),
        {m["name"]: _type_of(m["of"], source) for m in _VARIABLE.finditer(source)},
        int(found["version"]) if found else None,
    )


def read_binary(content: bytes) -> Program:
    """A real image says its product's version itself; names are read out of any binary."""
    program = read_program(content.decode(errors="replace"))
    try:
        module = read_module(content)
    except (FirmwareNotAModule, FirmwareDamaged):
        return program
    return replace(program, module=module, version=module.product_version or program.version)


def _type_of(identifier: str, source: str) -> str:
    words = "|".join(_TYPES)
    declared = re.search(rf"\b({words})\b[\s*]*(?:\w+[^;()]*,\s*)?{identifier}\b", source)
    return _TYPES[declared[1]] if declared else "int32"
