"""The record's reading side, and batches read from files."""

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from station.domain.ledger.search import ShiftFigures
from station.domain.recipe import Recipe
from station.domain.traveller import Traveller
from station.host.clock import SystemClock
from station.ledger.places import ledger_url

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.flow.bench.desk import Records


def ledger_of(outside: "StationOutside") -> str:
    """The ledger that was named, else the user's own."""
    return outside.ledger or ledger_url(outside.data_folder)


def open_records(outside: "StationOutside") -> "Records":
    from station.ledger.records import LedgerRecords
    from station.ledger.report import write_report

    def report(figures: ShiftFigures, into: PurePath) -> None:
        write_report(figures, into, outside.verdicts)

    return LedgerRecords(ledger_of(outside), report)


async def checked_traveller(outside: "StationOutside", path: str, recipe: Recipe) -> Traveller:
    """Every row, looked at before the first unit. Raises TravellerWrong, and as Cloud."""
    from station.assembly.clouds import Company, open_cloud
    from station.flow.bench.preflight import check
    from station.host.traveller_file import read_traveller

    read = read_traveller(Path(path))
    clock = SystemClock(outside.clock(recipe).scale)
    cloud = open_cloud(recipe, outside.secrets, clock, Company(), outside.state_folder)
    try:
        return await check(read, cloud, recipe, lambda _done, _of: None)
    finally:
        await cloud.close()
