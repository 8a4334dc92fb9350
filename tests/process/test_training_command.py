"""`station training` as a whole process: what needs no window."""

import json
import subprocess
import sys

import pytest

from tests.process.processes import private_environment

pytestmark = pytest.mark.timeout(60)
NAMES = [
    "not-listening", "wrong-password", "owned-by-another", "access-point-down", "code-expired",
    "cable-pulled",
]  # fmt: skip


def station(folder, *arguments):
    environment = private_environment(folder) | {
        "XDG_DATA_HOME": str(folder / "data"), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "station", "training", *arguments],
        env=environment, capture_output=True, text=True, timeout=40, check=False,
    )  # fmt: skip


def marks_of_ada(folder, *, passed=True):
    best = {"points": 15, "of": 15, "passed": passed, "took_s": 61.5, "on": "2026-05-17"}
    file = folder / "data" / "station" / "training" / "marks.json"
    file.parent.mkdir(parents=True)
    people = {"Ada <Lovelace>": dict.fromkeys(NAMES, best)}
    file.write_text(json.dumps({"people": people}), encoding="utf-8")


def test_the_drills_are_listed_without_what_would_give_them_away(tmp_path):
    run = station(tmp_path, "--list", "--json")
    assert run.returncode == 0, run.stderr
    drills = json.loads(run.stdout)["drills"]
    assert [drill["name"] for drill in drills] == NAMES
    assert set(drills[0]) == {"name", "title", "story", "points", "practised_s"}


def test_progress_is_told_for_programs(tmp_path):
    assert json.loads(station(tmp_path, "--json").stdout) == {"people": []}
    marks_of_ada(tmp_path)
    (ada,) = json.loads(station(tmp_path, "--json").stdout)["people"]
    assert (ada["person"], ada["passed"], ada["certified"]) == ("Ada <Lovelace>", 6, True)
    assert ada["drills"]["cable-pulled"]["took_s"] == 61.5


def test_a_certificate_that_was_earned_is_written_as_pdf_and_says_training(tmp_path):
    marks_of_ada(tmp_path)
    file = tmp_path / "ada.pdf"
    run = station(tmp_path, "--certificate", str(file))
    assert run.returncode == 0, run.stderr
    assert file.read_bytes().startswith(b"%PDF")
    assert station(tmp_path, "--certificate", str(tmp_path / "ada.html")).returncode == 0
    page = (tmp_path / "ada.html").read_text(encoding="utf-8")
    assert "TRAINING" in page
    assert "Ada &lt;Lovelace&gt;" in page


def test_one_that_was_not_earned_ends_with_3_and_leaves_no_file(tmp_path):
    marks_of_ada(tmp_path, passed=False)
    file = tmp_path / "ada.pdf"
    run = station(tmp_path, "--certificate", str(file))
    assert run.returncode == 3
    assert "0 of 6" in run.stderr
    assert not file.exists()


def test_a_certificate_of_another_kind_is_refused_with_its_number(tmp_path):
    marks_of_ada(tmp_path)
    run = station(tmp_path, "--certificate", str(tmp_path / "ada.docx"))
    assert run.returncode == 4
    assert "STN-441" in run.stdout + run.stderr


def test_a_drill_that_there_is_not_is_refused_before_the_training_begins(tmp_path):
    run = station(tmp_path, "--drill", "juggling")
    assert run.returncode != 0
    assert "--list" in run.stderr
    assert not (tmp_path / "data" / "station" / "training").exists()
