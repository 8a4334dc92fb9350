"""What a device's own program prints while it is not in listening mode (device-protocol 2.9)."""

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.simulator.unit import SimulatedUnit

TICK_S = 0.01
_AT_ONCE_S = 0.2
"""A program that was not let print does not make up for all of it."""
_THINGS = (
    "INFO: temperature 21.4 C, humidity 48 %",
    "INFO: door closed",
    "WARN: battery 3.61 V",
    "TRACE: loop took 4 ms",
)


class AppLog:
    """Prints `bytes_per_s` of log lines, through resets, until it is told another rate."""

    def __init__(self, unit: "SimulatedUnit") -> None:
        self._unit = unit
        self._bytes_per_s = 0.0
        self._running: asyncio.Task[None] | None = None

    def print_at(self, bytes_per_s: float) -> None:
        """0 is silence."""
        self._bytes_per_s = max(0.0, bytes_per_s)
        if self._bytes_per_s and (self._running is None or self._running.done()):
            self._running = self._unit.start(self._print())

    async def _print(self) -> None:
        unit, owed, last_s = self._unit, 0.0, self._unit.clock.now()
        lines = self._lines()
        while self._bytes_per_s:
            await unit.clock.sleep(TICK_S)
            now_s = unit.clock.now()
            owed += min(now_s - last_s, _AT_ONCE_S) * self._bytes_per_s
            last_s, said = now_s, b""
            while len(said) < owed:
                said += next(lines)
            owed -= len(said)
            if said and unit.is_plugged and not (unit.is_listening or unit.is_dfu):
                unit.ports.write(said)

    def _lines(self) -> Iterator[bytes]:
        """As Device OS logs: ten digits of milliseconds, the category, the level."""
        number = 0
        while True:
            millis = int(self._unit.clock.now() * 1000)
            thing = _THINGS[number % len(_THINGS)]
            yield f"{millis:010} [app] {thing} #{number}\r\n".encode()
            number += 1
