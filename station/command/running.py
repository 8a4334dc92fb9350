"""Runs one command's coroutine to its end, whatever signal comes."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run_to_end(command: Coroutine[Any, Any, int]) -> int:
    """The command's status; 130 or 143 when a signal stopped it, after it has told its state."""
    with asyncio.Runner() as runner:
        return runner.run(_watched(command))


async def _watched(command: Coroutine[Any, Any, int]) -> int:
    task = asyncio.ensure_future(command)
    caught: list[int] = []

    def stop(number: int) -> None:
        caught.append(number)
        task.cancel()

    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        try:
            loop.add_signal_handler(number, stop, number)
        except NotImplementedError:  # Windows: its own KeyboardInterrupt ends the run
            break
    try:
        return await task
    except asyncio.CancelledError:
        if not caught:
            raise
        return 128 + caught[0]
