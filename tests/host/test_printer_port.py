"""host/printer_port.py: a raw device; a pipe and a terminal stand in for it."""

import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer_port import send_to_port

STOP = threading.Event()
ZPL = b"^XA^FDa^FS^XZ\n"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such devices")


@pytest.fixture
def pipe(tmp_path):
    path = tmp_path / "lp0"
    os.mkfifo(path)
    return path


def test_a_device_gets_the_whole_label(pipe):
    label = ZPL * 20_000
    reader = os.open(pipe, os.O_RDWR)  # so that it waits for the first byte

    def read() -> bytes:
        with os.fdopen(reader, "rb") as file:
            return file.read(len(label))

    with ThreadPoolExecutor(1) as thread:
        reading = thread.submit(read)
        send_to_port(str(pipe), label, STOP)
        assert reading.result(timeout=10) == label


def test_a_device_that_takes_nothing_is_told_after_a_bounded_wait(pipe):
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    began = time.monotonic()
    try:
        with pytest.raises(LabelNotPrinted, match="takes nothing"):
            send_to_port(str(pipe), ZPL * 100_000, STOP, send_s=0.3)
    finally:
        os.close(reader)
    assert time.monotonic() - began < 5


def test_a_stop_ends_a_print_that_stalls(pipe):
    stop = threading.Event()
    stop.set()
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(LabelNotPrinted, match="stopped"):
            send_to_port(str(pipe), ZPL, stop)
    finally:
        os.close(reader)


def test_a_device_without_a_printer_is_told(pipe):
    with pytest.raises(LabelNotPrinted, match="no printer behind it"):
        send_to_port(str(pipe), ZPL, STOP)


def test_a_device_that_is_not_there_is_told(tmp_path):
    with pytest.raises(LabelNotPrinted, match="is not there") as error:
        send_to_port(str(tmp_path / "lp0"), ZPL, STOP)
    assert "Plug the printer in" in error.value.hint


def test_a_file_is_no_device_and_is_left_as_it_is(tmp_path):
    file = tmp_path / "letter.txt"
    file.write_text("dear")
    with pytest.raises(LabelNotPrinted, match="is a file"):
        send_to_port(str(file), ZPL, STOP)
    assert file.read_text() == "dear"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may open it all")
def test_a_device_that_may_not_be_opened_is_told(tmp_path):
    path = tmp_path / "lp0"
    os.mkfifo(path, 0)
    with pytest.raises(LabelNotPrinted, match="may not be opened"):
        send_to_port(str(path), ZPL, STOP)
