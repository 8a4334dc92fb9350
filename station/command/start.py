"""Where a command line begins and ends. The window alone needs none of its parser."""

import os
import sys
from collections.abc import Sequence

from station.command.wishes import Given, Parts, WindowWish
from station.domain.errors import StationError


def run(arguments: Sequence[str], parts: Parts, version: str) -> int:
    """Fulfil one command line and return its exit status (settled 2)."""
    try:
        return _fulfil(arguments, parts, version)
    except StationError as error:
        from station.command.report import print_trouble

        table = parts.outside(Given()).verdicts
        return print_trouble(error, table, as_json="--json" in arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _write_no_more()
        return 0  # whoever read our lines has read enough
    except Exception as error:  # noqa: BLE001  # a fault of ours ends here, told as one
        report = parts.crashed(error)
        print(f"Station has a fault of its own. The report lies at {report}", file=sys.stderr)
        return 1


def arguments_of_this_process() -> Sequence[str]:
    return sys.argv[1:]


def _fulfil(arguments: Sequence[str], parts: Parts, version: str) -> int:
    if not arguments:
        return parts.window(WindowWish())
    from station.command.cli import fulfil

    return fulfil(arguments, parts, version)


def _write_no_more() -> None:
    """What is still unwritten goes nowhere: else the interpreter complains at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
