"""host/printer_spooler.py: Windows' spooler, by a stand-in of its library."""

import ctypes

import pytest

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer_spooler import send_to_spooler, spooler_printers

ZPL = b"^XA^FDa^FS^XZ\n"


class Spooler:
    """As much of winspool.drv as is called; notes what it was asked to do."""

    def __init__(self, *, knows=True, takes_job=True, takes=14, names=()):
        self.done, self.got, self.kind = [], b"", ""
        self._knows, self._takes_job, self._takes, self._names = knows, takes_job, takes, names

    def OpenPrinterW(self, name, handle, defaults):  # noqa: N802
        self.done.append(f"open {name.value}")
        handle._obj.value = 7
        return int(self._knows)

    def StartDocPrinterW(self, handle, level, document):  # noqa: N802
        self.kind = document._obj.kind
        self.done.append(f"begin {document._obj.name}")
        return 3 if self._takes_job else 0

    def WritePrinter(self, handle, content, length, written):  # noqa: N802
        self.got = content[:length]
        written._obj.value = self._takes
        return 1

    def EnumPrintersW(self, *asked):  # noqa: N802
        *_, room, size, needed, count = asked

        class Row(ctypes.Structure):
            _fields_ = (
                ("name", ctypes.c_wchar_p), ("server", ctypes.c_wchar_p),
                ("attributes", ctypes.c_ulong),
            )  # fmt: skip

        rows = (Row * len(self._names))(*(Row(each, None, 0) for each in self._names))
        needed._obj.value = ctypes.sizeof(rows)
        if room is None or size < ctypes.sizeof(rows):
            return 0
        ctypes.memmove(room, rows, ctypes.sizeof(rows))
        self._kept = rows
        count._obj.value = len(self._names)
        return 1

    def __getattr__(self, name):
        return lambda *_: self.done.append(name) or 1


def test_a_printer_gets_the_label_as_a_raw_job():
    spooler = Spooler()
    assert send_to_spooler("Zebra", "NR-1", ZPL, spooler) == "Zebra, job 3"
    assert (spooler.got, spooler.kind) == (ZPL, "RAW")
    assert spooler.done == [
        "open Zebra", "begin Label NR-1", "StartPagePrinter", "EndPagePrinter", "EndDocPrinter",
        "ClosePrinter",
    ]  # fmt: skip


def test_a_printer_that_windows_does_not_know_is_told():
    with pytest.raises(LabelNotPrinted, match="knows no printer Zebra"):
        send_to_spooler("Zebra", "NR-1", ZPL, Spooler(knows=False))


@pytest.mark.parametrize(
    ("spooler", "told"),
    [(Spooler(takes_job=False), "takes no raw job"), (Spooler(takes=4), "only part")],
)
def test_a_printer_that_takes_not_all_is_told_and_closed(spooler, told):
    with pytest.raises(LabelNotPrinted, match=told):
        send_to_spooler("Zebra", "NR-1", ZPL, spooler)
    assert spooler.done[-1] == "ClosePrinter"


@pytest.mark.parametrize("names", [(), ("Zebra",), ("Zebra", "Office")])
def test_the_printers_are_listed_by_name(names):
    assert spooler_printers(Spooler(names=names)) == sorted(names)
