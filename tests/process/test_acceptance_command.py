"""`station acceptance` as a whole process: a rehearsal on the simulated bench."""

import json

import pytest

pytestmark = pytest.mark.timeout(120)


@pytest.mark.parametrize(("flag", "way"), [("--port", "port"), ("--softap", "softap_http")])
def test_a_rehearsal_finds_no_difference_and_says_that_it_is_one(bench, tmp_path, flag, way):
    out = tmp_path / "out"
    run = bench.station(
        "acceptance", "--recipe", bench.recipe(), flag, bench.unit[way], "--out", str(out),
        "--yes", "--json", secrets=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    (told,) = [json.loads(line) for line in run.stdout.splitlines()]
    assert (told["clean"], told["hardware"], told["differ"]) == (True, False, 0)
    assert told["device_id"] == bench.unit["device_id"]
    assert told["agree"] > 10
    assert "proves nothing of hardware" in (out / "acceptance.md").read_text(encoding="utf-8")
    assert sorted(file.name for file in out.iterdir()) == [
        "acceptance.json", "acceptance.md", "simulated.trace", "unit.trace",
    ]  # fmt: skip
    kept = "".join(file.read_text(encoding="utf-8") for file in out.iterdir())
    for secret in bench.secrets().values():
        assert secret not in kept + run.stdout + run.stderr


def test_nothing_is_claimed_before_somebody_agreed_or_without_a_place_for_the_report(bench):
    run = bench.station("acceptance", "--recipe", bench.recipe(), "--json", secrets=True, input="")
    assert (run.returncode, json.loads(run.stdout)["code"]) == (2, "not-agreed")
    run = bench.station(
        "acceptance", "--recipe", bench.recipe(), "--yes", "--out", bench.recipe(), "--json",
        secrets=True,
    )  # fmt: skip
    assert (run.returncode, json.loads(run.stdout)["code"]) == (4, "report-not-kept")
    info = bench.station("device", "identify", "--port", bench.unit["port"], "--json")
    assert json.loads(info.stdout)["claimed"] is False


def test_the_version_is_told_with_what_it_is_worth(bench):
    run = bench.station("--version")
    assert run.stdout.startswith("station ")
    build, worth = run.stderr.splitlines()
    assert build.startswith("It runs from its source; git brings a newer one (")
    assert worth == "Not yet seen on hardware."


def test_a_device_that_says_something_else_spoils_the_report(bench, tmp_path):
    bench.order(trouble={"kind": "sorry", "at": "C"})
    out = tmp_path / "out"
    run = bench.station(
        "acceptance", "--recipe", bench.recipe(), "--port", bench.unit["port"], "--out", str(out),
        "--yes", "--json", secrets=True,
    )  # fmt: skip
    assert run.returncode == 3, run.stdout + run.stderr
    told = json.loads(run.stdout)
    assert (told["clean"], told["verdict"]["code"]) == (False, "confirmed")
    assert {row["asked"] for row in told["rows"] if row["spoils"]} == {"C"}
    assert "(code too short)" in (out / "acceptance.md").read_text(encoding="utf-8")
