"""A unit's events in words, for the details of its slot."""

from station.domain.events import (
    FlowEvent,
    Judged,
    Lingers,
    Noted,
    Retried,
    StepFailed,
    StepMoved,
    StepStarted,
    Waits,
)
from station.domain.progress import STEPS


def words_of(event: FlowEvent) -> str:
    """Nothing for what needs no line."""
    match event:
        case StepStarted(step=step):
            text = f"… {STEPS[step].title}"
        case StepMoved(done=True, seen=seen) if seen:
            text = f"✓ {seen}"
        case StepFailed(error=error):
            text = f"✕ {error}"
        case Judged(verdict=verdict):
            text = f"{verdict.number} · {verdict.what}"
        case _:
            text = _beside(event)
    return text


def _beside(event: FlowEvent) -> str:
    match event:
        case Retried(what=what, why=why):
            return f"↻ {what}: {why}"
        case Noted(text=text) | Waits(why=text):
            return f"· {text}"
        case Lingers(how=how):
            return "· Slow: still looking" if how == "slow" else "· Not sure: no proof yet"
    return ""
