"""A simulated bench of one's own: `station simulate` as a child process (settled 2)."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any

from station.domain.errors import StepOverdue
from station.worker import Worker

STARTS_WITHIN_S = 20.0
ENDS_WITHIN_S = 5.0


class BenchProcess:
    """Started, followed and ended by whoever wants a world without hardware.

    `world` is line 1 of the process: addresses, invented secrets, units.
    """

    def __init__(self, process: "subprocess.Popen[str]", world: Mapping[str, Any]) -> None:
        self._process, self.world = process, world
        self._reader = Worker("bench-reader")

    @classmethod
    async def start(cls, *arguments: str) -> "BenchProcess":
        """Raises StepOverdue when the bench does not say its first line in time."""
        command = [sys.executable, "-m", "station", "simulate", "--json", "--until-eof", *arguments]
        if getattr(sys, "frozen", False):
            command[1:3] = []
        process = subprocess.Popen(  # noqa: ASYNC220, S603  # returns at once; our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        starter = Worker("bench-starter")
        try:
            watchdog = asyncio.get_running_loop().call_later(STARTS_WITHIN_S, process.kill)
            first = await starter.call(lambda _: _line(process))
            watchdog.cancel()
            return cls(process, json.loads(first))
        except ValueError as cause:  # it was ended before it said a line
            raise StepOverdue("The simulated bench did not start.") from cause
        finally:
            starter.close()

    async def follow(self, tell: Callable[[Mapping[str, Any]], None]) -> None:
        """Tell each event of the world until the bench ends."""
        while line := await self._reader.call(lambda _: _line(self._process)):
            tell(json.loads(line))

    def order(self, command: Mapping[str, Any]) -> None:
        """Send one command line, such as `{"do": "quit"}`."""
        stdin = self._process.stdin
        if stdin is not None and self._process.poll() is None:
            stdin.write(json.dumps(command) + "\n")
            stdin.flush()

    async def close(self) -> None:
        """End the bench; what it made is gone afterwards. Closing twice is fine."""
        ender = Worker("bench-ender")
        try:
            await ender.call(lambda _: self._end())
        finally:
            ender.close()
            self._reader.close()

    def _end(self) -> None:
        try:
            self.order({"do": "quit"})
            self._process.wait(ENDS_WITHIN_S)
        except (subprocess.TimeoutExpired, BrokenPipeError):
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def _line(process: "subprocess.Popen[str]") -> str:
    return process.stdout.readline() if process.stdout is not None else ""
