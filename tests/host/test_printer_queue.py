"""host/printer_queue.py: the system's printers, by a program that stands in for lp."""

import os
import sys
import time
from pathlib import Path

import pytest

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer_queue import queues, send_to_queue

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a program of these lines of shell in front of all others."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setenv("SAW", str(tmp_path / "saw"))

    def put(name, *lines):
        file = folder / name
        file.write_text("\n".join(["#!/bin/sh", *lines, ""]))
        file.chmod(0o755)

    put.saw = tmp_path / "saw"  # what it was called with
    return put


LISTEN = 'for word in "$@"; do printf "%s\\n" "$word" >> "$SAW"; file="$word"; done'


def test_a_queue_gets_the_pdf_and_its_job_is_told(program, tmp_path):
    program("lp", LISTEN, 'cp "$file" "$SAW.pdf"', 'echo "request id is Zebra-12 (1 file(s))"')
    assert send_to_queue("Zebra", "NR-1", b"%PDF-1") == "Zebra, job Zebra-12"
    words = program.saw.read_text().splitlines()
    assert words[:-1] == ["-d", "Zebra", "-t", "Label NR-1", "-o", "print-scaling=none", "--"]
    assert Path(f"{program.saw}.pdf").read_bytes() == b"%PDF-1"
    assert not Path(words[-1]).exists()


@pytest.mark.parametrize("name", ["-x", "a; rm -rf b", "$(touch c)", "`d`", "Büro 2"])
def test_a_printers_name_is_a_name_whatever_it_looks_like(program, name):
    program("lp", LISTEN)
    assert send_to_queue(name, "NR-1", b"%PDF-1") == name
    assert program.saw.read_text().splitlines()[:2] == ["-d", name]


def test_a_queue_that_refuses_is_told_in_its_own_words(program):
    program("lp", 'echo "lp: The printer or class does not exist." >&2', "exit 1")
    with pytest.raises(LabelNotPrinted, match="Zebra takes no label: lp: The printer or class"):
        send_to_queue("Zebra", "NR-1", b"%PDF-1")


def test_a_printing_system_that_hangs_is_told_after_a_bounded_wait(program):
    program("lp", "exec sleep 30")
    began = time.monotonic()
    with pytest.raises(LabelNotPrinted, match="does not answer within"):
        send_to_queue("Zebra", "NR-1", b"%PDF-1", answer_s=0.3)
    assert time.monotonic() - began < 5


def test_no_printing_system_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LabelNotPrinted, match="no printing system"):
        send_to_queue("Zebra", "NR-1", b"%PDF-1")
    assert queues() == []


def test_the_systems_printers_are_listed(program):
    program("lpstat", LISTEN, "echo Zebra-2", "echo", "echo Office")
    assert queues() == ["Zebra-2", "Office"]
    assert program.saw.read_text().split() == ["-e"]


def test_a_printing_system_that_cannot_list_is_told(program):
    program("lpstat", 'echo "lpstat: Bad file descriptor" >&2', "exit 1")
    with pytest.raises(LabelNotPrinted, match="The printing system takes no label: lpstat: Bad"):
        queues()
