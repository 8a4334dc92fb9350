"""Where a device's words leave it: scripted troubles garble, chop, swallow or cut them here."""

import asyncio
from collections.abc import Callable

from station.simulator.clock import SimulatedClock
from station.simulator.trouble import Trouble

NOISE = b"\x00\xff\x7f~0001 INFO\xfe"


class Mouth:
    """One reply's trouble is in force until the next command begins."""

    def __init__(
        self,
        clock: SimulatedClock,
        write: Callable[[bytes], None],
        unplug: Callable[[Trouble], None],
    ) -> None:
        self._clock, self._write, self._unplug = clock, write, unplug
        self._trouble: Trouble | None = None
        self._said_bytes = 0
        self._chopped: asyncio.Task[None] | None = None

    def begin(self, trouble: Trouble | None) -> None:
        self._trouble, self._said_bytes = trouble, 0
        if trouble is not None and trouble.kind == "garbage":
            count = int(trouble.args.get("bytes", 32))
            self._write((NOISE * (count // len(NOISE) + 1))[:count])

    def say(self, words: bytes) -> None:
        kind = self._trouble.kind if self._trouble is not None else ""
        if kind == "chop" or (self._chopped is not None and not self._chopped.done()):
            self._chop(words)  # what follows a slow reply comes after it
        elif kind == "log_noise":
            text = str(self._args("text", "0000012345 [app] INFO: loop"))
            self._write(f"{text}\r\n".encode() + words + f"{text}\r\n".encode())
        elif kind == "unplug":
            self._say_until_unplugged(words)
        else:
            self._write(words)

    def _args(self, key: str, default: object) -> object:
        return self._trouble.args.get(key, default) if self._trouble is not None else default

    def _say_until_unplugged(self, words: bytes) -> None:
        trouble = self._trouble
        assert trouble is not None  # noqa: S101  # its kind was just read
        left = int(trouble.args.get("after_bytes", 0)) - self._said_bytes
        self._write(words[: max(0, left)])
        self._said_bytes += len(words)
        if len(words) >= left:
            self._trouble = None
            self._unplug(trouble)

    def _chop(self, words: bytes) -> None:
        gap_s = float(str(self._args("gap_s", 0.002)))
        before = self._chopped

        async def say() -> None:
            if before is not None:
                await before
            for byte in words:
                self._write(bytes([byte]))
                await self._clock.sleep(gap_s)

        self._chopped = asyncio.ensure_future(say())

    async def close(self) -> None:
        if self._chopped is not None:
            self._chopped.cancel()
            await asyncio.gather(self._chopped, return_exceptions=True)
