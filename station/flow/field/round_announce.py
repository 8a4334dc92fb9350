"""Announces a round: each device is looked up as the flow does, imported, its customer made, its
code fetched. What is good already is kept, so that announcing again does nothing twice.
"""

from collections.abc import Sequence

from station.domain.device_errors import NotListening
from station.domain.errors import ParameterWrong, StationError
from station.domain.field.rounds import RoundUnit, UnitState
from station.domain.field_errors import NotInRound
from station.domain.identity import DeviceId, Slot
from station.domain.ledger.entry import EntryKind
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.domain.traveller_rows import without_doubles
from station.domain.unit import DeviceFacts, Identified, Promised
from station.flow.bench.preflight import check
from station.flow.field.round_book import RoundBook
from station.flow.field.round_codes import not_kept
from station.flow.field.round_ports import RoundNews, RoundWish, TellRound
from station.flow.field.round_visit import Visit
from station.flow.line import DeviceLine
from station.flow.ports import Cloud, Device
from station.flow.runner import run_part
from station.flow.step import Flow
from station.flow.steps.enroll import enroll
from station.flow.steps.expect_owner import expect_owner
from station.flow.steps.look_up import look_up
from station.flow.steps.promise import promise
from station.flow.teller import Teller

FETCH: Flow[Identified, Promised] = (
    Flow.of(look_up).then(enroll).then(expect_owner).then(promise)
)  # fmt: skip
"""What can be done for a device that is not here."""


class Announcing:
    """One announcing. `cloud` is there; the visit's ledger is open."""

    def __init__(self, visit: Visit, cloud: Cloud, tell: TellRound) -> None:
        self._visit, self._cloud, self._tell = visit, cloud, tell
        self._left_out: list[RowFinding] = []

    async def through(self, wish: RoundWish) -> tuple[RowFinding, ...]:
        """Rows that name no device. Raises as Cloud, VaultLocked, KeyStoreMissing, RecordFailed."""
        means = self._visit.means
        if (why := not_kept(await means.store())) is not None:
            raise why
        await self._write_down(wish)
        rows = self._to_be_checked(wish)
        if rows:
            listed = Traveller("", tuple(rows))
            checked = await check(listed, self._cloud, means.recipe, lambda _done, _of: None)
            for finding in checked.findings:
                await self._one(finding, wish)
        return tuple(self._left_out)

    async def _write_down(self, wish: RoundWish) -> None:
        """The whole list first: after a power cut it is known what was announced."""
        findings = wish.traveller.findings if wish.traveller is not None else ()
        for finding in without_doubles(findings):
            row = finding.row
            if row.device is None and not (row.serial and finding.is_fit):
                self._left_out.append(finding)
            elif row.device is not None and self._visit.of(row.device) is None:
                book = await self._visit.begin(row.device, row.customer, wish.recipe_file)
                self._tell(RoundNews(book.unit))

    def _to_be_checked(self, wish: RoundWish) -> list[RowFinding]:
        """Of the list what has something to do, then whatever else of the round was left."""
        found: list[RowFinding] = []
        listed: set[DeviceId] = set()
        for finding in wish.traveller.findings if wish.traveller is not None else ():
            device = finding.row.device
            book = self._visit.of(device) if device is not None else None
            if device is not None:
                listed.add(device)
            if (device is None and finding.row.serial) or (book and self._needs(book)):
                found.append(finding)
        for book in self._visit.books:
            unit = self._visit.seen(book)
            if unit.device not in listed and self._needs(book) and not _is_refused(unit):
                found.append(_row_of(unit))
        return found

    def _needs(self, book: RoundBook) -> bool:
        return book.unit.needs_work(self._visit.moment)

    async def _one(self, finding: RowFinding, wish: RoundWish) -> None:
        device = finding.row.device
        if device is None:
            self._left_out.append(finding)
            return
        book = self._visit.of(device)
        if book is None:  # the product's list has told which device a serial number is
            book = await self._visit.begin(device, finding.row.customer, wish.recipe_file)
        if not finding.is_fit:
            await _refuse(book, finding)
        else:
            await self._fetch(device, book)
        self._tell(RoundNews(self._visit.seen(book)))

    async def _fetch(self, device: DeviceId, book: RoundBook) -> None:
        """Raises the site's trouble; the unit's own is written."""
        unit = Identified(Slot(device.short), None, facts_of_list(device))
        if self._visit.moment.is_turned_back:
            await self._visit.codes.forget(device)  # nobody knows how old it is
        teller = Teller(lambda _event: None, unit)
        tools = self._visit.tools(book, self._cloud, line_to_nobody(), teller)
        try:
            await run_part(FETCH, unit, tools)
        except StationError as error:
            if self._visit.means.verdicts.row(error.code).ending == "stop":
                self._tell(RoundNews(self._visit.seen(book)))
                raise


def facts_of_list(device: DeviceId) -> DeviceFacts:
    """What is known of a device that is elsewhere."""
    return DeviceFacts(device, None, None, None, claimed=None, via="")


def line_to_nobody() -> DeviceLine:
    """The device is not here: asking it raises NotListening."""

    async def refuse(_known: DeviceId | None, _returns: bool) -> Device:  # noqa: FBT001
        raise NotListening("The device is not here.")

    return DeviceLine(refuse)


async def _refuse(book: RoundBook, finding: RowFinding) -> None:
    """As the flow itself would."""
    await book.write(
        EntryKind.FAILED, step="look_up", code=finding.code, what=finding.what,
        remedy=finding.do, ending="aside",
    )  # fmt: skip


def _is_refused(unit: RoundUnit) -> bool:
    return unit.state is UnitState.REFUSED


def _row_of(unit: RoundUnit) -> RowFinding:
    row = TravellerRow(0, unit.device, customer=unit.customer)
    return RowFinding(row, "ready", "", "", is_fit=True)


def listed_devices(texts: Sequence[str], customer: str = "") -> Traveller:
    """A list that was typed or scanned. Raises ParameterWrong naming what is no device id."""
    rows = []
    for number, text in enumerate(dict.fromkeys(text.strip() for text in texts), start=1):
        try:
            row = TravellerRow(number, DeviceId.parse(text), customer=customer)
        except ValueError as cause:
            raise ParameterWrong(
                f"{text} is no device ID.", hint="A device ID has 24 hex digits."
            ) from cause
        rows.append(RowFinding(row, "ready", "", "", is_fit=True))
    if not rows:
        raise NotInRound("No device was named.", hint="Name one by its ID, or a traveller file.")
    return Traveller("", tuple(rows))
