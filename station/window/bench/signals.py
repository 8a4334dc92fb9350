"""What is heard and read aloud on the bench; what cannot be heard is seen (operator-ui 3.3, 6)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from station.domain.bench.news import Chime, Wall
from station.domain.bench.tile import TileState
from station.domain.verdict import Verdict
from station.flow.bench.sound import Sounds

FAIL_AGAIN_MS = 8_000
VOLUMES = ("0", "1", "2", "3", "4")
USUAL_VOLUME = 3


class Signals(QObject):
    """`volume` is 0 to 4. `unheard` when a FAIL made no sound; `muted` whenever that changes."""

    unheard = Signal()
    muted = Signal(bool)

    said = Signal(str, bool)
    """What a screen reader is to say, and whether it is urgent."""

    def __init__(self, sounds: Sounds, volume: Callable[[], int]) -> None:
        super().__init__()
        self._sounds, self._volume = sounds, volume
        self._fail_again = QTimer(self)
        self._fail_again.setInterval(FAIL_AGAIN_MS)
        self._fail_again.timeout.connect(lambda: self._play(Chime.FAIL))

    @property
    def repeats(self) -> bool:
        return self._fail_again.isActive()

    def repeat_every(self, ms: int) -> None:
        self._fail_again.setInterval(ms)

    def play(self, chime: Chime) -> None:
        if not self._play(chime) and chime is Chime.FAIL:
            self.unheard.emit()

    def follow(self, wall: Wall) -> None:
        """A FAIL is heard again until it is acknowledged."""
        has_fail = any(tile.state is TileState.FAIL and tile.needs_person for tile in wall.tiles)
        if has_fail and not self.repeats:
            self._fail_again.start()
        elif not has_fail:
            self._fail_again.stop()

    def judge(self, slot: str, verdict: Verdict) -> None:
        """One announcement for a verdict: failures interrupt what is being read."""
        words = {"pass": self.tr("pass"), "fail": self.tr("fail"), "aside": self.tr("set aside")}
        word = words.get(verdict.ending, self.tr("not sure"))
        text = self.tr("Slot {0}, {1}, {2}").format(slot, word, verdict.what)
        self.said.emit(text, verdict.ending == "fail")

    def stop(self) -> None:
        self._fail_again.stop()

    def close(self) -> None:
        self.stop()
        self._sounds.close()

    def _play(self, chime: Chime) -> bool:
        volume = self._volume()
        is_heard = volume > 0 and self._sounds.play(chime, volume)
        self.muted.emit(not is_heard)
        return is_heard


def volume_of(text: str) -> int:
    """As the settings have it."""
    return int(text) if text in VOLUMES else USUAL_VOLUME
