"""`station replay`: what one process recorded, another replays without device or cloud."""

import json
from pathlib import Path

import pytest

from tests.process.processes import end_bench, start_bench

pytestmark = pytest.mark.timeout(120)
FAST = {"STATION_TIME_SCALE": "0.05"}


def owned(bench):
    bench.order(
        do="put", unit=bench.unit["device_id"], product=bench.world["product"],
        owner="grace@example.com",
    )  # fmt: skip
    return {}


def wrong_password(_bench):
    return {"STATION_SECRET_WIFI": "not the password"}


def pulled(bench):
    bench.order(trouble={"kind": "unplug", "after_bytes": 3, "at": "C"})
    return {}


def nothing(_bench):
    return {}


KINDS = {
    "confirmed": ((), nothing, "port"),
    "not-listening": (("--not-listening",), nothing, "port"),
    "password-wrong": ((), wrong_password, "port"),
    "owned-by-another": ((), owned, "softap"),
    "unit-lost": ((), pulled, "port"),
}


@pytest.mark.parametrize("code", KINDS)
def test_a_recorded_unit_ends_as_it_did_although_device_and_cloud_are_gone(tmp_path, code):
    flags, befall, by = KINDS[code]
    bench, trace = start_bench(tmp_path, *flags), str(tmp_path / "unit.trace")
    try:
        way = ("--port", bench.unit["port"]) if by == "port" else (
            "--softap", bench.unit["softap_http"]
        )  # fmt: skip
        more = {**bench.secrets(), **befall(bench), **FAST}
        run = bench.station(
            "provision", "--recipe", bench.recipe(), *way, "--trace", trace, "--json", env=more
        )
        assert json.loads(run.stdout.splitlines()[-1])["code"] == code
    finally:
        end_bench(bench)
    if code == "password-wrong":
        made = bench.station("bundle", "--trace", trace, "--into", str(tmp_path / "b.zip"))
        assert made.returncode == 0, made.stderr
        trace = str(tmp_path / "b.zip")
    again = bench.station("replay", trace, "--json")
    told = json.loads(again.stdout.splitlines()[-1])
    assert (told["recorded"], told["replayed"], again.returncode) == (code, code, 0)
    assert told["departures"] == []


def test_what_this_station_does_otherwise_than_the_recorded_one_is_told(bench, tmp_path):
    trace = tmp_path / "unit.trace"
    trace.write_text("    0.001 H> i\n    0.002 = confirmed\n", encoding="utf-8")
    run = bench.station("replay", str(trace))
    assert run.returncode == 3
    assert "Another verdict: confirmed was recorded, now it is not-listening." in run.stdout


@pytest.mark.parametrize("text", ["no trace at all\n", ""])
def test_what_is_no_trace_is_refused_in_words(bench, tmp_path, text):
    file = Path(tmp_path / "x.trace")
    file.write_text(text, encoding="utf-8")
    run = bench.station("replay", str(file), "--json")
    assert (run.returncode, json.loads(run.stdout)["code"]) == (4, "trace-unfit")


def test_replaying_leaves_nothing_behind_on_this_computer(bench, tmp_path):
    trace = tmp_path / "unit.trace"
    trace.write_text("    0.001 H> i\n    0.002 = not-listening\n", encoding="utf-8")
    before = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert bench.station("replay", str(trace)).returncode == 0
    added = {file for file in tmp_path.rglob("*") if file.is_file()} - before
    assert not [file for file in added if "log" not in file.parts]
