"""A checkout to set up, and the installer as its user meets it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("installer", "pyproject.toml", "requirements.lock", "requirements-test.lock")

Told = subprocess.CompletedProcess


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What the installer reads of a checkout; the folder's name has a space in it."""
    folder = tmp_path / "my station"
    folder.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("*.pyc"))
        else:
            shutil.copy(ROOT / part, folder / part)
    return folder


@pytest.fixture
def installer(checkout: Path, tmp_path: Path) -> Callable[..., "Told[str]"]:
    """Run it as a process from another folder, with `variables` on top of the environment."""

    def run(*arguments: str, variables: Mapping[str, str] | None = None) -> "Told[str]":
        return subprocess.run(
            [sys.executable, str(checkout / "installer" / "run.py"), *arguments],
            cwd=tmp_path,
            env=os.environ | (variables or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    return run
