"""What `station bench` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_answers, add_common, add_ledger, names, whole_number

if TYPE_CHECKING:
    from station.command.flags import Commands

_SAYS = """\
Every slot works by itself, from plugging in to the verdict. While it runs, lines on standard
input are commands: acknowledge 3, again 3, set-aside 3 damaged, stop 3, reprint 3,
next-customer NAME, sign-on NAME, pause, go-on, end-shift; any other line is taken as scanned.
Status: 0 all passed, 3 at least one did not, 4 site, account or computer at fault.
"""


def add_bench(commands: "Commands") -> None:
    command = commands.add_parser(
        "bench",
        help="many devices at once, each in its slot",
        description=_SAYS,
        allow_abbrev=False,
    )
    command.add_argument("--recipe", metavar="FILE", help="what the devices should become")
    slots = command.add_mutually_exclusive_group()
    slots.add_argument("--slots", type=names, default=(), metavar="1,2,…", help="only these")
    slots.add_argument("--all", action="store_true", help="every port found, taught or not")
    ends = command.add_mutually_exclusive_group()
    ends.add_argument("--until-idle", action="store_true", help="end when nothing new comes")
    ends.add_argument(
        "--units", type=whole_number(), default=0, metavar="N", help="end after so many devices"
    )
    command.add_argument("--traveller", metavar="FILE", help="the batch, as CSV or XLSX")
    command.add_argument("--check", action="store_true", help="look at the batch, and end")
    command.add_argument("--operator", default="", metavar="NAME", help="who works here")
    command.add_argument(
        "--target", type=whole_number(), default=0, metavar="N", help="of the shift"
    )
    teaching = command.add_mutually_exclusive_group()
    teaching.add_argument("--teach", metavar="NAME", help="the next port plugged is this slot")
    teaching.add_argument("--list-slots", action="store_true", help="the slots that are taught")
    command.add_argument(
        "--columns", type=whole_number(), default=0, metavar="N", help="of the fixture"
    )
    add_answers(command)
    add_ledger(command)
    add_common(command)
