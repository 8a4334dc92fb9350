#!/usr/bin/env python3
"""Makes the lock files anew from pyproject.toml: `python3 installer/lock.py`. Needs uv.

A lock names versions and the hashes of all files of that version, so it holds on every system
that Station runs on. It names no address: where packages come from is each computer's affair.
"""

import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = ROOT / "requirements.lock"
MORE = {
    "test": ("requirements-test.lock", "What its checks need besides"),
    "build": ("requirements-build.lock", "What its packages are made with"),
}
"""Each holds what stands in the first no more."""
HEAD = "# {what}: versions, and the hashes of all their files. Made by installer/lock.py.\n"
UV = ("uv", "pip", "compile", "-", "--universal", "--python-version", "3.11", "--quiet",
      "--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url")  # fmt: skip

Entries = dict[str, str]


def make() -> None:
    """Write them all."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    builders = [*project["build-system"]["requires"], "editables"]
    run = [*project["project"]["dependencies"], *builders]
    optional = project["project"]["optional-dependencies"]
    run_entries = _compiled(run)
    RUN_LOCK.write_text(HEAD.format(what="What Station runs on") + "".join(run_entries.values()))
    pins = [text.partition(" \\")[0] for text in run_entries.values()]  # with its condition
    for extra, (lock, what) in MORE.items():
        entries = _compiled([*run, *optional[extra]], pins)
        added = [text for name, text in entries.items() if run_entries.get(name) != text]
        (ROOT / lock).write_text(HEAD.format(what=what) + "".join(added))


def _compiled(requirements: list[str], pins: list[str] | None = None) -> Entries:
    """Each package's lines by its name. `pins` hold what is decided already."""
    wanted = "\n".join([*requirements, *(pins or [])])
    done = subprocess.run(UV, input=wanted, stdout=subprocess.PIPE, text=True, check=True)
    entries: Entries = {}
    name = ""
    for line in done.stdout.splitlines(keepends=True):
        if not line.startswith(" "):
            name = line.partition("==")[0]
        entries[name] = entries.get(name, "") + line
    return entries


if __name__ == "__main__":
    make()
