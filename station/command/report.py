"""What is told on a terminal: JSON lines for programs, plain lines for people."""

import json
import sys
from collections.abc import Mapping
from typing import Any

from station.domain.errors import StationError
from station.domain.events import (
    FlowEvent,
    Judged,
    Lingers,
    Noted,
    Retried,
    StepFailed,
    StepFinished,
    StepMoved,
    StepStarted,
    Waits,
)
from station.domain.questions import Question
from station.domain.unit import Confirmed, Identified, Placed, Unit
from station.domain.verdict import Verdict, VerdictTable

PASSED, DEFECT, USAGE, UNIT, SITE = 0, 1, 2, 3, 4
"""Exit statuses (settled 2)."""

LINGERING = {
    "slow": "Slow: still looking.",
    "not-sure": "Not sure: no proof yet; still looking.",
}
_USAGE_CODES = {
    "recipe-wrong", "unanswered", "secret-missing", "credentials-malformed",
    "parameter-wrong", "call-unknown", "not-agreed",
}  # fmt: skip
_DEFECT_CODES = {"wrong-token-kind"}


def exit_status(verdict: Verdict) -> int:
    if verdict.passed:
        return PASSED
    if verdict.code in _USAGE_CODES:
        return USAGE
    if verdict.code in _DEFECT_CODES:
        return DEFECT
    return SITE if verdict.ending == "stop" else UNIT


def print_json(fields: Any) -> None:
    print(json.dumps(fields, ensure_ascii=False), flush=True)


def print_hint(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def print_trouble(error: StationError, table: VerdictTable, *, as_json: bool) -> int:
    """Tell a command's trouble; return its exit status."""
    verdict = table.of(error)
    if as_json:
        print_json(
            {
                "event": "verdict",
                "passed": False,
                "ending": verdict.ending,
                "code": verdict.code,
                "number": verdict.number,
                "what": verdict.what,
                "remedy": verdict.remedy,
            }
        )
    print_hint(f"{verdict.number} · {verdict.what}\n{verdict.remedy}")
    return exit_status(verdict)


class JsonReport:
    """One JSON object a line; the last one is the verdict."""

    def __init__(self, now: Any) -> None:
        self._now, self._began = now, now()

    def tell(self, event: FlowEvent) -> None:
        match event:
            case Judged(unit=unit, verdict=verdict):
                print_json(verdict_fields(unit, verdict, self._now() - self._began))
                if not verdict.passed:
                    print_hint(f"{verdict.number} · {verdict.what}\n{verdict.remedy}")
            case _:
                print_json(event_fields(event))

    @staticmethod
    def asked(question: Question, step: str = "") -> None:
        print_json({"event": "question", "step": step, "key": question.key, "text": question.text})


class PlainReport:
    """Lines for a person."""

    def __init__(self, now: Any) -> None:
        self._now, self._began = now, now()

    def tell(self, event: FlowEvent) -> None:
        match event:
            case StepStarted(step=step):
                print(f"… {step.replace('_', ' ')}", flush=True)
            case StepMoved(done=True, seen=seen) if seen:
                print(f"  ✓ {seen}", flush=True)
            case Retried(what=what, why=why):
                print(f"  ↻ {what}: {why}", flush=True)
            case Noted(text=text) | Waits(why=text):
                print(f"  · {text}", flush=True)
            case Lingers(how=how):
                print(f"  · {LINGERING[how]}", flush=True)
            case Judged(verdict=verdict):
                self._judged(verdict)
            case _:
                pass

    def _judged(self, verdict: Verdict) -> None:
        word = {"pass": "PASS", "unconfirmed": "NOT SURE", "aside": "SET ASIDE", "fail": "FAIL"}
        seconds = self._now() - self._began
        print(f"{word.get(verdict.ending, 'STOP')} · {verdict.what} ({seconds:.0f} s)", flush=True)
        if not verdict.passed:
            print_hint(f"{verdict.number} · {verdict.remedy}")


def event_fields(event: FlowEvent) -> Mapping[str, Any]:
    """An event as settled 2 names its keys. Raises TypeError for the verdict, which is last."""
    match event:
        case StepStarted(step=step):
            return {"event": "step_started", "step": step}
        case StepMoved(step=step, part=part, done=done, seen=seen):
            return {"event": "step_moved", "step": step, "part": part, "done": done, "seen": seen}
        case StepFinished(step=step):
            return {"event": "step_finished", "step": step}
        case StepFailed(step=step, error=error):
            failed = {"event": "step_failed", "step": step, "code": error.code}
            return failed | {"what": str(error), "remedy": error.hint}
        case Retried(step=step, what=what, why=why):
            return {"event": "retried", "step": step, "what": what, "why": why}
        case Noted(step=step, text=text):
            return {"event": "note", "step": step, "text": text}
        case Lingers(step=step, how=how):
            return {"event": "lingers", "step": step, "how": how}
        case Waits(step=step, why=why, wait_s=wait_s):
            return {"event": "waits", "step": step, "why": why, "wait_s": round(wait_s, 3)}
        case Judged():
            raise TypeError("the verdict has fields of its own")


def verdict_fields(unit: Unit, verdict: Verdict, seconds: float) -> Mapping[str, Any]:
    """The last line of `provision --json` (settled 2)."""
    return {
        "event": "verdict",
        "passed": verdict.passed,
        "ending": verdict.ending,
        "code": verdict.code,
        "number": verdict.number,
        "what": verdict.what,
        "remedy": verdict.remedy,
        "device_id": unit.device.text if isinstance(unit, Identified) else None,
        "product": str(unit.product.number) if isinstance(unit, Placed) else None,
        "owner": unit.proof.owner if isinstance(unit, Confirmed) else None,
        "seconds": round(seconds, 3),
        "evidence": list(verdict.evidence),
    }
