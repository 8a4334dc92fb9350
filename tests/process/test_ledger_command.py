"""`station ledger …` as its users and their scripts meet it, over a record that a bench wrote."""

import csv
import io
import json
import re
import shutil
import sqlite3
import subprocess

import pytest

from tests.process.processes import RECIPE, end_bench, start_bench

pytestmark = pytest.mark.timeout(120)
ADA, GRACE = "ada@example.com", "grace@example.com"


@pytest.fixture(scope="module")
def shift(tmp_path_factory):
    """A bench whose shift is over: two units are ada's, one was somebody else's. Its tests leave
    the record as it was.
    """
    started = start_bench(tmp_path_factory.mktemp("shift"), "--units", "3", "--seed", "5")
    stranger = started.world["units"][0]["device_id"]
    started.order(do="put", unit=stranger, product=started.world["product"], owner=GRACE)
    recipe = started.recipe(RECIPE.replace('customer_from = "uuid"', f'customer = "{ADA}"'))
    done = started.station(
        "bench", "--recipe", recipe, "--all", "--until-idle", "--operator", "Mei L.",
        secrets=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 3, done.stdout + done.stderr
    yield started
    end_bench(started)


@pytest.fixture
def own(shift, tmp_path):
    """A copy of that record, to do with as a test likes."""
    copy = tmp_path / "own.sqlite"
    assert ledger(shift, "backup", "--into", str(copy)).returncode == 0
    return copy


def ledger(bench, *arguments, **more):
    if "input" not in more:
        more.setdefault("stdin", subprocess.DEVNULL)
    return bench.station("ledger", *arguments, **more)


def told(run):
    assert run.stdout, run.stderr
    return json.loads(run.stdout)


def test_a_whole_chain_is_told_with_its_head(shift):
    run = ledger(shift, "verify", "--json")
    found = told(run)
    assert (run.returncode, found["whole"], found["broken_at"]) == (0, True, None)
    assert re.fullmatch(r"[0-9a-f]{64}", found["head"])
    assert found["head"] in ledger(shift, "verify").stdout


def test_a_changed_entry_is_named_and_is_3(shift, own):
    changed = sqlite3.connect(own)
    triggers = changed.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        changed.execute(f'DROP TRIGGER "{name}"')
    changed.execute("UPDATE entries SET slot = '9' WHERE number = 7")
    changed.commit()
    changed.close()
    run = ledger(shift, "verify", "--json", "--ledger", str(own))
    assert (run.returncode, told(run)["whole"], told(run)["broken_at"]) == (3, False, 7)
    assert "entry 7" in ledger(shift, "verify", "--ledger", str(own)).stdout


def test_what_is_no_record_is_4(shift, tmp_path):
    nothing = tmp_path / "nothing.sqlite"
    assert ledger(shift, "verify", "--ledger", str(nothing)).returncode == 4
    assert not nothing.exists(), "looking makes no file"
    nothing.write_bytes(b"this is no database, and long enough to be taken for one" * 100)
    run = ledger(shift, "verify", "--json", "--ledger", str(nothing))
    assert (run.returncode, told(run)["code"]) == (4, "ledger-damaged")


def test_the_record_may_be_named_by_a_variable(shift, own):
    run = ledger(shift, "verify", "--json", env={"STATION_LEDGER": str(own)})
    assert told(run)["whole"]
    other = ledger(shift, "verify", env={"STATION_LEDGER": str(own.with_name("none.sqlite"))})
    assert other.returncode == 4


def test_runs_are_found_by_device_verdict_cause_slot_and_customer(shift):
    stranger = shift.world["units"][0]["device_id"]
    everything = told(ledger(shift, "search", "--json"))
    assert (everything["total"], len(everything["rows"])) == (3, 3)
    [row] = told(ledger(shift, "search", stranger[-6:], "--json"))["rows"]
    assert (row["device_id"], row["code"], row["ending"]) == (stranger, "owned-by-another", "aside")
    assert row["operator"] == "Mei L."
    for condition in (("--verdict", "aside"), ("--code", "owned-by-another"), ("CLM-204",)):
        assert told(ledger(shift, "search", *condition, "--json"))["rows"] == [row]
    assert told(ledger(shift, "search", "--slot", row["slot"], "--json"))["total"] == 1
    assert told(ledger(shift, "search", ADA, "--verdict", "pass", "--json"))["total"] == 2
    assert told(ledger(shift, "search", "--until", "2020-01-01", "--json"))["total"] == 0
    assert len(told(ledger(shift, "search", "--most", "1", "--json"))["rows"]) == 1


def test_a_person_gets_a_table_or_is_told_that_nothing_matches(shift):
    table = ledger(shift, "search", "--verdict", "aside").stdout
    assert table.splitlines()[0].split()[:3] == ["time", "slot", "device"]
    assert "SET ASIDE" in table
    nothing = ledger(shift, "search", "fefefe")
    assert (nothing.returncode, nothing.stdout) == (0, "")
    assert "last 6 characters" in nothing.stderr


def test_a_devices_whole_story_is_told_in_order(shift):
    stranger = shift.world["units"][0]["device_id"]
    story = told(ledger(shift, "story", stranger[-6:], "--json"))
    assert story["device_id"] == stranger
    kinds = [entry["kind"] for entry in story["entries"]]
    assert kinds[0] == "run-begun"
    assert kinds.index("intent") < kinds.index("outcome") < kinds.index("verdict")
    plain = ledger(shift, "story", stranger).stdout
    assert "SET ASIDE · CLM-204" in plain
    unknown = ledger(shift, "story", "fefefe")
    assert unknown.returncode == 3


def test_every_entry_is_exported_and_nothing_secret(shift, tmp_path):
    entries = told(ledger(shift, "verify", "--json"))["entries"]
    lines = ledger(shift, "export").stdout.splitlines()
    assert [json.loads(line)["number"] for line in lines] == list(range(1, entries + 1))
    into = tmp_path / "all.csv"
    assert ledger(shift, "export", "--format", "csv", "--into", str(into)).returncode == 0
    rows = list(csv.DictReader(io.StringIO(into.read_text(encoding="utf-8"))))
    assert len(rows) == entries
    for secret in shift.secrets().values():
        assert secret not in "\n".join(lines)
    assert not re.search(r'"code_hash": "[^"]{63}"', "\n".join(lines)), "a claim code was told"


def facts_in(file):
    lines = csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""))
    return {(line["block"], line["row"], line["field"]): line["value"] for line in lines}


