"""Takes up what an earlier run left: looks first, and does nothing twice (verdicts 5.2)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from station.domain.clocks import CODE_LIFE_S
from station.domain.identity import Customer, DeviceId
from station.domain.ledger.entry import Entry, EntryKind, RunSoFar
from station.domain.proof import Wanted
from station.domain.unit import DeviceFacts, HandedOver
from station.domain.verdict import Verdict
from station.flow.bench.after_watch import Looked
from station.flow.bench.gate import OF_ONE_SLOT
from station.flow.bench.run_book import RunBook
from station.flow.ports import Clock
from station.flow.step import Tools

HANDING = "hand_over"
_SAID = ("code", "number", "ending", "what", "remedy")


def device_of(run: RunSoFar) -> DeviceId | None:
    try:
        return DeviceId.parse(run.device)
    except ValueError:
        return None


def is_over(run: RunSoFar) -> bool:
    """It has a verdict about the unit; one about the site leaves it to go on afterwards."""
    verdict = run.last(EntryKind.VERDICT)
    return verdict is not None and not is_of_the_site(verdict_of(verdict))


def is_of_the_site(verdict: Verdict) -> bool:
    return verdict.ending == "stop" and verdict.code not in OF_ONE_SLOT


def has_passed(run: RunSoFar) -> bool:
    verdict = run.last(EntryKind.TRUTH_CHANGED) or run.last(EntryKind.VERDICT)
    return verdict is not None and verdict.facts.get("ending") == "pass"


def verdict_of(entry: Entry) -> Verdict:
    """As a VERDICT or TRUTH_CHANGED tells it."""
    code, number, ending, what, remedy = (str(entry.facts.get(key, "")) for key in _SAID)
    return Verdict(code, number, ending, what, remedy)


def was_handed_over(run: RunSoFar) -> bool:
    """Or may have been: the intent counts."""
    return _handing(run) is not None


def is_live(run: RunSoFar, now: datetime, real_s_of_one: float) -> bool:
    """Whether what was handed over may still make the device its customer's: within the code's
    hour (verdicts 1.4.6).
    """
    handing = _handing(run)
    if handing is None:
        return False
    return (now - handing.at).total_seconds() / real_s_of_one < CODE_LIFE_S


def looked_for(run: RunSoFar, clock: Clock) -> Looked | None:
    """A unit that got a verdict without a proof, while the hour of the code is not over that it,
    or a run before, gave it.
    """
    handing, judged, device = _handing(run), run.last(EntryKind.VERDICT), device_of(run)
    if handing is None or judged is None or device is None:
        return None
    left_s = CODE_LIFE_S - (clock.utc() - handing.at).total_seconds() / clock.real_s(1.0)
    known = _known_at(handing, run)
    product = known.get("product")
    if left_s <= 0 or not isinstance(product, int):
        return None
    owner = Customer.parse(handing.customer) if handing.customer else None
    wanted = Wanted(device, product, owner, known.get("baseline"))
    verdict = verdict_of(judged)
    until_s = clock.now() + left_s
    return Looked(run.run, run.slot, wanted, verdict, until_s, handing.customer)


async def handed_over_again(run: RunSoFar, book: RunBook, tools: Tools) -> HandedOver:
    """The unit as the ledger knows it, its wait begun anew."""
    device, handing = device_of(run), _handing(run)
    assert device is not None and handing is not None  # noqa: S101, PT018  # asked for only then
    book.device = device
    kept = await tools.codes.find(device)
    facts = _known_at(handing, run)
    now_s = tools.clock.now()
    age_s = (tools.clock.utc() - handing.at).total_seconds() / tools.clock.real_s(1.0)
    return HandedOver(
        slot=book.slot,
        wifi=None,
        facts=DeviceFacts(device, None, None, None, claimed=None, via="usb"),
        product=await tools.cloud.product(),
        reading=None,
        read_at_s=now_s - age_s,
        owner=Customer.parse(book.customer) if book.customer else None,
        owned_before=bool(facts.get("owned_before")),
        claim_code=kept.code if kept is not None else None,
        code_made_at_s=now_s - age_s,
        baseline=facts.get("baseline"),
        left_at_s=now_s,
    )


def _known_at(handing: Entry, run: RunSoFar) -> Mapping[str, Any]:
    """What was known as it was handed over: a later run may have seen later sessions."""
    return replace(run, entries=run.entries[: run.entries.index(handing) + 1]).known


def _handing(run: RunSoFar) -> Entry | None:
    """The latest word on handing over: its outcome, else its intent."""
    return next(
        (
            entry
            for entry in reversed(run.entries)
            if entry.step == HANDING and entry.kind in (EntryKind.OUTCOME, EntryKind.INTENT)
        ),
        None,
    )
