"""What `station vault` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common, add_ledger
from station.domain.secrets import Place

if TYPE_CHECKING:
    from station.command.flags import Commands

_WORDS = {
    "state": "whether there is a vault, and whether one is needed",
    "make": "make an empty vault",
    "open-check": "see whether the passphrase opens the vault",
    "change-passphrase": "lock the vault with another passphrase",
}


def add_vault(commands: "Commands") -> None:
    vault = commands.add_parser(
        "vault",
        help="secrets of a computer without a key store",
        description="The passphrase comes by STATION_SECRET_VAULT, by --secrets-stdin (vault, "
        "new_vault), or is asked for on the terminal. Nobody can open a vault without it.",
        allow_abbrev=False,
    )
    verbs = vault.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, words in _WORDS.items():
        add_common(verbs.add_parser(verb, help=words, allow_abbrev=False))
    move = verbs.add_parser(
        "move", help="move all secrets between key store and vault", allow_abbrev=False
    )
    move.add_argument(
        "--to", required=True, choices=tuple(Place), metavar="PLACE",
        help="vault or keystore: each is read back before it leaves the other",
    )  # fmt: skip
    add_common(move)
    add_ledger(move)
