"""A whole shift by a scanner alone: from the first start of a station that was set up by a file
to the report, on a simulated bench in a process of its own, over real ptys and real HTTP.
"""

import asyncio
from collections import Counter
from pathlib import PurePath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from station.assembly.outside import StationOutside
from station.domain.bench.acts import Act
from station.domain.bench.tile import TileState
from station.domain.identity import Secret
from station.domain.ledger.search import Search
from station.domain.scan import card_text, face_card, slot_card
from station.host.secrets import Secrets
from station.window.main_window import MainWindow
from tests.process.processes import end_bench, start_bench

SCALE = "0.05"
OWNED, SILENT = 1, 3
"""Which of the four units belong to somebody else, and do not listen."""
PASSED = (TileState.PASS, TileState.PASS_HELD)


class Station:
    """A window that is told nothing but what a scanner reads."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def page(self):
        return self.window.bench._page

    def scan(self, *texts: str) -> None:
        for text in texts:
            QTest.keyClicks(QApplication.focusWidget(), text)
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def states(self) -> dict[str, TileState]:
        return {tile.slot.name: tile.state for tile in self.page.wall.tiles}

    async def until(self, is_so, within_s: float = 30.0) -> None:
        async with asyncio.timeout(within_s):
            while not is_so():
                QApplication.processEvents()
                await asyncio.sleep(0.005)  # what is waited for comes from another process


def set_up(bench, folder) -> None:
    """As a site does it for many stations: by one file."""
    world, recipe = bench.world, bench.recipe()
    slots = "".join(f'[[slot]]\nname = "{n}"\nplace = "sim-{n}"\n' for n in range(1, 5))
    (folder / "slots.toml").write_text(slots, encoding="utf-8")
    (folder / "setup.toml").write_text(
        f'version = 1\n[cloud]\nurl = "{world["cloud_url"]}"\nproduct = "{world["product"]}"\n'
        f'client_id = "{world["client"]["id"]}"\n'
        f'[bench]\nrecipe = "{PurePath(recipe).name}"\nslots = "slots.toml"\n',
        encoding="utf-8",
    )
    done = bench.station("setup", "--from", str(folder / "setup.toml"))
    assert done.returncode == 0, done.stderr


@pytest.fixture
async def station(qapp, look, tmp_path, monkeypatch):
    bench = start_bench(tmp_path, "--units", "4", "--time-scale", SCALE, "--stock", "4")
    devices = [unit["device_id"] for unit in bench.world["units"]]
    bench.order(
        do="put", unit=devices[OWNED], product=bench.world["product"], owner="grace@example.com"
    )
    bench.order(trouble={"kind": "not_listening", "unit": devices[SILENT]})
    set_up(bench, tmp_path)
    (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "Documents"))
    outside = StationOutside(
        Secrets({
            "client": Secret(bench.world["client"]["secret"]),
            "wifi": Secret(bench.world["access_points"][0]["password"]),
        }),
        float(SCALE), None, tmp_path / "run" / "station", tmp_path / "state",
        tmp_path / "config" / "station" / "settings.toml", tmp_path / "data",
        str(tmp_path / "ledger.sqlite"),
    )  # fmt: skip
    window = MainWindow(outside, look, None)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield Station(window), bench, outside
    window.hide()
    await window.close_work()
    window.deleteLater()
    end_bench(bench)


@pytest.mark.timeout(120)
async def test_a_shift_is_done_from_first_start_to_report_by_scans_alone(station, tmp_path):
    desk, bench, outside = station
    assert desk.window.shown == "bench"

    desk.scan("OP-MEI L", card_text(Act.START))
    await desk.until(lambda: list(desk.states().values()).count(TileState.ASIDE) == 2)
    desk.scan(slot_card("2"), card_text(Act.ACKNOWLEDGE))
    bench.order(unit=bench.world["units"][SILENT]["device_id"], do="hold_setup", seconds=3)
    desk.scan(slot_card("4"), card_text(Act.AGAIN))
    await desk.until(lambda: desk.page.wall.counts.passed == 3)

    bench.order(do="unload", place="sim-1")
    await desk.until(lambda: desk.states()["1"] not in PASSED)
    bench.order(do="load", place="sim-1")
    await desk.until(lambda: desk.page.wall.counts.passed == 4)

    desk.scan(card_text(Act.END_SHIFT))
    await desk.until(lambda: desk.page._questions.asked or not desk.page.is_running)
    if desk.page.is_running:
        desk.scan(face_card("yes"))
    await desk.until(desk.page.end_card.isVisible)
    assert desk.page.end_card.said.startswith("Passed 4 · Failed 0 · Set aside 1")

    desk.scan(face_card("yes"))
    await desk.until(lambda: desk.page.end_card.kept != "")
    (report,) = (tmp_path / "Documents").glob("shift-*.pdf")
    assert report.read_bytes().startswith(b"%PDF")

    records = outside.records()
    rows = (await records.search(Search(""))).rows
    assert Counter(row.ending for row in rows) == {"pass": 4, "aside": 2}
    assert {row.operator for row in rows} == {"MEI L"}
    assert (await records.verify()).is_whole
    await records.close()
