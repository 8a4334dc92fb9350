"""The bench's two signals, and the refusal of a scan (operator-ui 3.3)."""

import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from station.domain.bench.news import Chime
from station.host.sound_players import Player, find_player

AT_MOST_EVERY_S = 0.3
LOUDEST = 4
_RANKS = {Chime.PASS: 0, Chime.REFUSED: 1, Chime.FAIL: 2}


class SystemSounds:
    """Fulfils station.flow.bench.sound.Sounds. `resource` finds a file of `resources/`."""

    def __init__(
        self,
        resource: Callable[[str], Path],
        *,
        now: Callable[[], float] = time.monotonic,
        find: Callable[[], Player] = find_player,
    ) -> None:
        self._resource, self._now, self._find = resource, now, find
        self._last = Chime.PASS
        self._last_at_s = float("-inf")

    def play(self, chime: Chime, volume: int) -> bool:
        """Returns at once. `volume` 0 to 4; 0 is not heard either. True for a sound that another
        one drowns: something is heard. A player that turns out to be deaf costs one sound.
        """
        if volume <= 0:
            return False
        now_s = self._now()
        if self._is_drowned(chime, now_s):
            return True
        file = self._resource(f"sounds/{chime.value}-{min(volume, LOUDEST)}.wav")
        if not self._player.start(file):
            return False
        self._last, self._last_at_s = chime, now_s
        return True

    def close(self) -> None:
        """Silence. Closing twice is fine."""
        if "_player" in self.__dict__:
            self._player.stop()

    @cached_property
    def _player(self) -> Player:
        return self._find()

    def _is_drowned(self, chime: Chime, now_s: float) -> bool:
        """FAIL wins over what sounds, and nothing lesser ends it."""
        lead = _RANKS[chime] - _RANKS[self._last]
        if now_s - self._last_at_s < AT_MOST_EVERY_S:
            return lead <= 0
        return lead < 0 and self._player.is_sounding