@pytest.mark.parametrize("which", [(), ("--shift",), ("--today",), ("--since", "2020-01-01")])
def test_a_report_is_of_a_shift_or_of_any_time(shift, tmp_path, which):
    into = tmp_path / "shift.csv"
    run = ledger(shift, "report", *which, "--into", str(into))
    assert run.returncode == 0, run.stderr
    facts = facts_in(into)
    assert facts["shift", "1", "passed"] == "2"
    assert facts["shift", "1", "aside"] == "1"
    assert facts["cause", "1", "number"] == "CLM-204"
    assert facts["shift", "1", "ledger_head"] == told(ledger(shift, "verify", "--json"))["head"]


def test_a_report_on_paper_is_a_pdf(shift, tmp_path):
    into = tmp_path / "shift.pdf"
    run = ledger(shift, "report", "--into", str(into), "--json")
    assert (run.returncode, told(run)["file"]) == (0, str(into))
    assert into.read_bytes().startswith(b"%PDF-")
    wrong = ledger(shift, "report", "--into", str(tmp_path / "shift.txt"))
    assert wrong.returncode == 4
    assert ".pdf or .csv" in wrong.stderr


def test_a_backup_is_whole_and_nothing_is_written_over(shift, own):
    assert told(ledger(shift, "verify", "--json", "--ledger", str(own)))["whole"]
    again = ledger(shift, "backup", "--into", str(own))
    assert again.returncode == 4
    assert "there already" in again.stderr


def test_a_copy_is_put_in_the_records_place_and_what_was_there_is_kept(shift, own, tmp_path):
    elsewhere = tmp_path / "elsewhere.sqlite"
    shutil.copyfile(own, elsewhere)
    run = ledger(shift, "restore", str(own), "--ledger", str(elsewhere), "--json")
    assert run.returncode == 0, run.stdout + run.stderr
    assert told(run)["kept"]
    assert told(ledger(shift, "verify", "--json", "--ledger", str(elsewhere)))["whole"]


def test_a_broken_copy_is_not_restored(shift, own, tmp_path):
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no record" * 1000)
    before = own.read_bytes()
    run = ledger(shift, "restore", str(broken), "--ledger", str(own))
    assert run.returncode == 4
    assert own.read_bytes() == before


def test_a_record_that_is_up_to_date_stays_as_it_is(shift, own):
    run = ledger(shift, "upgrade", "--ledger", str(own))
    assert run.returncode == 0, run.stderr
    assert "nothing was done" in run.stdout
    assert ledger(shift, "rebuild", "--ledger", str(own)).returncode == 0
    assert told(ledger(shift, "search", "--json", "--ledger", str(own)))["total"] == 3


def test_a_person_is_forgotten_only_when_somebody_agrees(shift, own):
    mine = ("--ledger", str(own))
    named = {(who["role"], who["name"]) for who in told(ledger(shift, "people", "--json", *mine))}
    assert {("customer", ADA), ("operator", "Mei L.")} <= named
    refused = ledger(shift, "erase", ADA, "--json", *mine)
    assert (refused.returncode, told(refused)["code"]) == (2, "not-agreed")
    assert "can never be read again" in refused.stderr
    erased = ledger(shift, "erase", ADA.upper(), "--yes", "--json", *mine)
    assert (erased.returncode, told(erased)["erased"]) == (0, 1), erased.stderr
    assert told(ledger(shift, "verify", "--json", *mine))["whole"]
    assert ADA not in ledger(shift, "export", *mine).stdout
    nobody = ledger(shift, "erase", ADA, "--yes", *mine)
    assert nobody.returncode == 3


def test_a_newer_record_is_told_and_left_alone(shift, own):
    newer = sqlite3.connect(own)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.commit()
    newer.close()
    run = ledger(shift, "verify", "--json", "--ledger", str(own))
    assert (run.returncode, told(run)["code"]) == (4, "ledger-newer")
