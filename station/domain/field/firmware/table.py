"""The modules that a device says it has (console `s`, device-protocol 2.4)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from station.domain.field.firmware.module import Function, Need

_LETTERS = {function.letter: function for function in Function}
_PLATFORM_OF_NOTHING = -1


@dataclass(frozen=True, slots=True)
class Installed:
    """One module in its place. `most_bytes` is the room there; `sha256` is told of the
    application alone.
    """

    function: Function
    index: int
    version: int
    most_bytes: int
    sha256: str = ""
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True)
class ModuleTable:
    """What a device runs; its platform's number is -1 where it does not say."""

    platform: int
    modules: tuple[Installed, ...]

    def find(self, function: Function, index: int) -> Installed | None:
        return next((m for m in self.modules if (m.function, m.index) == (function, index)), None)


def read_table(told: Mapping[str, object]) -> ModuleTable:
    """What is not understood is left out: the table only ever helps to refuse."""
    platform, listed = told.get("p"), told.get("m")
    rows = listed if isinstance(listed, list) else []
    return ModuleTable(
        platform if isinstance(platform, int) else _PLATFORM_OF_NOTHING, tuple(_modules(rows))
    )


def _modules(rows: list[Any]) -> Iterator[Installed]:
    for row in rows:
        match row:
            case {"l": "m", "f": str(letter), "n": index, "v": int(version)} if letter in _LETTERS:
                yield Installed(
                    _LETTERS[letter],
                    _number(index),
                    version,
                    _number(row.get("s")),
                    str(row.get("u", "")).upper(),
                    tuple(_needs(row.get("d"))),
                )


def _needs(told: object) -> Iterator[Need]:
    for each in told if isinstance(told, list) else []:
        match each:
            case {"f": str(letter), "n": index, "v": int(version)} if letter in _LETTERS:
                yield Need(_LETTERS[letter], _number(index), version)


def _number(told: object) -> int:
    """The index is told as a text."""
    return int(str(told)) if str(told).isdecimal() else 0
