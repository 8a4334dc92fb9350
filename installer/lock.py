#!/usr/bin/env python3
"""Makes the two lock files anew from pyproject.toml: `python3 installer/lock.py`. Needs uv.

A lock names versions and the hashes of all files of that version, so it holds on every system
that Station runs on. It names no address: where packages come from is each computer's affair.
"""

import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK, TEST_LOCK = ROOT / "requirements.lock", ROOT / "requirements-test.lock"
HEAD = "# {what}: versions, and the hashes of all their files. Made by installer/lock.py.\n"
UV = ("uv", "pip", "compile", "-", "--universal", "--python-version", "3.11", "--quiet",
      "--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url")  # fmt: skip

Entries = dict[str, str]


def make() -> None:
    """Write both; what stands in the first is not repeated in the second."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    builders = [*project["build-system"]["requires"], "editables"]
    run = [*project["project"]["dependencies"], *builders]
    tools = project["project"]["optional-dependencies"]["test"]
    run_entries = _compiled(run)
    RUN_LOCK.write_text(HEAD.format(what="What Station runs on") + "".join(run_entries.values()))
    pins = [text.partition(" ")[0] for text in run_entries.values()]
    all_entries = _compiled([*run, *tools], pins)
    added = [text for name, text in all_entries.items() if run_entries.get(name) != text]
    TEST_LOCK.write_text(HEAD.format(what="What its checks need besides") + "".join(added))


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
