"""What our own record knows of a unit that is to be freed, and how freeing is written there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from station.domain.clocks import CODE_LIFE_S
from station.domain.field.freeing import Act
from station.domain.ledger.entry import Entry, EntryKind

STEP = "free_"
"""How the steps of a freeing begin in the record; the act follows."""
_PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Recorded:
    """As far as the record tells."""

    code_until: str = ""
    labels: tuple[str, ...] = ()
    customer: str = ""
    wished: frozenset[Act] = field(default_factory=frozenset)
    in_doubt: tuple[Act, ...] = ()


def step_of(act: Act) -> str:
    """Its name as a step of the record."""
    return STEP + act.value.replace("-", "_")


def act_of(step: str) -> Act | None:
    """None for a step that is none of freeing's."""
    if not step.startswith(STEP):
        return None
    return Act(step.removeprefix(STEP).replace("_", "-"))


def read_story(entries: Sequence[Entry], now: datetime, code_kept: datetime | None) -> Recorded:
    """`code_kept` is when the code was made that this computer still keeps for the unit."""
    return Recorded(
        _code_until(entries, now, code_kept),
        _labels(entries),
        next((entry.customer for entry in reversed(entries) if entry.customer), ""),
        _wished(entries),
        _in_doubt(entries),
    )


def _code_until(entries: Sequence[Entry], now: datetime, kept: datetime | None) -> str:
    """The later of what is kept and what was promised, while its hour lasts. A code that was
    consumed (the owner is confirmed) or overwritten is over, and is not kept any more.
    """
    made: datetime | None = None
    for entry in entries:
        if entry.kind is EntryKind.OUTCOME and entry.step == _PROMISE:
            made = entry.at if entry.facts.get("code_hash") else made
        elif entry.kind is EntryKind.OUTCOME and act_of(entry.step) is Act.NEUTRALISE:
            made = None
        elif entry.kind in (EntryKind.VERDICT, EntryKind.TRUTH_CHANGED):
            made = None if entry.facts.get("ending") == "pass" else made
    made = max(filter(None, (made, kept)), default=None)
    if made is None:
        return ""
    ends = made + timedelta(seconds=CODE_LIFE_S)
    return ends.isoformat(timespec="seconds") if ends > now else ""


def _labels(entries: Sequence[Entry]) -> tuple[str, ...]:
    good: dict[str, None] = {}
    for entry in entries:
        label = str(entry.facts.get("label") or "")
        if entry.kind is EntryKind.LABEL_PRINTED and label:
            good[label] = None
        elif entry.kind is EntryKind.LABEL_VOID:
            good.pop(label, None)
    return tuple(good)


def _wished(entries: Sequence[Entry]) -> frozenset[Act]:
    """Of a freeing that was begun and not ended as released."""
    wished: frozenset[Act] = frozenset()
    for entry in entries:
        if entry.kind is EntryKind.RELEASED:
            acts = entry.facts.get("wish", ()) if entry.facts.get("ending") == "aside" else ()
            wished = frozenset(Act(act) for act in acts)
        elif entry.kind is EntryKind.INTENT and act_of(entry.step) is not None:
            wished = frozenset(Act(act) for act in entry.facts.get("wish", ()))
        elif entry.kind is EntryKind.RUN_BEGUN:
            wished = frozenset()  # it was provisioned again since
    return wished


def _in_doubt(entries: Sequence[Entry]) -> tuple[Act, ...]:
    open_acts: dict[Act, None] = {}
    for entry in entries:
        act = act_of(entry.step)
        if act is None:
            continue
        if entry.kind is EntryKind.INTENT:
            open_acts[act] = None
        elif entry.kind in (EntryKind.OUTCOME, EntryKind.FAILED):
            open_acts.pop(act, None)
    return tuple(open_acts)
