"""What the window knows of one unit, told by events alone. No Qt here: pages only show it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from station.domain.errors import StationError, StoppedByOperator
from station.domain.events import (
    FlowEvent,
    Judged,
    Noted,
    Retried,
    StepFailed,
    StepFinished,
    StepMoved,
    StepStarted,
)
from station.domain.progress import (
    AT_THE_START,
    BY_HAND,
    CODE_LIFE_MIN,
    PAGES,
    PARTS,
    STEPS,
    Light,
    expected_parts,
    page_of,
)
from station.domain.recipe import Recipe
from station.domain.unit import Awaited, Equipped, Identified, Placed, Promised, Unit
from station.domain.verdict import Verdict

DONE_PAGE = len(PAGES) - 1
_UNPROVEN = ("unconfirmed", "stop")


@dataclass
class Line:
    """One line of a checklist: `state` is todo, doing, done or failed. Seconds on our clock."""

    key: str
    state: str = "todo"
    started_at_s: float = 0.0
    took_s: float | None = None
    seen: str = ""
    name: str = ""
    """Of what the line is about: a network that is joined."""

    @property
    def words(self) -> str:
        part = PARTS[self.key]
        return part.named.format(self.name) if self.name and part.named else part.words


@dataclass
class PageStory:
    """One page: `state` is next, now, done, failed or unsure; `answer` stands in the stepper."""

    state: str = "next"
    answer: str = ""
    started_at_s: float = 0.0
    took_s: float | None = None
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True)
class Known:
    """A thing we know: `shape` as in shapes.py, in words, and when we learnt it."""

    shape: str
    words: str
    source: str


class Story:
    """One unit's run for `recipe`; `now` gives seconds that only go forward."""

    def __init__(self, recipe: Recipe, now: Callable[[], float]) -> None:
        self.recipe = recipe
        self._now = now
        self.pages = [PageStory() for _ in PAGES]
        self.current = 0
        self.step = ""
        self.unit: Unit | None = None
        self.error: StationError | None = None
        self.verdict: Verdict | None = None
        self.known: list[Known] = []
        self.log: list[str] = []
        self.started_at_s = now()
        self.took_s: float | None = None
        self.is_set_aside = False
        self._code_seen_at_s: float | None = None

    def apply(self, event: FlowEvent) -> None:
        self.unit = event.unit
        match event:
            case StepStarted(step=step):
                self._start(step)
            case StepMoved(step=step, part=part, done=done, seen=seen):
                self._move(step, part, seen, done=done)
            case Retried(what=what, why=why):
                self._know("unsure", f"{what}: {why}")
            case Noted(text=text):
                self._know("unsure", text)
            case StepFinished(step=step):
                self._finish(step)
            case StepFailed(error=error):
                self._fail(error)
            case Judged(verdict=verdict):
                self._judge(verdict)
        self._write_log(event)

    def break_off(self, error: StationError, verdict: Verdict) -> None:
        """The run could not even begin."""
        self._fail(error)
        self.verdict = verdict

    @property
    def page(self) -> PageStory:
        return self.pages[self.current]

    @property
    def is_in_trouble(self) -> bool:
        return self.error is not None or (self.verdict is not None and not self.verdict.passed)

    @property
    def has_a_code(self) -> bool:
        """Stopping from here on leaves a code behind that may still act."""
        return isinstance(self.unit, Promised) and self.unit.claim_code is not None

    @property
    def to_choose(self) -> str:
        """The network that a person is to choose in the Wi-Fi menu now; "" for none."""
        waiting = (line for line in self.page.lines if line.state == "doing")
        return next((line.name for line in waiting if line.key in BY_HAND), "")

    def light(self) -> Light:
        """What the device's light should do now."""
        if self.current == DONE_PAGE and self.verdict is not None and self.verdict.passed:
            return PARTS["owner_seen"].light or AT_THE_START
        for line in self.page.lines:
            if line.state == "doing" and (light := PARTS[line.key].light) is not None:
                return light
        return STEPS[self.step].light if self.step else AT_THE_START

    def elapsed_s(self) -> float:
        """How long the page has been at work."""
        if self.page.took_s is not None:
            return self.page.took_s
        return self._now() - self.page.started_at_s

    def line_s(self, line: Line) -> float:
        return line.took_s if line.took_s is not None else self._now() - line.started_at_s

    def code_left_s(self) -> float | None:
        if self._code_seen_at_s is None:
            return None
        return max(0.0, CODE_LIFE_MIN * 60 - (self._now() - self._code_seen_at_s))

    def _start(self, step: str) -> None:
        page_number = page_of(step)
        page = self.pages[page_number]
        if page_number != self.current or page.state == "next":
            page.started_at_s = self._now()
        self.current, self.step = page_number, step
        page.state, page.took_s = "now", None
        if step == "hand_over" and self.recipe.delivery == "softap":
            page.lines += [line for line in self._lines_of("promise") if line not in page.lines]
        present = {line.key for line in page.lines}
        page.lines += [Line(key) for key in expected_parts(step, self.recipe) if key not in present]

    def _move(self, step: str, part: str, seen: str, *, done: bool) -> None:
        line = self._line(self.pages[page_of(step)], part)
        line.name = line.name if done else seen
        if line.state == "todo":
            line.started_at_s = self._now()
        line.state = "done" if done else "doing"
        if done:
            line.took_s = self._now() - line.started_at_s
            line.seen = seen
            self._know("done", seen or PARTS[part].words)
        else:
            line.took_s, line.started_at_s = None, self._now()

    def _lines_of(self, step: str) -> list[Line]:
        """What was done before this computer left: the claim code is at hand."""
        return [replace(line) for line in self.pages[page_of(step)].lines if line.state == "done"]

    @staticmethod
    def _line(page: PageStory, part: str) -> Line:
        """The line of `part`; one that nobody expected goes before the first that is to come."""
        for line in page.lines:
            if line.key in (part, BY_HAND.get(part)):
                line.key = part
                return line
        line = Line(part)
        ahead = [index for index, each in enumerate(page.lines) if each.state == "todo"]
        page.lines.insert(ahead[0] if ahead else len(page.lines), line)
        return line

    def _finish(self, step: str) -> None:
        page = self.pages[page_of(step)]
        page.answer = _answer(step, self.unit, self.recipe)
        if step == "promise" and self.has_a_code:
            self._code_seen_at_s = self._now()
        if step != PAGES[page_of(step)].steps[-1]:
            return
        page.state, page.took_s = "done", self._now() - page.started_at_s
        for line in page.lines:
            if line.state == "doing":
                line.state, line.took_s = "done", self.line_s(line)
        page.lines = [line for line in page.lines if line.state != "todo"]

    def _fail(self, error: StationError) -> None:
        self.error = error
        self.page.state, self.page.took_s = "failed", self.elapsed_s()
        for line in self.page.lines:
            if line.state == "doing":
                line.state, line.took_s = "failed", self.line_s(line)
                self._know("failed", f"Not reached: {PARTS[line.key].words.lower()}")

    def _judge(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.took_s = self._now() - self.started_at_s
        if verdict.passed:
            self.current = DONE_PAGE
            self.page.state = "done"
        else:
            self.page.took_s = self.elapsed_s()
            self.page.state = "unsure" if is_unproven(verdict) else "failed"

    def _know(self, shape: str, words: str) -> None:
        known = Known(shape, words, f"{datetime.now().astimezone():%H:%M:%S}")
        if not self.known or self.known[-1].words != words:
            self.known.append(known)

    def _write_log(self, event: FlowEvent) -> None:
        at = f"{datetime.now().astimezone():%H:%M:%S}"
        self.log.append(f"{at}  {_logged(event)}")


def _answer(step: str, unit: Unit | None, recipe: Recipe) -> str:
    """What the stepper says under a finished page."""
    answer = ""
    match step, unit:
        case "choose_wifi", Equipped(wifi=wifi):
            answer = wifi.ssid if wifi is not None else "keeps the one it has"
        case "identify", Identified(facts=facts):
            answer = f"…{grouped(facts.device.text)[-9:]}"
        case "look_up" | "enroll", Placed(product=product):
            answer = product.name
        case "expect_owner", Awaited(owner=owner):
            answer = str(owner) if owner is not None else "nobody"
        case "promise", Promised(claim_code=code):
            answer = "good for an hour" if code is not None else "none needed"
        case "hand_over", _:
            answer = "by USB" if recipe.delivery == "usb" else "by its own Wi-Fi"
        case "confirm_owner", Awaited(owner=owner):
            answer = "proven" if owner is not None else "proven: no owner"
    return answer


def _logged(event: FlowEvent) -> str:
    line = ""
    match event:
        case StepStarted(step=step):
            line = f"▸ {STEPS[step].title}"
        case StepMoved(part=part, done=done, seen=seen):
            line = f"  {'✓' if done else '…'} {seen or PARTS[part].words}"
        case Retried(what=what, why=why):
            line = f"  ↻ {what}: {why}"
        case Noted(text=text):
            line = f"  · {text}"
        case StepFinished(step=step):
            line = f"✓ {STEPS[step].title}"
        case StepFailed(error=error):
            line = f"✕ {error}"
        case Judged(verdict=verdict):
            line = f"= {verdict.number} {verdict.what}"
    return line


def is_unproven(verdict: Verdict) -> bool:
    """Whether nothing is said against the device itself: amber, never red."""
    return verdict.ending in _UNPROVEN or verdict.code == StoppedByOperator.code


def grouped(device_id: str) -> str:
    """A device ID in groups of four, to be read aloud."""
    return " ".join(device_id[at : at + 4] for at in range(0, len(device_id), 4))
