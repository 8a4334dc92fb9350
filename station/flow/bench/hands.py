"""All that the bench works with, joined by the assembly."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from station.domain.bench.label import LabelFacts, PrintedLabel
from station.domain.bench.slots import Fixture
from station.domain.identity import Secret
from station.domain.verdict import VerdictTable
from station.domain.wifi import Enterprise
from station.flow.bench.desk import BenchWish
from station.flow.bench.ports import Codes, Journal, Orders, Plugs, Sightings
from station.flow.ports import Clock, Cloud, Device, Operator, PortSeen
from station.flow.teller import Teller

OpenPort = Callable[[PortSeen], Awaitable[Device]]
PrintLabel = Callable[[LabelFacts], Awaitable[PrintedLabel]]


InTheNameOf = Callable[[Teller], object]
"""Says whose news the shared cloud's repeats and waits are, in the task that calls it."""


@dataclass(frozen=True)
class Hands:
    """One bench's means. `new_run` gives a fresh UUID; `crashed` writes a crash
    report and says where it lies; `said_by` sets whose news the shared cloud
    tells in this task.
    """

    wish: BenchWish
    fixture: Fixture
    plugs: Plugs
    open_port: OpenPort
    cloud: Cloud
    sightings: Sightings
    journal: Journal
    codes: Codes
    clock: Clock
    verdicts: VerdictTable
    operator: Operator
    new_run: Callable[[], str]
    crashed: Callable[[BaseException], str]
    said_by: InTheNameOf
    quietly: Callable[[], AbstractContextManager[object]] = nullcontext
    """Calls made within stand behind all others in the line for the site's budget."""
    station: str = ""
    wifi_password: Secret | None = None
    enterprise: Enterprise | None = None
    orders: Orders | None = None
    print_label: PrintLabel | None = None
    answers: dict[str, str] = field(default_factory=dict)
