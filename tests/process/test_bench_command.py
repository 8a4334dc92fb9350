"""`station bench` as its users and their scripts meet it, on simulated units."""

import json
import re
import signal
import subprocess
import sys

import pytest

from tests.process.processes import ENDS_WITHIN_S, RECIPE, end_bench, start_bench

pytestmark = pytest.mark.timeout(120)
TRAVELLER = RECIPE.replace('customer_from = "uuid"', 'customer_from = "traveller"')


@pytest.fixture
def four(tmp_path):
    """Four units that listen."""
    started = start_bench(tmp_path, "--units", "4", "--seed", "5")
    yield started
    end_bench(started)


def ids(bench):
    return [unit["device_id"] for unit in bench.world["units"]]


def run(bench, *arguments, recipe=RECIPE, **more):
    if "input" not in more:
        more.setdefault("stdin", subprocess.DEVNULL)
    return bench.station(
        "bench", "--recipe", bench.recipe(recipe), *arguments, secrets=True, **more
    )


def events(done, *names):
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return [line for line in told if not names or line["event"] in names]


def ledger(bench, *arguments):
    return bench.station("ledger", *arguments, stdin=subprocess.DEVNULL)


def whole(bench):
    return json.loads(ledger(bench, "verify", "--json").stdout)["whole"]


def test_all_units_pass_side_by_side_and_the_last_line_counts_them(four):
    done = run(four, "--all", "--until-idle", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    verdicts = events(done, "verdict")
    assert sorted(v["device_id"] for v in verdicts) == sorted(ids(four))
    assert {v["code"] for v in verdicts} == {"confirmed"}
    assert len({(v["slot"], v["run"]) for v in verdicts}) == 4
    last = events(done)[-1]
    assert (last["event"], last["why"], last["passed"], last["judged"]) == (
        "bench_ended", "idle", 4, 4,
    )  # fmt: skip
    assert last["first_pass_yield"] == 1.0
    assert {tile["state"] for tile in events(done, "tile")} >= {"work", "pass"}
    assert len(events(done, "chime")) == 4
    begun = events(done, "step_started")
    assert all({"slot", "device_id", "run", "step"} <= set(line) for line in begun)
    assert whole(four)


def test_a_person_reads_each_verdict_beside_its_slot(four):
    done = run(four, "--all", "--until-idle")
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"^\d+ · PASS · …[0-9a-f]{6} · ", done.stdout, re.MULTILINE)) == 4
    assert "4 passed · 0 failed" in done.stdout


def test_one_unit_that_does_not_pass_is_3_and_harms_no_other(four):
    stranger = ids(four)[0]
    four.order(do="put", unit=stranger, product=four.world["product"], owner="grace@example.com")
    done = run(four, "--all", "--until-idle", "--json")
    assert done.returncode == 3, done.stdout
    by_device = {v["device_id"]: v["code"] for v in events(done, "verdict")}
    assert by_device.pop(stranger) == "owned-by-another"
    assert set(by_device.values()) == {"confirmed"}
    assert (events(done)[-1]["passed"], events(done)[-1]["aside"]) == (3, 1)


def test_the_bench_ends_after_so_many_units(four):
    done = run(four, "--all", "--units", "4", "--json")
    assert (done.returncode, events(done)[-1]["why"]) == (0, "units")


def test_no_secret_is_in_any_output_nor_trace_nor_record(four, tmp_path):
    trace = tmp_path / "trace.txt"
    done = run(four, "--all", "--until-idle", "--json", "--verbose", "--trace", str(trace))
    assert done.returncode == 0, done.stderr
    shown = done.stdout + done.stderr + trace.read_text(encoding="utf-8")
    shown += ledger(four, "export").stdout
    for file in four.folder.rglob("*.sqlite*"):
        shown += file.read_bytes().decode("latin-1")
    for secret in four.secrets().values():
        assert secret not in shown
    assert not re.search(r"(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])", shown), "a token was shown"


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_is_answered_after_every_units_state_is_written(tmp_path, number, status):
    started = start_bench(tmp_path, "--units", "2", "--pace", "realistic")
    process = begun(started, "--all", "--json", stdin=subprocess.DEVNULL)
    lines = []
    try:
        for text in process.stdout:
            lines.append(json.loads(text))
            if lines[-1].get("part") == "left_listening" and lines[-1].get("done"):
                process.send_signal(number)
        assert process.wait(ENDS_WITHIN_S) == status
        assert (lines[-1]["event"], lines[-1]["why"]) == ("bench_ended", "stopped")
        assert {v["code"] for v in lines if v["event"] == "verdict"} == {"stopped-by-operator"}
        assert whole(started)
        rows = json.loads(ledger(started, "search", "--json").stdout)["rows"]
        assert {row["code"] for row in rows} == {"stopped-by-operator"}
    finally:
        ended(process)
        end_bench(started)


def begun(bench, *arguments, **more):
    return subprocess.Popen(
        [sys.executable, "-m", "station", "bench", "--recipe", bench.recipe(), *arguments],
        env=bench.environment | bench.secrets(), stdout=subprocess.PIPE, text=True, **more,
    )  # fmt: skip


