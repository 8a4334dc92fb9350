"""A drill of the training: what goes wrong on the simulated bench, and what is right to do then.

Everything about it stands in a file of `resources/drills`; this is what such a file says.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Act(StrEnum):
    """What a trainee's hands and keys may do. The first four are hands at the simulated bench."""

    HOLD_SETUP = "hold-setup"
    RESET = "reset"
    PLUG = "plug"
    ACCESS_POINT = "access-point"
    AGAIN = "again"
    ASIDE = "aside"
    LEAVE = "leave"


HANDS = (Act.HOLD_SETUP, Act.RESET, Act.PLUG, Act.ACCESS_POINT)


class DrillEnd(StrEnum):
    """How a drill may end: the device is proven, or it lies in the bin; or nobody went on."""

    CONFIRMED = "confirmed"
    ASIDE = "aside"
    GIVEN_UP = "given-up"


@dataclass(frozen=True, slots=True)
class Fault:
    """What the simulated bench is told. `troubles` are those of `station simulate`; `owner`, a
    customer of the product, has the device already. Once the part `jump_after`
    (domain/progress.py) is done, `jump_s` story seconds go by at once. Without `rest_allowed` the
    cloud is not asked to claim it by REST.
    """

    is_listening: bool = True
    owner: str = ""
    rest_allowed: bool = True
    jump_after: str = ""
    jump_s: float = 0.0
    troubles: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Drill:
    """`verdict` and `others` are slugs of the verdict table: the right one, and those beside it
    in the question. `acts` are needed, each as often as it stands there; `allowed` ones cost
    nothing. `practised_s` is the time of somebody who knows how.
    """

    name: str
    order: int
    title: str
    story: str
    told_after: str
    hint: str
    verdict: str
    others: tuple[str, ...]
    ending: DrillEnd
    acts: tuple[Act, ...]
    allowed: tuple[Act, ...]
    practised_s: float
    points: int
    fault: Fault = field(default_factory=Fault)

    @property
    def choices(self) -> tuple[str, ...]:
        """The slugs to choose from, in an order that does not give the right one away."""
        return tuple(sorted((self.verdict, *self.others)))
