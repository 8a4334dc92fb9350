"""What `station round` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_answers, add_common, add_ledger

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_round(commands: "Commands") -> None:
    command = commands.add_parser(
        "round", help="offline rounds: codes for named devices, handed over without internet",
        allow_abbrev=False,
    )  # fmt: skip
    verbs = command.add_subparsers(dest="verb", required=True, metavar="VERB")
    announce = verbs.add_parser(
        "announce", help="with internet: check, import, fetch the codes; or go on with that",
        allow_abbrev=False,
    )  # fmt: skip
    announce.add_argument("--recipe", default="", metavar="FILE", help="of a round that begins")
    listed = announce.add_mutually_exclusive_group()
    listed.add_argument(
        "--device", action="append", default=[], metavar="ID", help="may stand more than once"
    )
    listed.add_argument("--traveller", default="", metavar="FILE", help="CSV or XLSX, a row each")
    announce.add_argument("--customer", default="", metavar="NAME", help="of the named devices")
    status = verbs.add_parser("status", help="each device and its code's time", allow_abbrev=False)
    hand = verbs.add_parser("hand", help="hand the device there its code", allow_abbrev=False)
    way = hand.add_mutually_exclusive_group()
    way.add_argument("--port", help="/dev/…, COM…, socket://host:port, rfc2217://host:port")
    way.add_argument("--softap", metavar="URL", help="http://host:port or tcp://host:port")
    way.add_argument(
        "--network", default="", metavar="NAME", help="the device's own Wi-Fi, or the end of it"
    )
    hand.add_argument(
        "--interface", default="", metavar="NAME", help="with --softap: by which it is reached"
    )
    confirm = verbs.add_parser(
        "confirm", help="with internet: prove what was handed over", allow_abbrev=False
    )
    confirm.add_argument("--wait", action="store_true", help="until each is proven or too late")
    end = verbs.add_parser("end", help="which codes still live; close it", allow_abbrev=False)
    end.add_argument("--drop", action="store_true", help="also what awaits its confirmation")
    for verb in (announce, status, hand, confirm, end):
        if verb in (announce, hand):
            add_answers(verb)
        add_ledger(verb)
        add_common(verb)
