"""host/vault.py, host/vault_box.py and host/vault_tries.py"""

import json
import os
import subprocess
import sys

import pytest

from station.domain.bench_errors import VaultLocked, VaultUnusable, VaultWrong
from station.domain.identity import Secret
from station.host.vault import Vault
from station.host.vault_box import USUAL_COST, VaultCost

CHEAP = VaultCost(memory_kib=64, passes=1)
RIGHT, WRONG = Secret("correct horse"), Secret("battery staple")
FOUND = "t0ken-that-nobody-may-read"


class Clock:
    def __init__(self):
        self.at = 1_800_000_000.0

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "secrets.vault"


@pytest.fixture
def vault(file, clock):
    """Made, open, with one secret in it."""
    vault = at(file, clock)
    vault.make(RIGHT)
    vault.keep("token@api.example.com", Secret(FOUND))
    return vault


def at(file, clock):
    """What another process, or the next start, sees."""
    return Vault(file, cost=CHEAP, now=clock)


def test_what_was_kept_is_found_after_the_next_start(vault, file, clock):
    later = at(file, clock)
    later.open(RIGHT)
    assert later.find("token@api.example.com") == Secret(FOUND)
    assert later.find("client@api.example.com") is None


def test_without_its_passphrase_nothing_is_read_kept_or_forgotten(vault, file, clock):
    later = at(file, clock)
    for use in (
        lambda: later.find("token@api.example.com"),
        lambda: later.keep("token@api.example.com", Secret("x")),
        lambda: later.forget("token@api.example.com"),
    ):
        with pytest.raises(VaultLocked):
            use()
    assert (later.exists, later.is_open) == (True, False)


def test_a_closed_vault_is_locked_again(vault):
    vault.close()
    vault.close()
    with pytest.raises(VaultLocked):
        vault.find("token@api.example.com")


def test_neither_secrets_nor_their_names_nor_the_passphrase_stand_in_any_file(vault, file):
    for each in file.parent.iterdir():
        text = each.read_text(encoding="utf-8")
        for hidden in (FOUND, "token", "example", RIGHT.text):
            assert hidden not in text, each.name


def test_the_files_are_this_users_alone(vault, file, clock):
    with pytest.raises(VaultWrong):
        at(file, clock).open(WRONG)
    modes = {each.name: each.stat().st_mode & 0o077 for each in file.parent.iterdir()}
    assert set(modes) == {"secrets.vault", "secrets.vault.lock", "secrets.vault.tries"}
    assert not any(modes.values())


def test_no_two_writings_look_alike(vault, file):
    first = json.loads(file.read_text())
    vault.keep("token@api.example.com", Secret(FOUND))
    second = json.loads(file.read_text())
    assert first["nonce"] != second["nonce"]
    assert first["sealed"] != second["sealed"]
    assert first["lock"] == second["lock"]


def test_a_vault_costs_64_mib_and_three_passes_and_says_so_in_its_file(file):
    assert (USUAL_COST.memory_kib, USUAL_COST.passes, USUAL_COST.lanes) == (65536, 3, 1)
    Vault(file).make(RIGHT)
    lock = json.loads(file.read_text())["lock"]
    assert (lock["kind"], lock["memory_kib"], lock["passes"]) == ("argon2id", 65536, 3)


def test_a_vault_of_another_cost_is_opened_at_its_own(vault, file):
    usual = Vault(file)
    usual.open(RIGHT)
    assert usual.find("token@api.example.com") == Secret(FOUND)


def test_the_same_letters_open_it_however_the_keyboard_composes_them(file, clock):
    at(file, clock).make(Secret("Schl\u00fcssel"))
    later = at(file, clock)
    later.open(Secret("Schlu\u0308ssel"))
    assert later.is_open


def test_a_vault_is_never_made_over_another(vault, file, clock):
    with pytest.raises(VaultWrong, match="already"):
        at(file, clock).make(WRONG)
    assert vault.find("token@api.example.com") == Secret(FOUND)


