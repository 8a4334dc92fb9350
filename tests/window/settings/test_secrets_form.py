import pytest

from station.domain.bench_errors import VaultWrong
from tests.window.settings.conftest import settled


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("key-store", "Kept in this computer's key store."),
        ("none", "Kept nowhere: only in memory"),
        ("locked", "Kept in the vault, which is locked."),
        ("open", "Kept in the vault, which is open."),
    ],
)
async def test_it_says_in_words_where_secrets_are(settings, outside, state, said):
    outside.vault = state
    settings.go_to("secrets")
    await settled()
    assert said in settings.words()


async def test_a_vault_is_made_with_a_passphrase_that_was_typed_twice(settings, outside):
    outside.vault = "none"
    form = settings.go_to("secrets")
    form.first.edit.setText("correct horse")
    form.again.edit.setText("correct hors")
    assert not form.button.isEnabled()
    assert "Not the same" in settings.words()
    form.again.edit.setText("correct horse")
    form.button.click()
    await settled()
    assert outside.passphrases[0].text == "correct horse"
    assert (form.first.text, form.again.text) == ("", "")
    assert "which is open" in settings.words()


async def test_a_short_passphrase_makes_no_vault(settings, outside):
    outside.vault = "none"
    form = settings.go_to("secrets")
    for field in (form.first, form.again):
        field.edit.setText("short")
    assert not form.button.isEnabled()
    assert "At least 8 characters" in settings.words()


async def test_a_vault_is_opened_with_one_passphrase_by_enter(settings, outside):
    outside.vault = "locked"
    form = settings.go_to("secrets")
    form.first.edit.setText("correct horse")
    form.first.edit.returnPressed.emit()
    await settled()
    assert outside.vault == "open"
    assert not form.button.isVisible()


async def test_a_wrong_passphrase_is_told_and_is_gone_from_the_field(settings, outside):
    outside.vault, outside.vault_trouble = "locked", VaultWrong()
    form = settings.go_to("secrets")
    form.first.edit.setText("wrong one here")
    form.button.click()
    await settled()
    assert VaultWrong.hint in settings.words()
    assert form.first.text == ""
    assert "locked" in settings.words()
