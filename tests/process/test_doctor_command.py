"""`station doctor` as a whole process."""

import json

import pytest

pytestmark = pytest.mark.timeout(120)


def test_the_simulated_bench_is_looked_over_with_the_recipes_account(bench):
    user = {"STATION_SECRET_TOKEN": bench.world["user"]["token"]}
    run = bench.station("doctor", "--recipe", bench.recipe(), "--json", secrets=True, env=user)
    assert run.returncode in (0, 3), run.stderr
    (told,) = [json.loads(line) for line in run.stdout.splitlines()]
    assert all({"check", "state", "what", "why", "fix"} <= set(each) for each in told["findings"])
    found = {each["check"]: each for each in told["findings"]}
    fine = {"dns", "cloud", "clock", "token", "budget", "disk", "proxy", "ports", "other-station"}
    assert {check: found[check]["state"] for check in fine} == dict.fromkeys(fine, "ok")
    assert "make claim codes" in found["token"]["what"]
    assert found["key-store"]["number"] == "STN-409"
    states = [each["state"] for each in told["findings"]]
    assert states == sorted(states, key=("fix", "watch", "ok").index)
    assert run.returncode == (3 if "fix" in states else 0)
    for secret in (*bench.secrets().values(), *user.values()):
        assert secret not in run.stdout + run.stderr


def test_a_cloud_that_is_not_there_has_to_be_mended_and_ends_with_3(bench, tmp_path):
    file = tmp_path / "nobody.toml"
    file.write_text(
        'name = "x"\n[cloud]\nurl = "http://127.0.0.1:9"\n[product]\nid = "1"\n'
        '[ownership]\nmode = "unclaimed"\n'
    )
    environment = {"HTTPS_PROXY": "http://ada:hunter2@proxy.example:3128"}
    run = bench.station("doctor", "--recipe", str(file), env=environment)
    assert run.returncode == 3
    assert run.stdout.startswith("✕")
    assert "CLD-312" in run.stdout
    assert "hunter2" not in run.stdout + run.stderr


def test_what_cannot_be_mended_is_told_and_folders_are_made(bench):
    run = bench.station("doctor", "--fix", "everything", "--json")
    assert run.returncode == 4
    assert json.loads(run.stdout)["code"] == "fix-not-done"
    assert "udev-rule" in run.stderr
    run = bench.station("doctor", "--fix", "folders")
    assert "The folders are there" in run.stderr
    assert (bench.folder / "state").is_dir()