def ended(process):
    if process.poll() is None:
        process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def test_commands_come_by_standard_input_and_each_is_answered(four):
    process = begun(four, "--all", "--json", stdin=subprocess.PIPE)
    answers, passed = [], 0

    def say(line):
        process.stdin.write(f"{line}\n")
        process.stdin.flush()

    try:
        for text in process.stdout:
            line = json.loads(text)
            passed += line["event"] == "verdict"
            if line["event"] == "verdict" and passed == 4:
                say("acknowledge 77")
            elif line["event"] == "answered":
                answers.append((line["text"], line["done"]))
                if len(answers) < 3:
                    say(("sign-on Mei L.", "end-shift")[len(answers) - 1])
        assert process.wait(ENDS_WITHIN_S) == 0
        assert (line["event"], line["why"]) == ("bench_ended", "shift")
        assert [is_done for _, is_done in answers] == [False, True, True]
        assert answers[0] == ("There is no slot 77.", False)
    finally:
        ended(process)


def test_slots_are_taught_listed_and_only_they_act(tmp_path):
    started = start_bench(tmp_path)
    try:
        none = run(started, "--until-idle", "--json")
        assert none.returncode == 4
        assert events(none)[-1]["code"] == "slots-missing"
        recipe = started.recipe()
        teach = ("bench", "--teach", "left", "--recipe", recipe, "--columns", "2")
        taught = started.station(*teach)
        assert taught.returncode == 0, taught.stderr
        assert taught.stdout.startswith("Slot left is ")
        listed = json.loads(started.station("bench", "--list-slots", "--json").stdout)
        assert listed["columns"] == 2
        assert [(slot["slot"], slot["plugged"]) for slot in listed["slots"]] == [("left", True)]
        wrong = run(started, "--slots", "left,right", "--until-idle", "--json")
        assert (wrong.returncode, events(wrong)[-1]["code"]) == (4, "slots-missing")
        assert "right" in wrong.stderr
        done = run(started, "--slots", "left", "--until-idle", "--json")
        assert done.returncode == 0, done.stdout + done.stderr
        assert {verdict["slot"] for verdict in events(done, "verdict")} == {"left"}
    finally:
        end_bench(started)


def traveller(bench, *rows, name="batch.csv"):
    file = bench.folder / name
    head = "device_id;customer;name;groups"
    file.write_text("\n".join([head, *(";".join(row) for row in rows)]), encoding="utf-8")
    return str(file)


def test_every_row_of_a_batch_is_looked_at_before_the_first_unit(four):
    one, two, three, _ = ids(four)
    four.order(do="put", unit=two, product=four.world["product"], owner="grace@example.com")
    batch = traveller(
        four, (one, "ada@example.com", "", ""), (two, "ada@example.com", "", ""),
        (three[:-1], "ada@example.com", "", ""), (one, "linus@example.com", "", ""),
    )  # fmt: skip
    done = run(four, "--traveller", batch, "--check", "--json", recipe=TRAVELLER)
    assert done.returncode == 3, done.stderr
    rows = {row["row"]: (row["code"], row["fit"]) for row in events(done, "row")}
    assert rows == {
        2: ("duplicate", False), 3: ("owned-by-another", False), 4: ("malformed", False),
        5: ("duplicate", False),
    }  # fmt: skip
    assert not events(done, "verdict")
    plain = run(four, "--traveller", batch, "--check", recipe=TRAVELLER)
    assert plain.returncode == 3
    assert "row 4 · The device ID has 23 characters, not 24." in plain.stderr


def test_units_meet_their_rows_and_one_without_a_row_is_set_aside(four):
    customers = ("ada@example.com", "grace.h@example.com", "linus@example.com")
    named = zip(ids(four)[:3], customers, strict=True)
    rows = [(device, customer, "", "cold") for device, customer in named]
    batch = traveller(four, *rows)
    checked = run(four, "--traveller", batch, "--check", recipe=TRAVELLER)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    done = run(four, "--traveller", batch, "--all", "--until-idle", "--json", recipe=TRAVELLER)
    assert done.returncode == 3, done.stdout + done.stderr
    verdicts = {v["device_id"]: v for v in events(done, "verdict")}
    assert [verdicts[d]["owner"] for d in ids(four)[:3]] == list(customers)
    assert verdicts[ids(four)[3]]["code"] == "not-on-order"


def test_a_batch_that_is_none_is_told_and_nothing_begins(four):
    done = run(four, "--traveller", "nowhere.csv", "--all", "--until-idle", "--json")
    assert (done.returncode, events(done)[-1]["code"]) == (2, "traveller-wrong")
    assert ledger(four, "search").returncode == 4, "there is no record yet"


@pytest.mark.parametrize("arguments", [("--check",), ("--columns", "3"), ("--answer", "who=me")])
def test_what_does_not_go_together_is_wrong_usage(bench, arguments):
    assert run(bench, *arguments).returncode == 2


def test_a_bench_without_a_recipe_is_wrong_usage(bench):
    told = bench.station("bench", "--json", stdin=subprocess.DEVNULL)
    assert told.returncode == 2
    assert "--recipe" in told.stderr


def test_a_bench_loads_no_window_and_no_batch_or_paper_that_it_does_not_need(bench):
    arguments = ["bench", "--recipe", bench.recipe(), "--all", "--until-idle"]
    script = (
        "import sys\nfrom station.assembly import main\n"
        f"sys.argv = ['station', *{arguments!r}]\nmain()\nprint(sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=bench.environment | bench.secrets(),
        capture_output=True, text=True, timeout=60, check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert "· PASS ·" in done.stdout
    loaded = done.stdout.splitlines()[-1]
    for heavy in ("PySide6", "qasync", "openpyxl", "fpdf", "fontTools", "aiohttp", "zxingcpp"):
        assert f"'{heavy}'" not in loaded, heavy
