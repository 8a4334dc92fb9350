"""What the bench needs of the outside world beyond `station.flow.ports`, and no more.

Each protocol is fulfilled by shape. All waits are bounded or end with their caller.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from station.domain.bench.label import LabelFacts, PrintedLabel
from station.domain.identity import ClaimCode, DeviceId
from station.domain.ledger.entry import Entry, RunSoFar
from station.domain.traveller import TravellerRow
from station.domain.unit import Reading
from station.flow.ports import PortSeen


class Plugs(Protocol):
    """Tells what is plugged in, whenever that changes."""

    def changes(self) -> AsyncIterator[Sequence[PortSeen]]:
        """All Particle ports there are: at once, then after every change, until closed. A change
        is told within 0.3 s; a port that goes and returns within one look may not be told.
        """


class Journal(Protocol):
    """The writing side of the ledger. What is not written has not happened."""

    async def append(self, entry: Entry) -> int:
        """Return the entry's number once it is on the disk. Raises RecordFailed."""

    async def open_runs(self) -> Sequence[RunSoFar]:
        """Runs begun and not closed, the oldest first; for the next start after a power cut.
        Raises RecordFailed.
        """

    async def last_verdict(self, device: str) -> Entry | None:
        """The latest VERDICT or TRUTH_CHANGED of this device over all its runs. Raises
        RecordFailed.
        """

    async def close(self) -> None:
        """Give the ledger back. Closing twice is fine."""


@dataclass(frozen=True, slots=True)
class KeptCode:
    """A claim code that was made for one device, and when, by this computer's clock (aware UTC)."""

    code: ClaimCode
    made_at: datetime


class Codes(Protocol):
    """Claim codes that must outlive a power cut: in the key store, else in the opened vault."""

    async def keep(self, device: DeviceId, kept: KeptCode) -> bool:
        """False when this computer has neither store nor an open vault: in memory only."""

    async def find(self, device: DeviceId) -> KeptCode | None: ...

    async def forget(self, device: DeviceId) -> None:
        """The device is confirmed, or the code's hour is over. Forgetting twice is fine."""


@dataclass(frozen=True, slots=True)
class Sighted:
    """The cloud said something about a device: an event (`reading` None: look now), or a row of
    the product's list. `is_claimed` is what an event says of an owner; None: it does not.
    """

    device: DeviceId
    reading: Reading | None = None
    is_claimed: bool | None = None


class Sightings(Protocol):
    """The product's event stream and the sweep of its list: the same few calls however many
    units wait (verdicts 4.4).
    """

    @property
    def is_streaming(self) -> bool:
        """Whether events come now; without them the units are read in turn."""

    def expect(self, device: DeviceId) -> None:
        """Sweeps go on while somebody is expected, faster for a device that just left."""

    def forget(self, device: DeviceId) -> None: ...

    async def run(self, tell: Callable[[Sighted], None]) -> None:
        """Until cancelled. The world's trouble is waited out here: the units' own readings tell
        what they need to know of it. Only expected devices are told of.
        """


class LabelPrinter(Protocol):
    """Prints one label, on paper or into a file."""

    async def print_label(self, facts: LabelFacts) -> PrintedLabel:
        """Raises LabelNotPrinted."""


class Orders(Protocol):
    """The rows of a traveller, as units are met (fulfilled in flow: `orders.py`)."""

    def row_for(self, device: DeviceId, serial: str = "") -> TravellerRow | None:
        """None: this device is not on the list."""

    def is_met(self, row: TravellerRow) -> bool: ...

    def meet(self, row: TravellerRow, device: DeviceId) -> None: ...
