"""A unit's story in lines: what the ledger's entries say, grouped by run, in words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from station.domain.ledger.entry import Entry, EntryKind
from station.domain.ledger.search import Story
from station.domain.progress import STEPS
from station.window.records.days import clock, long_day
from station.window.records.endings import Endings, Shown
from station.window.said import said_in_sentences

RUN, STEP, VERDICT, CHANGED = "run", "step", "verdict", "changed"
_ENDS_AN_INTENT = (EntryKind.OUTCOME, EntryKind.FAILED)
_SILENT = (EntryKind.RUN_CLOSED, EntryKind.RUN_BEGUN)
_WORTH_TELLING = ("platform", "firmware", "product", "owner")


@dataclass(frozen=True, slots=True)
class StoryLine:
    """`kind` is run (a heading), step, verdict or changed; `shape` as in shapes.py, "" is a dot;
    `tone` a token of colour. `number` is the entry's.
    """

    kind: str
    time: str
    title: str
    details: tuple[str, ...] = ()
    shape: str = ""
    tone: str = "text"
    run: str = ""
    number: int = 0

    @property
    def spoken(self) -> str:
        told = map(said_in_sentences, (self.time, self.title, *self.details))
        return ". ".join(filter(None, told))


class StoryTeller(QObject):
    """`ending_of` gives the ending of a verdict's slug, "" for one it does not know."""

    def __init__(self, ending_of: Callable[[str], str]) -> None:
        super().__init__()
        self._endings = Endings()
        self._ending_of = ending_of

    def lines(self, story: Story) -> tuple[StoryLine, ...]:
        """Run by run in the order they began, each with a heading."""
        runs: dict[str, list[Entry]] = {}
        for entry in story.entries:
            runs.setdefault(entry.run, []).append(entry)
        told: list[StoryLine] = []
        for count, entries in enumerate(runs.values(), 1):
            told += self._run(count, entries)
        return tuple(told)

    def _run(self, count: int, entries: Sequence[Entry]) -> Iterable[StoryLine]:
        yield self._heading(count, entries)
        began: dict[str, datetime] = {}
        for place, entry in enumerate(entries):
            if entry.kind is EntryKind.INTENT:
                began[entry.step] = entry.at
                if not _has_end(entry, entries[place + 1 :]):
                    yield self._in_doubt(entry)
            elif entry.kind not in _SILENT:
                yield self._line(entry, began.get(entry.step))

    def _heading(self, count: int, entries: Sequence[Entry]) -> StoryLine:
        first = entries[0]
        slot = self.tr("slot {0}").format(first.slot) if first.slot else ""
        customer = next((each.customer for each in reversed(entries) if each.customer), "")
        recipe = " ".join(filter(None, (first.recipe, first.recipe_version)))
        title = self.tr("Run {0}").format(count) if first.run else self.tr("Beside any run")
        return StoryLine(
            RUN,
            clock(first.at),
            " · ".join(filter(None, (title, long_day(first.at), slot))),
            tuple(filter(None, (" · ".join(filter(None, (customer, first.operator, recipe))),))),
            run=first.run,
            number=first.number,
        )

    def _line(self, entry: Entry, began: datetime | None) -> StoryLine:
        match entry.kind:
            case EntryKind.VERDICT:
                return self._verdict(entry)
            case EntryKind.TRUTH_CHANGED:
                return self._changed(entry)
            case EntryKind.OUTCOME:
                took = _seconds((entry.at - began).total_seconds()) if began else ""
                details = " · ".join(filter(None, (took, _facts(entry.facts))))
                return _step(entry, self._step_title(entry.step), (details,), shape="done")
            case EntryKind.FAILED:
                title = f"{self._step_title(entry.step)}: {_said(entry, 'what')}"
                return _step(entry, title, (_said(entry, "remedy"),), "failed", "bad")
        return self._act(entry)

    def _verdict(self, entry: Entry) -> StoryLine:
        shown = self._endings.of(_said(entry, "ending"))
        seconds = entry.facts.get("seconds")
        after = self.tr("after {0}").format(_seconds(seconds)) if seconds else ""
        title = " · ".join(filter(None, (shown.word, _number(entry), after)))
        return _judged(VERDICT, entry, title, shown, ())

    def _changed(self, entry: Entry) -> StoryLine:
        shown = self._endings.of(_said(entry, "ending"))
        before = _said(entry, "before")
        was = self._endings.of(self._ending_of(before)).word if before else ""
        title = self.tr("The truth changed: {0}, no longer {1}").format(
            " · ".join(filter(None, (shown.word, _number(entry)))), was or self.tr("what it was")
        )
        late = self.tr("Found out after the unit had left.")
        return _judged(CHANGED, entry, title, shown, (late,))

    def _in_doubt(self, entry: Entry) -> StoryLine:
        title = self.tr("{0}: begun, its end is not written").format(self._step_title(entry.step))
        return _step(entry, title, (self.tr("Power or program ended here."),), "unsure", "warn")

    def _act(self, entry: Entry) -> StoryLine:
        label, by = _said(entry, "label"), entry.operator or self.tr("nobody signed on")
        match entry.kind:
            case EntryKind.ACKNOWLEDGED:
                title = self.tr("Acknowledged by {0}").format(by)
            case EntryKind.SET_ASIDE:
                reason = _said(entry, "reason")
                title = self.tr("Set aside by {0}: {1}").format(by, reason)
            case EntryKind.LABEL_PRINTED:
                title = self.tr("Label {0} printed: {1}").format(label, _said(entry, "where"))
            case EntryKind.LABEL_VOID:
                title = self.tr("Label {0} is void").format(label)
            case EntryKind.LABEL_SCANNED:
                return self._scanned(entry, label)
            case EntryKind.ERASED:
                title = self.tr("A person's name was erased")
            case _:
                title = _said(entry, "text") or str(entry.kind)
        return _step(entry, title)

    def _scanned(self, entry: Entry, label: str) -> StoryLine:
        if entry.facts.get("matches"):
            return _step(entry, self.tr("Label {0} scanned back: it matches").format(label))
        title = self.tr("Label {0} scanned back: it is another unit's").format(label)
        return _step(entry, title, shape="failed", tone="bad")

    def _step_title(self, step: str) -> str:
        ours = {
            "label": self.tr("Print the label"),
            "describe": self.tr("Write name and notes in the cloud"),
            "free_neutralise": self.tr("Release: overwrite its claim code"),
            "free_unclaim": self.tr("Release: unclaim it"),
            "free_lift_development": self.tr("Release: lift the mark for development"),
            "free_remove": self.tr("Release: remove it from the product"),
            "free_clear_wifi": self.tr("Release: forget its Wi-Fi"),
            "free_delete_customer": self.tr("Release: delete the customer"),
            "free_void_label": self.tr("Release: its label is void"),
        }
        return STEPS[step].title if step in STEPS else ours.get(step, step)


