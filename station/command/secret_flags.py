"""What `station secret` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common, add_ledger
from station.domain.secrets import KEPT_KINDS, REPLACED_KINDS

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_secret(commands: "Commands") -> None:
    secret = commands.add_parser(
        "secret",
        help="which secrets there are; a new one for an old one",
        description="A new secret is never an argument: it is asked for on the terminal, or comes "
        "by STATION_SECRET_NEW_CLIENT, _NEW_TOKEN, _NEW_PASSWORD, _NEW_VAULT or by "
        "--secrets-stdin (new_client, new_token, new_password, new_vault). It is tried at the "
        "cloud before the old one is given up.",
        allow_abbrev=False,
    )
    verbs = secret.add_subparsers(dest="verb", required=True, metavar="VERB")
    state = verbs.add_parser(
        "state", help="where each lies, since when, until when; never what it is",
        allow_abbrev=False,
    )  # fmt: skip
    test = verbs.add_parser(
        "test", help="ask the cloud with a new one, and keep nothing", allow_abbrev=False
    )
    replace = verbs.add_parser(
        "replace", help="test a new one, keep it, give up the old one", allow_abbrev=False
    )
    for command in (test, replace):
        kinds = REPLACED_KINDS if command is replace else REPLACED_KINDS[:-1]
        command.add_argument("kind", choices=kinds, metavar="KIND", help=", ".join(kinds))
        command.add_argument("--product", default="", metavar="ID", help="else that of settings")
        command.add_argument(
            "--client-id", default="", metavar="ID", help="whose secret it is; else of settings"
        )
        command.add_argument("--username", default="", metavar="E-MAIL", help="else of settings")
    forget = verbs.add_parser(
        "forget", help="take one out of its store; a token is revoked", allow_abbrev=False
    )
    forget.add_argument("kind", choices=KEPT_KINDS, metavar="KIND", help=", ".join(KEPT_KINDS))
    for command in (state, test, replace, forget):
        command.add_argument("--cloud", default="", metavar="URL", help="else that of settings")
        add_common(command)
        add_ledger(command)
