"""Boots the machine, hears what is told in it, and never outlives its time."""

import json
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from installer.machine.root import kernel_and_root

MEMORY_MB = 2048
LASTS_AT_MOST_S = 700.0
MARK = "@@ "
"""Begins a line that is JSON; all others are the console's own."""


@dataclass
class Told:
    """What each scenario said, by its name; `log` is the console, for when one is missing."""

    results: dict[str, dict[str, Any]] = field(default_factory=dict)
    log: str = ""


def run_machine() -> Told:
    """Raises Unfit."""
    with tempfile.TemporaryDirectory(prefix="station-machine-") as folder:
        kernel, root = kernel_and_root(Path(folder))
        return _told(_console(kernel, root))


def _console(kernel: Path, root: Path) -> str:
    command = [
        "qemu-system-x86_64", "-accel", "tcg,thread=multi", "-smp", "2",
        "-m", str(MEMORY_MB), "-nodefaults", "-no-reboot", "-display", "none", "-nic", "none",
        "-serial", "stdio", "-kernel", str(kernel), "-initrd", str(root),
        "-append", "console=ttyS0 quiet panic=-1 cfg80211.ieee80211_regdom=US mitigations=off",
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=LASTS_AT_MOST_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as late:
        return (late.output or b"").decode(errors="replace")
    return done.stdout.decode(errors="replace")


def _told(console: str) -> Told:
    told = Told(log=console[-20_000:])
    for line in console.splitlines():
        _, mark, text = line.partition(MARK)
        if mark:
            try:
                said = json.loads(text)
            except ValueError:
                continue  # a line that the kernel wrote into: the test that misses it shows the log
            told.results[said.pop("scenario")] = said
    return told
