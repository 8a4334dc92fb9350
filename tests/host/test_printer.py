"""host/printer.py: an address says which kind of printer is meant."""

import threading

import pytest

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer import PrintJob, deliver
from station.host.printer_file import is_file

STOP = threading.Event()


@pytest.fixture
def job():
    return PrintJob("NR-1", lambda: b"%PDF-1", lambda: b"^XA^XZ")


@pytest.mark.parametrize("printer", ["", "  ", "Zebra\n2", "a\0.pdf"])
def test_no_printer_and_no_name_are_told(job, printer):
    with pytest.raises(LabelNotPrinted, match="No printer is named"):
        deliver(job, printer, STOP)


def test_a_name_that_ends_like_a_file_is_a_file(tmp_path):
    for name in ("x.pdf", "X.PDF", "labels/x.zpl", f"{tmp_path}/", str(tmp_path)):
        assert is_file(name)
    for name in ("Zebra", "Zebra.2", "Office printer"):
        assert not is_file(name)


def test_a_folder_in_reach_does_not_take_the_place_of_a_printer(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Zebra").mkdir()
    assert not is_file("Zebra")
    assert is_file("Zebra/")
    assert is_file("./Zebra")


def test_a_label_is_made_only_in_the_form_that_is_wanted(tmp_path):
    def unwanted():
        raise AssertionError

    deliver(PrintJob("1", unwanted, lambda: b"^XA^XZ"), str(tmp_path / "x.zpl"), STOP)
    deliver(PrintJob("1", lambda: b"%PDF-1", unwanted), str(tmp_path / "x.pdf"), STOP)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.pdf", "x.zpl"]
