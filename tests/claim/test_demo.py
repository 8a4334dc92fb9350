"""`station --demo --offscreen`: the window takes a simulated unit through a whole claim."""

import subprocess
import sys

import pytest

from tests.process.processes import private_environment

pytestmark = pytest.mark.timeout(120)


def test_the_window_drives_a_whole_claim_and_keeps_a_picture_of_every_page(tmp_path):
    pictures = tmp_path / "pictures"
    environment = private_environment(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-m", "station", "--demo", "--offscreen", "--pictures", str(pictures)],
        env=environment, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    assert "PASS" in run.stdout
    names = sorted(file.name for file in pictures.iterdir())
    assert [name[:2] for name in names] == [f"0{page}" for page in range(1, 9)]
    assert "Traceback" not in run.stderr
