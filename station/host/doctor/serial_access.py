"""Serial ports on Linux: whom the system lets open them, and who has them open."""

import os
from collections.abc import Sequence
from pathlib import Path

from station.domain.field.findings import Finding
from station.domain.field.findings_access import Access, judge_access, judge_ports
from station.host.doctor.ground import Ground
from station.host.doctor.processes import holders
from station.host.doctor.udev_rule import installed_rule

GROUPS = ("dialout", "uucp")
"""Debian's and Arch's (device-protocol 7.1)."""
_NO_FILES = ("socket://", "rfc2217://", "/dev/pts/")
"""Whoever made a pseudo-terminal has it open all the time."""


def look_at_access(
    ground: Ground, ports: Sequence[str], user: str, groups: frozenset[int], *, is_root: bool
) -> Sequence[Finding]:
    """`groups` are those of this session. Other systems let everybody open a serial port."""
    if not ground.is_linux:
        return ()
    name, number, members = _group(ground)
    real = [port for port in ports if not port.startswith(_NO_FILES) and Path(port).exists()]
    denied = tuple(port for port in real if not os.access(port, os.R_OK | os.W_OK))
    opened = tuple(port for port in real if port not in denied)
    access = Access(
        user, name, is_root, user in members, number in groups,
        installed_rule(ground) is not None, denied, opened,
    )  # fmt: skip
    return (judge_access(access),)


def look_at_ports(ground: Ground, ports: Sequence[str]) -> Sequence[Finding]:
    """Who has a board's port open; only Linux tells."""
    real = {str(Path(port).resolve()) for port in ports if not port.startswith(_NO_FILES)}
    taken = holders(ground, real.__contains__) if ground.is_linux and real else []
    return (judge_ports(tuple(taken), ground.process, len(ports)),)


def _group(ground: Ground) -> tuple[str, int, frozenset[str]]:
    """Name, number and members of the group that owns serial ports here."""
    rows = [line.split(":") for line in ground.text("etc/group").splitlines()]
    known = {row[0]: row for row in rows if len(row) == 4 and row[2].isdigit()}
    for name in GROUPS:
        if name in known:
            _, _, number, members = known[name]
            return name, int(number), frozenset(members.split(","))
    return "", -1, frozenset()
