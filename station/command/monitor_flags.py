"""What `station monitor` takes."""

import argparse
from typing import TYPE_CHECKING

from station.command.flags import add_common
from station.domain.errors import ParameterWrong
from station.domain.field.monitor_rate import DEFAULT_RATE, RATES, checked_rate
from station.domain.field.monitor_typing import LineEnd

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_monitor(commands: "Commands") -> None:
    monitor = commands.add_parser(
        "monitor", help="what devices print, and what the cloud hears of them", allow_abbrev=False
    )
    monitor.add_argument(
        "--port", action="append", default=[], metavar="P",
        help="/dev/…, COM…, socket://host:port; may stand more than once",
    )  # fmt: skip
    monitor.add_argument("--ports", action="store_true", help="list every serial port, and end")
    monitor.add_argument(
        "--rate", type=_rate, default=DEFAULT_RATE, metavar="N", help=f"{RATES[0]} … {RATES[-1]}"
    )
    monitor.add_argument("--end", choices=[str(end) for end in LineEnd],
                         default=LineEnd.AUTO, help="how a typed line ends")  # fmt: skip
    monitor.add_argument("--hex", action="store_true", help="16 bytes in a row")
    monitor.add_argument("--ansi", action="store_true", help="show terminal codes as signs")
    monitor.add_argument("--timestamps", action="store_true", help="when each line began")
    monitor.add_argument("--log", metavar="FILE", help="keep all lines, a new file each 10 MB")
    monitor.add_argument(
        "--events", nargs="?", const="", metavar="PRODUCT", help="the cloud's events beside them"
    )
    monitor.add_argument("--recipe", default="", metavar="FILE", help="whose cloud and product")
    monitor.add_argument("--seconds", type=float, metavar="N", help="end after so long")
    add_common(monitor)


def _rate(text: str) -> int:
    try:
        return checked_rate(int(text))
    except ValueError as cause:
        raise argparse.ArgumentTypeError("a rate is a whole number") from cause
    except ParameterWrong as wrong:
        raise argparse.ArgumentTypeError(f"{wrong} {wrong.hint}") from wrong
