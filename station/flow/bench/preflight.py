"""Looks at every row of a traveller before the first unit: what the cloud knows already need not
be found out with a unit in its slot.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from station.domain.cloud_errors import SignInNeeded
from station.domain.identity import Customer, DeviceId
from station.domain.recipe import Recipe
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.domain.traveller_rows import NEEDS_LOOK, without_doubles
from station.domain.unit import Reading
from station.flow.bench.preflight_judge import Judge, not_looked_at, unknown_serial, unseen
from station.flow.ports import Cloud

FEW = 25
"""Up to so many rows are looked at one by one; more are found in one pass over the list."""
MOST_ELSEWHERE = 200
"""Each look elsewhere may read every other product of ours."""
Tell = Callable[[int, int], None]


async def check(traveller: Traveller, cloud: Cloud, recipe: Recipe, tell: Tell) -> Traveller:
    """The traveller with what was found for each row; `tell(done, of)` counts rows. Nothing is
    changed in the cloud. Raises as Cloud.
    """
    rows = [finding.row for finding in traveller.findings if finding.is_fit]
    known = await _in_product(rows, cloud)
    account = await _account(cloud)
    judge = Judge(cloud, recipe, await cloud.product(), account)
    looking = _Looking(cloud, judge, known, has_account=account is not None)
    findings = list(traveller.findings)
    for at, finding in enumerate(findings):
        if finding.is_fit:
            findings[at] = await looking.at(finding)
        tell(at + 1, len(findings))
    return replace(traveller, findings=without_doubles(findings))


async def _in_product(rows: Sequence[TravellerRow], cloud: Cloud) -> dict[DeviceId, Reading]:
    """Readings of those that are in our product; only the list tells of serial numbers."""
    devices = [row.device for row in rows if row.device is not None]
    if len(rows) > FEW or len(devices) < len(rows):
        return {reading.device: reading for reading in await cloud.members()}
    readings = [await cloud.look(device) for device in devices]
    return {reading.device: reading for reading in readings if reading is not None}


async def _account(cloud: Cloud) -> Customer | None:
    """Whose user token we hold; None: we hold none, and see our own product alone."""
    try:
        return await cloud.account()
    except SignInNeeded:
        return None


class _Looking:
    def __init__(
        self, cloud: Cloud, judge: Judge, known: Mapping[DeviceId, Reading], *, has_account: bool
    ) -> None:
        self._cloud, self._judge, self._known = cloud, judge, known
        self._has_account = has_account
        self._by_serial = {r.serial.upper(): r for r in known.values() if r.serial}
        self._elsewhere = 0

    async def at(self, finding: RowFinding) -> RowFinding:
        """A doubt that the file itself gave stays, unless something worse is found."""
        found = await self._found(self._with_device(finding.row))
        is_doubtful = finding.code == NEEDS_LOOK and found.is_fit
        return replace(finding, row=found.row) if is_doubtful else found

    def _with_device(self, row: TravellerRow) -> TravellerRow:
        known = self._by_serial.get(row.serial.upper())
        return replace(row, device=known.device) if known and row.device is None else row

    async def _found(self, row: TravellerRow) -> RowFinding:
        if (refused := self._judge.of_order(row)) is not None:
            return refused
        if row.device is None:
            return unknown_serial(row)
        reading = self._known.get(row.device)
        if reading is not None:
            return await self._judge.of_member(row, reading)
        return await self._outside(row, row.device)

    async def _outside(self, row: TravellerRow, device: DeviceId) -> RowFinding:
        if not self._has_account or self._elsewhere == MOST_ELSEWHERE:
            return not_looked_at(row, has_account=self._has_account)
        self._elsewhere += 1
        reading = await self._cloud.look_elsewhere(device)
        return unseen(row) if reading is None else await self._judge.of_stranger(row, reading)
