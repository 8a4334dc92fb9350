"""What `station acceptance` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_answers, add_common

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_acceptance(commands: "Commands") -> None:
    command = commands.add_parser(
        "acceptance", help="claim one real unit, and hold it against the simulated bench",
        description="A live unit is claimed, and stays so. What it says is held against what a "
        "simulated one says. A clean report of a real unit is worth sending in.",
        allow_abbrev=False,
    )  # fmt: skip
    command.add_argument("--recipe", required=True, metavar="FILE", help="what it should become")
    way = command.add_mutually_exclusive_group()
    way.add_argument("--port", help="/dev/…, COM…, socket://host:port, rfc2217://host:port")
    way.add_argument("--softap", metavar="URL", help="http://host:port or tcp://host:port")
    command.add_argument(
        "--interface", default="", metavar="NAME", help="with --softap: by which it is reached"
    )
    command.add_argument(
        "--out", default="acceptance", metavar="DIR", help="where the report and the traces go"
    )
    command.add_argument("--yes", action="store_true", help="a live unit may be claimed")
    add_answers(command)
    add_common(command)
