"""What `station training` takes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_training(commands: "Commands") -> None:
    command = commands.add_parser(
        "training", help="drills on a simulated bench, marked and timed", allow_abbrev=False
    )
    command.add_argument("--drill", default="", metavar="NAME", help="begin with this drill")
    command.add_argument("--list", action="store_true", help="list the drills, open no window")
    command.add_argument("--json", action="store_true", help="JSON for programs, open no window")
    command.add_argument(
        "--certificate", default="", metavar="FILE", help="write it (.pdf, .png, .html)"
    )
    command.add_argument(
        "--person", default="", metavar="NAME", help="whose; without it, who trained last"
    )
