"""How often a passphrase or PIN was wrong, and how long the next try waits for that.

Kept beside what it guards, so that starting again does not forgive. It slows down hands at this
computer; whoever takes the file away meets the cost of argon2id instead.
"""

import json
from collections.abc import Callable
from pathlib import Path

from station.domain.bench_errors import VaultWrong
from station.domain.errors import StationError
from station.host.small_file import read_json, write_text

LONGEST_WAIT_S = 30.0


class WrongTries:
    """`now` is this computer's clock in seconds; set back, it never makes a wait longer."""

    def __init__(
        self,
        file: Path,
        now: Callable[[], float],
        refused: type[StationError] = VaultWrong,
        what: str = "passphrase",
    ) -> None:
        """`refused` is raised for a wrong `what`."""
        self._file, self._now = file, now
        self._refused, self._what = refused, what

    def begin(self) -> None:
        """Counted before it is tried, so that ending the program saves no try. Raises the refusal
        when it is too early; that does not count.
        """
        wrong, last_at = self._read()
        if (wait_s := self._wait_s(wrong, last_at)) > 0:
            raise self._refused(f"The {self._what} was wrong before. Wait {wait_s:.0f} s.")
        write_text(self._file, json.dumps({"wrong": wrong + 1, "last_at": self._now()}))

    def refusal(self) -> StationError:
        """What to raise after a try that `begin` let pass and that was wrong."""
        wait_s = wait_after_s(self._read()[0])
        return self._refused(f"{self._refused.what} The next try is in {wait_s:.0f} s.")

    def forgive(self) -> None:
        """The passphrase was right."""
        self._file.unlink(missing_ok=True)

    def _wait_s(self, wrong: int, last_at: float) -> float:
        """Rounded up to whole seconds."""
        usual_s = wait_after_s(wrong)
        passed_s = self._now() - last_at
        left_s = min(usual_s - passed_s, usual_s)
        return float(-int(-left_s // 1)) if left_s > 0 else 0.0

    def _read(self) -> tuple[int, float]:
        match read_json(self._file):
            case {"wrong": int(wrong), "last_at": float() | int() as last_at}:
                return max(wrong, 0), float(last_at)
        return 0, 0.0


def wait_after_s(wrong: int) -> float:
    """1 s after the first, doubling."""
    return min(2.0 ** min(wrong - 1, 10), LONGEST_WAIT_S) if wrong > 0 else 0.0
