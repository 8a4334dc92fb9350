"""host/printer_raw.py: ZPL over TCP, with printers that read, refuse, stall and complain."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer_raw import RawTimes, send_raw
from tests.host.test_printer_status import answer

STOP = threading.Event()
ZPL = b"^XA^FDa^FS^XZ\n"
QUICK = RawTimes(connect_s=2.0, send_s=0.4, answer_s=0.2)


@contextmanager
def printer(
    behave: Callable[[socket.socket], bytes],
) -> Iterator[tuple[str, "Callable[[], bytes]"]]:
    """A printer on this computer; what it read can be asked for."""
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as thread:
        server.settimeout(10)

        def serve() -> bytes:
            line, _ = server.accept()
            with line:
                line.settimeout(10)
                return behave(line)

        doing = thread.submit(serve)
        host, port = server.getsockname()
        yield f"{host}:{port}", lambda: doing.result(timeout=10)


def read_all(line: socket.socket) -> bytes:
    parts = []
    while part := line.recv(4096):
        parts.append(part)
    return b"".join(parts)


def say(what: bytes) -> Callable[[socket.socket], bytes]:
    def behave(line: socket.socket) -> bytes:
        line.sendall(what)
        return read_all(line)

    return behave


def test_a_printer_that_says_nothing_gets_the_whole_label():
    with printer(read_all) as (address, read):
        send_raw(address, ZPL, STOP, QUICK)
        assert read() == b"~HS" + ZPL


def test_a_printer_that_is_well_gets_the_label_without_a_wait():
    with printer(say(answer())) as (address, read):
        began = time.monotonic()
        send_raw(address, ZPL, STOP, RawTimes(answer_s=8.0))
        assert time.monotonic() - began < 5
        assert read().endswith(ZPL)


@pytest.mark.parametrize("wrong", ["paper_out", "head_open", "ribbon_out", "paused"])
def test_a_printer_in_trouble_gets_no_label_and_its_trouble_is_told(wrong):
    with printer(say(answer(**{wrong: 1}))) as (address, read):
        with pytest.raises(LabelNotPrinted, match=r"is out of|has its head|is paused"):
            send_raw(address, ZPL, STOP, QUICK)
        assert read() == b"~HS"


def test_a_large_label_is_sent_whole():
    large = ZPL * 40_000
    with printer(read_all) as (address, read):
        send_raw(address, large, STOP, RawTimes(answer_s=0.1))
        assert read() == b"~HS" + large


def test_a_printer_that_takes_nothing_is_told_after_a_bounded_wait():
    go = threading.Event()

    def stall(line: socket.socket) -> bytes:
        go.wait(10)
        return b""

    with printer(stall) as (address, _):
        began = time.monotonic()
        try:
            with pytest.raises(LabelNotPrinted, match="takes nothing") as error:
                send_raw(address, ZPL * 2_000_000, STOP, QUICK)
        finally:
            go.set()
        assert time.monotonic() - began < 5
        assert "paused" in error.value.hint


def test_a_stop_ends_a_print_that_stalls():
    go, stop = threading.Event(), threading.Event()

    def stall(line: socket.socket) -> bytes:
        stop.set()
        go.wait(10)
        return b""

    with printer(stall) as (address, _):
        try:
            with pytest.raises(LabelNotPrinted, match="stopped"):
                send_raw(address, ZPL * 2_000_000, stop, RawTimes(send_s=30, answer_s=0.1))
        finally:
            go.set()


def test_a_printer_that_breaks_off_is_told():
    def reset(line: socket.socket) -> bytes:
        line.recv(16)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        return b""

    with printer(reset) as (address, _), pytest.raises(LabelNotPrinted, match="broke off"):
        send_raw(address, ZPL * 2_000_000, STOP, QUICK)


def test_nobody_at_the_address_is_told():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(LabelNotPrinted, match="takes no labels") as error:
        send_raw(f"127.0.0.1:{port}", ZPL, STOP, QUICK)
    assert "whether it is on" in error.value.hint


@pytest.mark.parametrize("name", ["nobody", "two..dots", "x" * 70])
def test_a_name_that_nobody_has_is_told(monkeypatch, name):
    def unknown(*_, **__):
        raise socket.gaierror(-2, "Name or service not known")

    if name == "nobody":  # the others are refused before anyone is asked
        monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(LabelNotPrinted, match=r"No printer .* is known"):
        send_raw(name, ZPL, STOP, QUICK)


@pytest.mark.parametrize(
    "address", ["", ":9100", "host:port", "host:99999", "host/queue", "a@host"]
)
def test_what_is_no_address_is_told(address):
    with pytest.raises(LabelNotPrinted, match="no address"):
        send_raw(address, ZPL, STOP, QUICK)
