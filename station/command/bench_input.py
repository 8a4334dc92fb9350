"""Commands on standard input while a bench runs, one a line."""

import asyncio
import os
import stat
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

from station.domain.bench.acts import REASONS, Act, Answered, Command
from station.flow.bench.desk import BenchDesk

_LONGEST_BYTES = 65536
_OF_A_SLOT = (
    Act.START, Act.ACKNOWLEDGE, Act.AGAIN, Act.SET_ASIDE, Act.REPRINT, Act.STOP, Act.CHOOSE,
)  # fmt: skip
_WITH_TEXT = (Act.SET_ASIDE, Act.NEXT_CUSTOMER, Act.SIGN_ON, Act.SCANNED)


def read_command(line: str, slots: tuple[str, ...]) -> Command:
    """`act`, `act SLOT`, `act SLOT TEXT` or `act TEXT`; whatever else is taken as scanned.
    Raises ValueError, in words for the person, for a slot that is not there.
    """
    word, _, rest = line.strip().partition(" ")
    if word not in list(Act):
        return Command(Act.SCANNED, text=line.strip())
    act, rest = Act(word), rest.strip()
    slot = ""
    if act in _OF_A_SLOT and rest:
        first, _, after = rest.partition(" ")
        if first in slots:
            slot, rest = first, after.strip()
        elif act is not Act.SET_ASIDE:
            raise ValueError(f"There is no slot {first}.")
    if rest and act not in _WITH_TEXT:
        raise ValueError(f"Nothing can follow there: {rest}")
    return Command(act, slot, _reason(rest) if act is Act.SET_ASIDE else rest)


def _reason(text: str) -> str:
    """Reasons have the numbers of their cards."""
    if text.isdecimal() and 1 <= int(text) <= len(REASONS):
        return REASONS[int(text) - 1]
    return text


@asynccontextmanager
async def taking_commands(
    desk: BenchDesk, answered: Callable[[Answered], None], *, is_taken: bool = False
) -> AsyncIterator[None]:
    """Each line is answered, in their order. Nothing is read where standard input is a file or
    nothing, nor where it `is_taken` by secrets.
    """
    lines: asyncio.Queue[str] = asyncio.Queue()
    doing = asyncio.create_task(_do(lines, desk, answered), name="commands")
    try:
        with _reading(lines.put_nowait, is_taken=is_taken):
            yield
    finally:
        doing.cancel()
        await asyncio.wait([doing])
    if not doing.cancelled():
        doing.result()


async def _do(
    lines: "asyncio.Queue[str]", desk: BenchDesk, answered: Callable[[Answered], None]
) -> None:
    while True:
        line = await lines.get()
        slots = tuple(str(tile.slot.name) for tile in desk.wall.tiles)
        try:
            command = read_command(line, slots)
        except ValueError as wrong:
            answered(Answered(str(wrong), is_done=False))
        else:
            answered(await desk.do(command))


@contextmanager
def _reading(take: Callable[[str], None], *, is_taken: bool) -> Iterator[None]:
    """Only what is ready is read, so nothing waits, and a terminal that we share with our output
    stays as it is.
    """
    number = -1 if is_taken else _readable()
    loop = asyncio.get_running_loop()
    lines = _Lines(take)

    def read() -> None:
        try:
            came = os.read(number, _LONGEST_BYTES)
        except OSError:
            came = b""
        if not lines.add(came):
            loop.remove_reader(number)

    try:
        if number >= 0:
            loop.add_reader(number, read)
    except (NotImplementedError, OSError):  # Windows, or nothing that tells when it is ready
        number = -1
    try:
        yield
    finally:
        if number >= 0:
            loop.remove_reader(number)


class _Lines:
    """Bytes as they come, given on line by line."""

    def __init__(self, take: Callable[[str], None]) -> None:
        self._take, self._begun = take, b""

    def add(self, came: bytes) -> bool:
        """False at the end of input, which is no end of the bench."""
        *whole, self._begun = (self._begun + (came or b"\n")).split(b"\n")
        for line in whole:
            if text := line.decode(errors="replace").strip():
                self._take(text)
        self._begun = self._begun[-_LONGEST_BYTES:]
        return bool(came)


def _readable() -> int:
    """The descriptor of a pipe, a socket, or a terminal that is ours; -1 for none of these."""
    try:
        number = sys.stdin.fileno()
        mode = os.fstat(number).st_mode
        if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
            return number
        is_ours = os.isatty(number) and os.tcgetpgrp(number) == os.getpgrp()
    except (AttributeError, OSError, ValueError):
        return -1
    return number if is_ours else -1
