"""host/secret_move.py, and moving by host/secrets.py: whole somewhere at every moment."""

import json
from datetime import UTC, datetime

import pytest
from keyring.backends import fail
from keyring.errors import KeyringError, KeyringLocked

from station.domain.bench_errors import VaultLocked, VaultUnusable, VaultWrong
from station.domain.errors import KeyStoreMissing
from station.domain.identity import Secret
from station.domain.secret_errors import SecretNotMoved
from station.domain.secrets import Place, SecretSeen
from station.host.key_store import KeyStore
from station.host.secret_book import SecretBook
from station.host.secret_move import SecretMove
from station.host.secrets import Secrets
from station.host.vault import Vault
from station.host.vault_box import VaultCost
from tests.host.conftest import MemoryStore

HOST, OTHER = "api.example.com", "10.0.0.1:8080"
RIGHT = Secret("correct horse")
DEVICE = "3b002100084734343233f0b1"
ENTRIES = {
    f"client@{HOST}": "c" * 40,
    f"token@{HOST}": "t" * 40,
    f"wifi@{OTHER}": "pass word",
    f"claim-codes-1@{HOST}": f"{DEVICE}:1714572418",
    f"claim-code-{DEVICE}@{HOST}": json.dumps({"code": "Cc" * 31 + "x"}),
}


class PowerCut(BaseException):
    """Nothing of ours catches it."""


class Home:
    """One computer: its key store, its files, and as many starts as it takes."""

    def __init__(self, folder, key_store):
        self.folder, self.key_store = folder, key_store

    def vault(self, *, opened=False):
        vault = Vault(self.folder / "vault.json", cost=VaultCost(memory_kib=64, passes=1))
        if opened:
            vault.open(RIGHT)
        return vault

    @property
    def book(self):
        return SecretBook(self.folder / "secrets.json")

    def secrets(self, **given):
        return Secrets(
            {name: Secret(text) for name, text in given.items()}, self.vault(), self.book
        )

    def filled(self, place):
        """Everything lies in `place`, noted as each secret is when it is kept."""
        vault = self.vault()
        vault.make(RIGHT)
        if place is Place.VAULT:
            vault.keep_all({name: Secret(text) for name, text in ENTRIES.items()})
        else:
            self.key_store.kept.update({("station", n): text for n, text in ENTRIES.items()})
        with self.book.turn():
            page = self.book.read()
            self.book.write(type(page)(place=place))
            self.book.note(f"wifi@{OTHER}")
        return self

    def held(self, place):
        if place is Place.KEY_STORE:
            return {name: text for (_, name), text in self.key_store.kept.items()}
        vault = self.vault()
        if not vault.exists:
            return {}
        vault.open(RIGHT)
        return {name: secret.text for name, secret in vault.entries().items()}

    def move(self, before=lambda _step: None):
        return SecretMove(KeyStore(), self.vault(opened=True), self.book, (HOST,), before)


@pytest.fixture
def home(tmp_path, key_store):
    return Home(tmp_path, key_store)


def cut_at(number):
    """The power ends as the step of this number begins."""
    left = iter(range(number))

    def before(_step):
        if next(left, None) is None:
            raise PowerCut

    return before


def steps(tmp_path, key_store, to):
    """How many there are in an undisturbed move."""
    seen = []
    Home(tmp_path, key_store).filled(to.other).move(seen.append).run(to)
    return len(seen)


@pytest.mark.parametrize("to", Place)
def test_all_that_is_kept_moves_and_nothing_is_left(home, to):
    said = home.filled(to.other).move().run(to)
    assert home.held(to) == ENTRIES
    assert home.held(to.other) == {}
    assert home.book.read().place is to
    assert home.book.read().moving is None
    assert "5 entries" in said[0]
    assert home.vault().exists == (to is Place.VAULT)


@pytest.mark.parametrize("to", Place)
def test_a_power_cut_at_any_step_leaves_a_whole_copy_and_the_next_start_ends_the_move(
    tmp_path, use_keyring, to
):
    (tmp_path / "whole").mkdir()
    count_store = MemoryStore()
    use_keyring(count_store)
    count = steps(tmp_path / "whole", count_store, to)
    assert count >= 5
    for number in range(count):
        folder = tmp_path / str(number)
        folder.mkdir()
        store = MemoryStore()
        use_keyring(store)
        home = Home(folder, store).filled(to.other)
        with pytest.raises(PowerCut):
            home.move(cut_at(number)).run(to)
        begun = home.book.read()
        chosen = begun.place
        assert chosen is not None
        assert home.held(chosen) == ENTRIES, number
        told = home.secrets(vault=RIGHT.text).finish_move()
        if begun.moving is None:  # it had not begun
            assert (told, chosen) == ("", to.other)
            continue
        assert f"lie whole in {chosen.words}" in told
        assert "done now" in told
        assert (home.held(to), home.held(to.other)) == (ENTRIES, {})
        assert home.book.read().moving is None


def test_a_cut_off_move_waits_until_the_vault_is_opened_and_says_so(home):
    with pytest.raises(PowerCut):
        home.filled(Place.KEY_STORE).move(cut_at(2)).run(Place.VAULT)
    start = home.secrets()
    assert "It goes on when the vault is opened." in start.finish_move()
    assert start.find("client", HOST) == Secret("c" * 40)
    start.open_vault(RIGHT)
    assert "done now" in start.move_told
    assert home.held(Place.VAULT) == ENTRIES
    assert start.find("client", HOST) == Secret("c" * 40)


