"""A batch as a traveller file: one row for each unit to come."""

from dataclasses import dataclass

from station.domain.identity import DeviceId


@dataclass(frozen=True, slots=True)
class TravellerRow:
    """`number` is the line of the file, from 2 under its heading. A row is known by its device
    id or, until a unit with that serial number is met, by `serial` alone.
    """

    number: int
    device: DeviceId | None = None
    serial: str = ""
    customer: str = ""
    name: str = ""
    notes: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowFinding:
    """What pre-flight found for one row. `code` is ready, a slug of the verdict table, or
    malformed, duplicate, ours-already, needs-look; `is_fit` says whether the row may be met.
    """

    row: TravellerRow
    code: str
    what: str
    do: str
    is_fit: bool


@dataclass(frozen=True, slots=True)
class Traveller:
    """The rows of one file, checked or not yet. `file` is a name for people, without its folder."""

    file: str
    findings: tuple[RowFinding, ...]
    notes: tuple[str, ...] = ()
    """What is told of the file as a whole: columns that are not known, an old encoding."""

    @property
    def fit(self) -> tuple[TravellerRow, ...]:
        return tuple(finding.row for finding in self.findings if finding.is_fit)
