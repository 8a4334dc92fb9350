"""What a person, or a program, types while a monitor runs: line by line."""

import asyncio
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LONGEST_BYTES = 65536


@contextmanager
def typed_lines(take: Callable[[str], None], *, is_taken: bool) -> Iterator[None]:
    """Give each line, without its end, to `take`. Nothing is read where standard input `is_taken`
    by secrets, or is a terminal that belongs to others; its end is no end of the monitor.
    """
    number = -1 if is_taken else _readable()
    loop = asyncio.get_running_loop()
    begun = b""

    def read() -> None:
        nonlocal begun
        try:
            came = os.read(number, _LONGEST_BYTES)
        except OSError:
            came = b""
        *whole, begun = (begun + came).split(b"\n")
        for line in whole:
            take(line.decode(errors="replace").removesuffix("\r"))
        if not came:
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
