"""What is heard on the bench."""

from typing import Protocol

from station.domain.bench.news import Chime


class Sounds(Protocol):
    """Plays at most one sound per 300 ms; FAIL wins over PASS (operator-ui 3.3)."""

    def play(self, chime: Chime, volume: int) -> bool:
        """`volume` 0 to 4. False when this computer has no way to be heard: say it by sight."""

    def close(self) -> None: ...
