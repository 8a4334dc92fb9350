"""Tells of every plug and unplug, real and simulated, within 0.3 s."""

import threading
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

from station.device.plugs_bell import Bell, hang_bell
from station.device.plugs_listing import Listing, simulated_listing, system_listing
from station.device.port_list import in_order, registry_folder
from station.flow.ports import PortSeen
from station.worker import Worker

LOOK_EVERY_S = 0.1
"""Real seconds. A look that finds nothing new takes a fifth of a millisecond."""


class SystemPlugs:
    """Fulfils station.flow.bench.ports.Plugs. All looking and waiting is a worker's, so that it
    goes on any loop, and a loop hears of changes alone. `folder` is where simulated benches list
    their ports; None is the user's own.
    """

    def __init__(
        self,
        include_simulated: bool,  # noqa: FBT001  # as the assembly says it
        folder: Path | None = None,
        *,
        bell: Callable[[], Bell] = hang_bell,
    ) -> None:
        self._include_simulated, self._folder, self._bell = include_simulated, folder, bell

    async def changes(self) -> AsyncIterator[Sequence[PortSeen]]:
        """All Particle ports, by place: at once, then after every change. A port that returns
        under another name within one look is told once, under its new name.
        """
        listings = [system_listing()]
        if self._include_simulated:
            listings.append(simulated_listing(self._folder or registry_folder()))
        watch = _Watch(listings, self._bell)
        worker = Worker("plugs")
        try:
            while True:
                yield await worker.call(watch.next_change)
        finally:
            worker.close()


class _Watch:
    """Blocking, for one worker."""

    def __init__(self, listings: Sequence[Listing], bell: Callable[[], Bell]) -> None:
        self._listings, self._hang_bell = listings, bell
        self._bell: Bell | None = None
        self._told: tuple[PortSeen, ...] | None = None

    def next_change(self, stop: threading.Event) -> tuple[PortSeen, ...]:
        """What is plugged in, as soon as it differs from what was returned before. Ends early
        when `stop` is set; nobody hears that one.
        """
        if self._bell is None:
            self._bell = self._hang_bell()  # before the first look: nothing happens between
        rang = False
        while not stop.is_set():
            seen = self._look(afresh=rang)
            if seen != self._told:
                self._told = seen
                return seen
            rang = self._bell.wait(LOOK_EVERY_S, stop)
        return self._told or ()

    def _look(self, *, afresh: bool) -> tuple[PortSeen, ...]:
        found = [port for listing in self._listings for port in listing.look(afresh=afresh)]
        return tuple(in_order(found))
