"""A ledger in a folder of its own for each test."""

import pytest

from station.ledger.journal import LedgerJournal
from station.ledger.places import ledger_file, ledger_url
from station.ledger.records import LedgerRecords


@pytest.fixture
def url(tmp_path):
    return ledger_url(tmp_path)


@pytest.fixture
def file(url):
    return ledger_file(url)


@pytest.fixture
async def journal(url):
    journal = LedgerJournal(url, patience_s=0.2)
    yield journal
    await journal.close()


@pytest.fixture
async def records(url):
    records = LedgerRecords(url)
    yield records
    await records.close()
