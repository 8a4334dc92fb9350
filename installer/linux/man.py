"""`python -m installer.linux.man VERSION DAY`: the man page, from the program's own parser."""

import argparse
import sys
from collections.abc import Iterator

from station.command.cli import build_parser


def page(version: str, day: str) -> str:
    parser = build_parser(version)
    lines = [
        f'.TH STATION 1 "{day}" "Station {version}" "Station"',
        ".SH NAME", rf"station \- {_said(parser.description or '')}",
        ".SH SYNOPSIS", r"\fBstation\fR [\fIoptions\fR] [\fIcommand\fR …]",
        ".SH OPTIONS", *_options(parser),
        ".SH COMMANDS", *_commands(parser, "station"),
        ".SH EXIT STATUS",
        "0 done or passed; 1 a fault of Station's own; 2 the command line or the recipe is wrong; "
        "3 a unit did not pass; 4 the site, the account or this computer is at fault.",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser, path: str) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001  # argparse shows its parts in no other way
        if not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        told = {each.dest: each.help for each in action._choices_actions}  # noqa: SLF001
        for name, below in action.choices.items():
            yield f".SS {_said(f'{path} {name}')}"
            yield _said(told.get(name) or "")
            yield from _options(below)
            yield from _commands(below, f"{path} {name}")


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):  # noqa: SLF001
            continue
        value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
        names = ", ".join(action.option_strings)
        said = " ".join(part for part in (names, str(value)) if part)
        yield from (".TP", rf"\fB{_said(said)}\fR", _said(action.help or ""))


def _said(text: str) -> str:
    """As troff wants it: dashes are minus signs, a line never begins with its dot."""
    return text.replace("\\", r"\e").replace("-", r"\-").replace("%%", "%").lstrip(".'")


if __name__ == "__main__":
    sys.stdout.write(page(sys.argv[1], sys.argv[2]))
