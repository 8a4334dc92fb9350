"""What `station wifi` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_wifi(commands: "Commands") -> None:
    wifi = commands.add_parser(
        "wifi", help="this computer's Wi-Fi: to a device's own network, and back",
        allow_abbrev=False,
    )  # fmt: skip
    verbs = wifi.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, words in (
        ("scan", "which devices' networks are near"),
        ("join", "go to a device's network, and stay there until leave"),
        ("leave", "go back to this computer's own network"),
        ("status", "which adapters there are, and where each is"),
    ):
        command = verbs.add_parser(verb, help=words, allow_abbrev=False)
        if verb == "join":
            command.add_argument(
                "network", nargs="?", default="", metavar="NAME", help="or the end of it"
            )
        if verb in {"scan", "join"}:
            command.add_argument(
                "--prefix", action="append", default=[], metavar="P",
                help="how such networks begin; may stand more than once",
            )  # fmt: skip
        if verb == "scan":
            command.add_argument("--all", action="store_true", help="every network in reach")
        command.add_argument("--adapter", default="", metavar="A", help="by this one only")
        command.add_argument("--recipe", default="", metavar="FILE", help="whose devices and bench")
        add_common(command)
