"""The command line as its users and their scripts meet it."""

import json
import re
import signal
import subprocess
import sys

import pytest

from tests.process.processes import RECIPE, end_bench, start_bench

pytestmark = pytest.mark.timeout(120)
CODE = "AbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIj+/Z"


def last(run):
    return json.loads(run.stdout.splitlines()[-1])


def test_a_unit_is_provisioned_and_the_last_line_is_its_verdict(bench):
    run = bench.station("provision", "--recipe", bench.recipe(), "--json", secrets=True)
    assert run.returncode == 0, run.stdout + run.stderr
    verdict = last(run)
    assert (verdict["event"], verdict["passed"], verdict["code"]) == ("verdict", True, "confirmed")
    assert verdict["device_id"] == bench.unit["device_id"]
    assert verdict["product"] == str(bench.world["product"])
    assert re.fullmatch(r"[0-9a-f-]{36}", verdict["owner"])


def test_no_secret_is_in_any_output_or_in_the_trace(bench, tmp_path):
    trace = tmp_path / "trace.txt"
    run = bench.station(
        "provision", "--recipe", bench.recipe(), "--softap", bench.unit["softap_http"],
        "--json", "--verbose", "--trace", str(trace), secrets=True,
    )  # fmt: skip
    assert run.returncode == 0
    shown = run.stdout + run.stderr + trace.read_text(encoding="utf-8")
    for secret in bench.secrets().values():
        assert secret not in shown
    assert not re.search(r"(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])", shown), "a token was shown"
    assert len(trace.read_text(encoding="utf-8").splitlines()) > 10


def test_secrets_may_come_by_standard_input(bench):
    names = {"client": "STATION_SECRET_CLIENT", "wifi": "STATION_SECRET_WIFI"}
    given = {name: bench.secrets()[variable] for name, variable in names.items()}
    run = bench.station(
        "provision", "--recipe", bench.recipe(), "--json", "--secrets-stdin",
        input=json.dumps(given),
    )  # fmt: skip
    assert run.returncode == 0, run.stdout


def test_a_missing_secret_is_a_verdict_that_says_where_to_give_it(bench):
    run = bench.station("provision", "--recipe", bench.recipe(), "--json")
    assert run.returncode == 2
    assert last(run)["code"] == "secret-missing"
    assert "STATION_SECRET_CLIENT" in run.stderr


def test_a_question_without_an_answer_exits_with_2(bench):
    recipe = bench.recipe(RECIPE.replace('customer_from = "uuid"', 'customer_from = "ask"'))
    run = bench.station("provision", "--recipe", recipe, "--json", secrets=True)
    assert (run.returncode, last(run)["code"]) == (2, "unanswered")
    assert "--answer customer=" in run.stderr


def test_an_answer_is_given_on_the_command_line(bench):
    recipe = bench.recipe(RECIPE.replace('customer_from = "uuid"', 'customer_from = "ask"'))
    run = bench.station(
        "provision", "--recipe", recipe, "--answer", "customer=Ada@Example.com", "--json",
        secrets=True,
    )  # fmt: skip
    assert (run.returncode, last(run)["owner"]) == (0, "ada@example.com")


def test_the_questions_of_a_recipe_are_listed(bench):
    recipe = bench.recipe(RECIPE.replace('customer_from = "uuid"', ""))
    run = bench.station("provision", "--questions", "--recipe", recipe, "--json")
    assert [question["key"] for question in json.loads(run.stdout)] == [
        "wifi_password", "customer", "keep_owned",
    ]  # fmt: skip


def test_a_bad_recipe_names_line_and_key_and_exits_with_2(bench):
    run = bench.station("provision", "--recipe", bench.recipe(RECIPE + "pasword = 1\n"), "--json")
    assert run.returncode == 2
    assert "line 12: wifi.pasword" in run.stderr


