"""What else is on this computer's ground: another Station, and the device's address."""

import ipaddress
import socket
from collections.abc import Iterator, Sequence
from pathlib import Path

from station.domain.field.findings import Finding, ok, watch
from station.domain.field_errors import AddressClash
from station.host.doctor.ground import Ground
from station.host.doctor.processes import holders

DEVICE_ADDRESS = ipaddress.IPv4Address("192.168.0.1")
"""Where a device answers on its own network (device-protocol 3.1)."""
_OTHERS, _ADDRESS = "other-station", "device-address"


def look_at_others(ground: Ground, folders: Sequence[Path]) -> Sequence[Finding]:
    """Another Station has the record, the vault or the site's budget open; only Linux tells."""
    if not ground.is_linux:
        return ()
    places = tuple(f"{folder.resolve()}/" for folder in folders)
    found = holders(ground, lambda path: path.startswith(places))
    others = {holder.pid: holder for holder in found if holder.pid != ground.process}
    if not others:
        return (ok(_OTHERS, "No other Station works on this computer's record."),)
    named = ", ".join(
        f"{holder} has {Path(holder.path).name} open" for holder in list(others.values())[:3]
    )
    return (
        watch(_OTHERS, f"Another program works with Station's files: {named}.",
              "Record, ports and budget are shared in turns; the second is told who holds them.",
              "Close it, if it is not meant to run."),
    )  # fmt: skip


def look_at_device_address(ground: Ground) -> Sequence[Finding]:
    """192.168.0.x on the computer's own network too."""
    clashes = sorted(set(_own_networks(ground))) if ground.is_linux else _asked_of_the_system()
    if not clashes:
        return (ok(_ADDRESS, "192.168.0.1 is free for a device's own network."),)
    return (
        watch(_ADDRESS, f"This computer's network has 192.168.0.x too ({', '.join(clashes)}).",
              "A device on its own Wi-Fi answers at 192.168.0.1.",
              "Nothing to do: Station binds its talk to the Wi-Fi adapter. Else deliver by USB.",
              AddressClash.code),
    )  # fmt: skip


def _own_networks(ground: Ground) -> Iterator[str]:
    """Interfaces whose own network holds the device's address: destination and mask are hex, the
    least byte first; a network of one's own has no gateway.
    """
    for line in ground.text("proc/net/route").splitlines()[1:]:
        words = line.split()
        if len(words) < 8 or words[2] != "00000000":
            continue
        destination, mask = _address(words[1]), _address(words[7])
        if int(mask) and int(DEVICE_ADDRESS) & int(mask) == int(destination):
            yield words[0]


def _address(text: str) -> ipaddress.IPv4Address:
    return ipaddress.IPv4Address(bytes.fromhex(text)[::-1])


def _asked_of_the_system() -> list[str]:
    """By which own address it would go there; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect((str(DEVICE_ADDRESS), 9))
        except OSError:
            return []
        own = ipaddress.IPv4Address(asked.getsockname()[0])
    network = ipaddress.IPv4Network(f"{DEVICE_ADDRESS}/24", strict=False)
    return [str(own)] if own in network else []
