"""A round read from the ledger: the one truth, also after a power cut."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from station.domain.cloud_errors import CodeExpired
from station.domain.field.rounds import Round, RoundUnit, Trouble, UnitState
from station.domain.identity import DeviceId
from station.domain.ledger.entry import Entry, EntryKind, RunSoFar

ROUND, RECIPE_FILE, MADE_AT, FINDING = "round", "recipe_file", "code_made_at", "finding"
CHECKS = ("look_up", "enroll", "expect_owner", "promise")
HANDING, CONFIRMING = "hand_over", "confirm_owner"
PLACE = "round"
"""What stands where a bench writes its slot."""
_LEAVE_IT_BE = ("never-online", "site-offline", "cloud-unwell", "rate-limited")
"""Trouble while confirming that says nothing about the unit."""


def is_of_a_round(run: RunSoFar) -> bool:
    return bool(round_name_of(run))


def round_name_of(run: RunSoFar) -> str:
    """The name of the round that began this run; "" for a run of a bench."""
    begun = next((each for each in run.entries if each.kind is EntryKind.RUN_BEGUN), None)
    return str(begun.facts.get(ROUND, "")) if begun is not None else ""


def round_of(runs: Sequence[RunSoFar]) -> Round | None:
    """The round whose runs are not closed; None where there is none."""
    mine = [run for run in runs if is_of_a_round(run)]
    if not mine:
        return None
    first = mine[0].entries[0]
    units = [unit for run in mine if (unit := unit_of(run)) is not None]
    return Round(
        round_name_of(mine[0]),
        str(first.facts.get(RECIPE_FILE, "")),
        first.recipe,
        first.recipe_version,
        tuple(units),
        max(entry.at for run in mine for entry in run.entries),
    )


def unit_of(run: RunSoFar) -> RoundUnit | None:
    """None for a run without a device, which no round begins."""
    try:
        unit = RoundUnit(run.run, DeviceId.parse(run.device))
    except ValueError:
        return None
    for entry in run.entries:
        unit = _after(entry, unit)
    return unit


def _after(entry: Entry, unit: RoundUnit) -> RoundUnit:
    """`unit` as `entry` leaves it."""
    learnt = _learnt(entry, unit)
    reading = _READINGS.get(entry.kind)
    return learnt if reading is None else reading(entry, learnt)


def _learnt(entry: Entry, unit: RoundUnit) -> RoundUnit:
    facts = entry.facts
    if entry.kind not in (EntryKind.INTENT, EntryKind.OUTCOME, EntryKind.RUN_BEGUN):
        return unit
    made_at = facts.get(MADE_AT)
    return replace(
        unit,
        may_hold_code=unit.may_hold_code and "code_hash" not in facts,  # told only when it changed
        customer=entry.customer or unit.customer,
        product=facts.get("product", unit.product),
        baseline=facts.get("baseline", unit.baseline),
        owned_before=facts.get("owned_before", unit.owned_before),
        code_hash=facts.get("code_hash", unit.code_hash) or "",
        code_made_at=datetime.fromisoformat(made_at) if made_at else unit.code_made_at,
    )


def _begun(entry: Entry, unit: RoundUnit) -> RoundUnit:
    if entry.step == HANDING:
        return replace(
            unit, state=UnitState.AWAITING, is_in_doubt=True, may_hold_code=True, trouble=None,
            handed_at=entry.at, judged_on="",
        )  # fmt: skip
    return unit


def _done(entry: Entry, unit: RoundUnit) -> RoundUnit:
    match entry.step:
        case "enroll" if not unit.may_hold_code:
            return replace(unit, state=UnitState.CHECKED, trouble=None)
        case "promise":
            has_code = bool(unit.code_hash)
            return replace(
                unit, state=UnitState.READY, trouble=None, judged_on="", is_in_doubt=False,
                code_made_at=unit.code_made_at if has_code else None,
            )  # fmt: skip
        case "hand_over":
            return replace(unit, is_in_doubt=False, handed_at=entry.at)
        case "confirm_owner":
            return replace(unit, state=UnitState.CONFIRMED, trouble=None, is_in_doubt=False)
        case _:
            return unit


def _failed(entry: Entry, unit: RoundUnit) -> RoundUnit:
    told = _trouble(entry)
    is_of_the_unit = entry.facts.get("ending") != "stop"
    match entry.step:
        case "hand_over":
            return replace(unit, state=UnitState.READY, trouble=told, is_in_doubt=False)
        case "confirm_owner" if is_of_the_unit and told.code not in _LEAVE_IT_BE:
            is_late = told.code == CodeExpired.code
            state = UnitState.EXPIRED if is_late else UnitState.TROUBLED
            finding = str(entry.facts.get(FINDING, ""))
            return replace(unit, state=state, trouble=told, judged_on=finding)
        case step if step in CHECKS:
            state = UnitState.REFUSED if is_of_the_unit else unit.state
            return replace(unit, state=state, trouble=told)
        case _:
            return unit


def _judged(entry: Entry, unit: RoundUnit) -> RoundUnit:
    """Also by a bench that met the unit meanwhile."""
    if entry.facts.get("ending") == "pass":
        return replace(unit, state=UnitState.CONFIRMED, trouble=None, is_in_doubt=False)
    return replace(unit, state=UnitState.TROUBLED, trouble=_trouble(entry))


def _trouble(entry: Entry) -> Trouble:
    code, what, do = (str(entry.facts.get(key, "")) for key in ("code", "what", "remedy"))
    return Trouble(code, what, do)


_READINGS: dict[EntryKind, Callable[[Entry, RoundUnit], RoundUnit]] = {
    EntryKind.INTENT: _begun,
    EntryKind.OUTCOME: _done,
    EntryKind.FAILED: _failed,
    EntryKind.VERDICT: _judged,
    EntryKind.TRUTH_CHANGED: _judged,
}
