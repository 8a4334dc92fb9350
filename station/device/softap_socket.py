"""One request and its reply over a TCP connection of its own."""

import select
import socket
import threading
import time
from dataclasses import dataclass
from typing import Protocol

from station.device.binding import bind_to_interface
from station.domain.device_errors import SetUpNetworkSilent

GLANCE_S = 0.05
"""The longest a stop has to wait to be seen. Real seconds."""
_CHUNK_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Address:
    """Where a device answers."""

    host: str
    port: int
    interface: str = ""
    """The one that leads there; "" where the system's own choice is right."""


class Reply(Protocol):
    """What reads the bytes and knows when they are all there."""

    is_complete: bool

    def feed(self, incoming: bytes) -> None: ...

    def ended(self) -> None: ...


class Stopped(Exception):  # not trouble: the caller is being cancelled and asks no more
    """The work was stopped."""


def exchange(
    address: Address,
    request: bytes,
    reply: Reply,
    within_s: float,
    stop: threading.Event,
) -> None:
    """Send `request`, feed `reply` until it is complete, the device closes, or `within_s` real
    seconds are over. Raises SetUpNetworkSilent when the request was never sent, AddressClash.
    """
    deadline = time.monotonic() + within_s
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as connection:
        connection.setblocking(False)  # noqa: FBT003  its name is the only way
        _connect(connection, address, deadline, stop)
        _send(connection, request, deadline, stop)
        _receive(connection, reply, deadline, stop)


def _connect(
    connection: socket.socket, address: Address, deadline: float, stop: threading.Event
) -> None:
    try:
        if address.interface:
            bind_to_interface(connection, address.interface, address.host)
        connection.connect_ex((address.host, address.port))
        _wait(connection, deadline, stop, to_write=True)
        connection.getpeername()  # raises when it was refused, or not accepted in time
    except OSError as cause:
        raise SetUpNetworkSilent(seen=(f"{address.host} does not accept a connection",)) from cause


def _send(
    connection: socket.socket, request: bytes, deadline: float, stop: threading.Event
) -> None:
    """The first piece is all of it but for large certificates, as its server wants it."""
    while request:
        _wait(connection, deadline, stop, to_write=True)
        try:
            request = request[connection.send(request) :]
        except OSError as cause:
            raise SetUpNetworkSilent(seen=("the connection broke while sending",)) from cause


def _receive(
    connection: socket.socket, reply: Reply, deadline: float, stop: threading.Event
) -> None:
    while not reply.is_complete and _wait(connection, deadline, stop, to_write=False):
        try:
            incoming = connection.recv(_CHUNK_BYTES)
        except OSError:
            return  # its network has gone: what has come is all
        if not incoming:
            reply.ended()
            return
        reply.feed(incoming)


def _wait(
    connection: socket.socket, deadline: float, stop: threading.Event, *, to_write: bool
) -> bool:
    """Whether it is ready before the deadline. Raises Stopped."""
    wanted = [connection]
    while (left_s := deadline - time.monotonic()) > 0:
        if stop.is_set():
            raise Stopped
        pause_s = min(GLANCE_S, left_s)
        if to_write:
            ready = any(select.select([], wanted, wanted, pause_s))
        else:
            ready = any(select.select(wanted, [], [], pause_s))
        if ready:
            return True
    return False
