"""Whether an image may leave the computer, row by row: a wrong one never does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from station.domain.errors import StationError
from station.domain.field.firmware.module import (
    FUNCTION_NAMES,
    FirmwareModule,
    Function,
    Need,
    read_module,
)
from station.domain.field.firmware.table import ModuleTable
from station.domain.field_errors import (
    FirmwareDamaged,
    FirmwareNeedsOther,
    FirmwareNotAModule,
    FirmwareTooLarge,
    FirmwareWrongPlatform,
)
from station.domain.platforms import Platform

_TAKEN = (Function.BOOTLOADER, Function.SYSTEM_PART, Function.USER_PART)
_ROOM_BYTES = {
    Function.BOOTLOADER: 16 * 1024,
    Function.SYSTEM_PART: 256 * 1024,
    Function.USER_PART: 128 * 1024,
}
"""On a Photon and a P1 (device-protocol 2.4); the device's own table goes before."""


class CheckState(StrEnum):
    GOOD = "good"
    BAD = "bad"
    UNKNOWN = "unknown"
    """The device has not said what it would take to know."""
    WATCH = "watch"


@dataclass(frozen=True, slots=True)
class Check:
    """One row: `key` is image, checksum, board, kind, room, needs, others or product."""

    key: str
    state: CheckState
    words: str


@dataclass(frozen=True, slots=True)
class Board:
    """What is known of the device an image is for."""

    platform: Platform | None = None
    table: ModuleTable | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """`module` is None, or `trouble` says why not, when it must not be sent."""

    checks: tuple[Check, ...]
    module: FirmwareModule | None = None
    trouble: StationError | None = None


NOBODY = Board()


def examine(content: bytes, board: Board = NOBODY) -> Examination:
    """Look at `content`, by itself and for `board`. Never raises."""
    try:
        module = read_module(content)
    except FirmwareNotAModule as error:
        return Examination((Check("image", CheckState.BAD, str(error)),), trouble=error)
    except FirmwareDamaged as error:
        whole = Check("image", CheckState.GOOD, "The file is a Particle image.")
        return Examination((whole, Check("checksum", CheckState.BAD, str(error))), trouble=error)
    rows: list[Check] = [
        Check("image", CheckState.GOOD, f"The file is a Particle image: {module.words}."),
        Check("checksum", CheckState.GOOD, f"All {module.size_bytes} bytes are whole."),
    ]
    trouble: StationError | None = None
    for check, wrong in _verdicts(module, board):
        rows.append(check)
        trouble = trouble or wrong
    return Examination(tuple(rows), module, trouble)


def checked(content: bytes, board: Board = NOBODY) -> FirmwareModule:
    """Raises FirmwareNotAModule, FirmwareDamaged, FirmwareWrongPlatform, FirmwareTooLarge,
    FirmwareNeedsOther.
    """
    examination = examine(content, board)
    if examination.trouble is not None:
        raise examination.trouble
    assert examination.module is not None  # noqa: S101  # no trouble: it was read
    return examination.module


Row = tuple[Check, StationError | None]


def _verdicts(module: FirmwareModule, board: Board) -> Iterator[Row]:
    judges: tuple[Callable[[FirmwareModule, Board], Row], ...] = (
        _platform, _kind, _room, _needs, _others,
    )  # fmt: skip
    for judge in judges:
        yield judge(module, board)
    if module.product is not None:
        words = f"For product {module.product}, firmware version {module.product_version}."
        yield Check("product", CheckState.GOOD, words), None


def _good(key: str, words: str) -> Row:
    return Check(key, CheckState.GOOD, words), None


def _bad(key: str, error: StationError) -> Row:
    return Check(key, CheckState.BAD, str(error)), error


def _platform(module: FirmwareModule, board: Board) -> Row:
    name = module.platform.name
    if not module.platform.is_supported:
        return _bad("board", FirmwareWrongPlatform(f"The file is for {name}, not Photon or P1."))
    wanted = _platform_of(board)
    if wanted is None:
        return Check("board", CheckState.UNKNOWN, f"For {name}; no device is asked yet."), None
    if wanted != module.platform.number:
        told = board.platform.name if board.platform else f"platform {wanted}"
        return _bad("board", FirmwareWrongPlatform(f"The file is for {name}; this is a {told}."))
    return _good("board", f"For {name}, as the device is.")


def _platform_of(board: Board) -> int | None:
    """What the device itself says goes before what USB says."""
    if board.table is not None and board.table.platform >= 0:
        return board.table.platform
    return board.platform.number if board.platform is not None else None


def _kind(module: FirmwareModule, _board: Board) -> Row:
    if module.function in _TAKEN:
        return _good("kind", f"It replaces the device's {module.words}.")
    words = f"It is {FUNCTION_NAMES[module.function]}, which a Photon or P1 does not take."
    return _bad("kind", FirmwareNotAModule(words))


def _room(module: FirmwareModule, board: Board) -> Row:
    there = board.table.find(module.function, module.index) if board.table else None
    most = (there.most_bytes if there else 0) or _ROOM_BYTES.get(module.function, 0)
    if module.size_bytes > most:
        words = f"It has {module.size_bytes} bytes; the device has room for {most}."
        return _bad("room", FirmwareTooLarge(words))
    return _good("room", f"{module.size_bytes} of {most} bytes.")


def _needs(module: FirmwareModule, board: Board) -> Row:
    if not module.needs:
        return _good("needs", "It needs no other part.")
    if board.table is None:
        wants = " and ".join(map(_need_words, module.needs))
        return Check("needs", CheckState.UNKNOWN, f"It needs {wants}."), None
    for need in module.needs:
        there = board.table.find(need.function, need.index)
        if there is None or there.version < need.version:
            has = f"version {there.version}" if there else "none"
            words = f"It needs {_need_words(need)}; the device has {has}."
            return _bad("needs", FirmwareNeedsOther(words))
    return _good("needs", "All parts that it needs are there.")


def _others(module: FirmwareModule, board: Board) -> Row:
    """What else on the device relies on what is replaced: told, for it may come next."""
    if board.table is None:
        return Check("others", CheckState.UNKNOWN, "What relies on it is not known."), None
    for other in board.table.modules:
        for need in other.needs:
            if _is_same(need, module) and need.version > module.version:
                name = other.function.name.lower().replace("_", " ")
                words = f"The device's {name} needs version {need.version} of it: safe mode."
                return Check("others", CheckState.WATCH, words), None
    return _good("others", "Nothing on the device needs a newer one.")


def _is_same(need: Need, module: FirmwareModule) -> bool:
    return (need.function, need.index) == (module.function, module.index)


def _need_words(need: Need) -> str:
    name = "bootloader" if need.function is Function.BOOTLOADER else f"system part {need.index}"
    return f"{name}, version {need.version}"
