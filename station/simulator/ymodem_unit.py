"""A simulated device takes an image over its serial port, looks it over, and runs it."""

import asyncio
from typing import TYPE_CHECKING

from station.domain.field.firmware.module import FirmwareModule
from station.simulator.modules import validation_code
from station.simulator.ymodem import ACK, CAN, SILENT_AFTER_S, USUAL_ROOM_BYTES, Receiver, Room

if TYPE_CHECKING:
    from station.simulator.mouth import Mouth
    from station.simulator.unit import SimulatedUnit

WAITING = "Waiting for the binary file to be sent ... (press 'a' to abort)\r\n"
NO_LONGER = "Serial/YModem flashing is no longer supported\r\n"
APPLYING = "Restarting system to apply firmware update...\r\n"
_REFUSES_AFTER_S, _APPLIES_AFTER_S, _RESTARTS_AFTER_S, _LOOKS_OVER_S = 0.1, 1.0, 0.1, 0.5
_LEAST_SILENCE_S = 0.5
"""However fast the story runs, a computer under load needs its time. Real seconds."""


class Reception:
    """One session, from `f` or from a first SOH, to its last line."""

    def __init__(self, unit: "SimulatedUnit", mouth: "Mouth") -> None:
        self._unit, self._mouth = unit, mouth
        trouble = unit.strike(frozenset({"flash_fails"}), "f")
        args = trouble.args if trouble is not None else {}
        fails_after = args.get("after_bytes")
        self._room = Room(
            int(args.get("most_bytes", USUAL_ROOM_BYTES)),
            int(fails_after) if fails_after is not None else None,
        )
        self._receiver = Receiver(mouth.say, self._room)
        self._news = asyncio.Event()

    def hear(self, typed: bytes) -> None:
        self._receiver.feed(typed)
        self._news.set()

    async def run(self, *, is_asked: bool) -> FirmwareModule | None:
        """`is_asked`: by `f`, so words come first. The module that was taken, or None."""
        if is_asked:
            self._mouth.say(WAITING.encode())
        if self._unit.firmware.number >= (6, 0, 0):
            await self._unit.clock.sleep(_REFUSES_AFTER_S)
            self._mouth.say(bytes((CAN,)) * 4 + NO_LONGER.encode())
            return None
        await self._received()
        return await self._judged()

    async def _received(self) -> None:
        receiver = self._receiver
        while not receiver.is_over:
            self._news.clear()
            silent_after_s = max(SILENT_AFTER_S * self._unit.clock.scale, _LEAST_SILENCE_S)
            try:
                async with asyncio.timeout(silent_after_s):
                    await self._news.wait()
            except TimeoutError:
                receiver.late()

    async def _judged(self) -> FirmwareModule | None:
        content = self._receiver.content
        if content is None:
            self._give_up(f"{self._receiver.failure}\r\n")
            return None
        await self._unit.clock.sleep(_LOOKS_OVER_S)
        code, module = validation_code(content, self._unit.platform, self._unit.modules())
        if module is None:
            self._give_up(f"Validation failed: {code}\r\n")
            return None
        self._mouth.say(bytes((ACK,)))
        size = len(content)
        self._mouth.say(
            f"\r\nDownloaded file successfully!\r\nName: {self._receiver.name}\r\n"
            f"Size: {size} bytes\r\n".encode()
        )
        return module

    def _give_up(self, line: str) -> None:
        self._mouth.say(bytes((CAN, CAN)) + line.encode())


async def apply(unit: "SimulatedUnit", mouth: "Mouth", module: FirmwareModule) -> None:
    """It restarts, and runs what it took."""
    await unit.clock.sleep(_APPLIES_AFTER_S)
    mouth.say(APPLYING.encode())
    await unit.clock.sleep(_RESTARTS_AFTER_S)
    unit.install(module)
    await unit.restart(listens=None)