def test_a_passphrase_has_at_least_eight_characters(file, clock):
    with pytest.raises(VaultWrong, match="8 characters"):
        at(file, clock).make(Secret("1234567"))
    assert not file.exists()


def test_opening_what_is_not_there_is_told_and_makes_nothing(file, clock):
    with pytest.raises(VaultUnusable):
        at(file, clock).open(RIGHT)
    assert not file.exists()


def test_a_wrong_passphrase_is_told_with_the_wait_and_without_its_text(vault, file, clock):
    with pytest.raises(VaultWrong) as refused:
        at(file, clock).open(WRONG)
    assert "1 s" in str(refused.value)
    assert WRONG.text not in f"{refused.value!r}{refused.value.__cause__!r}"


def test_waits_double_up_to_30_s_and_outlive_a_restart(vault, file, clock):
    waits = []
    for _ in range(7):
        with pytest.raises(VaultWrong) as refused:
            at(file, clock).open(WRONG)
        waits.append(str(refused.value).rsplit("in ", 1)[1])
        clock.at += 31
    assert waits == ["1 s.", "2 s.", "4 s.", "8 s.", "16 s.", "30 s.", "30 s."]


def test_a_try_that_comes_too_early_is_refused_even_with_the_right_passphrase(vault, file, clock):
    for _ in range(3):
        with pytest.raises(VaultWrong):
            at(file, clock).open(WRONG)
        clock.at += 4
    clock.at -= 2.5
    later = at(file, clock)
    with pytest.raises(VaultWrong, match="Wait 3 s"):
        later.open(RIGHT)
    clock.at += 2.5
    later.open(RIGHT)
    assert later.is_open


def test_an_early_try_makes_the_wait_no_longer(vault, file, clock):
    with pytest.raises(VaultWrong):
        at(file, clock).open(WRONG)
    for _ in range(5):
        with pytest.raises(VaultWrong, match="Wait 1 s"):
            at(file, clock).open(WRONG)
    clock.at += 1
    at(file, clock).open(RIGHT)


def test_the_right_passphrase_forgives_the_wrong_ones(vault, file, clock):
    for passphrase in (WRONG, RIGHT, WRONG):
        later = at(file, clock)
        if passphrase is RIGHT:
            later.open(passphrase)
        else:
            with pytest.raises(VaultWrong, match=r"in 1 s"):
                later.open(passphrase)
        clock.at += 1


def test_a_clock_set_back_makes_no_wait_longer_than_it_was(vault, file, clock):
    with pytest.raises(VaultWrong):
        at(file, clock).open(WRONG)
    clock.at -= 86_400
    with pytest.raises(VaultWrong, match="Wait 1 s"):
        at(file, clock).open(RIGHT)


def test_two_processes_lose_nothing_of_each_other(vault, file):
    script = (
        "import sys; from pathlib import Path; from station.host.vault import Vault; "
        "from station.domain.identity import Secret; "
        "vault = Vault(Path(sys.argv[1])); vault.open(Secret('correct horse')); "
        "[vault.keep(f'{sys.argv[2]}-{n}', Secret(str(n))) for n in range(20)]"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", script, str(file), name]) for name in ("a", "b")
    ]
    assert [process.wait() for process in both] == [0, 0]
    for name in ("a", "b"):
        assert [vault.find(f"{name}-{n}") for n in range(20)] == [Secret(str(n)) for n in range(20)]
    assert vault.find("token@api.example.com") == Secret(FOUND)


def test_what_another_process_forgot_is_gone(vault, file, clock):
    other = at(file, clock)
    other.open(RIGHT)
    other.forget("token@api.example.com")
    other.forget("token@api.example.com")
    assert vault.find("token@api.example.com") is None


