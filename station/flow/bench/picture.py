"""The bench's one picture: drawn anew when it is looked at, told a few times a second at most."""

import asyncio
from collections.abc import Callable

from station.domain.bench.news import Wall, WallChanged

AT_MOST_EVERY_S = 0.02
"""Real seconds. What changes within is told together: with many slots nobody could see each."""


class Picture:
    """`draw` makes the wall, `tell` hears of it on the loop, a moment after it has changed."""

    def __init__(self, draw: Callable[[], Wall], tell: Callable[[WallChanged], None]) -> None:
        self._draw, self._tell = draw, tell
        self._wall = Wall()
        self._is_old = True
        self._slots: dict[str, None] = {}
        self._due: asyncio.TimerHandle | None = None

    @property
    def wall(self) -> Wall:
        """The latest."""
        if self._is_old:
            self._is_old, self._wall = False, self._draw()
        return self._wall

    def changed(self, slots: tuple[str, ...] = ()) -> None:
        """The tiles of `slots`, or without any something else."""
        self._is_old = True
        self._slots |= dict.fromkeys(slots)
        if self._due is None:
            loop = asyncio.get_running_loop()
            self._due = loop.call_later(AT_MOST_EVERY_S, self.tell_now)

    def tell_now(self) -> None:
        """What was not told yet; the last one before the bench's end, too."""
        if self._due is None:
            return
        self._due.cancel()
        slots, self._slots, self._due = tuple(self._slots), {}, None
        self._tell(WallChanged(self.wall, slots))
