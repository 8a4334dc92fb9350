"""Firmware by USB: ymodem in listening mode, and dfu-util for a board that waits for it."""

from collections.abc import Sequence

from station.domain.device_errors import InDfu
from station.domain.field.firmware.checks import Board, checked
from station.domain.field.firmware.module import Function
from station.domain.field.firmware.table import read_table
from station.domain.field_errors import FlashNotSupported
from station.domain.unit import DeviceFacts
from station.flow.field.flash import (
    DfuTool,
    FlashDoor,
    Flashed,
    FlashNews,
    FlashUnit,
    Tell,
    WaitingBoard,
)
from station.flow.field.flash_proof import prove
from station.flow.ports import Clock


async def ask_board(unit: FlashUnit) -> tuple[DeviceFacts, Board]:
    """Who it is, and what it has. Raises NotListening, StuckInPrompt, UnitLost."""
    facts = await unit.identify()
    return facts, Board(facts.platform, read_table(await unit.modules()))


async def flash_by_cable(
    content: bytes, address: str, door: FlashDoor, clock: Clock, tell: Tell
) -> Flashed:
    """Raises as FlashDesk.by_cable; a wrong image before a byte of it is sent."""
    tell(FlashNews("asking", "Asking the device who it is and what it has."))
    unit = await door.open(address)
    try:
        facts, board = await ask_board(unit)
        module = checked(content, board)

        def sent(count: int) -> None:
            tell(FlashNews("sending", "The device takes the firmware.", count, len(content)))

        sent(0)
        await unit.receive(content, sent)
    finally:
        await unit.close()
    tell(FlashNews("restarting", "The device took it, and restarts. Leave it plugged in."))
    words = await prove(door, clock, facts.device, address, module, tell)
    return Flashed("cable", facts.device, module, words)


async def flash_by_dfu(  # noqa: PLR0913, PLR0917  # two kinds of doors, and who hears
    content: bytes,
    waiting: Sequence[WaitingBoard],
    tool: DfuTool,
    door: FlashDoor,
    clock: Clock,
    tell: Tell,
) -> Flashed:
    """Raises as FlashDesk.by_dfu."""
    tool.find()
    board = _the_one(waiting)
    module = checked(content, Board(board.platform))
    if module.function is Function.BOOTLOADER:
        raise FlashNotSupported("A bootloader is not written by DFU.", hint="Flash it by cable.")

    def sent(count: int) -> None:
        tell(FlashNews("sending", "dfu-util writes the firmware.", count, len(content)))

    sent(0)
    await tool.write(content, module, board.device, sent)
    tell(FlashNews("restarting", "It is written, and the device restarts."))
    words = await prove(door, clock, board.device, board.place, module, tell)
    return Flashed("dfu", board.device, module, words)


def _the_one(waiting: Sequence[WaitingBoard]) -> WaitingBoard:
    if len(waiting) == 1:
        return waiting[0]
    if waiting:
        raise InDfu("Several boards wait for firmware.", hint="Leave one plugged in alone.")
    raise InDfu(
        "No board waits for firmware.",
        hint="Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.",
    )
