"""A computer made of files: its processes, its groups, its rules."""

import sys
from pathlib import Path

import pytest

from station.host.doctor.ground import Ground

SHELL = "/usr/bin:/bin"


@pytest.fixture
def ground(tmp_path):
    """A Linux without anything."""
    root = tmp_path / "root"
    root.mkdir()
    return Ground(root, "linux", {"PATH": str(tmp_path / "bin")}, 4242)


@pytest.fixture
def process(ground):
    """Adds a process that has files open, as the kernel shows it below /proc."""

    def add(pid: int, program: str, *files: str) -> None:
        folder = ground.root / "proc" / str(pid)
        (folder / "fd").mkdir(parents=True)
        (folder / "comm").write_text(f"{program}\n", encoding="utf-8")
        for number, file in enumerate(files):
            (folder / "fd" / str(number)).symlink_to(file)

    return add


@pytest.fixture
def stand_in(tmp_path):
    """Puts a program into the search path."""
    folder = tmp_path / "bin"
    folder.mkdir()

    def make(name: str, *lines: str) -> Path:
        program = folder / name
        program.write_text("\n".join((f"#!{sys.executable}", "import sys", *lines)), "utf-8")
        program.chmod(0o755)
        return program

    return make
