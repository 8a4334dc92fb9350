"""Whether this user may open serial ports on Linux (device-protocol 7.1)."""

from dataclasses import dataclass

from station.domain.device_errors import PortBusy, PortDenied
from station.domain.field.findings import Finding, State, fix, ok, watch

SERIAL = "serial-access"
_WHY = "Without it no device can be spoken to by USB."


@dataclass(frozen=True, slots=True)
class Access:
    """What a system shows of a user's rights. `group` owns serial ports here ("" for none); the
    file of groups may say more than the session that was begun before it was changed. `denied`
    are boards plugged in now that this user cannot open, `opened` those that may be.
    """

    user: str
    group: str = ""
    is_root: bool = False
    is_member: bool = False
    is_in_session: bool = False
    has_rule: bool = False
    denied: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()


def judge_access(access: Access) -> Finding:
    """A port that may be opened now is the strongest proof; a rule for the person at the screen
    the weakest.
    """
    may_open = access.opened and not access.denied
    if access.is_root or may_open or (access.is_in_session and not access.denied):
        return ok(SERIAL, f"{access.user} may open serial ports{_by(access)}.")
    if access.is_member and not access.is_in_session:
        return fix(
            SERIAL, f"{access.user} is in the group {access.group}, this session is not yet.",
            _WHY, "Log out and in; a restart does it surely.", PortDenied.code,
        )  # fmt: skip
    if access.has_rule and not access.denied:
        return ok(SERIAL, f"Whoever sits at this computer may open {_boards()} (udev rule).")
    return _not_allowed(access)


def _not_allowed(access: Access) -> Finding:
    ports = ", ".join(access.denied)
    what = f"{access.user} may not open {ports or 'serial ports'}."
    if not access.group:
        return fix(
            SERIAL, what, _WHY, "Install the udev rule, then plug the device in again.",
            PortDenied.code,
        )  # fmt: skip
    return Finding(
        SERIAL, State.FIX, what, _WHY,
        f"Join the group {access.group}, then log out and in.", PortDenied.code,
        commands=(f"sudo usermod -aG {access.group} {access.user}",),
    )  # fmt: skip


def _by(access: Access) -> str:
    if access.is_root:
        return " as the system's own user"
    return f" by the group {access.group}" if access.is_in_session else ""


def _boards() -> str:
    return "Particle boards"


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that has a file open."""

    pid: int
    program: str
    path: str

    def __str__(self) -> str:
        return f"{self.program} (process {self.pid})"


def judge_ports(taken: tuple[Holder, ...], ours: int, ports: int) -> Finding:
    """`ours` is this process; `ports` how many boards are plugged in. Another Station is told as
    any other program.
    """
    check = "ports"
    others = [holder for holder in taken if holder.pid != ours]
    if not others:
        boards = {0: "No board is plugged in", 1: "One board is plugged in"}
        return ok(check, f"{boards.get(ports, f'{ports} boards are plugged in')}, none is taken.")
    named = "; ".join(f"{holder} uses {holder.path}" for holder in others[:3])
    return watch(
        check, f"{named}.", "One port is for one program: Station cannot open it meanwhile.",
        "Close that program, then check again.", PortBusy.code,
    )  # fmt: skip
