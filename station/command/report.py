"""What is told on a terminal: JSON lines for programs, plain lines for people."""

import json
import sys
from collections.abc import Mapping
from dataclasses import fields
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

ENDINGS = {
    "pass": "PASS",
    "fail": "FAIL",
    "aside": "SET ASIDE",
    "unconfirmed": "NOT SURE",
    "stop": "STOP",
}
LINGERING = {
    "slow": "Slow: still looking.",
    "not-sure": "Not sure: no proof yet; still looking.",
}
_USAGE_CODES = {
    "recipe-wrong", "unanswered", "secret-missing", "credentials-malformed",
    "parameter-wrong", "call-unknown", "not-agreed", "setup-wrong",
    "traveller-wrong", "label-template-wrong",
}  # fmt: skip
_DEFECT_CODES = {"wrong-token-kind", "station-fault"}


def exit_status(verdict: Verdict) -> int:
    if verdict.passed:
        return PASSED
    if verdict.code in _USAGE_CODES:
        return USAGE
    if verdict.code in _DEFECT_CODES:
        return DEFECT
    return SITE if verdict.ending == "stop" else UNIT


def print_json(told: Any) -> None:
    print(json.dumps(told, ensure_ascii=False), flush=True)


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
        seconds = self._now() - self._began
        print(f"{ENDINGS[verdict.ending]} · {verdict.what} ({seconds:.0f} s)", flush=True)
        if not verdict.passed:
            print_hint(f"{verdict.number} · {verdict.remedy}")


def event_fields(event: FlowEvent) -> Mapping[str, Any]:
    """An event as settled 2 names its keys. Raises KeyError for the verdict, which is last."""
    name = _EVENTS[type(event)]
    if isinstance(event, StepFailed):
        failed = {"event": name, "step": event.step, "code": event.error.code}
        return failed | {"what": str(event.error), "remedy": event.error.hint}
    told = {field.name: getattr(event, field.name) for field in fields(event)}
    del told["unit"]
    if isinstance(event, Waits):
        told["wait_s"] = round(event.wait_s, 3)
    return {"event": name, **told}


_EVENTS: Mapping[type, str] = {
    StepStarted: "step_started",
    StepMoved: "step_moved",
    StepFinished: "step_finished",
    StepFailed: "step_failed",
    Retried: "retried",
    Noted: "note",
    Lingers: "lingers",
    Waits: "waits",
}


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
