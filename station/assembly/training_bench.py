"""The simulated bench of a training: a device and its fault for each drill, and the hands at it."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from station.domain.errors import StepOverdue
from station.domain.training import Act, Drill, Fault

if TYPE_CHECKING:
    from station.assembly.training_outside import TrainingOutside
    from station.host.bench import BenchProcess

PLACE = "sim-1"
STOCK = 1_000
"""More drills than anybody does in one go."""
_TELLS_WITHIN_S = 20.0
"""Real seconds: of a process on this computer."""
_IN_SIGHT_DBM = -45


class DrillBench:
    """Fulfils station.flow.training.ports.TrainingBench."""

    def __init__(self, bench: "BenchProcess", outside: "TrainingOutside") -> None:
        self._bench, self._outside = bench, outside
        self._device = ""
        self._heard: dict[str, asyncio.Future[str]] = {}
        self._following = asyncio.ensure_future(bench.follow(self._hear))
        outside.fell_asleep = self._let_go_by

    def now(self) -> float:
        return self._outside.story_clock.worked_s()

    async def set_up(self, drill: Drill) -> None:
        await self.clear()
        fault = drill.fault
        load = {"do": "load", "place": PLACE, "listening": fault.is_listening}
        self._device = await self._told("plugged", load)
        self._outside.fault = fault
        if fault.owner:
            product = int(self._bench.world["product"])
            order = {"do": "put", "unit": self._device, "owner": fault.owner, "product": product}
            self._bench.order(order)
        for trouble in fault.troubles:
            self._bench.order({"trouble": {**trouble, "unit": self._device}})

    def lend_hand(self, act: Act) -> None:
        match act:
            case Act.HOLD_SETUP:
                self._bench.order({"unit": self._device, "do": "hold_setup", "seconds": 3})
            case Act.RESET | Act.PLUG:
                self._bench.order({"unit": self._device, "do": act.value})
            case Act.ACCESS_POINT:
                seen = {"kind": "weak_signal", "rssi_dbm": _IN_SIGHT_DBM, "unit": self._device}
                self._bench.order({"trouble": seen})
            case _:
                return  # a key of the window, and no hand

    async def clear(self) -> None:
        self._outside.fault = Fault()
        if self._device:
            self._device = ""
            await self._told("unloaded", {"do": "unload", "place": PLACE})

    async def close(self) -> None:
        """The bench ends with the training."""
        await self._bench.close()
        with suppress(ValueError):  # its last line was cut off
            await self._following

    async def _told(self, event: str, order: Mapping[str, Any]) -> str:
        """Give `order` and wait until the bench tells of it; which device it was."""
        told = self._heard[event] = asyncio.get_running_loop().create_future()
        self._bench.order(order)
        try:
            async with asyncio.timeout(_TELLS_WITHIN_S):
                device: str = await told
                return device
        except TimeoutError as cause:
            raise StepOverdue("The simulated bench does not answer.") from cause
        finally:
            self._heard.pop(event, None)

    def _hear(self, event: Mapping[str, Any]) -> None:
        waiting = self._heard.get(str(event.get("event")))
        if waiting is not None and not waiting.done():
            waiting.set_result(str(event.get("device_id") or ""))

    def _let_go_by(self, story_s: float) -> None:
        """For Station and its simulated world alike."""
        self._outside.story_clock.ahead_s += story_s
        self._bench.order({"do": "jump", "seconds": story_s})
