"""What `station bundle` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common, add_ledger

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_bundle(commands: "Commands") -> None:
    bundle = commands.add_parser(
        "bundle", help="what an engineer needs, as one file without secrets",
        description="Writes one zip. Nothing is sent anywhere. Its manifest.json says what is "
        "inside and what was left out.",
        allow_abbrev=False,
    )  # fmt: skip
    bundle.add_argument(
        "--into", default="", metavar="FILE", help="the file to be; else one here, by the time"
    )
    bundle.add_argument(
        "--device", default="", metavar="ID", help="whose story the record tells; its end will do"
    )
    add_common(bundle, trace_help="a trace that was kept, to go in")
    add_ledger(bundle)
