"""`station ledger backup`, `restore`, `upgrade` and `rebuild`."""

import argparse
from pathlib import Path

from station.command.report import PASSED, print_json
from station.flow.bench.desk import Records


async def backup(arguments: argparse.Namespace, records: Records) -> int:
    into = Path(arguments.into)
    await records.backup(into)
    _say(arguments, {"file": str(into)}, f"The record was copied into {into}.")
    return PASSED


async def restore(arguments: argparse.Namespace, records: Records) -> int:
    kept = await records.restore(Path(arguments.copy))
    before = f" What was there before lies in {kept}." if kept is not None else ""
    _say(
        arguments,
        {"restored": arguments.copy, "kept": str(kept) if kept is not None else None},
        f"{arguments.copy} is the record now.{before}",
    )
    return PASSED


async def upgrade(arguments: argparse.Namespace, records: Records) -> int:
    done = await records.upgrade()
    _say(arguments, {"done": done}, done)
    return PASSED


async def rebuild(arguments: argparse.Namespace, records: Records) -> int:
    await records.rebuild()
    _say(arguments, {"rebuilt": True}, "What is searched was made anew from the chain.")
    return PASSED


def _say(arguments: argparse.Namespace, fields: dict[str, object], words: str) -> None:
    if arguments.json:
        print_json(fields)
    else:
        print(words)
