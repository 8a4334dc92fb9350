"""What the ledger holds: one entry for each thing that was begun, done, seen or decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any


class EntryKind(StrEnum):
    """Never renamed: old ledgers hold them."""

    SHIFT_BEGUN = "shift-begun"
    SHIFT_ENDED = "shift-ended"
    SIGNED_ON = "signed-on"
    RUN_BEGUN = "run-begun"
    INTENT = "intent"
    """A step is about to act. Without an outcome after it, it is in doubt (verdicts 5.1)."""
    OUTCOME = "outcome"
    FAILED = "failed"
    """A step ended in trouble; `facts` holds code, what, remedy."""
    VERDICT = "verdict"
    TRUTH_CHANGED = "truth-changed"
    """Later evidence made another verdict of a unit that had one."""
    RUN_CLOSED = "run-closed"
    """Nothing is to be done or watched for this run any more."""
    ACKNOWLEDGED = "acknowledged"
    SET_ASIDE = "set-aside"
    LABEL_PRINTED = "label-printed"
    LABEL_VOID = "label-void"
    LABEL_SCANNED = "label-scanned"
    UNLOCKED = "unlocked"
    LOCKED = "locked"
    CHANGED = "changed"
    """Recipe, slots or another setting: `facts` says which."""
    ERASED = "erased"
    """A person's key was destroyed; `facts` holds the pseudonym only."""
    NOTE = "note"
    RELEASED = "released"
    """A freeing has ended: `facts` holds its ending (released or aside) and what remains."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as the bench writes it and as it is read back. Nothing secret is in it: a claim code
    is its hash. `customer` and `operator` are personal: the ledger keeps them apart, under a key
    of their own, and puts a pseudonym in the chain; read back after erasure they are "(erased)".

    `facts` is JSON. Where a text in it holds the customer's or the operator's name, the ledger
    replaces that too. `at` is aware UTC.
    """

    kind: EntryKind
    at: datetime
    run: str = ""
    """A UUID for one unit's one run; "" for what concerns the whole bench."""
    device: str = ""
    slot: str = ""
    step: str = ""
    station: str = ""
    operator: str = ""
    customer: str = ""
    recipe: str = ""
    recipe_version: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0
    """Given by the ledger, from 1, without a gap."""

    def with_facts(self, **facts: Any) -> "Entry":
        return replace(self, facts={**self.facts, **facts})


@dataclass(frozen=True, slots=True)
class RunSoFar:
    """A run that is not closed, with all its entries in order."""

    run: str
    device: str
    slot: str
    entries: tuple[Entry, ...]

    def after(self, before: "RunSoFar | None") -> "RunSoFar":
        """With what an earlier run of the same device left."""
        return self if before is None else replace(self, entries=(*before.entries, *self.entries))

    @property
    def runs(self) -> tuple[str, ...]:
        """The names of all runs that are told of here, the oldest first."""
        return tuple(dict.fromkeys(entry.run for entry in self.entries if entry.run))

    def last(self, kind: EntryKind) -> Entry | None:
        return next((entry for entry in reversed(self.entries) if entry.kind == kind), None)

    def outcome_of(self, step: str) -> Entry | None:
        return next(
            (e for e in reversed(self.entries) if e.kind == EntryKind.OUTCOME and e.step == step),
            None,
        )

    @property
    def known(self) -> Mapping[str, Any]:
        """What the steps learnt, the latest word of each; an entry holds only what was new."""
        facts: dict[str, Any] = {}
        for entry in self.entries:
            if entry.kind in (EntryKind.INTENT, EntryKind.OUTCOME):
                facts |= entry.facts
        return facts

    @property
    def in_doubt(self) -> str:
        """The step whose intent has no outcome; "" when all is known."""
        for entry in reversed(self.entries):
            if entry.kind in (EntryKind.OUTCOME, EntryKind.FAILED, EntryKind.VERDICT):
                return ""
            if entry.kind == EntryKind.INTENT:
                return entry.step
        return ""
