"""The udev rule: whether it is there, whom it keeps away, and how it comes there."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from station.domain.field.findings import Finding
from station.domain.field.findings_rule import RULE_FILE, judge_modem_manager, judge_rule
from station.domain.field_errors import FixNotDone
from station.host.doctor.ground import Ground
from station.host.doctor.processes import holders, running

FOLDERS = ("etc/udev/rules.d", "run/udev/rules.d", "usr/local/lib/udev/rules.d",
           "usr/lib/udev/rules.d", "lib/udev/rules.d")  # fmt: skip
"""Where udev looks; the first that has the file counts."""
ASKED_S = 120.0
"""A person types a password meanwhile."""
_MODEM_MANAGER = "ModemManager"
_REFUSED = {126: "Nobody gave the rights for it.", 127: "This user may not get the rights for it."}
"""What pkexec ends with."""


def installed_rule(ground: Ground) -> str | None:
    """The text that udev reads; None where there is none."""
    for folder in FOLDERS:
        file = ground.root / folder / RULE_FILE
        if file.is_file():
            return ground.text(f"{folder}/{RULE_FILE}")
    return None


def look_at_rule(ground: Ground, ours: Path) -> Sequence[Finding]:
    if not ground.is_linux:
        return ()
    return (judge_rule(installed_rule(ground), ours.read_text(encoding="utf-8"), str(ours)),)


def look_at_modem_manager(ground: Ground, ours: Path) -> Sequence[Finding]:
    if not ground.is_linux:
        return ()
    runs = running(ground, _MODEM_MANAGER)
    seen = holders(ground, lambda path: path.startswith("/dev/ttyACM")) if runs else []
    held = tuple(sorted({each.path for each in seen if each.program == _MODEM_MANAGER}))
    has_rule = installed_rule(ground) is not None
    return (judge_modem_manager(held, str(ours), runs=runs, has_rule=has_rule),)


def install_rule(ground: Ground, ours: Path, installer: Path) -> str:
    """Copy one file and make udev read it; the system asks for the rights, once. Blocking.
    Raises FixNotDone.
    """
    if not ground.is_linux:
        raise FixNotDone("Only Linux has udev rules.")
    target = ground.root / FOLDERS[0]
    words = [*_rights(ground), "/bin/sh", str(installer), str(ours), str(target)]
    try:
        done = subprocess.run(  # noqa: S603  # words of our own, no shell line
            words, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
            timeout=ASKED_S, check=False, env=dict(ground.environment),
        )  # fmt: skip
    except subprocess.TimeoutExpired as cause:
        raise FixNotDone("Nobody answered the question for rights in time.") from cause
    except OSError as cause:
        raise FixNotDone(f"The rule cannot be installed: {cause.strerror}.") from cause
    if done.returncode:
        raise FixNotDone(_REFUSED.get(done.returncode) or _said(done))
    return f"The rule is installed: {target / RULE_FILE}. Plug the device in again."


def _rights(ground: Ground) -> list[str]:
    """Raises FixNotDone."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    program = shutil.which("pkexec", path=ground.environment.get("PATH"))
    if program is None:
        raise FixNotDone("This system has no pkexec, which asks for rights.")
    return [program]


def _said(done: "subprocess.CompletedProcess[str]") -> str:
    lines = (done.stderr or done.stdout).strip().splitlines()
    return f"The rule is not installed: {lines[-1][:120] if lines else done.returncode}"
