"""Whose call goes first when not all can go at once (verdicts 4.4.6). Whoever works for a unit
sets it for the task that does so; everything below asks in that task's name.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import IntEnum


class Priority(IntEnum):
    """The first goes first; within a class it is as they came."""

    HOLDS_OPERATOR = 0
    """An act that somebody stands and waits for."""
    PROOF = 1
    """The reading of a unit that a hint was heard of."""
    ACT = 2
    SWEEP = 3
    BACKGROUND = 4


PRIORITY: ContextVar[Priority] = ContextVar("PRIORITY", default=Priority.ACT)


@contextmanager
def at_priority(priority: Priority) -> Iterator[None]:
    """Calls made within go as `priority`."""
    before = PRIORITY.set(priority)
    try:
        yield
    finally:
        PRIORITY.reset(before)
