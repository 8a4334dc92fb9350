"""`station secret …` and `station vault move` as whole processes, against a simulated cloud."""

import json
import signal
import subprocess
import sys
from dataclasses import dataclass

import pytest
import requests

from tests.process.nest import Nest
from tests.process.processes import end_bench, private_environment, start_bench
from tests.process.secret_keyring import NAMED

pytestmark = pytest.mark.timeout(120)
PASSPHRASE = "correct horse battery"
WRONG = "f" * 40


@dataclass
class Done:
    """`text` is both streams."""

    returncode: int
    text: str

    @property
    def told(self):
        """What a program reads, which stands before what people read."""
        return json.loads(next(line for line in self.text.splitlines() if line.startswith("{")))


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    """One cloud for all; each test has a home of its own."""
    started = start_bench(tmp_path_factory.mktemp("world"))
    yield started
    end_bench(started)


@pytest.fixture(scope="module")
def nest(bench):
    opened = Nest(bench.environment)
    yield opened
    opened.close()


@pytest.fixture
def station(bench, nest, tmp_path):
    """With a key store, and settings for the simulated cloud."""
    settings = tmp_path / "config" / "station" / "settings.toml"
    settings.parent.mkdir(parents=True)
    world = bench.world
    settings.write_text(
        f'version = 1\ncloud_url = "{world["cloud_url"]}"\nproduct = "{world["product"]}"\n'
        f'client_id = "{world["client"]["id"]}"\n'
    )
    home = private_environment(tmp_path) | {"PYTHON_KEYRING_BACKEND": NAMED}

    def run(*arguments, **given):
        said = tmp_path / "said.txt"
        said.unlink(missing_ok=True)
        secrets = {
            name if name.isupper() else f"STATION_SECRET_{name.upper()}": text
            for name, text in given.items()
        }
        nest.begin(list(arguments), said, home | secrets)
        return Done(nest.ended(), said.read_text())

    return run


def token(bench):
    """Another token of the account, as a log-in gives it."""
    user = bench.world["user"]
    form = {"grant_type": "password", "username": user["username"], "password": user["password"]}
    url, client = f"{bench.world['cloud_url']}/oauth/token", ("particle", "particle")
    return requests.post(url, form, auth=client, timeout=10).json()["access_token"]


def is_good(bench, text):
    url = f"{bench.world['cloud_url']}/v1/access_tokens/current"
    bearer = {"Authorization": f"Bearer {text}"}
    return requests.get(url, headers=bearer, timeout=10).ok


def kept(home):
    file = home / "keyring.json"
    return json.loads(file.read_text()) if file.exists() else {}


def state(station, **given):
    done = station("secret", "state", "--json", **given)
    assert done.returncode == 0, done.text
    told = done.told
    return {each["kind"]: each for each in told["secrets"]}, done.text


def test_a_token_is_tried_kept_and_then_the_old_one_is_revoked(station, bench, tmp_path):
    first, second = token(bench), token(bench)
    done = station("secret", "replace", "token", new_token=first)
    assert done.returncode == 0, done.text
    seen, text = state(station)
    assert seen["token"]["where"] == "key-store"
    assert seen["token"]["since"] < seen["token"]["expires"]
    refused = station("secret", "replace", "token", new_token=WRONG)
    assert refused.returncode == 4
    assert "STN-444" in refused.text
    assert first in kept(tmp_path).values()
    assert is_good(bench, first)
    replaced = station("secret", "replace", "token", new_token=second)
    assert "revoked at the cloud" in replaced.text
    assert (is_good(bench, first), is_good(bench, second)) == (False, True)
    assert list(kept(tmp_path).values()) == [second]
    forgotten = station("secret", "forget", "token")
    assert forgotten.returncode == 0, forgotten.text
    assert kept(tmp_path) == {}
    assert not is_good(bench, second)
    told = [done, refused, replaced, forgotten]
    written = station("ledger", "export", "--format", "jsonl").text
    assert written.count("the account's token for") == 3
    everything = "".join(each.text for each in told) + text + written
    assert not any(secret in everything for secret in (first, second, WRONG))


def test_a_client_secret_is_tried_with_its_client_before_it_is_kept(station, bench, tmp_path):
    right = bench.world["client"]["secret"]
    assert station("secret", "test", "client", new_client=right).returncode == 0
    assert kept(tmp_path) == {}
    refused = station("secret", "replace", "client", new_client=WRONG)
    assert (refused.returncode, kept(tmp_path)) == (4, {})
    assert station("secret", "replace", "client", new_client=right).returncode == 0
    assert list(kept(tmp_path).values()) == [right]
    again = station("secret", "replace", "client", "--json", new_client=right)
    assert again.told["code"] == "secret-not-taken"


