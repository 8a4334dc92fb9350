"""Says on a tile what is true of a slot (operator-ui 2.2): state, word, two lines."""

from dataclasses import replace

from station.domain.bench.slots import TaughtSlot
from station.domain.bench.tile import SCAN_IT, WAITS, Tile, TileState
from station.domain.clocks import NOT_SURE_AFTER_S, WATCH_ENDS_AFTER_S
from station.domain.events import (
    FlowEvent,
    Lingers,
    Retried,
    StepMoved,
    StepStarted,
    Waits,
)
from station.domain.identity import DeviceId
from station.domain.progress import PARTS, STEPS
from station.domain.verdict import Verdict

_BINS = {"fail": "RED bin", "aside": "rework bin"}
_SHOWN_PARTS = {"online_seen": "Joining Wi-Fi", "owner_seen": "Confirm owner"}


def empty(slot: TaughtSlot) -> Tile:
    return Tile(slot, TileState.EMPTY, line_1="Nothing plugged in")


def next_to_load(tile: Tile) -> Tile:
    """The one slot that is named by the call-out."""
    has_passed = tile.state is TileState.PASS_HELD
    return replace(
        tile,
        state=TileState.NEXT,
        word="",
        line_1="Plug the next unit in here",
        line_2="The last unit passed" if has_passed else "Starts by itself",
    )


def paused(tile: Tile, *, is_plugged: bool) -> Tile:
    what = "Paused · starts when the bench goes on" if is_plugged else "Paused"
    return replace(tile, line_1=what, line_2="")


def begun(slot: TaughtSlot, now_s: float) -> Tile:
    return Tile(
        slot, TileState.WORK, line_1="Begins", began_at_s=now_s, since_s=now_s, is_plugged=True
    )


def working(tile: Tile, event: FlowEvent, now_s: float) -> Tile:
    """The tile after `event`; unchanged by what needs no telling."""
    match event:
        case StepStarted(step=step):
            return _in_step(tile, step, now_s)
        case StepMoved(part=part, done=done):
            return _moved(tile, "" if done else part)
        case Waits(why=why):
            return replace(tile, state=TileState.SLOW, word=WAITS, line_1="Site budget", line_2=why)
        case Retried(what=what):
            return replace(tile, line_2=what)
        case Lingers(how=how):
            return _lingering(tile, how, now_s)
    return tile


def _in_step(tile: Tile, step: str, now_s: float) -> Tile:
    words = STEPS[step]
    return replace(
        tile,
        state=TileState.WORK,
        word="",
        step=step,
        line_1=words.title,
        line_2="",
        began_at_s=now_s,
        usual_s=words.usual_s,
        gives_up_at_s=WATCH_ENDS_AFTER_S if step == "confirm_owner" else words.limit_s,
    )


def _moved(tile: Tile, part: str) -> Tile:
    """`part` has begun; "" for one that is done."""
    if tile.word == WAITS:  # the site lets it go on
        words = STEPS[tile.step].title if tile.step in STEPS else tile.line_1
        tile = replace(tile, state=TileState.WORK, word="", line_1=words, line_2="")
    if part in _SHOWN_PARTS:
        return replace(tile, line_1=_SHOWN_PARTS[part], usual_s=PARTS[part].usual_s)
    return tile


def _lingering(tile: Tile, how: str, now_s: float) -> Tile:
    if how == "slow":
        return replace(
            tile, state=TileState.SLOW, word="", since_s=now_s, gives_up_at_s=NOT_SURE_AFTER_S
        )
    return replace(
        tile,
        state=TileState.NOT_SURE,
        word="",
        since_s=now_s,
        line_1="No proof yet",
        line_2="Still looking · slot may be freed",
        gives_up_at_s=WATCH_ENDS_AFTER_S,
    )


def judged(tile: Tile, verdict: Verdict, now_s: float, *, customer: str = "") -> Tile:
    """The last verdict stays until the next unit."""
    shown = replace(
        tile,
        word="",
        step="",
        verdict=verdict,
        number="" if verdict.passed else verdict.number,
        began_at_s=0.0,
        usual_s=None,
        gives_up_at_s=0.0,
        since_s=now_s,
        free_in_s=None,
        customer=customer,
        line_1=verdict.what,
        line_2=verdict.remedy,
        needs_person=False,
    )
    match verdict.ending:
        case "pass":
            whose = customer or "No owner, as wished"
            return replace(
                shown, state=TileState.PASS, line_1=whose, line_2="Owner confirmed · take it out"
            )
        case "fail":
            line = f"{verdict.number} · {_BINS['fail']} · ACK"
            return replace(shown, state=TileState.FAIL, line_2=line, needs_person=True)
        case "aside":
            line = f"{verdict.number} · take out · {_BINS['aside']}"
            return replace(shown, state=TileState.ASIDE, line_2=line)
        case "unconfirmed":
            return replace(shown, state=TileState.NOT_SURE, line_2=f"{verdict.number} · set aside")
    return replace(
        shown, state=TileState.TURN, line_2=f"{verdict.number} · F5 again", needs_person=True
    )


def passed_before(
    slot: TaughtSlot, device: DeviceId, verdict: Verdict, customer: str, at: str
) -> Tile:
    """A unit that has passed needs no second run; `at` is when, for people."""
    return Tile(
        slot,
        TileState.PASS,
        line_1=customer or "No owner, as wished",
        line_2=f"Passed {at} · take it out, or F5",
        device=device,
        verdict=verdict,
        customer=customer,
        is_plugged=True,
    )


def not_sure(tile: Tile) -> Tile:
    """Its run is over without a proof; it is looked for until its code's hour ends."""
    return replace(
        tile,
        state=TileState.NOT_SURE,
        line_2=f"{tile.number} · still looking; slot may be freed",
        needs_person=False,
    )


def held_by_site(tile: Tile, why: str) -> Tile:
    """Not the unit's fault: it goes on by itself, or when somebody says so."""
    return replace(
        tile, state=TileState.SLOW, word=WAITS, line_1=why, line_2="Leave it plugged in",
        needs_person=False, number="",
    )  # fmt: skip


def in_work_elsewhere(slot: TaughtSlot, device: DeviceId | None, other: str) -> Tile:
    """The unit is plugged in here now, and its run is still that of the slot it was begun in."""
    return Tile(
        slot,
        TileState.SLOW,
        word=WAITS,
        line_1=f"Still in work for slot {other}",
        line_2="Leave it plugged in",
        device=device,
        is_plugged=True,
    )


def scan_wanted(tile: Tile, label_number: str) -> Tile:
    return replace(
        tile,
        state=TileState.TURN,
        word=SCAN_IT,
        line_1="Scan the label on this unit",
        line_2=f"Label {label_number}",
        needs_person=True,
    )


def taken_out(tile: Tile) -> Tile:
    """The unit is gone; a pass turns pale, anything else stays as it is."""
    gone = replace(tile, is_plugged=False)
    if tile.word == WAITS and not tile.step:  # it was not at work: nothing is kept of it
        return empty(tile.slot)
    if tile.state is TileState.PASS:
        return replace(
            gone,
            state=TileState.PASS_HELD,
            line_1="Unit removed · free",
            line_2="Next unit starts by itself",
        )
    if tile.state is TileState.WORK:
        return replace(gone, line_2="Unit removed · waiting for it")
    return gone


def acknowledged(tile: Tile) -> Tile:
    return replace(tile, needs_person=False, line_2=f"{tile.number} · RED bin · take it out")
