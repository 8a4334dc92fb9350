"""What `station ledger` takes."""

import argparse
from typing import TYPE_CHECKING

from station.command.flags import add_common, add_ledger, whole_number
from station.command.ledger.moments import since, until
from station.domain.verdict import ENDINGS

if TYPE_CHECKING:
    from station.command.flags import Commands

_WORDS = {
    "verify": "read the whole chain: is it as it was written?",
    "search": "runs by device, serial, customer, verdict, slot, day",
    "story": "everything that happened to one device",
    "export": "every entry, for another program",
    "report": "the report of a shift, or of any time",
    "backup": "a whole copy, also while a bench writes",
    "restore": "put a copy in the record's place; what was there is kept",
    "upgrade": "bring an earlier Station's record up to date",
    "rebuild": "make what is searched anew from the chain",
    "people": "who is named in the record",
    "erase": "forget a customer or an operator for ever",
}


def add_ledger_command(commands: "Commands") -> None:
    ledger = commands.add_parser("ledger", help="the record of every device", allow_abbrev=False)
    verbs = ledger.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, words in _WORDS.items():
        command = verbs.add_parser(verb, help=words, allow_abbrev=False)
        if verb in _ADD:
            _ADD[verb](command)
        add_ledger(command)
        add_common(command)


def _search(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "text", nargs="?", default="", help="end of a device ID, serial, customer, slug, number"
    )
    command.add_argument("--verdict", choices=ENDINGS, default="")
    command.add_argument("--code", default="", metavar="SLUG")
    command.add_argument("--slot", default="", metavar="NAME")
    _span(command)
    command.add_argument("--most", type=whole_number(), default=200, metavar="N")


def _story(command: argparse.ArgumentParser) -> None:
    command.add_argument("device", metavar="DEVICE", help="a device ID, or the end of one")


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("csv", "jsonl"), default="jsonl")
    command.add_argument("--into", default="", metavar="FILE", help="else standard output")


def _report(command: argparse.ArgumentParser) -> None:
    which = command.add_mutually_exclusive_group()
    which.add_argument("--shift", action="store_true", help="the latest one; so it is without more")
    which.add_argument("--today", action="store_true")
    _span(command)
    _into(command, "ending in .pdf or .csv")


def _backup(command: argparse.ArgumentParser) -> None:
    _into(command, "not there yet")


def _restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("copy", metavar="FILE")


def _erase(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME")
    command.add_argument("--yes", action="store_true", help="agree to what is lost")


def _span(command: argparse.ArgumentParser) -> None:
    command.add_argument("--since", type=since, metavar="DAY", help="or a time; a day is local")
    command.add_argument("--until", type=until, metavar="DAY", help="a day is meant as a whole")


def _into(command: argparse.ArgumentParser, words: str) -> None:
    command.add_argument("--into", required=True, metavar="FILE", help=words)


_ADD = {
    "search": _search,
    "story": _story,
    "export": _export,
    "report": _report,
    "backup": _backup,
    "restore": _restore,
    "erase": _erase,
}
