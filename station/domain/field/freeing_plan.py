"""What can be undone of a unit, in which order, and what somebody else has to be asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from station.domain.field.freeing import ORDER, RELEASE, Act, Whereabouts, Whose
from station.domain.field_errors import StillOwned


class Guard(StrEnum):
    """What a person does before a step may be taken (operator-ui 5.4)."""

    NONE = "none"
    CLICK = "click"
    LAST4 = "last4"


class By(StrEnum):
    STATION = "station"
    PERSON = "person"
    """No wire and no call does it: a hand, or time."""


@dataclass(frozen=True, slots=True)
class FreeStep:
    """One thing to undo. `what` is done by `by`; `product` 0 is outside of every product."""

    act: Act
    what: str
    guard: Guard
    by: By = By.STATION
    product: int = 0
    value: str = ""
    """What it is about: the owner that goes, the customer, the label."""


@dataclass(frozen=True, slots=True)
class FreePlan:
    """`ask` is a text to send to whoever alone can do the rest; "" where nobody is needed."""

    steps: tuple[FreeStep, ...]
    ask: str = ""

    @property
    def guard(self) -> Guard:
        """The gravest of its steps'."""
        ranks = tuple(Guard)
        return max((step.guard for step in self.steps), key=ranks.index, default=Guard.NONE)

    @property
    def for_station(self) -> tuple[FreeStep, ...]:
        return tuple(step for step in self.steps if step.by is By.STATION)


WIFI_WORDS = (
    "While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast: "
    "then its Wi-Fi is forgotten."
)
_NEUTRAL_WORDS = "Overwrite the claim code that lies on it by one that nobody ever issued."
_NEUTRAL_BY_HAND = (
    "Plug it in and hold SETUP 3 s, so that its claim code can be overwritten; or keep it without "
    "power until {0}: till then it may claim itself."
)


def plan_of(where: Whereabouts, wish: frozenset[Act] = RELEASE) -> FreePlan:
    """The steps of `wish` that `where` has need of and we may do; none of those that would take
    it from an owner who is neither a customer nor an account of ours (settled 1.2). Raises
    StillOwned where it is to be removed but not unclaimed.
    """
    if where.whose is Whose.ANOTHER:
        wish -= {Act.UNCLAIM, Act.LIFT, Act.REMOVE, Act.CUSTOMER}
    elif Act.REMOVE in wish and Act.UNCLAIM not in wish and _is_owned_in_a_product(where):
        raise StillOwned(f"The device still belongs to {where.owner}.")
    steps = [step for act in ORDER if act in wish for step in _steps(act, where, wish)]
    return FreePlan(tuple(steps), ask_of(where))


def ask_of(where: Whereabouts) -> str:
    """To be copied into a letter; "" where we can do it ourselves."""
    about = f"the device {where.device}" + (f" (serial number {where.serial})" * bool(where.serial))
    if where.whose is Whose.ANOTHER:
        return (
            f"{about[0].upper()}{about[1:]} belongs to {where.owner} in the cloud. Please release "
            "it: in the console open the device, choose Unclaim device, then tell us."
        )
    if where.loose_product:
        return (
            f"{about[0].upper()}{about[1:]} is in your product {where.loose_product}. Please "
            "unclaim it, then remove it from the product, in this order."
        )
    if where.is_nowhere and not where.wished:
        return (
            f"We cannot see {about} in any of our products. If it is in one of yours, please "
            "unclaim it, then remove it from the product, in this order."
        )
    return ""


def _is_owned_in_a_product(where: Whereabouts) -> bool:
    return where.place is not None and where.place.owner is not None


def _steps(act: Act, where: Whereabouts, wish: frozenset[Act]) -> Iterator[FreeStep]:
    match act:
        case Act.NEUTRALISE:
            yield from _neutralise(where)
        case Act.UNCLAIM:
            yield from _unclaim(where, wish)
        case Act.LIFT | Act.REMOVE:
            yield from _in_product(act, where)
        case Act.WIFI:
            yield FreeStep(act, WIFI_WORDS, Guard.NONE, By.PERSON)
        case Act.CUSTOMER:
            yield from _customer(where)
        case Act.LABEL:
            for label in where.labels:
                yield FreeStep(
                    act, f"Note that its label {label} is void.", Guard.NONE, value=label
                )


def _neutralise(where: Whereabouts) -> Iterator[FreeStep]:
    """A code that is not dealt with could claim the unit again after all else (verdicts 1.4)."""
    if not where.code_until:
        return
    if where.plugged is not None and where.plugged.listens:
        yield FreeStep(Act.NEUTRALISE, _NEUTRAL_WORDS, Guard.NONE)
        return
    words = _NEUTRAL_BY_HAND.format(where.code_until)
    yield FreeStep(Act.NEUTRALISE, words, Guard.NONE, By.PERSON)


def _unclaim(where: Whereabouts, wish: frozenset[Act]) -> Iterator[FreeStep]:
    if where.owner is None or where.whose not in (Whose.CUSTOMER, Whose.ACCOUNT):
        return
    is_whole = Act.REMOVE in wish and where.place is not None
    product = where.place.product if where.place is not None else 0
    yield FreeStep(
        Act.UNCLAIM,
        f"Unclaim it: {where.owner} loses it."
        + (" It stays in the product." if product and not is_whole else ""),
        Guard.LAST4 if is_whole else Guard.CLICK,
        product=product,
        value=where.owner,
    )


def _in_product(act: Act, where: Whereabouts) -> Iterator[FreeStep]:
    place = where.place
    if place is None:
        return
    if act is Act.LIFT and place.development:
        words = f"Take the mark for development away in {place.name}."
        yield FreeStep(act, words, Guard.CLICK, product=place.product)
    if act is Act.REMOVE:
        guard = Guard.LAST4 if place.owner is not None else Guard.CLICK
        words = f"Remove it from {place.name}. Its firmware stays."
        yield FreeStep(act, words, guard, product=place.product)


def _customer(where: Whereabouts) -> Iterator[FreeStep]:
    """Whose it is, or was by our own record; whether it owns more is read before."""
    place = where.place
    name = where.owner if where.whose is Whose.CUSTOMER else where.customer
    if place is None or not name or where.whose is Whose.ACCOUNT:
        return
    words = f"Delete the customer {name}, if nothing else is owned by it."
    yield FreeStep(Act.CUSTOMER, words, Guard.LAST4, product=place.product, value=name)