def test_a_new_passphrase_keeps_what_is_in_it_and_locks_out_the_old_one(vault, file, clock):
    other = at(file, clock)
    other.open(RIGHT)
    vault.change_passphrase(RIGHT, WRONG)
    assert vault.find("token@api.example.com") == Secret(FOUND)
    with pytest.raises(VaultLocked, match="changed"):
        other.find("token@api.example.com")
    assert not other.is_open
    with pytest.raises(VaultWrong):
        at(file, clock).open(RIGHT)
    clock.at += 1
    at(file, clock).open(WRONG)


def test_a_passphrase_is_changed_only_by_who_knows_it(vault, file, clock):
    before = file.read_bytes()
    with pytest.raises(VaultWrong):
        vault.change_passphrase(WRONG, Secret("another one"))
    assert file.read_bytes() == before


def damaged(file, **changes):
    told = json.loads(file.read_text())
    file.write_text(json.dumps(told | changes))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", "\u00e9", '{"version": 2}', '{"version": 1, "lock": 1}', "[" * 100_000],
)
def test_a_damaged_vault_is_told_with_its_file_and_costs_no_try(vault, file, clock, text):
    file.write_text(text, encoding="utf-8")
    with pytest.raises(VaultUnusable, match=r"secrets\.vault"):
        at(file, clock).open(RIGHT)
    with pytest.raises(VaultUnusable):
        vault.find("token@api.example.com")
    assert not file.with_name("secrets.vault.tries").exists()


@pytest.mark.parametrize("part", ["sealed", "nonce", "sum"])
def test_one_changed_letter_is_found(vault, file, part):
    text = json.loads(file.read_text())[part]
    damaged(file, **{part: ("B" if text[0] == "A" else "A") + text[1:]})
    with pytest.raises(VaultUnusable, match="not as it was written"):
        vault.find("token@api.example.com")


@pytest.mark.parametrize(
    "cost",
    [{"memory_kib": 10**9}, {"memory_kib": 1}, {"passes": 0}, {"lanes": 0}, {"salt": "AAAA"}],
)
def test_a_file_cannot_ask_for_more_than_a_computer_has(vault, file, clock, cost):
    damaged(file, lock=json.loads(file.read_text())["lock"] | cost)
    with pytest.raises(VaultUnusable, match="no key can be made"):
        at(file, clock).open(RIGHT)


def test_who_weakens_the_lock_and_mends_the_sum_opens_nothing(vault, file, clock):
    from station.host.vault_box import VaultBox, VaultLock

    box = VaultBox.parse(file.read_text())
    weak = VaultLock(box.lock.salt, VaultCost(memory_kib=8, passes=1))
    file.write_text(VaultBox(weak, box.nonce, box.sealed).text)
    with pytest.raises(VaultLocked):
        vault.find("token@api.example.com")
    with pytest.raises(VaultWrong):
        at(file, clock).open(RIGHT)


def test_an_exchanged_content_under_the_same_lock_is_found(vault, file):
    from station.host.vault_box import VaultBox

    box = VaultBox.parse(file.read_text())
    file.write_text(VaultBox(box.lock, box.nonce, box.sealed[::-1]).text)
    with pytest.raises(VaultUnusable):
        vault.find("token@api.example.com")


def test_a_disk_that_takes_nothing_is_told_and_nothing_is_lost(vault, file, monkeypatch):
    def full(handle):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(VaultUnusable, match="No space left"):
            vault.keep("client@api.example.com", Secret("x"))
        with pytest.raises(VaultUnusable):
            vault.change_passphrase(RIGHT, WRONG)
    assert vault.find("client@api.example.com") is None
    assert vault.find("token@api.example.com") == Secret(FOUND)


def test_a_secret_of_any_letters_comes_back_as_it_was(vault):
    odd = Secret('p\u00e4ss "wort"\n\U0001f511\\')
    vault.keep("wifi@api.example.com", odd)
    assert vault.find("wifi@api.example.com") == odd
