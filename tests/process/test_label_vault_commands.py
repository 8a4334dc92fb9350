"""`station vault …` and what the small commands load, as whole processes."""

import json
import subprocess
import sys

import pytest

from tests.process.processes import private_environment

pytestmark = pytest.mark.timeout(120)
PASSPHRASE = "correct horse battery"


@pytest.fixture
def station(tmp_path):
    environment = private_environment(tmp_path)

    def run(*arguments, env=None, **more):
        if "input" not in more:
            more.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run(
            [sys.executable, "-m", "station", *arguments], env=environment | (env or {}),
            capture_output=True, text=True, timeout=60, check=False, **more,
        )  # fmt: skip

    return run


def loaded(environment, *arguments):
    script = (
        "import sys\nfrom station.assembly import main\n"
        f"sys.argv = ['station', *{list(arguments)!r}]\nmain()\nprint(sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True,
        timeout=60, check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return done.stdout.splitlines()[-1]


HEAVY = (
    "PySide6", "qasync", "sqlalchemy", "alembic", "keyring", "cryptography", "argon2", "openpyxl",
    "fpdf", "fontTools", "zxingcpp", "requests", "aiohttp",
)  # fmt: skip


@pytest.mark.parametrize(
    "arguments", [("device", "ports", "--json"), ("bench", "--list-slots", "--json")]
)
def test_what_only_looks_at_ports_loads_nothing_heavy(tmp_path, arguments):
    names = loaded(private_environment(tmp_path), *arguments)
    assert [heavy for heavy in HEAVY if f"'{heavy}'" in names] == []


def test_a_ledger_command_loads_no_window_no_cloud_no_key_store(tmp_path):
    """Names in a record lie under keys, which takes cryptography."""
    names = loaded(private_environment(tmp_path), "ledger", "verify", "--ledger", "none.sqlite")
    light = ("PySide6", "qasync", "requests", "keyring", "alembic", "openpyxl", "fpdf")
    assert [heavy for heavy in light if f"'{heavy}'" in names] == []


def test_a_vault_is_made_and_opened_by_its_passphrase_alone(station):
    given = {"STATION_SECRET_VAULT": PASSPHRASE}
    assert json.loads(station("vault", "state", "--json").stdout) == {"vault": "none"}
    made = station("vault", "make", "--json", env=given)
    assert made.returncode == 0, made.stdout + made.stderr
    assert json.loads(station("vault", "state", "--json").stdout) == {"vault": "locked"}
    again = station("vault", "make", env=given)
    assert again.returncode == 4
    opened = station("vault", "open-check", "--json", env=given)
    assert (opened.returncode, json.loads(opened.stdout)) == (0, {"vault": "open"})
    wrong = station("vault", "open-check", env={"STATION_SECRET_VAULT": "battery horse"})
    assert wrong.returncode == 4
    assert "battery horse" not in wrong.stdout + wrong.stderr


def test_a_passphrase_is_changed_by_standard_input(station):
    assert station("vault", "make", env={"STATION_SECRET_VAULT": PASSPHRASE}).returncode == 0
    both = json.dumps({"vault": PASSPHRASE, "new_vault": "another long passphrase"})
    changed = station("vault", "change-passphrase", "--secrets-stdin", input=both)
    assert changed.returncode == 0, changed.stdout + changed.stderr
    assert station("vault", "open-check", env={"STATION_SECRET_VAULT": PASSPHRASE}).returncode == 4


def test_a_passphrase_that_nobody_gave_is_asked_for(station):
    run = station("vault", "make", "--json")
    assert (run.returncode, json.loads(run.stdout)["code"]) == (2, "secret-missing")
    assert "STATION_SECRET_VAULT" in run.stderr
