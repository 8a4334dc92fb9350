"""`station completion SHELL`: a script that completes commands, calls and their flags.

Only here a parser with every call is built; a command line never waits for it.
"""

import argparse
from typing import Any

import shtab

from station.command.cli import build_parser
from station.command.cloud.entry import SIDES
from station.command.cloud.options import (
    ACCOUNT,
    JSON,
    OPTIONS,
    TALK,
    Parser,
    add_option,
)
from station.command.cloud.wish import call_parser, dest_of
from station.command.report import PASSED
from station.domain.calls.catalogue import CALLS
from station.domain.calls.help import TITLES
from station.domain.calls.shape import ApiCall, Takes

_READS_FILE = {"FILE", "PATH"}


def print_completion(shell: str, version: str) -> int:
    print(shtab.complete(full_parser(version), shell), end="")
    return PASSED


def full_parser(version: str) -> argparse.ArgumentParser:
    """Every command with every call, their flags and what these may hold."""
    parser = build_parser(version)
    for name, command in _below(parser):
        if name == "cloud":
            _fill(command)
    _mark_files(parser)
    return parser


def _fill(cloud: argparse.ArgumentParser) -> None:
    cloud.add_argument("--list", action="store_true", help="every call")
    cloud.add_argument("--json", action="store_true", help=JSON.help)
    calls = cloud.add_subparsers(dest="call", metavar="CALL", parser_class=Parser)
    for call in CALLS.values():
        parser = call_parser(call, calls.add_parser(call.name, help=call.title))
        _offer_choices(parser, call)
    for side, words in SIDES.items():
        parser = calls.add_parser(side, help=words)  # without a help the library passes it over
        if side == "help":
            parser.add_argument("page", choices=[*TITLES, *CALLS])
            continue
        for option in OPTIONS if side == "repeat" else (JSON, *ACCOUNT, *TALK):
            add_option(parser, option)
        if side == "history":
            parser.add_argument("--find", metavar="TEXT")


def _offer_choices(parser: argparse.ArgumentParser, call: ApiCall) -> None:
    """A choice is checked by the call itself; here it is only offered."""
    by_dest = {dest_of(each): each for each in call.parameters}
    for action in parser._actions:  # noqa: SLF001  # argparse has no other way to its actions
        parameter = by_dest.get(action.dest)
        if parameter is not None and parameter.choices:
            action.choices = parameter.choices
        elif parameter is not None and parameter.takes is Takes.FLAG and action.nargs == "?":
            action.choices = ("true", "false")


def _mark_files(parser: argparse.ArgumentParser) -> None:
    for action in parser._actions:  # noqa: SLF001
        if action.metavar in _READS_FILE:
            complete: Any = shtab.FILE
            action.complete = complete  # type: ignore[attr-defined]  # read by the library
    for _, below in _below(parser):
        _mark_files(below)


def _below(parser: argparse.ArgumentParser) -> list[tuple[str, argparse.ArgumentParser]]:
    return [
        pair
        for action in parser._actions  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
        for pair in action.choices.items()
    ]
