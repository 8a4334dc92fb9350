"""What `station flash` takes."""

import argparse
from typing import TYPE_CHECKING

from station.command.flags import add_common
from station.domain.identity import DeviceId

if TYPE_CHECKING:
    from station.command.flags import Commands


def add_flash(commands: "Commands") -> None:
    flash = commands.add_parser(
        "flash", help="firmware onto one device: by cable, over the air, or DFU",
        allow_abbrev=False,
    )  # fmt: skip
    flash.add_argument(
        "file", nargs="+", metavar="FILE", help="an image; over the air also sources"
    )
    flash.add_argument("--check", action="store_true", help="look the image over, and send nothing")
    way = flash.add_mutually_exclusive_group()
    way.add_argument("--port", default="", metavar="P", help="by cable, in listening mode")
    way.add_argument("--ota", action="store_true", help="over the air; needs --device")
    way.add_argument("--dfu", action="store_true", help="by dfu-util; the light blinks yellow")
    flash.add_argument("--device", type=_device, metavar="ID", help="which device, over the air")
    flash.add_argument("--recipe", default="", metavar="FILE", help="whose cloud and product")
    add_common(flash)


def _device(text: str) -> DeviceId:
    try:
        return DeviceId.parse(text)
    except ValueError as cause:
        raise argparse.ArgumentTypeError("a device ID has 24 hex digits") from cause
