"""An entry of the record as a line for people, and as fields for programs."""

from collections.abc import Callable, Mapping
from typing import Any

from station.command.report import ENDINGS
from station.domain.ledger.entry import Entry, EntryKind


def entry_fields(entry: Entry) -> Mapping[str, Any]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "kind": entry.kind,
        "run": entry.run,
        "device_id": entry.device,
        "slot": entry.slot,
        "step": entry.step,
        "station": entry.station,
        "operator": entry.operator,
        "customer": entry.customer,
        "recipe": entry.recipe,
        "recipe_version": entry.recipe_version,
        "facts": dict(entry.facts),
    }


def entry_words(entry: Entry) -> str:
    """One line; a kind without words of its own is told by its name."""
    say = _WORDS.get(entry.kind)
    words = say(entry).strip(" :") if say is not None else ""
    return words or entry.kind.replace("-", " ").capitalize()


def _step(entry: Entry) -> str:
    return entry.step.replace("_", " ").capitalize() or "A step"


def _fact(entry: Entry, name: str) -> str:
    value = entry.facts.get(name)
    return "" if value is None else str(value)


def _verdict(entry: Entry) -> str:
    ending = ENDINGS.get(_fact(entry, "ending"), "")
    number = "" if ending == "PASS" else _fact(entry, "number")
    return " · ".join(filter(None, (ending, number, _fact(entry, "what"))))


def _failed(entry: Entry) -> str:
    return f"✕ {_step(entry)}: {_fact(entry, 'what')}"


def _with(words: str, fact: str) -> Callable[[Entry], str]:
    def say(entry: Entry) -> str:
        return f"{words} {_fact(entry, fact)}".rstrip()

    return say


def _by(words: str) -> Callable[[Entry], str]:
    def say(entry: Entry) -> str:
        return f"{words} by {entry.operator}" if entry.operator else words

    return say


_WORDS: dict[EntryKind, Callable[[Entry], str]] = {
    EntryKind.RUN_BEGUN: lambda entry: f"A run begins with {entry.recipe or 'its recipe'}",
    EntryKind.INTENT: lambda entry: f"{_step(entry)} …",
    EntryKind.OUTCOME: lambda entry: f"✓ {_step(entry)}",
    EntryKind.FAILED: _failed,
    EntryKind.VERDICT: _verdict,
    EntryKind.TRUTH_CHANGED: lambda entry: f"Now known: {_verdict(entry)}",
    EntryKind.ACKNOWLEDGED: _by("Acknowledged"),
    EntryKind.SET_ASIDE: lambda entry: f"{_by('Set aside')(entry)}: {_fact(entry, 'reason')}",
    EntryKind.LABEL_PRINTED: _with("Label printed", "label"),
    EntryKind.LABEL_VOID: _with("Label void", "label"),
    EntryKind.LABEL_SCANNED: _with("Label scanned back", "label"),
    EntryKind.SIGNED_ON: _by("Signed on"),
    EntryKind.RELEASED: lambda entry: _fact(entry, "text"),
    EntryKind.NOTE: lambda entry: _fact(entry, "text") or "Note",
}
