"""`station ledger VERB`: which part fulfils it."""

import argparse
from collections.abc import Awaitable, Callable
from importlib import import_module

from station.command.engineer import admit
from station.command.wishes import Given, Parts
from station.flow.bench.desk import Records

Verb = Callable[[argparse.Namespace, Records], Awaitable[int]]
_WHERE = {
    "verify": "checking",
    "search": "finding",
    "story": "finding",
    "export": "export",
    "report": "shift",
    "backup": "upkeep",
    "restore": "upkeep",
    "upgrade": "upkeep",
    "rebuild": "upkeep",
    "people": "persons",
    "erase": "persons",
}


_ENGINEERS = ("erase", "restore")


async def run_ledger(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises RecordFailed, LedgerDamaged, LedgerTaken, LedgerNewer, NotAgreed."""
    verb: Verb = getattr(
        import_module(f"station.command.ledger.{_WHERE[arguments.verb]}"), arguments.verb
    )
    outside = parts.outside(given)
    if arguments.verb in _ENGINEERS:
        await admit(outside, parts)
    records = outside.records()
    try:
        return await verb(arguments, records)
    finally:
        await records.close()
