"""`station bundle` as a whole process, after a run with known secrets."""

import json
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeout(120)
PHRASE = "a phrase for the vault"
CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"


def everything(file):
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_no_secret_of_a_run_is_in_its_bundle(bench, tmp_path):
    secrets = {
        "STATION_SECRET_TOKEN": bench.world["user"]["token"],
        "STATION_SECRET_VAULT": PHRASE,
        "STATION_SECRET_CLAIM_CODE": CODE,
        **bench.secrets(),
    }
    trace, into = str(tmp_path / "unit.trace"), str(tmp_path / "b.zip")
    run = bench.station(
        "bench", "--recipe", bench.recipe(), "--all", "--units", "1", "--operator", "Grace Hopper",
        "--trace", trace, "--verbose", "--json", env=secrets,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    logs = tmp_path / "state" / "station" / "log"
    logs.mkdir(parents=True, exist_ok=True)
    careless = "\n".join(secrets.values())
    (logs / "crash-20260101-000000.txt").write_text(careless, encoding="utf-8")
    with Path(trace).open("a", encoding="utf-8") as file:
        file.write(f"    9.000 D> {careless.encode('unicode_escape').decode()}\n")
    made = bench.station(
        "bundle", "--device", bench.unit["device_id"][-6:], "--trace", trace, "--into", into,
        "--json", env=secrets,
    )  # fmt: skip
    assert (made.returncode, made.stderr) == (0, "")
    told = json.loads(made.stdout)
    inside = everything(into)
    names = {file["name"] for file in told["files"]}
    assert {"versions.json", "settings.json", "slots.json", "trace.txt", "story.jsonl"} <= names
    text = "\n".join(inside.values())
    for name, secret in secrets.items():
        assert secret not in text, name
    assert "Grace" not in text
    assert "person:" in inside["story.jsonl"]
    assert bench.unit["device_id"] in inside["story.jsonl"]
    assert [file["name"] for file in json.loads(inside["manifest.json"])["files"]] == (
        [name for name in inside if name != "manifest.json"]
    )


def test_where_nothing_is_known_the_bundle_says_so(bench, tmp_path):
    run = bench.station("bundle", "--device", "ffffff", "--into", str(tmp_path / "b.zip"))
    assert run.returncode == 0
    assert "left out: the record" in run.stdout
    assert "Station sends it nowhere" in run.stderr


def test_a_place_that_cannot_be_written_ends_with_4(bench, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    run = bench.station("bundle", "--into", str(tmp_path / "file" / "b.zip"), "--json")
    assert (run.returncode, json.loads(run.stdout)["code"]) == (4, "bundle-not-kept")
