"""Long work in short slices, so that the window never stands still for it."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QSaveFile, QTimer

SLICE_S = 0.003
"""Beside a slice the loop has painting to do: together they stay under a frame."""


class Slices(QObject):
    """One piece of work at a time, as an iterator that yields often. New work ends the old."""

    def __init__(self, parent: QObject, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self._work: Iterator[object] | None = None
        self._then: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    def begin(self, work: Iterator[object], then: Callable[[], None] | None = None) -> None:
        """`then` is called once all is done, not if other work takes its place."""
        self._work, self._then = work, then
        self._timer.start()
        self._go_on()

    def stop(self) -> None:
        self._work = self._then = None
        self._timer.stop()

    def _go_on(self) -> None:
        work, until_s = self._work, time.perf_counter() + SLICE_S
        while work is not None and work is self._work and time.perf_counter() < until_s:
            try:
                next(work)
            except StopIteration:
                self._finish()

    def _finish(self) -> None:
        then = self._then
        self.stop()
        if then is not None:
            then()


def written(file: QSaveFile, pieces: Iterator[bytes]) -> Iterator[None]:
    """Work that puts all the pieces into the open `file`; whoever begins it commits it."""
    for piece in pieces:
        file.write(piece)
        yield
