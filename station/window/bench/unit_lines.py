"""A unit's events in words, for the details of its slot."""

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
from station.domain.progress import STEPS


def words_of(event: FlowEvent) -> str:
    """ "" for what needs no line."""
    match event:
        case StepStarted(step=step):
            return f"… {STEPS[step].title}"
        case StepMoved(done=True, seen=seen) if seen:
            return f"✓ {seen}"
        case Retried(what=what, why=why):
            return f"↻ {what}: {why}"
        case Noted(text=text):
            return f"· {text}"
        case Waits(why=why):
            return f"· {why}"
        case Lingers(how=how):
            return "· Slow: still looking" if how == "slow" else "· Not sure: no proof yet"
        case StepFailed(error=error):
            return f"✕ {error}"
        case Judged(verdict=verdict):
            return f"{verdict.number} · {verdict.what}"
        case StepFinished() | StepMoved():
            return ""
