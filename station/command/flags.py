"""Flags that more than one command takes."""

import argparse
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

LEDGER_VARIABLE = "STATION_LEDGER"


def add_common(
    command: argparse.ArgumentParser, *, trace_help: str = "keep the redacted talk"
) -> None:
    command.add_argument("--json", action="store_true", help="JSON for programs")
    command.add_argument("--trace", metavar="FILE", help=trace_help)
    command.add_argument("--secrets-stdin", action="store_true", help="one JSON object of secrets")
    command.add_argument("--verbose", action="store_true", help="the log on standard error")


def add_answers(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--answer",
        action="append",
        default=[],
        type=_answer,
        metavar="KEY=VALUE",
        help="the answer to a question; may stand more than once",
    )


def add_ledger(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--ledger", default="", metavar="FILE", help="the record, a file or a URL; else your own"
    )


def ledger_of(arguments: argparse.Namespace) -> str:
    """What was asked for: by the flag, else by the variable; "" for the user's own."""
    return getattr(arguments, "ledger", "") or os.environ.get(LEDGER_VARIABLE, "")


def whole_number(least: int = 1) -> Callable[[str], int]:
    """Reads a number that is at least `least`."""

    def read(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"a whole number from {least} on is needed")
        return int(text)

    return read


def names(text: str) -> tuple[str, ...]:
    """Reads a list with commas."""
    found = tuple(dict.fromkeys(name for part in text.split(",") if (name := part.strip())))
    if not found:
        raise argparse.ArgumentTypeError("at least one name is needed")
    return found


def _answer(text: str) -> tuple[str, str]:
    key, separator, value = text.partition("=")
    if not separator or not key:
        raise argparse.ArgumentTypeError("an answer is KEY=VALUE")
    return key, value