def test_secrets_move_to_the_vault_and_back_and_nothing_is_left(station, bench, tmp_path):
    right = bench.world["client"]["secret"]
    assert station("secret", "replace", "client", new_client=right).returncode == 0
    moved = station("vault", "move", "--to", "vault", vault=PASSPHRASE)
    assert moved.returncode == 0, moved.text
    assert "From then on the passphrase is asked for" in moved.text
    assert "Nothing is left in the key store." in moved.text
    assert kept(tmp_path) == {}
    assert state(station)[0]["client"]["where"] == "vault-locked"
    wrong = station("vault", "move", "--to", "keystore", vault="battery staple")
    assert (wrong.returncode, kept(tmp_path)) == (4, {})
    (tmp_path / ".local/share/station/vault.json.tries").unlink()
    back = station("vault", "move", "--to", "keystore", vault=PASSPHRASE)
    assert back.returncode == 0, back.text
    assert "The vault is removed." in back.text
    assert list(kept(tmp_path).values()) == [right]
    assert station("vault", "state", "--json").told == {"vault": "key-store"}
    written = station("ledger", "export", "--format", "jsonl").text
    assert "the place of the secrets: the vault" in written


KILLED = """\
import os, signal, sys
from station.domain.identity import Secret
from station.domain.secrets import Place
from station.host import folders
from station.host.key_store import KeyStore
from station.host.secret_book import SecretBook
from station.host.secret_move import SecretMove
from station.host.vault import Vault
to, at = sys.argv[1:]
data = folders.data_folder()
vault = Vault(data / "vault.json")
phrase = Secret("correct horse battery")
vault.open(phrase) if vault.exists else vault.make(phrase)
def before(step):
    if step == at:
        os.kill(os.getpid(), signal.SIGKILL)
SecretMove(KeyStore(), vault, SecretBook(data / "secrets.json"), (), before).run(Place(to))
"""


def test_a_move_that_was_really_killed_is_told_and_finished_by_the_next_start(
    station, bench, tmp_path
):
    right = bench.world["client"]["secret"]
    assert station("secret", "replace", "client", new_client=right).returncode == 0
    env = private_environment(tmp_path) | {"PYTHON_KEYRING_BACKEND": NAMED}
    for to, at, whole in (("vault", "remove", "the vault"), ("keystore", "compare", "the vault")):
        killed = subprocess.run([sys.executable, "-c", KILLED, to, at], env=env, check=False)
        assert killed.returncode == -signal.SIGKILL
        told = station("vault", "state", vault=PASSPHRASE)
        assert f"All of them lie whole in {whole}." in told.text
        assert "was done now" in told.text
        assert station("vault", "state").text.count("cut off") == 0
        assert list(kept(tmp_path).values()) == ([] if to == "vault" else [right])


def test_a_locked_key_store_and_none_are_refused_with_their_cause(station, bench, tmp_path):
    right = bench.world["client"]["secret"]
    assert station("secret", "replace", "client", new_client=right).returncode == 0
    locked = tmp_path / "keyring.locked"
    locked.touch()
    refused = station("vault", "move", "--to", "vault", vault=PASSPHRASE)
    locked.unlink()
    assert refused.returncode == 4
    assert "STN-443" in refused.text
    assert "key store tells nothing" in refused.text
    assert list(kept(tmp_path).values()) == [right]
    none = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    missing = station("vault", "move", "--to", "keystore", vault=PASSPHRASE, **none)
    assert (missing.returncode, "no key store" in missing.text) == (4, True)


def test_a_secret_is_no_argument_and_is_asked_for_where_nobody_gave_it(station):
    assert station("secret", "replace", "token", WRONG).returncode == 2
    missing = station("secret", "replace", "token", "--json")
    assert (missing.returncode, missing.told["code"]) == (2, "secret-missing")
    assert "STATION_SECRET_NEW_TOKEN" in missing.text


def test_an_operator_changes_no_secret(station):
    assert station("engineer", "set-pin", new_pin="4711-right").returncode == 0
    refused = station("secret", "forget", "token", "--json")
    assert refused.told["code"] == "engineer-needed"
    moved = station("vault", "move", "--to", "vault", "--json", vault="correct horse")
    assert moved.told["code"] == "engineer-needed"
