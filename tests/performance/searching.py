"""The ledger's searches in a hundred times as many runs: they must not grow with the record."""

import asyncio
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from station.domain.ledger.search import Search
from station.ledger.places import ledger_url
from station.ledger.records import LedgerRecords
from tests.ledger.many import BEGAN_AT, EVERY, device_of, fill, serial_of
from tests.performance.figures import figure

FEW, MANY = 10_000, 1_000_000
TIMES = 20


def ledger_searches() -> list[dict[str, Any]]:
    """The usual ones of the page Records: a device, a serial number, a verdict, a day."""
    few, many = _measured(FEW), _measured(MANY)
    how = f"the median of {TIMES} searches each, {MANY:,} runs over {FEW:,}"
    return [
        figure(
            f"search by {name}, {MANY:,} runs over {FEW:,}",
            [median(many[name]) / median(few[name])], "ratio", "<= 10", how,
        )
        for name in few
    ] + [
        figure(f"search by {name}, {MANY:,} runs", [took * 1000 for took in many[name]],
               "ms", "-", how)
        for name in few
    ]  # fmt: skip


def _measured(units: int) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        url = ledger_url(Path(folder))
        fill(url, units)
        return asyncio.run(_searched(url, units))


async def _searched(url: str, units: int) -> dict[str, list[float]]:
    records = LedgerRecords(url)
    day = BEGAN_AT + EVERY * (units // 2)
    searches = {
        "device": Search(device_of(units // 3)[-6:]),
        "serial": Search(serial_of(units // 3)),
        "verdict": Search(code="password-wrong"),
        "day": Search(since=day, until=day + timedelta(hours=1)),
    }
    took: dict[str, list[float]] = {name: [] for name in searches}
    for name, search in searches.items():
        for _ in range(TIMES):
            began_s = time.perf_counter()
            found = await records.search(search)
            took[name].append(time.perf_counter() - began_s)
            assert found.rows, name
    await records.close()
    return took
