"""ZPL to a raw device, such as /dev/usb/lp0. For systems that have such files."""

import errno
import os
import select
import stat
import threading
import time
from contextlib import suppress

from station.domain.bench_errors import LabelNotPrinted

SEND_S = 15.0
_GLANCE_S = 0.1
_SAYS = {
    errno.ENOENT: ("is not there", "Plug the printer in, then F7."),
    errno.EACCES: ("may not be opened by this user", "Add this user to the group of printers."),
    errno.EBUSY: ("is used by another program", "Stop the other program, then F7."),
    errno.ENXIO: ("has no printer behind it", "Plug the printer in, then F7."),
    errno.ENODEV: ("has no printer behind it", "Plug the printer in, then F7."),
}


def send_to_port(path: str, zpl: bytes, stop: threading.Event, send_s: float = SEND_S) -> None:
    """Raises LabelNotPrinted."""
    if not hasattr(os, "O_NONBLOCK"):
        raise LabelNotPrinted(
            "This system has no raw devices.", hint="Name the printer, or raw://host:9100."
        )
    try:
        device = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
        try:
            _check(device, path)
            _send(device, zpl, stop, time.monotonic() + send_s)
        finally:
            os.close(device)
    except TimeoutError as cause:
        raise LabelNotPrinted(
            f"The printer at {path} takes nothing for {send_s:g} s.",
            hint="Is it paused, or out of paper? Then F7.",
        ) from cause
    except OSError as cause:
        what, do = _SAYS.get(cause.errno or 0, ("broke off", ""))
        raise LabelNotPrinted(f"The printer at {path} {what}.", hint=do) from cause


def _check(device: int, path: str) -> None:
    kind = os.fstat(device).st_mode
    if stat.S_ISREG(kind):
        raise LabelNotPrinted(f"{path} is a file, no printer.", hint="Name a file as x.zpl.")


def _send(device: int, zpl: bytes, stop: threading.Event, until: float) -> None:
    left = memoryview(zpl)
    while left:
        if stop.is_set():
            raise LabelNotPrinted("The printing was stopped.")
        if time.monotonic() > until:
            raise TimeoutError
        if select.select([], [device], [], _GLANCE_S)[1]:
            with suppress(BlockingIOError):  # it took something else meanwhile
                left = left[os.write(device, left) :]
