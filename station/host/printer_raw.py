"""ZPL over TCP: what label printers take on port 9100, without a driver."""

import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer_status import ASK, is_whole, trouble_in

USUAL_PORT = 9100
_GLANCE_S = 0.1
_CHECK = "Check the printer's address and whether it is on, then F7."


@dataclass(frozen=True, slots=True)
class RawTimes:
    """How long to wait: to be connected, for the printer to take the whole, for an answer. Many
    printers answer nothing: that alone is no trouble.
    """

    connect_s: float = 5.0
    send_s: float = 15.0
    answer_s: float = 1.0


_USUAL = RawTimes()


def send_raw(address: str, zpl: bytes, stop: threading.Event, times: RawTimes = _USUAL) -> None:
    """`address` is host:port. Raises LabelNotPrinted."""
    host, port = _parsed(address)
    with _connected(host, port, times.connect_s) as line:
        try:
            _ask(line, address, times.answer_s)
            _send(line, zpl, stop, times.send_s)
            _end(line, times.answer_s)
        except TimeoutError as cause:
            raise LabelNotPrinted(
                f"The printer at {address} takes nothing for {times.send_s:g} s.",
                hint="Is it paused, or out of paper? Then F7.",
            ) from cause
        except OSError as cause:
            raise LabelNotPrinted(f"The printer at {address} broke off.", hint=_CHECK) from cause


def _parsed(address: str) -> tuple[str, int]:
    try:
        parts = urlsplit(f"//{address}")
        if parts.hostname and not parts.path.strip("/") and not parts.username:
            return parts.hostname, parts.port or USUAL_PORT
    except ValueError:
        pass  # a port that is no number: told below
    raise LabelNotPrinted(
        f"{address!r} is no address of a printer.", hint="Write it as raw://host:9100."
    )


def _connected(host: str, port: int, connect_s: float) -> socket.socket:
    where = f"{host}, port {port},"
    try:
        return socket.create_connection((host, port), timeout=connect_s)
    except (socket.gaierror, UnicodeError) as cause:
        raise LabelNotPrinted(f"No printer {host} is known here.", hint=_CHECK) from cause
    except ConnectionRefusedError as cause:
        raise LabelNotPrinted(f"The printer at {where} takes no labels.", hint=_CHECK) from cause
    except TimeoutError as cause:
        raise LabelNotPrinted(f"The printer at {where} does not answer.", hint=_CHECK) from cause
    except OSError as cause:
        raise LabelNotPrinted(f"The printer at {where} is out of reach.", hint=_CHECK) from cause


def _ask(line: socket.socket, address: str, answer_s: float) -> None:
    """A printer that says what is wrong with it is believed before anything is sent."""
    line.sendall(ASK)
    answer, until = b"", time.monotonic() + answer_s
    while not is_whole(answer) and (left_s := until - time.monotonic()) > 0:
        line.settimeout(left_s)
        try:
            part = line.recv(1024)
        except TimeoutError:
            break
        if not part:
            break
        answer += part
    if trouble := trouble_in(answer):
        raise LabelNotPrinted(f"The printer at {address} {trouble[0]}.", hint=trouble[1])


def _send(line: socket.socket, zpl: bytes, stop: threading.Event, send_s: float) -> None:
    left, until = memoryview(zpl), time.monotonic() + send_s
    line.settimeout(_GLANCE_S)
    while left:
        if stop.is_set():
            raise LabelNotPrinted("The printing was stopped.")
        if time.monotonic() > until:
            raise TimeoutError
        with suppress(TimeoutError):
            left = left[line.send(left) :]


def _end(line: socket.socket, answer_s: float) -> None:
    """Say that this was all; a printer that breaks off now did not take it."""
    line.shutdown(socket.SHUT_WR)
    line.settimeout(answer_s)
    with suppress(TimeoutError):  # some keep the line open
        while line.recv(1024):
            pass
