"""host/secrets.py and host/key_store.py"""

import gc
import importlib
import subprocess
import sys

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from station.domain.bench_errors import VaultLocked, VaultWrong
from station.domain.errors import KeyStoreMissing
from station.domain.identity import Secret
from station.host.secrets import Secrets
from station.host.vault import Vault
from station.host.vault_box import VaultCost

HOST = "api.example.com"
RIGHT = Secret("correct horse")


@pytest.fixture
def vault(tmp_path):
    return Vault(tmp_path / "secrets.vault", cost=VaultCost(memory_kib=64, passes=1))


def again(vault):
    """The same file at the next start."""
    return Vault(vault._file)


class LockedStore(KeyringBackend):
    """There, but nobody unlocked it."""

    priority = -1

    def get_password(self, service, username):
        raise KeyringLocked

    def set_password(self, service, username, password):
        raise KeyringLocked

    def delete_password(self, service, username):
        raise KeyringLocked


def test_what_was_given_wins_over_what_was_kept(key_store):
    secrets = Secrets({"token": Secret("given")})
    secrets.keep("token", Secret("kept"), HOST, forever=False)
    found = secrets.find("token", HOST)
    assert found is not None
    assert found.text == "given"


def test_a_secret_kept_till_closing_is_found_for_its_cloud_only(key_store):
    secrets = Secrets()
    secrets.keep("client", Secret("kept"), "one.example.com", forever=False)
    assert secrets.find("client", "one.example.com") == Secret("kept")
    assert secrets.find("client", "two.example.com") is None
    assert key_store.kept == {}


def test_what_is_kept_for_ever_lies_in_the_key_store_under_its_account(key_store):
    Secrets().keep("client", Secret("kept"), HOST, forever=True)
    assert key_store.kept == {("station", f"client@{HOST}"): "kept"}
    assert Secrets().find("client", HOST) == Secret("kept")


def test_what_is_forgotten_is_gone_from_memory_and_key_store(key_store):
    secrets = Secrets()
    secrets.keep("client", Secret("kept"), HOST, forever=True)
    secrets.forget("client", HOST)
    secrets.forget("client", HOST)
    assert secrets.find("client", HOST) is None
    assert key_store.kept == {}


def test_where_there_is_a_key_store_no_vault_is_made(key_store, vault):
    secrets = Secrets({"vault": RIGHT}, vault)
    secrets.open_given_vault()
    secrets.open_vault(RIGHT)
    secrets.keep("client", Secret("kept"), HOST, forever=True)
    assert secrets.vault_state() == "key-store"
    assert not vault.exists


@pytest.mark.parametrize("nothing", [fail.Keyring, null.Keyring])
def test_a_missing_key_store_is_told_and_not_replaced_by_a_file(nothing, vault, use_keyring):
    use_keyring(nothing())
    secrets = Secrets(vault=vault)
    assert secrets.find("client", HOST) is None
    with pytest.raises(KeyStoreMissing, match="no key store") as told:
        secrets.keep("client", Secret("kept"), HOST, forever=True)
    assert "vault" in told.value.hint
    assert secrets.find("client", HOST) is None
    assert (secrets.vault_state(), vault.exists) == ("none", False)


def test_a_key_store_that_nobody_unlocked_is_told_where_something_is_to_be_kept(use_keyring):
    use_keyring(LockedStore())
    secrets = Secrets()
    assert secrets.find("client", HOST) is None
    for use in (lambda: secrets.keep("client", Secret("x"), HOST, forever=True),
                lambda: secrets.forget("client", HOST)):  # fmt: skip
        with pytest.raises(KeyStoreMissing, match="took nothing"):
            use()


def test_a_vault_made_once_is_opened_once_for_each_start(no_key_store, vault):
    first = Secrets(vault=vault)
    first.open_vault(RIGHT)
    first.keep("client", Secret("kept"), HOST, forever=True)
    assert first.vault_state() == "open"

    second = Secrets(vault=again(vault))
    assert second.vault_state() == "locked"
    assert second.find("client", HOST) is None
    with pytest.raises(VaultLocked):
        second.keep("client", Secret("other"), HOST, forever=True)
    second.open_vault(RIGHT)
    assert second.find("client", HOST) == Secret("kept")
    second.forget("client", HOST)
    assert second.find("client", HOST) is None


def test_without_a_place_for_a_vault_none_is_opened(no_key_store):
    secrets = Secrets()
    with pytest.raises(KeyStoreMissing):
        secrets.open_vault(RIGHT)
    assert secrets.vault_state() == "none"


