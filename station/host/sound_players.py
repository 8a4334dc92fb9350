"""What this computer plays a sound file with: a program of its own, or Windows itself."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

PROGRAMS: dict[str, tuple[tuple[str, ...], ...]] = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}
"""By system, the best first; the file's name comes last."""


class Player(Protocol):
    """Plays one sound at a time, and never waits for it."""

    @property
    def is_sounding(self) -> bool: ...

    def start(self, file: Path) -> bool:
        """Instead of what sounds now. False when nothing here can be heard."""

    def stop(self) -> None: ...


class ProgramPlayer:
    """A child process for each sound. A program that ended in an error (nobody listens at its
    other end) is not asked again.
    """

    def __init__(self, commands: Sequence[tuple[str, ...]]) -> None:
        self._commands = list(commands)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_sounding(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self, file: Path) -> bool:
        self._forget_what_failed()
        self.stop()
        while self._commands:
            try:
                self._process = subprocess.Popen(  # noqa: S603  # found on this computer by name
                    [*self._commands[0], str(file)],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            except OSError:
                del self._commands[0]
                continue
            return True
        return False

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _forget_what_failed(self) -> None:
        if self._process is not None and (self._process.poll() or 0) > 0:
            self._process = None
            del self._commands[0]


class WindowsPlayer:
    """The system plays by itself and tells no end; our sounds are about a second long."""

    is_sounding = False

    def start(self, file: Path) -> bool:
        is_heard = False
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415

            how = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            with suppress(RuntimeError):  # no sound device
                winsound.PlaySound(str(file), how)
                is_heard = True
        return is_heard

    def stop(self) -> None:
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415

            winsound.PlaySound(None, 0)


def find_player(system: str = sys.platform) -> Player:
    """Looked for once: what is not there is not looked for at every sound."""
    if system == "win32":
        return WindowsPlayer()
    found = [
        (path, *options)
        for name, *options in PROGRAMS.get(system, PROGRAMS["linux"])
        if (path := shutil.which(name)) is not None
    ]
    return ProgramPlayer(found)
