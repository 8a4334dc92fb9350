"""Sockets of one interface: where two networks have the same address, the right one answers.

A device is always 192.168.0.1 (device-protocol 3.1), and so is many a router at home.
"""

import socket
import struct
import sys
from collections.abc import Callable

from station.domain.field_errors import AddressClash

SO_BINDTODEVICE = 25
"""Linux; without rights of root since 5.7."""
IP_BOUND_IF = 25
"""macOS."""
IP_UNICAST_IF = 31
"""Windows."""
_SIOCGIFADDR = 0x8915
_IFREQ_BYTES, _ADDRESS_AT = 256, slice(20, 24)

Bind = Callable[[socket.socket, str, str], None]


def bind_to_interface(
    connection: socket.socket, interface: str, device: str, system: str = sys.platform
) -> None:
    """What `connection` sends to the address `device` leaves by `interface` alone: a name, on
    Windows a number. Raises AddressClash where the system does not bind and would send it into
    another network; OSError when the interface is gone.
    """
    bind = _BINDS.get(system, _by_source_address)
    bind(connection, interface, device)


def _on_linux(connection: socket.socket, interface: str, device: str) -> None:
    try:
        connection.setsockopt(socket.SOL_SOCKET, SO_BINDTODEVICE, interface.encode() + b"\0")
    except PermissionError:
        _by_source_address(connection, interface, device)


def _on_macos(connection: socket.socket, interface: str, _device: str) -> None:
    connection.setsockopt(socket.IPPROTO_IP, IP_BOUND_IF, _number(interface))


def _on_windows(connection: socket.socket, interface: str, _device: str) -> None:
    """The number of the interface is wanted as the network writes it."""
    connection.setsockopt(socket.IPPROTO_IP, IP_UNICAST_IF, struct.pack("!I", _number(interface)))


def _by_source_address(connection: socket.socket, interface: str, device: str) -> None:
    """Where sockets cannot be bound the system's own choice must already be the right one."""
    own = address_of(interface)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.connect((device, 9))  # sends nothing: the system only chooses where it would leave
        chosen: str = asked.getsockname()[0]
    if chosen != own:
        raise AddressClash(seen=(f"{device} would be reached from {chosen}, not by {interface}",))
    connection.bind((own, 0))


def address_of(interface: str) -> str:
    """Its IPv4 address; Linux only. Raises OSError when it is gone or has none."""
    import fcntl  # noqa: PLC0415  # Windows has none

    wish = struct.pack(f"{_IFREQ_BYTES}s", interface.encode()[:15])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        reply = fcntl.ioctl(asked.fileno(), _SIOCGIFADDR, wish)
    return socket.inet_ntoa(reply[_ADDRESS_AT])


def _number(interface: str) -> int:
    return int(interface) if interface.isdecimal() else socket.if_nametoindex(interface)


_BINDS: dict[str, Bind] = {"linux": _on_linux, "darwin": _on_macos, "win32": _on_windows}