class Forgetful(MemoryStore):
    """Takes everything, and gives another thing back."""

    def set_password(self, service, username, password):
        super().set_password(service, username, password.upper())


class Full(MemoryStore):
    """Takes two entries and no more."""

    def set_password(self, service, username, password):
        if len(self.kept) >= 2:
            raise KeyringError
        super().set_password(service, username, password)


@pytest.mark.parametrize("store", [Forgetful, Full])
def test_a_key_store_that_takes_not_all_leaves_all_in_the_vault(tmp_path, use_keyring, store):
    kept = store()
    use_keyring(kept)
    home = Home(tmp_path, kept).filled(Place.VAULT)
    with pytest.raises(SecretNotMoved) as refused:
        home.move().run(Place.KEY_STORE)
    assert not any(text in str(refused.value) for text in ENTRIES.values())
    assert (home.held(Place.VAULT), home.held(Place.KEY_STORE)) == (ENTRIES, {})
    assert home.book.read().moving is None


def test_a_key_store_that_nobody_unlocked_is_no_empty_one(tmp_path, use_keyring):
    class Locked(MemoryStore):
        def get_password(self, service, username):
            raise KeyringLocked

    use_keyring(Locked())
    home = Home(tmp_path, Locked()).filled(Place.KEY_STORE)
    with pytest.raises(SecretNotMoved) as refused:
        home.move().run(Place.VAULT)
    assert isinstance(refused.value.__cause__, KeyStoreMissing)


def test_without_a_key_store_nothing_is_moved(tmp_path, use_keyring):
    use_keyring(fail.Keyring())
    home = Home(tmp_path, MemoryStore()).filled(Place.VAULT)
    with pytest.raises(SecretNotMoved, match="no key store"):
        home.secrets(vault=RIGHT.text).move(Place.KEY_STORE)
    assert home.held(Place.VAULT) == ENTRIES


def test_a_locked_vault_and_a_wrong_passphrase_move_nothing(home):
    home.filled(Place.VAULT)
    with pytest.raises(SecretNotMoved) as refused:
        home.secrets().move(Place.KEY_STORE)
    assert isinstance(refused.value.__cause__, VaultLocked)
    with pytest.raises(VaultWrong):
        home.secrets().move(Place.KEY_STORE, Secret("battery staple"))
    (home.folder / "vault.json.tries").unlink()
    assert (home.held(Place.VAULT), home.held(Place.KEY_STORE)) == (ENTRIES, {})


def test_where_they_are_already_nothing_is_moved(home):
    home.filled(Place.VAULT)
    with pytest.raises(SecretNotMoved, match="in the vault already"):
        home.secrets().move(Place.VAULT, RIGHT)


def test_moving_to_the_vault_makes_it_and_later_starts_find_everything_there(home):
    first = home.secrets()
    first.keep("client", Secret("c" * 40), HOST, forever=True)
    assert (first.vault_state(), first.can_move_to) == ("key-store", Place.VAULT)
    first.move(Place.VAULT, RIGHT)
    assert (first.vault_state(), first.can_move_to) == ("open", Place.KEY_STORE)
    assert home.key_store.kept == {}
    later = home.secrets()
    assert later.vault_state() == "locked"
    assert later.find("client", HOST) is None
    later.open_vault(RIGHT)
    assert later.find("client", HOST) == Secret("c" * 40)
    later.keep("token", Secret("t" * 40), HOST, forever=True)
    assert home.key_store.kept == {}
    later.move(Place.KEY_STORE)
    assert home.secrets().find("token", HOST) == Secret("t" * 40)
    assert not later.has_vault


def test_which_secrets_there_are_is_told_with_place_and_times_and_without_values(home):
    ends = datetime(2030, 1, 1, tzinfo=UTC)
    secrets = home.secrets(wifi="pass word")
    secrets.keep("client", Secret("c" * 40), HOST, forever=True, expires=ends)
    secrets.keep("token", Secret("t" * 40), HOST, forever=False)
    seen = {each.kind: each for each in secrets.seen((HOST,))}
    assert {kind: each.where for kind, each in seen.items()} == {
        "client": "key-store", "token": "memory", "wifi": "given",
    }  # fmt: skip
    assert seen["client"].expires == ends
    assert seen["client"].since is not None
    assert seen["client"].is_over(ends)
    assert "cccc" not in repr(seen)


def test_a_locked_vault_tells_what_lies_in_it_by_the_book(home):
    home.secrets().keep("client", Secret("c" * 40), HOST, forever=True)
    home.secrets().move(Place.VAULT, RIGHT)
    (seen,) = home.secrets().seen(())
    assert isinstance(seen, SecretSeen)
    assert (seen.kind, seen.where) == ("client", "vault-locked")


def test_a_book_that_cannot_be_read_is_told_by_whatever_asks_for_a_secret(home):
    (home.folder / "secrets.json").write_text("{")
    secrets = home.secrets()
    assert secrets.vault_state() == "none"
    for ask in (lambda: secrets.find("client", HOST), secrets.finish_move):
        with pytest.raises(VaultUnusable, match=r"secrets\.json"):
            ask()


def test_claim_codes_under_way_are_counted(home):
    home.filled(Place.KEY_STORE)
    assert home.secrets().codes(HOST) == 1
    assert home.secrets().codes(OTHER) == 0
