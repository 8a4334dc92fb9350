"""What `station doctor` takes."""

from typing import TYPE_CHECKING

from station.command.flags import add_common

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_doctor(commands: "Commands") -> None:
    doctor = commands.add_parser(
        "doctor", help="look this computer over, and mend what may be", allow_abbrev=False
    )
    doctor.add_argument("--recipe", default="", metavar="FILE", help="whose cloud and product")
    doctor.add_argument(
        "--fix", action="append", default=[], metavar="NAME",
        help="mend one thing (udev-rule, folders); the system asks for rights where it needs them",
    )  # fmt: skip
    add_common(doctor)
