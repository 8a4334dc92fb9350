"""One run at a time for each device, wherever it is plugged in meanwhile."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from station.domain.identity import DeviceId
from station.flow.bench.unit_run import UnitRun


class Runs:
    """Those that go on, until what follows their verdict is done: a unit that was put into
    another slot is begun there only then, so that the next run knows what this one did.
    """

    def __init__(self) -> None:
        self._going: list[UnitRun] = []
        self._changed = asyncio.Event()

    def begin(self, run: UnitRun) -> None:
        """Beginning twice is fine."""
        if run not in self._going:
            self._going.append(run)

    def end(self, run: UnitRun) -> None:
        """Ending twice is fine."""
        if run in self._going:
            self._going.remove(run)
            changed, self._changed = self._changed, asyncio.Event()
            changed.set()

    def of(self, device: DeviceId | None) -> UnitRun | None:
        """None also where USB does not tell the id."""
        if device is None:
            return None
        return next((run for run in self._going if run.device == device), None)

    def ended(self) -> Coroutine[Any, Any, object]:
        """Wait for the next end after this call, also when the wait itself begins later."""
        return self._changed.wait()
