"""`station setup` as a whole process: one file for many stations."""

import json
from pathlib import Path

import pytest

from tests.process.processes import RECIPE, private_environment, run_station

pytestmark = pytest.mark.timeout(60)
SETUP = """\
version = 1
[station]
name = "Line 3"
language = "de"
[cloud]
url = "https://api.particle.io"
client_id = "station-1"
product = 9319
[bench]
recipe = "thermostat.toml"
slots = "fixture.toml"
[sound]
volume = 3
"""
SLOTS = '[[slot]]\nname = "1"\nplace = "1-1"\n[[slot]]\nname = "2"\nplace = "1-2"\n'
TOKEN = "59993d84d58dcc198069a171e9c2c69b0d52a58b"


@pytest.fixture
def station(tmp_path):
    """A computer that has never seen Station, and the folder with the files."""
    files = tmp_path / "files"
    files.mkdir()
    recipe = RECIPE.format(
        cloud_url="https://api.particle.io", client_id="station-1", product="9319"
    )
    (files / "setup.toml").write_text(SETUP, encoding="utf-8")
    (files / "thermostat.toml").write_text(recipe, encoding="utf-8")
    (files / "fixture.toml").write_text(SLOTS, encoding="utf-8")

    def run(*arguments, computer="one", **secrets):
        home = tmp_path / computer
        home.mkdir(exist_ok=True)
        environment = private_environment(home) | {"XDG_DATA_HOME": str(home / "data")} | secrets
        return run_station("setup", *arguments, environment=environment)

    run.files = files
    return run


def changes(run) -> dict[str, str]:
    return {each["what"]: each["after"] for each in json.loads(run.stdout)["changes"]}


def test_a_station_is_set_up_whole_and_a_second_time_changes_nothing(station):
    file = str(station.files / "setup.toml")
    first = station("--from", file, "--json")
    assert first.returncode == 0, first.stderr
    assert changes(first)["cloud.product"] == "9319"
    assert (changes(first)["bench.recipe"], changes(first)["bench.slots"]) == (
        "thermostat.toml",
        "2",
    )
    second = station("--from", file, "--json")
    assert changes(second) == {}


def test_a_look_beforehand_changes_nothing(station):
    file = str(station.files / "setup.toml")
    assert changes(station("--check", file, "--json"))
    assert changes(station("--check", file, "--json"))


def test_what_is_still_to_be_done_by_hand_is_told_as_commands(station):
    run = station("--from", str(station.files / "setup.toml"))
    assert "station secret replace client" in run.stderr
    assert "station engineer set-pin" in run.stderr


def test_a_file_with_a_secret_is_refused_and_the_secret_is_not_told(station):
    file = station.files / "setup.toml"
    file.write_text(f'{SETUP}[account]\ntoken = "{TOKEN}"\n', encoding="utf-8")
    run = station("--from", str(file), "--json")
    told = json.loads(run.stdout)
    assert (run.returncode, told["code"]) == (2, "setup-wrong")
    assert "account.token" in told["what"]
    assert TOKEN not in run.stdout + run.stderr


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("setup.toml", SETUP.replace("volume = 3", "volume = 9")),
        ("setup.toml", SETUP.replace("url =", "adress =")),
        ("thermostat.toml", "name = 3"),
        ("fixture.toml", "[[slot]]\nname = 3\n"),
    ],
)
def test_with_anything_wrong_nothing_is_changed(station, file, text):
    (station.files / file).write_text(text, encoding="utf-8")
    run = station("--from", str(station.files / "setup.toml"), "--json")
    assert (run.returncode, json.loads(run.stdout)["code"]) == (2, "setup-wrong")
    settings = Path(station.files.parent / "one" / "config" / "station" / "settings.toml")
    assert not settings.exists()


def test_one_stations_own_setup_makes_another_the_same(station):
    station("--from", str(station.files / "setup.toml"))
    copy = station.files / "copy.toml"
    assert station("--export", str(copy)).returncode == 0
    other = station("--from", str(copy), "--json", computer="two")
    assert other.returncode == 0, other.stdout + other.stderr
    assert changes(other)["station.name"] == "Line 3"
    assert changes(station("--check", str(copy), "--json")) == {}


def test_where_there_is_an_engineer_the_pin_is_asked_for(station, tmp_path):
    (tmp_path / "one").mkdir()
    own = {"XDG_DATA_HOME": str(tmp_path / "one" / "data")}
    environment = private_environment(tmp_path / "one") | own
    set_pin = run_station(
        "engineer", "set-pin", environment=environment | {"STATION_SECRET_NEW_PIN": "274936"}
    )
    assert set_pin.returncode == 0, set_pin.stderr
    file = str(station.files / "setup.toml")
    refused = station("--from", file, "--json")
    assert json.loads(refused.stdout)["code"] in ("engineer-needed", "pin-wrong")
    assert station("--from", file, STATION_SECRET_PIN="274936").returncode == 0


def test_the_change_stands_in_the_record_without_its_values(station, tmp_path):
    station("--from", str(station.files / "setup.toml"))
    environment = private_environment(tmp_path / "one")
    environment |= {"XDG_DATA_HOME": str(tmp_path / "one" / "data")}
    told = run_station("ledger", "export", "--format", "jsonl", environment=environment)
    (line,) = [each for each in told.stdout.splitlines() if "set up from a file" in each]
    assert "station.name" in line
    assert "9319" not in line


def test_a_misspelt_key_is_told_with_its_line_and_the_nearest_known_one(station):
    (station.files / "setup.toml").write_text(SETUP.replace("url =", "ulr ="), encoding="utf-8")
    run = station("--check", str(station.files / "setup.toml"))
    assert run.returncode == 2
    assert "line 6, cloud.ulr is unknown; the nearest known is cloud.url" in run.stderr