@pytest.mark.parametrize("way", ["port", "tcp", "softap_http", "softap_tcp"])
def test_a_device_says_who_it_is(bench, way):
    address = bench.unit[way]
    flag = "--softap" if way.startswith("softap") else "--port"
    address = f"tcp://{address}" if way == "softap_tcp" else address
    run = bench.station("device", "identify", flag, address, "--json")
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert set(told) == {"device_id", "platform", "firmware", "mac", "claimed", "via"}
    assert told["device_id"] == bench.unit["device_id"]
    assert told["via"] == ("softap" if flag == "--softap" else "usb")


def test_the_parts_of_a_claim_are_commands_of_their_own(bench):
    port = ("--port", bench.unit["port"])
    assert json.loads(bench.station("device", "ports", "--json").stdout)[0]["port"] == port[1]
    info = json.loads(bench.station("device", "info", *port, "--json").stdout)
    assert info["modules"]["p"] == 6
    scan = bench.station("device", "scan", "--softap", bench.unit["softap_http"], "--json")
    assert "Factory" in [network["ssid"] for network in json.loads(scan.stdout)]
    code = bench.station("device", "claim-code", *port, env={"STATION_SECRET_CLAIM_CODE": CODE})
    assert code.returncode == 0, code.stderr
    wifi = bench.station("device", "wifi", *port, "--ssid", "Factory", secrets=True)
    assert wifi.returncode == 0, wifi.stderr
    assert bench.event("connected")["device_id"] == bench.unit["device_id"]


def test_a_device_command_loads_no_window_no_cloud_no_key_store(bench):
    script = (
        "import sys; from station.assembly import main; "
        f"sys.argv = ['station', 'device', 'identify', '--port', {bench.unit['port']!r}]; main(); "
        "print(sorted({m.split('.')[0] for m in sys.modules}))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], env=bench.environment, capture_output=True, text=True,
        timeout=60, check=True,
    )  # fmt: skip
    loaded = run.stdout.splitlines()[-1]
    heavy = ("PySide6", "qasync", "requests", "keyring", "cryptography", "aiohttp", "sqlalchemy")
    assert [name for name in heavy if f"'{name}'" in loaded] == []


def test_no_device_is_told_with_its_remedy_and_exits_with_3(tmp_path):
    started = start_bench(tmp_path, "--not-listening")
    try:
        run = started.station(
            "provision", "--recipe", started.recipe(), "--port", started.unit["port"], "--json",
            secrets=True, env={"STATION_TIME_SCALE": "0.1"},
        )  # fmt: skip
    finally:
        end_bench(started)
    assert (run.returncode, last(run)["code"]) == (3, "not-listening")
    assert "SETUP" in last(run)["remedy"]


def test_a_stop_tells_the_true_state_and_exits_with_130(tmp_path):
    started = start_bench(tmp_path, "--pace", "realistic")
    command = ["provision", "--recipe", started.recipe(), "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "station", *command],
        env=started.environment | started.secrets(), stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        lines = []
        for line in process.stdout:
            lines.append(json.loads(line))
            if lines[-1].get("part") == "left_listening" and lines[-1].get("done"):
                process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
    finally:
        process.stdout.close()
        end_bench(started)
    assert lines[-1]["code"] == "stopped-by-operator"
    assert "may still become" in lines[-1]["what"]


def test_time_is_not_bent_for_a_real_cloud(bench):
    recipe = bench.recipe(RECIPE.replace("{cloud_url}", "https://api.particle.io"))
    run = bench.station(
        "provision", "--recipe", recipe, "--json", secrets=True, env={"STATION_TIME_SCALE": "0.1"}
    )
    assert (run.returncode, last(run)["code"]) == (2, "recipe-wrong")


def test_the_version_is_told(bench):
    assert bench.station("--version").stdout == "station 0.1.0\n"


def test_nonsense_exits_with_2(bench):
    assert bench.station("device", "identify", "--port").returncode == 2


def test_a_demonstration_beside_another_simulated_bench_sees_its_own_device_alone(bench):
    run = bench.station("--demo", "--offscreen")
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.splitlines()[-1].startswith("OK-000 ")
