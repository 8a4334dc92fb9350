"""What the doctor found on this computer: good, to be watched, or to be mended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class State(StrEnum):
    """In the order of a page: what has to be mended stands first."""

    FIX = "fix"
    WATCH = "watch"
    OK = "ok"


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` is so, `why` it matters, `fix` what to do. `code` is the verdict's slug that a unit
    would meet; `mended_by` names what Station can do about it itself, `commands` are what a person
    may type instead.
    """

    check: str
    state: State
    what: str
    why: str = ""
    fix: str = ""
    code: str = ""
    mended_by: str = ""
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each there are."""

    ok: int
    watch: int
    fix: int

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Counts":
        states = [finding.state for finding in findings]
        return cls(states.count(State.OK), states.count(State.WATCH), states.count(State.FIX))

    @property
    def is_sound(self) -> bool:
        """Nothing has to be mended; what is to be watched stops nobody."""
        return self.fix == 0


def ok(check: str, what: str) -> Finding:
    return Finding(check, State.OK, what)


def watch(check: str, what: str, why: str, fix: str, code: str = "") -> Finding:
    return Finding(check, State.WATCH, what, why, fix, code)


def fix(check: str, what: str, why: str, fix: str, code: str = "") -> Finding:
    return Finding(check, State.FIX, what, why, fix, code)


def failed(check: str, how: str) -> Finding:
    """The check itself came to nothing: that is neither good nor proof of anything bad."""
    return watch(
        check, f"{check.capitalize()} could not be looked at: {how}",
        "Whether it is in order is not known.",
        "Check again; the same again: look at it by hand.",
    )  # fmt: skip


def sorted_by_state(findings: Iterable[Finding]) -> list[Finding]:
    """What to mend first; within a state as they were given."""
    order = list(State)
    return sorted(findings, key=lambda finding: order.index(finding.state))


def finding_fields(finding: Finding, number: str = "") -> Mapping[str, Any]:
    """One finding of `doctor --json` (settled 2): five keys always, two where they say more."""
    fields: dict[str, Any] = {
        "check": finding.check,
        "state": str(finding.state),
        "what": finding.what,
        "why": finding.why,
        "fix": finding.fix,
    }
    if number:
        fields["number"] = number
    if finding.mended_by:
        fields["can_fix"] = finding.mended_by
    return fields
