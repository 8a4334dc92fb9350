"""`station round` as a whole process: announced, handed over without internet, confirmed, ended."""

import json

import pytest

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]
SECRET = {"STATION_SECRET_VAULT": "a passphrase of this test"}


def lines(run):
    return [json.loads(line) for line in run.stdout.splitlines()]


def station(bench, *arguments, secrets=True):
    ledger = ("--ledger", str(bench.folder / "ledger.sqlite"))
    return bench.station("round", *arguments, *ledger, secrets=secrets, env=SECRET, input="")


def internet(bench, where):
    bench.order(do="internet", **{"is": where})
    bench.event("internet")


def test_a_round_goes_through_process_after_process(bench):
    device = bench.unit["device_id"]
    announced = station(bench, "announce", "--recipe", bench.recipe(), "--device", device, "--json")
    assert announced.returncode == 0, announced.stdout + announced.stderr
    (unit,) = lines(announced)[-1]["units"]
    assert (unit["state"], unit["device_id"]) == ("ready", device)
    assert 3500 < unit["code_left_s"] <= 3600

    internet(bench, "away")
    handed = station(bench, "hand", "--port", bench.unit["port"], "--json")
    assert handed.returncode == 0, handed.stdout + handed.stderr
    assert lines(handed)[-1]["state"] == "awaiting-confirmation"
    offline = station(bench, "confirm", "--json")
    assert (offline.returncode, lines(offline)[-1]["code"]) == (4, "site-offline")
    assert "awaiting confirmation" in station(bench, "status").stdout

    internet(bench, "back")
    confirmed = station(bench, "confirm", "--wait", "--json")
    assert confirmed.returncode == 0, confirmed.stdout + confirmed.stderr
    ended = station(bench, "end", "--json")
    assert (ended.returncode, lines(ended)[-1]["over"], lines(ended)[-1]["live"]) == (0, True, [])
    assert lines(station(bench, "status", "--json")) == [
        {"event": "round", "round": None, "units": []}
    ]


def test_what_cannot_be_done_is_told_by_its_status(bench, tmp_path):
    device = bench.unit["device_id"]
    assert station(bench, "hand", "--json").returncode == 2
    assert station(bench, "announce", "--recipe", bench.recipe()).returncode == 2
    begun = ("announce", "--recipe", bench.recipe(), "--device")
    assert station(bench, *begun, "no-device").returncode == 2
    listed = tmp_path / "round.csv"
    listed.write_text(f"device_id\n{device}\n{'0' * 24}\n{device[:-1]}\n")
    refused = station(
        bench, "announce", "--recipe", bench.recipe(), "--traveller", str(listed), "--json"
    )
    assert refused.returncode == 3, refused.stderr
    told = lines(refused)
    assert [unit["state"] for unit in told[-1]["units"]] == ["ready", "refused"]
    assert [line["row"] for line in told if line["event"] == "row"] == [4]
