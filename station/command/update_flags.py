"""What `station update` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_update(commands: "Commands") -> None:
    update = commands.add_parser(
        "update", help="another version from a signed bundle, or the one before",
        description="For the engineer, and never during a shift. Nothing is fetched by itself.",
        allow_abbrev=False,
    )  # fmt: skip
    way = update.add_mutually_exclusive_group(required=True)
    way.add_argument("--state", action="store_true", help="what is installed, and how")
    way.add_argument("--check", metavar="PLACE", help="what a bundle, or a folder of them, brings")
    way.add_argument("--from", dest="place", metavar="PLACE", help="install it")
    way.add_argument("--back", action="store_true", help="to the version before")
    add_common(update)
