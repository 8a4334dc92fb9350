"""host/codes.py"""

from datetime import UTC, datetime, timedelta

import pytest

from station.domain.identity import ClaimCode, DeviceId, Secret
from station.flow.bench.ports import KeptCode
from station.host.codes import KeptCodes
from station.host.secrets import Secrets
from station.host.vault import Vault
from station.host.vault_box import VaultCost

HOST = "api.example.com"
DEVICE = DeviceId.parse("3a0021000347343233323032")
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
CODE = KeptCode(ClaimCode("a" * 63), NOW)
ONE_WINDOWS_ENTRY = 1280


class Start:
    """One start of the program after another, on one computer."""

    def __init__(self, vault=None):
        self.vault, self.now = vault, NOW
        self._open = []

    def codes(self, product="9319", passphrase=None):
        given = {"vault": passphrase} if passphrase else {}
        made = KeptCodes(Secrets(given, self.vault), HOST, product, now=lambda: self.now)
        self._open.append(made)
        return made

    async def end(self):
        for codes in self._open:
            await codes.close()
            await codes.close()


@pytest.fixture
async def start():
    begun = Start()
    yield begun
    await begun.end()


@pytest.fixture
async def vaulted(no_key_store, tmp_path):
    begun = Start(Vault(tmp_path / "secrets.vault", cost=VaultCost(memory_kib=64, passes=1)))
    yield begun
    await begun.end()


async def test_a_code_outlives_a_power_cut(key_store, start):
    assert await start.codes().keep(DEVICE, CODE)
    assert await start.codes().find(DEVICE) == CODE


async def test_a_code_lies_under_its_devices_account(key_store, start):
    await start.codes().keep(DEVICE, CODE)
    assert CODE.code.text in key_store.kept["station", f"claim-code-{DEVICE}@{HOST}"]
    others = [text for (_, name), text in key_store.kept.items() if "claim-code-" not in name]
    assert not any(CODE.code.text in text for text in others)


async def test_a_forgotten_code_leaves_nothing(key_store, start):
    codes = start.codes()
    await codes.keep(DEVICE, CODE)
    await codes.forget(DEVICE)
    await codes.forget(DEVICE)
    assert await codes.find(DEVICE) is None
    assert key_store.kept == {}


async def test_a_new_code_replaces_the_one_before(key_store, start):
    codes = start.codes()
    await codes.keep(DEVICE, CODE)
    newer = KeptCode(ClaimCode("b" * 63), NOW + timedelta(minutes=50))
    await codes.keep(DEVICE, newer)
    assert await start.codes().find(DEVICE) == newer


async def test_a_code_of_another_product_is_not_this_ones(key_store, start):
    await start.codes(product="1").keep(DEVICE, CODE)
    assert await start.codes(product="2").find(DEVICE) is None


async def test_a_code_over_an_hour_old_is_not_found_and_is_forgotten_at_the_next_start(
    key_store, start
):
    first = start.codes()
    await first.keep(DEVICE, CODE)
    fresh = DeviceId.parse("f" * 24)
    await first.keep(fresh, KeptCode(ClaimCode("c" * 63), NOW + timedelta(minutes=30)))
    start.now += timedelta(hours=1)
    assert await first.find(DEVICE) is None
    assert len(key_store.kept) == 4

    assert await start.codes().find(fresh) is not None
    assert not any(str(DEVICE) in f"{name}{text}" for (_, name), text in key_store.kept.items())
    assert len(key_store.kept) == 2


async def test_the_list_of_64_devices_fits_into_a_small_key_store(key_store, start):
    codes = start.codes()
    for number in range(64):
        device = DeviceId.parse(f"3a0021000347343233{number * 977:06x}")
        assert await codes.keep(device, CODE)
    assert all(len(text) < ONE_WINDOWS_ENTRY for text in key_store.kept.values())
    start.now += timedelta(hours=2)
    assert await start.codes().find(DEVICE) is None
    assert key_store.kept == {}


async def test_without_store_and_vault_a_code_is_in_memory_only_and_that_is_said(vaulted):
    codes = vaulted.codes()
    assert await codes.keep(DEVICE, CODE) is False
    assert await codes.find(DEVICE) == CODE
    assert await vaulted.codes().find(DEVICE) is None
    await codes.forget(DEVICE)
    assert await codes.find(DEVICE) is None


async def test_the_opened_vault_keeps_codes_where_there_is_no_key_store(vaulted):
    right = Secret("correct horse")
    assert await vaulted.codes(passphrase=right).keep(DEVICE, CODE)
    vaulted.vault.close()
    assert await vaulted.codes().keep(DEVICE, CODE) is False
    assert await vaulted.codes(passphrase=right).find(DEVICE) == CODE


async def test_codes_left_in_a_vault_are_forgotten_once_it_is_open(vaulted):
    vaulted.vault.make(Secret("correct horse"))
    await vaulted.codes().keep(DEVICE, CODE)
    vaulted.vault.close()
    vaulted.now += timedelta(hours=2)
    later = vaulted.codes()
    other = DeviceId.parse("f" * 24)
    assert await later.find(other) is None
    vaulted.vault.open(Secret("correct horse"))
    assert await later.find(other) is None
    assert vaulted.vault.find(f"claim-code-{DEVICE}@{HOST}") is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"code": "short", "made_at": "x"}'])
async def test_an_entry_that_is_not_ours_is_no_code(key_store, start, text):
    key_store.kept["station", f"claim-code-{DEVICE}@{HOST}"] = text
    key_store.kept["station", f"claim-codes-2@{HOST}"] = "?:x :: x"
    assert await start.codes().find(DEVICE) is None


async def test_a_code_is_shown_by_no_repr(key_store, start):
    await start.codes().keep(DEVICE, CODE)
    found = await start.codes().find(DEVICE)
    assert CODE.code.text not in f"{found!r}{found}"
