"""What `station setup` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_setup(commands: "Commands") -> None:
    setup = commands.add_parser(
        "setup", help="set this station up from a file, or write one for others",
        description="The file is TOML, for many stations, and holds no secret. All of it is put "
        "in force, or nothing.",
        allow_abbrev=False,
    )  # fmt: skip
    way = setup.add_mutually_exclusive_group(required=True)
    way.add_argument("--from", dest="file", metavar="FILE", help="put it in force")
    way.add_argument("--check", metavar="FILE", help="what it would change; nothing is changed")
    way.add_argument("--export", metavar="FILE", help="write this station's own")
    add_common(setup)
