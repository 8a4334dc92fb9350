"""The gate: which Python may come in, and how the others are told."""

import ast
import os
import shutil
from pathlib import Path

import pytest

from installer.run import complaint

GATE = Path(__file__).resolve().parents[2] / "installer" / "run.py"


def test_python_3_6_can_read_the_gate():
    assert ast.parse(GATE.read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("minor", [11, 12, 13])
def test_the_supported_pythons_may_come_in(minor):
    assert complaint(3, minor) == ""


@pytest.mark.parametrize("minor", [6, 10, 14])
def test_another_python_is_told_in_one_sentence_with_its_remedy(minor, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    told = complaint(3, minor)
    assert told == (
        f"Station runs on Python 3.11 to 3.13 and this is 3.{minor}:"
        " install Python 3.12 and run this with it."
    )


@pytest.mark.skipif(os.name == "nt", reason="a command has another ending there")
def test_a_fitting_python_that_is_there_is_named(monkeypatch, tmp_path):
    shutil.copy(shutil.which("true") or "/bin/true", tmp_path / "python3.12")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert complaint(3, 9).endswith("run this with python3.12.")


def test_it_works_from_any_folder_and_says_what_it_can_do(installer):
    told = installer("--help")
    assert told.returncode == 0
    assert all(command in told.stdout for command in ("demo", "test", "bench"))
