"""Steps and the flows made of them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from station.domain.identity import Secret
from station.domain.recipe import Recipe
from station.domain.unit import Unit
from station.domain.wifi import Enterprise
from station.flow.bench.ports import Codes
from station.flow.codes import NoCodes
from station.flow.hints import Hints, NoHints
from station.flow.line import DeviceLine
from station.flow.members import Members
from station.flow.ports import Clock, Cloud, Customers, Operator
from station.flow.recorder import NoRecord, Recorder
from station.flow.teller import Teller

Start = TypeVar("Start", bound=Unit)
Here = TypeVar("Here", bound=Unit)
There = TypeVar("There", bound=Unit)
Before_contra = TypeVar("Before_contra", bound=Unit, contravariant=True)
After_co = TypeVar("After_co", bound=Unit, covariant=True)


@dataclass(frozen=True)
class Tools:
    """What a step may use, and its only way to the outside."""

    device: DeviceLine
    cloud: Cloud
    operator: Operator
    clock: Clock
    recipe: Recipe
    teller: Teller
    customers: Customers
    wifi_password: Secret | None = None
    """From the environment or the key store; None: the operator is asked."""
    enterprise: Enterprise | None = None
    recorder: Recorder = field(default_factory=NoRecord)
    codes: Codes = field(default_factory=NoCodes)
    members: Members = field(default_factory=Members)
    hints_of: Callable[[Clock], Hints] = NoHints

    @property
    def hints(self) -> Hints:
        return self.hints_of(self.clock)


@dataclass(frozen=True)
class Step(Generic[Before_contra, After_co]):
    """One stage of the work. `timeout_s` is story seconds, without what a person takes to
    answer; it is longer than the step's slowest call.
    """

    name: str
    title: str
    run: Callable[[Before_contra, Tools], Awaitable[After_co]]
    timeout_s: float


def step(
    title: str, *, timeout_s: float
) -> Callable[[Callable[[Here, Tools], Awaitable[There]]], Step[Here, There]]:
    """Declare a step where its function is written; the function's name names it."""

    def declare(run: Callable[[Here, Tools], Awaitable[There]]) -> Step[Here, There]:
        return Step(getattr(run, "__name__"), title, run, timeout_s)  # noqa: B009

    return declare


@dataclass(frozen=True)
class Flow(Generic[Start, Here]):
    """Steps in order. `then` accepts only a step that starts where this flow ends."""

    steps: tuple[Step[Any, Any], ...]

    @classmethod
    def of(cls, first: Step[Start, Here]) -> "Flow[Start, Here]":
        return Flow((first,))

    def then(self, following: Step[Here, There]) -> "Flow[Start, There]":
        return Flow((*self.steps, following))
