"""Where a link's talk may be written: direction ("H>" or "D>"), and the bytes without secrets."""

from collections.abc import Callable

Trace = Callable[[str, bytes], None]


def no_trace(direction: str, shown: bytes) -> None:
    """Nobody wants to read it."""
