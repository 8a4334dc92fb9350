"""A record in memory that answers as the ledger does, and can be held up or fail."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from station.domain.errors import StationError
from station.domain.ledger.entry import Entry, EntryKind
from station.domain.ledger.search import (
    ChainCheck,
    Found,
    Search,
    ShiftFigures,
    Story,
    UnitRow,
)

DEVICE = "3b002100084734343233f0b1"
SHIFT_BEGAN = datetime(2026, 1, 31, 6, 0, tzinfo=UTC)
NOW = datetime(2026, 1, 31, 14, 10, tzinfo=UTC)
HEAD = "9f2c4be1" * 8
VERDICTS = {
    "pass": ("confirmed", "OK-000", "The cloud names the owner."),
    "fail": ("in-dfu", "DEV-121", "The light blinks yellow: the device waits for firmware."),
    "aside": ("password-wrong", "WIF-103", "The Wi-Fi's password is wrong."),
    "unconfirmed": ("never-online", "CLM-208", "No sign from the device in the cloud for 90 s."),
    "stop": ("token-refused", "TOK-301", "The cloud no longer accepts our token."),
}


def unit_row(number: int, ending: str = "pass", **fields: object) -> UnitRow:
    """The `number`th unit, two minutes before the one with the number below."""
    code, shown, what = VERDICTS[ending]
    row = UnitRow(
        run=f"run-{number}",
        device=f"3b00210008473434{number:08x}",
        slot=str(number % 16 + 1),
        customer="Acme Cold Chain",
        operator="Mei L.",
        recipe="Kitchen",
        at=NOW - timedelta(minutes=2 * number + 1),
        ending=ending,
        code=code,
        number=shown,
        what=what,
        seconds=41.5,
    )
    return replace(row, **fields)  # type: ignore[arg-type]


def unit_rows(units: int) -> list[UnitRow]:
    """Mostly passed, with one of each other ending now and then."""
    endings = {3: "fail", 7: "aside", 11: "unconfirmed", 15: "stop"}
    return [unit_row(number, endings.get(number % 20, "pass")) for number in range(units)]


_TOLD: list[tuple[str, EntryKind, str, float, dict[str, object]]] = [
    ("run-a", EntryKind.RUN_BEGUN, "", 0, {"place": "1-1.4"}),
    ("run-a", EntryKind.INTENT, "identify", 0.2, {}),
    ("run-a", EntryKind.OUTCOME, "identify", 1.9, {"firmware": "2.3.1", "platform": "Photon"}),
    ("run-a", EntryKind.INTENT, "hand_over", 3, {}),
    ("run-a", EntryKind.FAILED, "hand_over", 9, {
        "code": "password-wrong", "what": "The Wi-Fi's password is wrong.",
        "remedy": "Check the password. 2.4 GHz? In range?",
    }),
    ("run-a", EntryKind.VERDICT, "", 9.1, {
        "code": "password-wrong", "number": "WIF-103", "ending": "aside",
        "what": "The Wi-Fi's password is wrong.", "remedy": "Check the password.",
        "evidence": ["The device stored the Wi-Fi Factory.", "It blinks blue again."],
        "seconds": 9.1,
    }),
    ("run-a", EntryKind.ACKNOWLEDGED, "", 30, {}),
    ("run-a", EntryKind.RUN_CLOSED, "", 31, {}),
    ("run-b", EntryKind.RUN_BEGUN, "", 120, {"place": "1-1.4"}),
    ("run-b", EntryKind.INTENT, "identify", 120.2, {}),
    ("run-b", EntryKind.OUTCOME, "identify", 121, {"firmware": "2.3.1", "platform": "Photon"}),
    ("run-b", EntryKind.INTENT, "promise", 122, {}),
    ("run-b", EntryKind.OUTCOME, "promise", 123.2, {"code_hash": "ab" * 32}),
    ("run-b", EntryKind.INTENT, "hand_over", 124, {}),
    ("run-b", EntryKind.OUTCOME, "hand_over", 131, {"handed_over": True}),
    ("run-b", EntryKind.INTENT, "confirm_owner", 131.1, {}),
    ("run-b", EntryKind.OUTCOME, "confirm_owner", 144, {"owner": "acme cold chain"}),
    ("run-b", EntryKind.VERDICT, "", 144.1, {
        "code": "confirmed", "number": "OK-000", "ending": "pass",
        "what": "The device belongs to acme cold chain.", "remedy": "Take the device out.",
        "evidence": ["Owner: acme cold chain.", "Product 9319."], "seconds": 24.1,
    }),
    ("run-b", EntryKind.LABEL_PRINTED, "label", 146, {"label": "RUNB-77C1", "where": "Zebra-2"}),
    ("run-b", EntryKind.LABEL_SCANNED, "label", 151, {"label": "RUNB-77C1", "matches": True}),
    ("run-b", EntryKind.RUN_CLOSED, "", 152, {}),
    ("run-b", EntryKind.TRUTH_CHANGED, "", 4000, {
        "code": "owner-changed", "number": "CLM-219", "ending": "aside",
        "what": "The owner changed after it was confirmed.", "before": "confirmed",
        "evidence": ["Owner: grace."],
    }),
]  # fmt: skip
"""(run, kind, step, seconds after the first, facts)"""


def story(device: str = DEVICE) -> Story:
    """Two runs: one that was set aside, one that passed and turned out otherwise."""
    began = NOW - timedelta(hours=2)
    return Story(
        device,
        tuple(
            Entry(
                kind, began + timedelta(seconds=at_s), run, device, "6", step, "STATION-1",
                "Mei L.", "Acme Cold Chain", "Kitchen", "0a1b2c3d4e5f", facts, number,
            )
            for number, (run, kind, step, at_s, facts) in enumerate(_TOLD, 1)
        ),
    )  # fmt: skip


class ScriptedRecords:
    """Fulfils station.flow.bench.desk.Records. `held` keeps searches waiting; `trouble` is what
    every question is answered with.
    """

    def __init__(self, rows: Sequence[UnitRow] = ()) -> None:
        self.rows = list(rows)
        self.searches: list[Search] = []
        self.held: asyncio.Event | None = None
        self.trouble: StationError | None = None
        self.check = ChainCheck(len(self.rows) * 9, HEAD)
        self.stories: dict[str, Story] = {}
        self.persons = [
            ("p-1", "customer", "Acme Cold Chain"),
            ("p-2", "customer", "ada@example.com"),
            ("p-3", "operator", "Mei L."),
        ]
        self.erased: list[str] = []
        self.backups: list[PurePath] = []
        self.reports: list[tuple[datetime, datetime, PurePath]] = []
        self.kept_entries: Sequence[Entry] = story().entries
        self.shift: tuple[datetime, datetime] | None = (SHIFT_BEGAN, NOW)
        self.is_closed = False

    async def search(self, search: Search) -> Found:
        self.searches.append(search)
        if self.held is not None:
            await self.held.wait()
        self._fail()
        fitting = [row for row in self.rows if _fits(row, search)]
        return Found(tuple(fitting[search.after : search.after + search.most]), len(fitting))

    async def story(self, device: str) -> Story:
        self._fail()
        return self.stories.get(device) or story(device)

    async def figures(self, since: datetime, until: datetime) -> ShiftFigures:
        self._fail()
        return ShiftFigures(since, until, "STATION-1", (), (), 0, 0, 0, 0, 0, 0, 0.0, ())

    async def last_shift(self) -> tuple[datetime, datetime] | None:
        self._fail()
        return self.shift

    async def verify(self, tell: Callable[[int, int], None] | None = None) -> ChainCheck:
        if tell is not None:
            tell(0, self.check.entries)
        await asyncio.sleep(0)
        self._fail()
        return self.check

    async def entries(self, since_number: int = 0, most: int = 1000) -> Sequence[Entry]:
        self._fail()
        return [entry for entry in self.kept_entries if entry.number >= since_number][:most]

    async def people(self) -> Sequence[tuple[str, str, str]]:
        self._fail()
        return self.persons

    async def erase(self, name: str) -> int:
        self._fail()
        self.erased.append(name)
        before = len(self.persons)
        self.persons = [person for person in self.persons if person[2] != name]
        return before - len(self.persons)

    async def backup(self, into: PurePath) -> None:
        self._fail()
        self.backups.append(into)

    async def report(self, since: datetime, until: datetime, into: PurePath) -> None:
        self._fail()
        self.reports.append((since, until, into))

    async def close(self) -> None:
        self.is_closed = True

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


def _fits(row: UnitRow, search: Search) -> bool:
    text = search.text.lower()
    said = (row.customer.lower(), row.code, row.number.lower())
    return (
        (not text or row.device.endswith(text) or text in said)
        and search.verdict in ("", row.ending)
        and search.code in ("", row.code)
        and search.slot in ("", row.slot)
        and (search.since is None or row.at >= search.since)
        and (search.until is None or row.at < search.until)
    )
