"""Opens the window. Its frame is on the screen before the rest of the program is read."""

import os
from typing import TYPE_CHECKING

from station.command.wishes import Given, WindowWish

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.assembly.parts import Assembly


def open_window(assembly: "Assembly", wish: WindowWish) -> int:
    """Returns the exit status; of an offscreen demo 0 only for a confirmed unit."""
    if wish.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from station.window.app import run_in_qt

    return run_in_qt(lambda: _open(assembly.outside(Given()), wish))


async def _open(outside: "StationOutside", wish: WindowWish) -> int:
    import asyncio

    from station.host.trace import TraceMemory

    if outside.trace is None:
        outside.trace = TraceMemory()
    warming = asyncio.ensure_future(outside.warm_up())
    try:
        if wish.demo:
            from station.assembly.demo import run_demo

            return await run_demo(outside, wish)
        from station.assembly.training import run_training, train_beside
        from station.window.app import show_window

        if wish.training:
            return await run_training(outside, wish.drill)
        return await show_window(outside, train=lambda: train_beside(outside))
    finally:
        await warming
        outside.secrets.close()
