"""The udev rule, and the modem manager that it keeps away (device-protocol 7.1)."""

from station.domain.device_errors import ModemManagerProbing
from station.domain.field.findings import Finding, State, ok, watch

RULE, MODEM_MANAGER = "udev-rule", "modem-manager"
RULE_FILE = "50-station-particle.rules"
INSTALL = "udev-rule"
"""The name of the mending."""
_FIX = "Install the rule, then plug the device in again."
_COMMANDS = (
    f"sudo cp {{source}} /etc/udev/rules.d/{RULE_FILE}",
    "sudo udevadm control --reload-rules",
)


def judge_rule(installed: str | None, ours: str, source: str) -> Finding:
    """`installed` is the text that the system has, None for none; `source` where ours lies."""
    if installed is not None and _meaning(installed) == _meaning(ours):
        return ok(RULE, "The udev rule for Particle devices is installed.")
    is_absent = installed is None
    what = "The udev rule for Particle devices is not installed."
    return Finding(
        RULE, State.WATCH,
        what if is_absent else "The installed udev rule is not the one of this Station.",
        "It lets this user open devices, and keeps ModemManager from typing into them.",
        _FIX, mended_by=INSTALL, commands=_typed(source),
    )  # fmt: skip


def judge_modem_manager(
    held: tuple[str, ...], source: str, *, runs: bool, has_rule: bool
) -> Finding:
    """`held` are the ports that it was seen with; only the system's own user can see that."""
    if not runs:
        return ok(MODEM_MANAGER, "No ModemManager runs here.")
    if has_rule and not held:
        return ok(MODEM_MANAGER, "ModemManager runs, and the udev rule keeps it away.")
    if has_rule:
        return watch(
            MODEM_MANAGER, f"ModemManager still holds {', '.join(held)}.",
            "The rule is read when a device is plugged in.",
            "Pull the device out and plug it in again.", ModemManagerProbing.code,
        )  # fmt: skip
    where = f" (now {', '.join(held)})" if held else ""
    return Finding(
        MODEM_MANAGER, State.FIX, f"ModemManager takes new devices for 10 s{where}.",
        "It types into the console, and the device may take its letters for commands.",
        _FIX, ModemManagerProbing.code, mended_by=INSTALL, commands=_typed(source),
    )  # fmt: skip


def _typed(source: str) -> tuple[str, ...]:
    return tuple(command.format(source=source) for command in _COMMANDS)


def _meaning(text: str) -> list[str]:
    """The lines that count: comments and blanks may differ."""
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]
