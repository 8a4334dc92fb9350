"""What `station engineer` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common, add_ledger

if TYPE_CHECKING:
    from station.command.flags import Commands

_WORDS = {
    "state": "whether there is a PIN, or none was wanted",
    "set-pin": "make the PIN, or another one",
    "decline-pin": "say that there shall be none",
    "check": "see whether the PIN is right",
}


def add_engineer(commands: "Commands") -> None:
    engineer = commands.add_parser(
        "engineer",
        help="the PIN that keeps settings from operators",
        description="The PIN comes by STATION_SECRET_PIN, a new one by STATION_SECRET_NEW_PIN, by "
        "--secrets-stdin (pin, new_pin), or is asked for on the terminal. Each unlocking and each "
        "change stands in the record.",
        allow_abbrev=False,
    )
    verbs = engineer.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, words in _WORDS.items():
        command = verbs.add_parser(verb, help=words, allow_abbrev=False)
        add_common(command)
        add_ledger(command)
