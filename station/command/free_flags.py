"""What `station free` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common, add_ledger

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_free(commands: "Commands") -> None:
    free = commands.add_parser(
        "free", help="release a device: where it is, whose, and step by step back",
        allow_abbrev=False,
    )  # fmt: skip
    which = free.add_mutually_exclusive_group()
    which.add_argument(
        "device", nargs="?", default="", metavar="DEVICE_ID", help="or a scanned label"
    )
    which.add_argument("--serial", default="", metavar="S", help="by its serial number")
    which.add_argument("--port", default="", metavar="P", help="the one at this port")
    free.add_argument("--plan", action="store_true", help="tell what would be done, and do nothing")
    free.add_argument("--unclaim", action="store_true", help="only take its owner away")
    free.add_argument("--remove", action="store_true", help="only take it out of its product")
    free.add_argument("--clear-wifi", action="store_true", help="also have its Wi-Fi forgotten")
    free.add_argument(
        "--wifi-cleared", action="store_true", help="SETUP was held until it forgot its Wi-Fi"
    )
    free.add_argument(
        "--delete-customer", action="store_true", help="also the customer, if it owns nothing else"
    )
    free.add_argument(
        "--yes-last4", default="", metavar="XXXX", help="agree: the last 4 digits of its id"
    )
    free.add_argument("--recipe", default="", metavar="FILE", help="whose cloud and product")
    add_ledger(free)
    add_common(free)
