"""What a bench's exit status is made of: the last verdict of each device."""

from station.command.report import PASSED, SITE, UNIT
from station.domain.verdict import Verdict, VerdictTable


class BenchOutcome:
    """A device whose verdict changes counts by the later one; one that never said who it is
    counts by its run.
    """

    def __init__(self, table: VerdictTable) -> None:
        self._table = table
        self._endings: dict[str, str] = {}
        self._devices: dict[str, str] = {}

    def judged(self, run: str, device: str, verdict: Verdict) -> None:
        self._devices[run] = device or run
        self._endings[self._devices[run]] = verdict.ending

    def amended(self, run: str, device: str, code: str) -> None:
        self._endings[self._devices.get(run, device or run)] = self._table.row(code).ending

    def status(self, why: str) -> int:
        """0 all passed, 3 at least one did not, 4 the site was at fault (settled 2)."""
        others = {ending for ending in self._endings.values() if ending != "pass"}
        if why == "site" or others == {"stop"}:
            return SITE
        return UNIT if others else PASSED
