"""`station ledger report`."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from station.command.ledger.moments import shown, today
from station.command.report import PASSED, print_json
from station.domain.bench_errors import RecordFailed
from station.flow.bench.desk import Records


async def report(arguments: argparse.Namespace, records: Records) -> int:
    """Raises RecordFailed, also where there was no shift yet."""
    since, until = await _span(arguments, records)
    into = Path(arguments.into)
    await records.report(since, until, into)
    if arguments.json:
        print_json({"file": str(into), "since": since.isoformat(), "until": until.isoformat()})
    else:
        print(f"{into}  {shown(since)} to {shown(until)}")
    return PASSED


async def _span(arguments: argparse.Namespace, records: Records) -> tuple[datetime, datetime]:
    now = datetime.now(UTC)
    if arguments.today:
        return today(), now
    if not arguments.shift and (arguments.since or arguments.until):
        return arguments.since or datetime(1970, 1, 1, tzinfo=UTC), arguments.until or now
    shift = await records.last_shift()
    if shift is None:
        raise RecordFailed("The record holds no shift yet.", hint="Run a bench first.")
    return shift
