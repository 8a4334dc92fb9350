"""Where a label goes: into a file, to a printer in the network, on a raw device, or of the system.

`x.pdf`, `x.zpl`, `folder/`, `folder/*.zpl` (the star is the label's number) · `raw://host:port` ·
`usb:/dev/usb/lp0` · anything else is the name of a printer of the system.
"""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from station.domain.bench_errors import LabelNotPrinted

RAW, USB = "raw://", "usb:"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One label. Made into PDF or ZPL only when a printer wants it."""

    number: str
    as_pdf: Callable[[], bytes]
    as_zpl: Callable[[], bytes]


def deliver(job: PrintJob, printer: str, stop: threading.Event) -> str:
    """Print it; return where it went, for the record. Ends within half a minute whatever the
    printer does. Raises LabelNotPrinted.
    """
    from station.host.printer_file import is_file, write_label  # noqa: PLC0415  # one is used
    from station.host.printer_port import send_to_port  # noqa: PLC0415
    from station.host.printer_raw import send_raw  # noqa: PLC0415

    if not printer.strip() or not printer.isprintable():
        raise LabelNotPrinted(
            "No printer is named.", hint="Name one in the recipe: [label] printer."
        )
    if printer.startswith(RAW):
        send_raw(printer.removeprefix(RAW), job.as_zpl(), stop)
        return printer
    if printer.startswith(USB):
        send_to_port(printer.removeprefix(USB), job.as_zpl(), stop)
        return printer
    if is_file(printer):
        return write_label(printer, job)
    return _to_the_system(job, printer)


def system_printers() -> list[str]:
    """What can be named. Raises LabelNotPrinted when the printing system does not say."""
    if sys.platform == "win32":
        from station.host.printer_spooler import spooler_printers  # noqa: PLC0415

        return spooler_printers()
    from station.host.printer_queue import queues  # noqa: PLC0415

    return queues()


def _to_the_system(job: PrintJob, printer: str) -> str:
    if sys.platform == "win32":
        from station.host.printer_spooler import send_to_spooler  # noqa: PLC0415

        return send_to_spooler(printer, job.number, job.as_zpl())
    from station.host.printer_queue import send_to_queue  # noqa: PLC0415

    return send_to_queue(printer, job.number, job.as_pdf())
