"""What is said of a round and its devices, in the window and on the command line."""

from station.domain.field.rounds import Round, RoundUnit, UnitState, count_of

_STATES = {
    UnitState.ANNOUNCED: "announced",
    UnitState.CHECKED: "in the product, no code yet",
    UnitState.REFUSED: "refused",
    UnitState.READY: "ready to hand over",
    UnitState.AWAITING: "awaiting confirmation",
    UnitState.CONFIRMED: "confirmed",
    UnitState.EXPIRED: "code expired",
    UnitState.TROUBLED: "needs you",
}
_COUNTED = (
    (UnitState.CONFIRMED, "confirmed"),
    (UnitState.AWAITING, "awaiting confirmation"),
    (UnitState.READY, "ready"),
    (UnitState.CHECKED, "without a code yet"),
    (UnitState.ANNOUNCED, "not checked yet"),
    (UnitState.EXPIRED, "expired"),
    (UnitState.TROUBLED, "in trouble"),
    (UnitState.REFUSED, "refused"),
)


def state_words(unit: RoundUnit) -> str:
    words = _STATES[unit.state]
    return f"{words}, in doubt" if unit.is_in_doubt else words


def left_words(left_s: float) -> str:
    """Minutes and seconds, as a code's time is counted down; "0:00" when it is over."""
    minutes, seconds = divmod(int(max(0.0, left_s)), 60)
    return f"{minutes}:{seconds:02d}"


def summary_words(found: Round) -> str:
    """How many of the round stand where; one sentence."""
    counts = [(count_of(found.units, state), words) for state, words in _COUNTED]
    told = ", ".join(f"{count} {words}" for count, words in counts if count)
    devices = "1 device" if len(found.units) == 1 else f"{len(found.units)} devices"
    return f"Round of {found.recipe}, {devices}: {told}."
