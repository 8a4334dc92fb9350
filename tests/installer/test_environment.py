"""When `.venv` is trusted, and when it is made anew."""

import json
import shutil

import pytest

from installer.environment import RUN_LOCK, TEST_LOCK, Environment


@pytest.fixture
def made(checkout):
    """An environment as it stands after a whole set-up for use."""
    environment = Environment(checkout)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    stamp(environment, checkout, RUN_LOCK)
    return environment


def stamp(environment, checkout, *locks):
    text = json.dumps(environment.stamp_for(locks))
    (checkout / ".venv" / "station-stamp.json").write_text(text)


def append(file, text):
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_an_unchanged_one_is_ready(made):
    assert made.is_ready((RUN_LOCK,))


def test_one_for_use_lacks_the_tools_for_tests(made):
    assert not made.is_ready((RUN_LOCK, TEST_LOCK))


def test_one_with_the_tools_serves_for_use_too(made, checkout):
    stamp(made, checkout, RUN_LOCK, TEST_LOCK)
    assert made.is_ready((RUN_LOCK,))


def test_one_without_a_stamp_is_half_made(made, checkout):
    (checkout / ".venv" / "station-stamp.json").unlink()
    assert not made.is_ready((RUN_LOCK,))


def test_a_stamp_that_was_cut_short_is_no_stamp(made, checkout):
    (checkout / ".venv" / "station-stamp.json").write_text('{"place": "')
    assert not made.is_ready((RUN_LOCK,))


def test_a_changed_lock_wants_another_one(made, checkout):
    append(checkout / RUN_LOCK, "# changed\n")
    assert not made.is_ready((RUN_LOCK,))


def test_a_new_rule_for_the_linter_changes_nothing(made, checkout):
    append(checkout / "pyproject.toml", "\n[tool.other]\nrule = true\n")
    assert made.is_ready((RUN_LOCK,))


def test_a_moved_checkout_wants_its_own(made, checkout, tmp_path):
    moved = shutil.move(checkout, tmp_path / "elsewhere")
    assert not Environment(moved).is_ready((RUN_LOCK,))


def test_another_python_wants_its_own(made, monkeypatch):
    monkeypatch.setattr("sys.version_info", (3, 13, 99, "final", 0))
    assert not made.is_ready((RUN_LOCK,))


@pytest.mark.slow
@pytest.mark.timeout(120)  # a real virtual environment is made
def test_a_set_up_that_cannot_reach_the_index_says_so_and_is_not_taken_for_whole(
    installer, checkout
):
    told = installer(
        "demo",
        variables={
            "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
            "PIP_EXTRA_INDEX_URL": "",
            "PIP_CONFIG_FILE": "/dev/null",
            "PIP_FIND_LINKS": "",
            "PIP_RETRIES": "1",
        },
    )
    assert told.returncode == 4
    assert told.stderr.splitlines()[-1] == (
        "The packages could not be fetched: connect this computer to the network (behind a"
        " proxy, set HTTPS_PROXY) and run this again."
    )
    assert "Traceback" not in told.stderr
    assert not Environment(checkout).is_ready((RUN_LOCK,))


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence(installer, checkout):
    (checkout / ".venv").touch()
    told = installer("demo")
    assert told.returncode == 4
    assert told.stderr.count("\n") == 1
    assert "run this again" in told.stderr