def _has_end(intent: Entry, later: Sequence[Entry]) -> bool:
    """Its outcome, or at least a verdict: then all is known again."""
    return any(
        (entry.kind in _ENDS_AN_INTENT and entry.step == intent.step)
        or entry.kind in (EntryKind.VERDICT, EntryKind.LABEL_PRINTED)
        for entry in later
    )


def _step(
    entry: Entry, title: str, details: tuple[str, ...] = (), shape: str = "", tone: str = "text"
) -> StoryLine:
    said = tuple(filter(None, details))
    return StoryLine(
        STEP, clock(entry.at), title, said, shape, tone, run=entry.run, number=entry.number
    )


def _judged(
    kind: str, entry: Entry, title: str, shown: Shown, before: tuple[str, ...]
) -> StoryLine:
    evidence = entry.facts.get("evidence") or ()
    said = (*before, _said(entry, "what"), _said(entry, "remedy"), *map(str, evidence))
    return StoryLine(
        kind, clock(entry.at), title, tuple(filter(None, said)), shown.shape, shown.colour,
        run=entry.run, number=entry.number,
    )  # fmt: skip


def _facts(facts: Mapping[str, Any]) -> str:
    said = [str(facts[key]) for key in _WORTH_TELLING if facts.get(key)]
    return " · ".join(said)


def _said(entry: Entry, key: str) -> str:
    return str(entry.facts.get(key) or "")


def _number(entry: Entry) -> str:
    return "" if entry.facts.get("ending") == "pass" else _said(entry, "number")


def _seconds(seconds: Any) -> str:
    return f"{float(seconds):.1f} s"
