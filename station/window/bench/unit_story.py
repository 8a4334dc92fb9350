"""One run of one unit, for the details of its slot: steps with their times, what was seen, and
the last lines.
"""

from collections import deque
from dataclasses import dataclass, field

from station.domain.events import (
    FlowEvent,
    Judged,
    StepFailed,
    StepFinished,
    StepMoved,
    StepStarted,
)
from station.domain.progress import STEPS
from station.window.bench.unit_lines import words_of

LINES_SHOWN, SEEN_SHOWN = 20, 6


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened, and when, as HH:MM:SS."""

    at: str
    text: str


@dataclass(slots=True)
class StepLine:
    """`state` is doing, done or failed; times are the window's seconds."""

    step: str
    began_s: float
    state: str = "doing"
    took_s: float = 0.0

    @property
    def title(self) -> str:
        return STEPS[self.step].title if self.step in STEPS else self.step


@dataclass(slots=True)
class UnitStory:
    run: str = ""
    steps: list[StepLine] = field(default_factory=list)
    seen: deque[str] = field(default_factory=lambda: deque(maxlen=SEEN_SHOWN))
    lines: deque[Line] = field(default_factory=lambda: deque(maxlen=LINES_SHOWN))

    def apply(self, event: FlowEvent, now_s: float, at: str) -> None:
        match event:
            case StepStarted(step=step):
                self._end("done", now_s)
                self._begin(StepLine(step, now_s))
            case StepMoved(done=True, seen=seen) if seen and seen not in self.seen:
                self.seen.append(seen)
            case StepFinished():
                self._end("done", now_s)
            case StepFailed():
                self._end("failed", now_s)
            case Judged(verdict=verdict):
                self._end("done" if verdict.passed else "failed", now_s)
        self.note(words_of(event), at)

    def note(self, text: str, at: str) -> None:
        if text:
            self.lines.append(Line(at, text))

    def _begin(self, line: StepLine) -> None:
        """Two steps that a person knows as one stand in one line."""
        if self.steps and self.steps[-1].title == line.title:
            self.steps[-1].state = "doing"
        else:
            self.steps.append(line)

    def _end(self, state: str, now_s: float) -> None:
        """Of the step under way, if there is one."""
        if self.steps and self.steps[-1].state == "doing":
            last = self.steps[-1]
            last.state, last.took_s = state, now_s - last.began_s
