"""What `station label` takes."""

import argparse
from typing import TYPE_CHECKING

from station.command.flags import add_common
from station.domain.identity import DeviceId

if TYPE_CHECKING:
    from station.command.flags import Commands

FACTS = ("serial", "name", "customer", "product", "platform", "station")
"""What a label may say beside its device."""


def add_label(commands: "Commands") -> None:
    label = commands.add_parser("label", help="labels and command cards", allow_abbrev=False)
    verbs = label.add_subparsers(dest="verb", required=True, metavar="VERB")
    printed = verbs.add_parser("print", help="print one label", allow_abbrev=False)
    shown = verbs.add_parser("preview", help="one label as a picture", allow_abbrev=False)
    for command in (printed, shown):
        command.add_argument("--template", required=True, metavar="NAME", help="see templates")
        command.add_argument(
            "--device", type=_device, default=None, metavar="ID", required=command is printed
        )
        for fact in FACTS:
            command.add_argument(f"--{fact}", default="", metavar="TEXT")
        command.add_argument("--number", default="", metavar="TEXT", help="the label's own number")
    printed.add_argument(
        "--printer", required=True, metavar="FILE",
        help="a printer of the system, raw://host:port, or a file (.pdf, .zpl)",
    )  # fmt: skip
    cards = verbs.add_parser("cards", help="the sheet of command cards as PDF", allow_abbrev=False)
    for command in (shown, cards):
        command.add_argument("--into", required=True, metavar="FILE")
    listed = [
        verbs.add_parser("printers", help="the system's printers", allow_abbrev=False),
        verbs.add_parser("templates", help="which labels there are", allow_abbrev=False),
    ]
    for command in (printed, shown, cards, *listed):
        add_common(command)


def _device(text: str) -> DeviceId:
    try:
        return DeviceId.parse(text)
    except ValueError as cause:
        raise argparse.ArgumentTypeError("a device ID has 24 hex digits") from cause