def test_a_given_passphrase_makes_the_vault_when_something_is_to_be_kept(no_key_store, vault):
    secrets = Secrets({"vault": RIGHT}, vault)
    assert secrets.find("client", HOST) is None
    assert not vault.exists
    secrets.keep("client", Secret("kept"), HOST, forever=True)
    assert secrets.vault_state() == "open"
    later = Secrets({"vault": RIGHT}, again(vault))
    assert later.find("client", HOST) == Secret("kept")


def test_a_given_passphrase_that_is_wrong_is_told_once_and_tried_once(no_key_store, vault):
    vault.make(RIGHT)
    secrets = Secrets({"vault": Secret("battery staple")}, again(vault))
    with pytest.raises(VaultWrong, match="in 1 s"):
        secrets.find("client", HOST)
    assert secrets.find("client", HOST) is None
    with pytest.raises(VaultLocked):
        secrets.keep("client", Secret("x"), HOST, forever=True)


def test_a_wrong_passphrase_can_be_told_before_any_work(no_key_store, vault):
    vault.make(RIGHT)
    secrets = Secrets({"vault": Secret("battery staple")}, again(vault))
    with pytest.raises(VaultWrong):
        secrets.open_given_vault()
    secrets.open_given_vault()


def test_a_vault_that_was_locked_anew_elsewhere_is_like_an_empty_store_until_opened(
    no_key_store, vault
):
    secrets = Secrets(vault=vault)
    secrets.open_vault(RIGHT)
    again(vault).change_passphrase(RIGHT, Secret("battery staple"))
    assert secrets.find("client", HOST) is None
    assert secrets.vault_state() == "locked"


def test_the_vault_is_locked_anew_with_another_passphrase(no_key_store, vault):
    new = Secret("battery staple")
    with pytest.raises(KeyStoreMissing):
        Secrets().change_vault_passphrase(RIGHT, new)
    vault.make(RIGHT)
    secrets = Secrets({"vault": RIGHT}, vault)
    secrets.change_vault_passphrase(RIGHT, new)
    secrets.keep("client", Secret("kept"), HOST, forever=True)
    later = Secrets({"vault": new}, again(vault))
    assert later.find("client", HOST) == Secret("kept")


def test_the_passphrase_of_the_vault_is_never_found_as_a_secret(no_key_store, vault):
    secrets = Secrets({"vault": RIGHT, "new_vault": RIGHT}, vault)
    assert secrets.find("vault", HOST) is None
    assert secrets.find("new_vault", HOST) is None


def held(text):
    """How many secrets with this text are in memory."""
    gc.collect()
    return sum(isinstance(each, Secret) and each.text == text for each in gc.get_objects())


def test_what_lies_in_a_store_is_not_held_in_memory_beside_it(key_store):
    text = "".join(["read when", " it is needed"])
    secrets = Secrets()
    secrets.keep("client", Secret(text), HOST, forever=False)
    secrets.keep("client", Secret(text), HOST, forever=True)
    assert secrets.find("client", HOST) == Secret(text)
    assert held(text) == 0


def test_closing_forgets_all_that_was_given_or_entered_and_locks_the_vault(no_key_store, vault):
    text = "".join(["for this", " start alone"])
    secrets = Secrets({"wifi": Secret(text), "vault": RIGHT}, vault)
    secrets.keep("token", Secret(text), HOST, forever=False)
    secrets.open_given_vault()
    assert held(text) == 2
    secrets.close()
    secrets.close()
    assert held(text) == 0
    assert (secrets.texts(HOST), secrets.find("wifi", HOST)) == ([], None)
    assert secrets.vault_state() == "locked"


def test_no_module_of_ours_holds_a_secret_after_its_work(key_store):
    """Neither in a global nor in a cache: importing everything that touches one makes none."""
    for name in ("secrets", "secrets_given", "vault", "key_store", "codes", "secret_move", "pin"):
        module = importlib.import_module(f"station.host.{name}")
        for key, value in vars(module).items():
            assert not isinstance(value, dict | list | set | Secret) or key.startswith("__"), key
            assert not hasattr(value, "cache_info"), key


def test_neither_key_store_nor_ciphers_are_loaded_for_what_was_given():
    script = (
        "import sys; from pathlib import Path; from station.host.secrets import Secrets; "
        "from station.host.vault import Vault; from station.domain.identity import Secret; "
        "secrets = Secrets({'wifi': Secret('x'), 'vault': Secret('y')}, Vault(Path('no-such'))); "
        "secrets.find('wifi', 'h'); print(*{name.split('.')[0] for name in sys.modules})"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"keyring", "cryptography", "argon2", "filelock"} & set(run.stdout.split())
