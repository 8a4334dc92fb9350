"""Counts verdicts: each device once, by its last one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from station.domain.bench.news import Counts
from station.domain.verdict import Verdict

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

    def judge(self, device: str, slot: str, verdict: Verdict, took_s: float) -> None:
        """A run ended so; a unit that never said who it is counts by its slot's run."""
        seen = self._seen.get(device)
        if seen is None:
            self._seen[device] = _Seen(verdict, slot, 1)
        else:
            seen.verdict, seen.slot, seen.runs = verdict, slot, seen.runs + 1
        if verdict.passed:
            self._runs_s.append(took_s)

    def amend(self, device: str, verdict: Verdict) -> None:
        """The truth about a judged device changed; that was no further run."""
        if device in self._seen:
            self._seen[device].verdict = verdict

    def verdict_of(self, device: str) -> Verdict | None:
        seen = self._seen.get(device)
        return seen.verdict if seen is not None else None

    @property
    def usual_run_s(self) -> float | None:
        """The middle of the passed runs so far."""
        runs = sorted(self._runs_s[-100:])
        return runs[len(runs) // 2] if runs else None

    def counts(self, now_s: float) -> Counts:
        seen = self._seen.values()
        passed = [each for each in seen if each.verdict.passed]
        causes = Counter(each.verdict.code for each in seen if not each.verdict.passed)
        hours = max(now_s - self._began_s, 1.0) / 3600.0
        return Counts(
            passed=len(passed),
            failed=sum(each.verdict.ending == "fail" for each in seen),
            aside=sum(each.verdict.ending in ("aside", "unconfirmed", "stop") for each in seen),
            first_passed=sum(each.runs == 1 for each in passed),
            judged=len(self._seen),
            units_per_hour=len(passed) / hours,
            target=self._target,
            top_causes=tuple(causes.most_common(5)),
        )

    def slot_hint(self) -> str:
        """The slot that fails far more than its peers; "" when there is none."""
        by_slot: dict[str, list[bool]] = {}
        for each in self._seen.values():
            by_slot.setdefault(each.slot, []).append(each.verdict.passed)
        return outlier({slot: (sum(oks), len(oks) - sum(oks)) for slot, oks in by_slot.items()})


def outlier(by_slot: Mapping[str, tuple[int, int]]) -> str:
    """The slot whose units fail far more often than those of all others, "" for none; values
    are (passed, others).
    """
    for slot, (passed, failed) in by_slot.items():
        peers = [figures for name, figures in by_slot.items() if name != slot]
        units = sum(ok + bad for ok, bad in peers)
        rate = sum(bad for _, bad in peers) / units if units else 0.0
        is_often = failed >= _OUTLIER_AT_LEAST and failed / (passed + failed) >= 0.3
        if is_often and units and failed / (passed + failed) > _OUTLIER_TIMES * rate:
            return slot
    return ""
