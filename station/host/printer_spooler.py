"""Printers of Windows: ZPL straight to the spooler, as a raw job. Tested on a stand-in of its
library; not run on Windows yet.
"""

import ctypes
from typing import Any

from station.domain.bench_errors import LabelNotPrinted

_RAW = "RAW"
_LOCAL_AND_CONNECTED, _LEVEL = 2 | 4, 4


class _Document(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_ = (
        ("name", ctypes.c_wchar_p), ("output", ctypes.c_wchar_p), ("kind", ctypes.c_wchar_p),
    )  # fmt: skip


class _Printer(ctypes.Structure):
    """PRINTER_INFO_4W."""

    _fields_ = (
        ("name", ctypes.c_wchar_p), ("server", ctypes.c_wchar_p), ("attributes", ctypes.c_ulong),
    )  # fmt: skip


def send_to_spooler(name: str, number: str, zpl: bytes, library: Any = None) -> str:
    """Raises LabelNotPrinted."""
    spooler = library or _library()
    handle = ctypes.c_void_p()
    if not spooler.OpenPrinterW(ctypes.c_wchar_p(name), ctypes.byref(handle), None):
        raise LabelNotPrinted(
            f"Windows knows no printer {name}.", hint="See station label printers."
        )
    try:
        document = _Document(f"Label {number}", None, _RAW)
        job = spooler.StartDocPrinterW(handle, 1, ctypes.byref(document))
        if not job:
            raise LabelNotPrinted(f"The printer {name} takes no raw job.")
        try:
            _write(spooler, handle, name, zpl)
        finally:
            spooler.EndDocPrinter(handle)
    finally:
        spooler.ClosePrinter(handle)
    return f"{name}, job {job}"


def spooler_printers(library: Any = None) -> list[str]:
    spooler = library or _library()
    needed, count = ctypes.c_ulong(), ctypes.c_ulong()
    asked = (_LOCAL_AND_CONNECTED, None, _LEVEL)
    spooler.EnumPrintersW(*asked, None, 0, ctypes.byref(needed), ctypes.byref(count))
    room = ctypes.create_string_buffer(max(needed.value, 1))
    is_told = spooler.EnumPrintersW(
        *asked, room, len(room), ctypes.byref(needed), ctypes.byref(count)
    )
    if not is_told:
        return []
    found = ctypes.cast(room, ctypes.POINTER(_Printer))
    return sorted(found[number].name or "" for number in range(count.value))


def _write(spooler: Any, handle: ctypes.c_void_p, name: str, zpl: bytes) -> None:
    written = ctypes.c_ulong()
    spooler.StartPagePrinter(handle)
    is_taken = spooler.WritePrinter(handle, zpl, len(zpl), ctypes.byref(written))
    spooler.EndPagePrinter(handle)
    if not is_taken or written.value != len(zpl):
        raise LabelNotPrinted(f"The printer {name} took only part of the label.")


def _library() -> Any:
    """The spooler's own library; there is one on Windows only."""
    windows: Any = ctypes
    return windows.WinDLL("winspool.drv", use_last_error=True)
