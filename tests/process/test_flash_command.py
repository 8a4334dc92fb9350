"""`station flash …` over real processes: the bench is one, each command another."""

import json

import pytest

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import read_module
from tests.process.processes import end_bench, start_bench

pytestmark = pytest.mark.timeout(120)
SCALE = "0.05"


@pytest.fixture
def bench(tmp_path):
    bench = start_bench(tmp_path, "--time-scale", SCALE)
    yield bench
    end_bench(bench)


def image(bench, name="app.bin", **wish):
    content = build_image(ImageWish(body_bytes=3000, **wish))
    (bench.folder / name).write_bytes(content)
    return str(bench.folder / name), content


def run(bench, *arguments, **more):
    env = {"STATION_TIME_SCALE": SCALE}
    done = bench.station("flash", *arguments, "--json", env=env, **more)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_a_file_is_looked_over_without_any_device(bench):
    status, rows = run(bench, image(bench, product=9319, product_version=4)[0], "--check")
    assert status == 0
    assert [row["check"] for row in rows][-1] == "product"
    words = bench.station("flash", image(bench)[0], "--check").stdout
    assert words.startswith("good")


def test_a_wrong_file_never_leaves_and_says_why(bench):
    status, rows = run(bench, image(bench, platform=8)[0], "--port", bench.unit["port"])
    assert (status, rows[-1]["code"]) == (4, "firmware-wrong-platform")
    status, rows = run(bench, image(bench, platform=8)[0], "--check", "--port", bench.unit["port"])
    assert rows[-1]["number"] == "FW-503"
    assert [row["state"] for row in rows if row["event"] == "check"].count("bad") == 1


def test_by_cable_the_device_takes_it_restarts_and_says_that_it_runs_it(bench):
    file, content = image(bench, version=7)
    status, rows = run(bench, file)
    assert status == 0, rows
    verdict = rows[-1]
    assert (verdict["code"], verdict["device_id"]) == ("flashed", bench.unit["device_id"])
    assert [row for row in rows if row.get("sent_bytes") == len(content)]
    ran = bench.event("runs")
    assert (ran["part"], ran["version"]) == ("u1", 7)


def test_over_the_air_the_cloud_hears_what_it_runs(bench):
    recipe = bench.recipe()
    env = {"STATION_TIME_SCALE": SCALE}
    done = bench.station("provision", "--recipe", recipe, "--json", secrets=True, env=env)
    assert done.returncode == 0, done.stderr
    file, content = image(bench, version=8, text='Particle.function("blink"')
    device = bench.unit["device_id"]
    status, rows = _over_air(bench, file, device, recipe)
    assert status == 0, rows
    assert read_module(content).sha256[:8].lower() in rows[-1]["what"]
    assert rows[-1]["way"] == "air"


def _over_air(bench, file, device, recipe):
    env = {"STATION_TIME_SCALE": SCALE} | bench.secrets()
    done = bench.station(
        "flash", file, "--ota", "--device", device, "--recipe", recipe, "--json", env=env
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("arguments", [("--ota",), ("--device", "3b0021000847343432313031")])
def test_half_a_wish_is_told(bench, arguments):
    assert run(bench, image(bench)[0], *arguments)[0] == 2


def test_without_dfu_util_it_is_said_how_to_get_it(bench):
    done = bench.station("flash", image(bench)[0], "--dfu", env={"PATH": ""})
    assert done.returncode == 4
    assert "FW-520" in done.stderr
    assert "apt install dfu-util" in done.stderr
