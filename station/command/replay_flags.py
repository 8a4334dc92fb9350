"""What `station replay` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_replay(commands: "Commands") -> None:
    replay = commands.add_parser(
        "replay", help="a recorded unit once more, on a simulated device and cloud",
        description="Reads a bundle, or a trace that --trace kept. A simulated device and cloud "
        "say what the record says; nothing real is touched.",
        allow_abbrev=False,
    )  # fmt: skip
    replay.add_argument("file", metavar="FILE", help="a bundle or a trace")
    add_common(replay)
