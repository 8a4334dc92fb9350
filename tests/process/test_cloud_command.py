"""`station cloud …` as its users and their scripts meet it, over the simulated cloud."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys

import pytest

from tests.process.processes import ENDS_WITHIN_S, end_bench, start_bench

pytestmark = pytest.mark.timeout(120)
NOBODY = "1f00300016473532ffffffff"


@pytest.fixture(scope="module")
def fleet(tmp_path_factory):
    """A bench with devices in the cloud; its tests leave it as it was."""
    started = start_bench(tmp_path_factory.mktemp("fleet"), "--fleet", "40", "--seed", "7")
    yield started
    end_bench(started)


def cloud(bench, *arguments, client=True, token=False, env=None, **more):
    """The command, with where the cloud is, and the secrets it needs."""
    world, given = bench.world, dict(env or {})
    place = ["--cloud", world["cloud_url"], "--user", world["user"]["username"]]
    if client:
        place += ["--client-id", world["client"]["id"]]
        given["STATION_SECRET_CLIENT"] = world["client"]["secret"]
    if token:
        given["STATION_SECRET_TOKEN"] = world["user"]["token"]
    if not any(word == "--product" for word in arguments):
        place += ["--product", str(world["product"])]
    if "input" not in more:
        more.setdefault("stdin", subprocess.DEVNULL)
    return bench.station("cloud", *arguments, *place, env=given, **more)


def told(run):
    assert run.stdout, run.stderr
    return json.loads(run.stdout)


def devices(bench, **wanted):
    """Devices of the product that are as wanted."""
    rows = told(cloud(bench, "products.devices", "--all", "--json"))["reply"]["devices"]
    return [row for row in rows if all(row.get(key) == value for key, value in wanted.items())]


# --- without a network


def loaded(bench, *arguments, **more):
    """Top-level modules and packages of ours that a command has loaded at its end."""
    script = (
        "import sys\nfrom station.assembly import main\n"
        f"sys.argv = ['station', *{list(arguments)!r}]\nmain()\n"
        "print(sorted({'.'.join(m.split('.')[:2]) for m in sys.modules}))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], env=bench.environment, capture_output=True, text=True,
        timeout=60, check=True, stdin=subprocess.DEVNULL, **more,
    )  # fmt: skip
    return set(json.loads(run.stdout.splitlines()[-1].replace("'", '"')))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--list", "--json"),
        ("devices.function", "--help"),
        ("help", "tokens"),
        ("devices.function", "--device", NOBODY, "--function", "blink", "--dry-run"),
    ],
)
def test_what_needs_no_network_loads_none(fleet, arguments):
    names = loaded(fleet, "cloud", *arguments)
    assert not {name.split(".")[0] for name in names} & {
        "PySide6",
        "qasync",
        "requests",
        "keyring",
        "cryptography",
        "aiohttp",
    }
    assert not names & {"station.window", "station.simulator", "station.cloud"}


def test_the_list_is_one_array_of_every_call(fleet):
    run = fleet.station("cloud", "--list", "--json")
    calls = {call["name"]: call for call in json.loads(run.stdout)}
    assert run.returncode == 0
    assert calls["devices.function"]["path"] == "/v1/devices/{device}/{function}"
    assert 17 in calls["products.function"]["rows"]


def test_a_reader_who_has_read_enough_is_no_trouble(fleet):
    command = [sys.executable, "-m", "station", "cloud", "--list", "--json"]
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run(
        command, env=fleet.environment, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (run.returncode, run.stderr) == (0, b"")


def test_help_tells_of_each_call_and_of_tokens(fleet):
    assert "--device DEVICE" in fleet.station("cloud", "devices.info", "--help").stdout
    assert "customer" in fleet.station("cloud", "help", "tokens").stdout
    assert fleet.station("cloud", "help", "devices.info").stdout.startswith("station cloud devices")
    unknown = fleet.station("cloud", "help", "dancing")
    assert (unknown.returncode, unknown.stdout) == (2, "")


def test_an_unknown_call_is_told_with_the_one_that_was_meant(fleet):
    run = fleet.station("cloud", "device.info", "--json")
    assert run.returncode == 2
    assert told(run)["trouble"]["code"] == "call-unknown"
    assert "devices.info" in run.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("devices.info", "--json"),
        ("devices.info", "--device", "x", "--nonsense", "1", "--json"),
        ("products.devices", "--page", "0", "--json"),
        ("--json",),
    ],
)
def test_wrong_values_exit_with_2_and_say_which(fleet, arguments):
    run = fleet.station("cloud", *arguments)
    assert run.returncode == 2
    assert told(run)["trouble"]["code"] == "parameter-wrong"
    assert "STN-414" in run.stderr


def test_nothing_that_destroys_is_sent_unless_somebody_agrees(fleet):
    [device, *_] = devices(fleet)
    run = cloud(fleet, "products.unclaim", "--device", device["id"], "--json")
    assert (run.returncode, told(run)["trouble"]["code"]) == (2, "not-agreed")
    assert "owner loses the device" in told(run)["trouble"]["what"]
    product = str(fleet.world["product"])
    other = fleet.station(
        "cloud", "products.unclaim", "--device", device["id"], "--product", "17", "--yes",
        "--recipe", fleet.recipe(), stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert other.returncode == 2
    assert "17 is not the product worked on" in other.stderr
    assert devices(fleet, id=device["id"])[0]["product_id"] == int(product)


# --- over the simulated cloud


def test_a_person_gets_a_table_and_the_status_beside_it(fleet):
    run = cloud(fleet, "products.devices", "--per-page", "3")
    assert run.returncode == 0, run.stderr
    assert re.match(r"200 OK · \d+ ms · product token\n", run.stderr)
    head, *rows = run.stdout.splitlines()
    assert head.split()[:2] == ["id", "name"]
    assert len(rows) == 3
    assert all(len(line) <= 100 for line in (head, *rows))


def test_a_program_gets_one_object(fleet):
    run = cloud(fleet, "products.info", "--json")
    answer = told(run)
    assert set(answer) >= {
        "call", "status", "reason", "seconds", "kind", "content_type", "reply", "trouble",
        "offers", "oddities",
    }  # fmt: skip
    assert (answer["call"], answer["status"], answer["kind"]) == ("products.info", 200, "product")
    assert answer["trouble"] is None
    assert answer["oddities"] == []
    assert len(run.stdout.splitlines()) == 1


def test_the_bare_body_is_the_body_alone(fleet):
    run = cloud(fleet, "products.info", "--raw")
    assert (run.returncode, run.stderr) == (0, "")
    assert "product" in json.loads(run.stdout)


def test_all_pages_are_one_list(fleet):
    paged = told(cloud(fleet, "products.devices", "--all", "--per-page", "5", "--json"))
    whole = told(cloud(fleet, "products.devices", "--per-page", "1000", "--json"))
    ids = [row["id"] for row in paged["reply"]["devices"]]
    assert sorted(ids) == sorted({row["id"] for row in whole["reply"]["devices"]})
    assert len(ids) > 10


def test_what_a_preview_shows_is_what_is_sent(fleet):
    values = ("--device-name", "e", "--sort", "deviceName", "--per-page", "2")
    preview = told(cloud(fleet, "products.devices", *values, "--dry-run", "--json"))
    assert cloud(fleet, "products.devices", *values).returncode == 0
    [sent, *_] = json.loads(cloud(fleet, "history", "--json").stdout)
    assert (sent["method"], sent["path"]) == (preview["method"], preview["path"])
    token = told(cloud(fleet, "tokens.product", "--json", "--show-secrets"))["kept"]["access_token"]
    if (curl := preview["curl"]).startswith("curl "):
        run = subprocess.run(
            ["bash", "-c", f"{curl.replace('curl ', 'curl -s ', 1)}"],  # noqa: S607
            env=fleet.environment | {"PARTICLE_TOKEN": token}, capture_output=True, text=True,
            check=False, timeout=20,
        )  # fmt: skip
        if run.returncode != 127:  # a computer without curl
            asked = told(cloud(fleet, "products.devices", *values, "--json"))["reply"]
            assert json.loads(run.stdout)["devices"] == asked["devices"]
    python = subprocess.run(
        [sys.executable, "-c", preview["python"]], capture_output=True, text=True, check=True,
        env=fleet.environment | {"PARTICLE_TOKEN": token}, timeout=20,
    )  # fmt: skip
    assert python.stdout.startswith("200 ")


def test_a_function_is_called_and_an_unknown_one_is_told_with_those_there_are(fleet):
    device = devices(fleet, online=True)[0]["id"]
    call = ("products.function", "--device", device, "--arg", "255,0,0", "--json")
    done = told(cloud(fleet, *call, "--function", "setColor"))
    assert isinstance(done["reply"]["return_value"], int), done
    run = cloud(fleet, *call, "--function", "dance")
    assert (run.returncode, told(run)["trouble"]["code"]) == (3, "name-unknown")
    assert "setColor" in told(run)["offers"]["function"]
    assert "setColor" in run.stderr


def test_a_device_that_does_not_answer_exits_with_3(fleet):
    device = devices(fleet, online=False)[0]["id"]
    run = cloud(
        fleet, "products.function", "--device", device, "--function", "setColor", "--json",
        env={"STATION_TIME_SCALE": "0.1"},
    )  # fmt: skip
    assert (run.returncode, told(run)["trouble"]["code"]) == (3, "device-unreachable")
    assert told(run)["status"] == 408


def test_a_token_of_the_wrong_kind_teaches_which_kinds_work(fleet):
    run = cloud(fleet, "products.list", "--token-kind", "product", "--json")
    assert run.returncode == 4, run.stdout
    trouble = told(run)["trouble"]
    assert trouble["code"] in ("wrong-token-kind", "token-lacks-scope")
    assert "user" in run.stderr


def test_an_unsafe_way_of_the_token_works_and_is_warned_of_each_time(fleet):
    call = ("devices.list", "--token-style", "query")
    run = cloud(fleet, *call, token=True)
    assert run.returncode == 0, run.stderr
    assert run.stderr.startswith("Unsafe: ")
    assert fleet.world["user"]["token"] not in run.stdout + run.stderr


def test_a_list_of_devices_comes_by_standard_input(bench):
    device = bench.unit["device_id"]
    run = cloud(bench, "products.import", "--json", input=f"{device.upper()}\n")
    assert run.returncode == 0, run.stdout + run.stderr
    assert told(run)["reply"]["updatedDeviceIds"] == [device]
    turned = cloud(bench, "products.import", "--json", input=f"{NOBODY}\n")
    assert (turned.returncode, told(turned)["trouble"]["code"]) == (3, "devices-turned-away")


def test_whoever_agrees_gets_it_done(bench):
    device = bench.unit["device_id"]
    assert cloud(bench, "products.import", "--devices", device).returncode == 0
    run = cloud(bench, "products.remove", "--device", device, "--yes", "--json")
    assert (run.returncode, told(run)["status"]) == (0, 204), run.stderr
    assert devices(bench) == []


def test_files_are_compiled_and_the_binary_is_saved(fleet, tmp_path):
    source = tmp_path / "blink.ino"
    source.write_text('void setup() { Particle.function("blink", blink); } void loop() {}\n')
    built = told(cloud(fleet, "binaries.compile", "--files", str(source), "--json", token=True))
    assert built["trouble"] is None, built
    call = ["cloud", "binaries.get", "--binary", built["reply"]["binary_id"], "--raw"]
    world = fleet.world
    run = subprocess.run(
        [sys.executable, "-m", "station", *call, "--cloud", world["cloud_url"]],
        env=fleet.environment | {"STATION_SECRET_TOKEN": world["user"]["token"]},
        capture_output=True, check=False, timeout=60, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert len(run.stdout) > 20


def test_what_is_shown_once_is_shown_only_where_it_is_asked_for(fleet):
    hidden = cloud(fleet, "tokens.product", "--json")
    assert told(hidden)["kept"]["access_token"] == "(secret)"
    plain = cloud(fleet, "tokens.product")
    assert "--show-secrets" in plain.stderr
    shown = cloud(fleet, "tokens.product", "--show-secrets")
    token = re.search(r"access_token: ([0-9a-f]{40})", shown.stdout)
    assert token
    assert not re.search(r"[0-9a-f]{40}", hidden.stdout + plain.stdout + plain.stderr)


def test_no_secret_stands_in_any_output_nor_in_the_history(bench, tmp_path):
    world, trace = bench.world, tmp_path / "trace.txt"
    runs = [
        cloud(bench, "tokens.log-in", "--username", world["user"]["username"], "--json",
              env={"STATION_SECRET_PASSWORD": world["user"]["password"]}),
        cloud(bench, "customers.create", "--customer", "ada@example.com", "--verbose", "--trace",
              str(trace)),
        cloud(bench, "tokens.delete", "--yes", "--raw", token=True,
              env={"STATION_SECRET_TOKEN_TO_DELETE": "feed" * 10}),
        cloud(bench, "history", "--json"),
        cloud(bench, "history"),
    ]  # fmt: skip
    assert [run.returncode for run in runs] == [0] * len(runs), runs
    kept = [file.read_bytes() for file in bench.folder.rglob("*") if file.is_file()]
    shown = "".join(run.stdout + run.stderr for run in runs) + str(kept)
    for secret in (world["client"]["secret"], world["user"]["token"], "feed" * 10):
        assert secret not in shown
    assert f'"{world["user"]["password"]}"' not in shown
    assert [call["call"] for call in json.loads(runs[3].stdout)] == [
        "tokens.delete", "customers.create", "tokens.log-in",
    ]  # fmt: skip


def test_a_secret_that_is_missing_is_told_with_how_to_give_it(fleet):
    run = cloud(fleet, "tokens.delete", "--yes", token=True)
    assert run.returncode == 2
    assert "STATION_SECRET_TOKEN_TO_DELETE" in run.stderr
    nobody = cloud(fleet, "devices.list", client=False)
    assert nobody.returncode == 2
    assert "STN-410" in nobody.stderr


def test_secrets_may_come_by_standard_input(fleet):
    given = json.dumps({"token": fleet.world["user"]["token"]})
    run = cloud(fleet, "user.get", "--secrets-stdin", "--json", client=False, input=given)
    assert told(run)["reply"]["username"] == fleet.world["user"]["username"]


def test_the_history_is_searched_and_a_call_of_it_is_made_again(bench):
    device = bench.unit["device_id"]
    assert cloud(bench, "products.import", "--devices", device).returncode == 0
    assert cloud(bench, "products.info").returncode == 0
    [found] = json.loads(cloud(bench, "history", "--find", "PRODUCTS.IMPORT", "--json").stdout)
    assert (found["number"], found["status"]) == (2, 200)
    assert found["values"]["devices"] == [device]
    again = cloud(bench, "repeat", "2", "--json")
    assert told(again)["reply"]["existingDeviceIds"] == [device]
    assert cloud(bench, "products.remove", "--device", device, "--yes").returncode == 0
    asked = cloud(bench, "repeat", "1")
    assert (asked.returncode, "STN-416" in asked.stderr) == (2, True)
    assert cloud(bench, "repeat", "99").returncode == 2


def test_the_budget_is_told(fleet):
    assert cloud(fleet, "products.info").returncode == 0
    budget = told(cloud(fleet, "budget", "--json"))
    calls = budget["lines"][0]
    assert calls["used"] >= 1
    assert (calls["most"], calls["limit"]) == (6000, 10000)
    assert "units an hour" in cloud(fleet, "budget").stdout


def stream(bench, *arguments):
    world = bench.world
    command = ["cloud", "events.product", "--cloud", world["cloud_url"], "--product",
               str(world["product"]), "--client-id", world["client"]["id"], *arguments]  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-m", "station", *command], stdin=subprocess.DEVNULL,
        env=bench.environment | bench.secrets(), stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def publish(bench, name):
    assert cloud(bench, "events.publish-product", "--name", name, "--data", "31").returncode == 0


def test_a_stream_prints_its_events_until_it_is_stopped(bench):
    process = stream(bench, "--json")
    events = []
    try:
        for text in process.stdout:
            line = json.loads(text)
            if line.get("stream") == "live":
                publish(bench, "hot")
                publish(bench, "cold")
            if "event" in line:
                events.append(line)
            if len(events) == 2:
                process.send_signal(signal.SIGINT)
        assert process.wait(ENDS_WITHIN_S) == 130
    finally:
        process.kill()
        process.stdout.close()
        process.wait()
    assert [event["event"] for event in events] == ["hot", "cold"]
    assert {"number", "event", "data", "published_at", "device"} <= set(events[0])
    assert events[0]["data"] == "31"


def test_a_stream_ends_after_so_many_events(bench):
    process = stream(bench, "--until", "1", "--json")
    lines = []
    try:
        for text in process.stdout:
            lines.append(json.loads(text))
            if lines[-1].get("stream") == "live":
                publish(bench, "hot")
        assert process.wait(ENDS_WITHIN_S) == 0
    finally:
        process.kill()
        process.stdout.close()
        process.wait()
    assert lines[-1]["event"] == "hot"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_can_be_read_by_its_shell(fleet, shell):
    run = fleet.station("completion", shell)
    assert run.returncode == 0, run.stderr
    try:
        parsed = subprocess.run(
            [shell, "-n"], input=run.stdout, capture_output=True, text=True, check=False,
            timeout=20,
        )  # fmt: skip
    except FileNotFoundError:
        pytest.skip(f"no {shell} on this computer")
    assert (parsed.returncode, parsed.stderr) == (0, "")


def test_the_example_of_the_help_can_be_tried_without_sending(fleet):
    text = fleet.station("cloud", "products.function", "--help").stdout
    example = text.partition("\nExample\n")[2].replace("\\\n", " ")
    words = shlex.split(example)[1:]
    run = fleet.station(*words, "--dry-run", "--cloud", fleet.world["cloud_url"])
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith(f"POST {fleet.world['cloud_url']}/v1/products/9319/devices/")
