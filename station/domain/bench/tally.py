"""Counts verdicts: each device once, by its last one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from station.domain.bench.news import Counts
from station.domain.verdict import Verdict

_RUNS_KEPT = 100
_OUTLIER_AT_LEAST, _OUTLIER_TIMES = 3, 3.0
"""A slot is pointed out from so many failures on, and so many times its peers' rate."""


@dataclass(slots=True)
class _Seen:
    verdict: Verdict
    slot: str
    runs: int


class Tally:
    """One shift's devices. Times are the bench's story seconds."""

    def __init__(self, now_s: float, target: int = 0) -> None:
        self._began_s, self._target = now_s, target
        self._seen: dict[str, _Seen] = {}
        self._runs_s: list[float] = []
        self._known = Counts()
        self._hint = ""
        self._is_old = True
        """Something was judged since these were made."""

    def judge(self, device: str, slot: str, verdict: Verdict, took_s: float) -> None:
        """A run ended so; a unit that never said who it is counts by its slot's run."""
        seen = self._seen.get(device)
        if seen is None:
            self._seen[device] = _Seen(verdict, slot, 1)
        else:
            seen.verdict, seen.slot, seen.runs = verdict, slot, seen.runs + 1
        if verdict.passed:
            self._runs_s = [*self._runs_s[1 - _RUNS_KEPT :], took_s]
        self._is_old = True

    def amend(self, device: str, verdict: Verdict) -> None:
        """The truth about a judged device changed; that was no further run."""
        if device in self._seen:
            self._seen[device].verdict = verdict
            self._is_old = True

    def verdict_of(self, device: str) -> Verdict | None:
        seen = self._seen.get(device)
        return seen.verdict if seen is not None else None

    @property
    def usual_run_s(self) -> float | None:
        """The middle of the latest passed runs."""
        runs = sorted(self._runs_s)
        return runs[len(runs) // 2] if runs else None

    def counts(self, now_s: float) -> Counts:
        hours = max(now_s - self._began_s, 1.0) / 3600.0
        self._count()
        return replace(self._known, units_per_hour=self._known.passed / hours)

    @property
    def slot_hint(self) -> str:
        """The slot that fails far more than its peers; "" when there is none."""
        self._count()
        return self._hint

    def _count(self) -> None:
        """Anew where something was judged: a shift has thousands of devices."""
        if not self._is_old:
            return
        self._is_old = False
        seen = self._seen.values()
        passed = [each for each in seen if each.verdict.passed]
        causes = Counter(each.verdict.code for each in seen if not each.verdict.passed)
        self._known = Counts(
            passed=len(passed),
            failed=sum(each.verdict.ending == "fail" for each in seen),
            aside=sum(each.verdict.ending in ("aside", "unconfirmed", "stop") for each in seen),
            first_passed=sum(each.runs == 1 for each in passed),
            judged=len(self._seen),
            target=self._target,
            top_causes=tuple(causes.most_common(5)),
        )
        by_slot: dict[str, list[bool]] = {}
        for each in seen:
            by_slot.setdefault(each.slot, []).append(each.verdict.passed)
        self._hint = outlier(
            {slot: (sum(oks), len(oks) - sum(oks)) for slot, oks in by_slot.items()}
        )


def outlier(by_slot: Mapping[str, tuple[int, int]]) -> str:
    """The slot whose units fail far more often than those of all others, "" for none; values
    are (passed, others).
    """
    all_passed = sum(passed for passed, _ in by_slot.values())
    all_failed = sum(failed for _, failed in by_slot.values())
    for slot, (passed, failed) in by_slot.items():
        units = all_passed + all_failed - passed - failed
        rate = (all_failed - failed) / units if units else 0.0
        is_often = failed >= _OUTLIER_AT_LEAST and failed / (passed + failed) >= 0.3
        if is_often and units and failed / (passed + failed) > _OUTLIER_TIMES * rate:
            return slot
    return ""
