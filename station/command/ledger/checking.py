"""`station ledger verify`."""

import argparse
import sys

from station.command.report import PASSED, UNIT, print_hint, print_json
from station.flow.bench.desk import Records


async def verify(arguments: argparse.Namespace, records: Records) -> int:
    """0 whole, 3 broken; a record that cannot be read is told as trouble, 4."""
    found = await records.verify(_tell_on_the_terminal if sys.stderr.isatty() else None)
    if arguments.json:
        print_json(
            {
                "whole": found.is_whole,
                "entries": found.entries,
                "head": found.head,
                "broken_at": found.broken_at or None,
                "why": found.why,
            }
        )
    elif found.is_whole:
        print(f"The chain is whole: {found.entries} entries. Head {found.head or '-'}")
    else:
        print(f"The chain is broken at entry {found.broken_at}: {found.why}")
        print_hint("Keep this file as it is, and give it to an engineer.")
    return PASSED if found.is_whole else UNIT


def _tell_on_the_terminal(done: int, of: int) -> None:
    end = "\n" if done >= of else "\r"
    print(f"{done:,} of {of:,} entries", end=end, file=sys.stderr, flush=True)
