"""The page on a ledger's own file: what a bench wrote is found, told and proven."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from station.ledger.journal import LedgerJournal
from station.ledger.places import ledger_url
from station.ledger.records import LedgerRecords
from station.window.pages.records_page import RecordsPage
from station.window.records.driver import RecordsDriver
from station.window.tasks import Tasks
from tests.window.scripted import ScriptedOutside
from tests.window.scripted_records import DEVICE, story


@pytest.fixture
async def ledger(tmp_path) -> str:
    """A device set aside, then passed, then found to be another's."""
    journal = LedgerJournal(ledger_url(tmp_path))
    try:
        for entry in story().entries:
            await journal.append(replace(entry, number=0))
    finally:
        await journal.close()
    return ledger_url(tmp_path)


@pytest.fixture
async def page(look, ledger, qtbot) -> AsyncIterator[RecordsPage]:
    outside = ScriptedOutside()
    records = LedgerRecords(ledger)
    outside.records = lambda: records
    crashes: list[BaseException] = []
    shown, tasks = RecordsPage(look), Tasks(crashes.append)
    qtbot.addWidget(shown)
    driver = RecordsDriver(look, outside, tasks, shown)
    shown.resize(1340, 850)
    shown.show()
    shown.filters.span._group.button(2).click()
    await until(lambda: shown.units.model.rowCount() == 2)
    yield shown
    await tasks.close()
    await driver.close()
    assert not crashes


async def until(is_so) -> None:
    async with asyncio.timeout(10):
        while not is_so():
            QApplication.processEvents()
            await asyncio.sleep(0)


def words(page) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


async def test_what_the_bench_wrote_is_found_by_the_end_of_its_id(page):
    page.search.edit.setText(DEVICE[-6:])
    await until(lambda: "2 units" in words(page))
    assert page.units.model.index(0, 4).data() == "SET ASIDE"


async def test_its_whole_story_is_told_with_the_truth_that_changed(page):
    page.units.table.selectRow(0)
    await until(lambda: page.story.lines)
    told = "\n".join(line.spoken for line in page.story.lines)
    assert "Acme Cold Chain" in told
    assert "The truth changed: SET ASIDE" in told


async def test_an_entry_that_was_changed_is_found_and_named(page, tmp_path):
    page.acts.verify.click()
    await until(lambda: "Chain whole" in words(page))
    await until(page.acts.verify.isEnabled)
    forge(next(tmp_path.glob("ledger*.sqlite")))
    page.acts.verify.click()
    await until(lambda: "Chain broken at entry" in words(page))
    assert page.chain.property("panel") == "bad"


def forge(file: Path) -> None:
    """A clever hand takes the guards away and makes one entry say something else."""
    with closing(sqlite3.connect(file)) as connection, connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        rows = connection.execute("UPDATE entries SET slot = '7' WHERE number = 3")
        assert rows.rowcount == 1


async def test_all_of_it_is_exported(page, tmp_path):
    page.findChild(RecordsDriver).acts.export_to(str(tmp_path / "all.jsonl"))
    await until(lambda: "Saved" in words(page))
    lines = (tmp_path / "all.jsonl").read_text("utf-8").splitlines()
    kinds = [json.loads(line)["kind"] for line in lines]
    assert [str(entry.kind) for entry in story().entries] == kinds
