"""station/window/secrets: all that a person does with the secrets of this computer."""

from datetime import UTC, datetime

import pytest

from station.domain.secret_errors import SecretNotMoved, SecretNotTaken
from station.domain.secrets import Place, SecretSeen, SecretsState
from tests.window.settings.conftest import settled

HOST = "127.0.0.1:9"
SINCE, ENDS = datetime(2024, 5, 1, tzinfo=UTC), datetime(2024, 8, 1, tzinfo=UTC)
SEEN = (
    SecretSeen("client", HOST, "key-store", SINCE),
    SecretSeen("token", "api.example.com", "key-store", SINCE, ENDS),
    SecretSeen("wifi", HOST, "given"),
)
KEY_STORE = SecretsState("key-store", SEEN, Place.VAULT, codes=2)
VAULT = SecretsState("open", SEEN[:1], Place.KEY_STORE, has_vault=True)


async def gone_to(settings, outside, state):
    outside.field.secret_desk.now = state
    section = settings.go_to("secrets")
    await settled()
    return section


def choose(section, kind):
    form = section.replacing
    form.kind.setCurrentIndex(form.kind.findData(kind))
    return form


async def test_each_secret_is_named_with_where_since_when_and_until_when(settings, outside):
    await gone_to(settings, outside, KEY_STORE)
    words = settings.words()
    assert f"OAuth client secret for {HOST}" in words
    assert "Account token for api.example.com" in words
    assert "good until" in words
    assert "given to this start" in words
    assert "2 claim codes" in words


async def test_where_there_are_none_it_says_so(settings, outside):
    await gone_to(settings, outside, SecretsState("key-store"))
    assert "None is kept for this cloud." in settings.words()


async def test_what_moves_and_what_is_left_is_told_before_and_a_passphrase_is_asked_twice(
    settings, outside
):
    section = await gone_to(settings, outside, KEY_STORE)
    section.mover.click()
    dialog = settings.dialog()
    assert "nothing is left in the key store" in settings.words()
    assert not dialog.grave.isEnabled()
    dialog.first.fill_in("correct horse")
    assert not dialog.grave.isEnabled()
    dialog.again.fill_in("correct horse")
    dialog.grave.click()
    await settled()
    desk = outside.field.secret_desk
    assert desk.acts == [("move", Place.VAULT)]
    assert desk.given[0].text == "correct horse"
    assert (dialog.first.text, dialog.again.text) == ("", "")
    assert "Moved to the vault." in settings.words()


async def test_back_to_the_key_store_takes_no_passphrase_while_the_vault_is_open(settings, outside):
    section = await gone_to(settings, outside, VAULT)
    section.mover.click()
    settings.dialog().grave.click()
    await settled()
    assert outside.field.secret_desk.acts == [("move", Place.KEY_STORE)]
    assert outside.field.secret_desk.given == [None]


async def test_nothing_moves_where_the_person_leaves_them(settings, outside):
    section = await gone_to(settings, outside, KEY_STORE)
    section.mover.click()
    settings.dialog().safe.click()
    await settled()
    assert outside.field.secret_desk.acts == []


async def test_a_move_that_was_refused_and_one_that_was_cut_off_are_told(settings, outside):
    cut_off = SecretsState("open", can_move_to=Place.KEY_STORE, has_vault=True, cut_off="It was.")
    section = await gone_to(settings, outside, cut_off)
    assert "It was." in settings.words()
    outside.field.secret_desk.trouble = SecretNotMoved()
    section.mover.click()
    settings.dialog().grave.click()
    await settled()
    assert "STN-443" in [
        b.text() for b in section.findChildren(type(section._trouble._number))
    ] or (SecretNotMoved.hint in settings.words())


async def test_where_there_is_one_place_only_nothing_can_be_moved(settings, outside):
    section = await gone_to(settings, outside, SecretsState("key-store"))
    assert not section.mover.isVisible()


async def test_a_new_secret_is_tested_and_stays_in_its_field(settings, outside):
    section = await gone_to(settings, outside, KEY_STORE)
    form = choose(section, "client")
    assert form.client_id.text == "station-1"
    assert not form.test.isEnabled()
    form.new.fill_in("the-new-one")
    form.test.click()
    await settled()
    assert outside.field.secret_desk.acts == [("test", "client", "station-1")]
    assert "It may." in settings.words()
    assert form.new.text == "the-new-one"


async def test_what_was_typed_is_gone_once_the_section_is_left(settings, outside):
    form = choose(await gone_to(settings, outside, KEY_STORE), "token")
    form.new.fill_in("the-new-one")
    settings.go_to("sounds")
    assert form.new.text == ""


async def test_a_new_secret_that_replaces_the_old_one_is_gone_from_its_field(settings, outside):
    section = await gone_to(settings, outside, KEY_STORE)
    form = choose(section, "token")
    form.new.fill_in("the-new-one")
    form.replace.click()
    await settled()
    wish = outside.field.secret_desk.given[0]
    assert (wish.kind, wish.new.text, wish.cloud_url) == ("token", "the-new-one", f"http://{HOST}")
    assert form.new.text == ""
    assert "It is replaced." in settings.words()


async def test_one_that_the_cloud_refuses_is_told_with_its_number(settings, outside):
    section = await gone_to(settings, outside, KEY_STORE)
    outside.field.secret_desk.trouble = SecretNotTaken()
    form = choose(section, "token")
    form.new.fill_in("wrong-one")
    form.replace.click()
    await settled()
    assert SecretNotTaken.hint in settings.words()
    assert "wrong-one" not in settings.words()


@pytest.mark.parametrize(
    "typed",
    [
        ("", "battery staple", "battery staple"),
        ("correct horse", "battery staple", "battery"),
        ("correct horse", "short", "short"),
    ],
)
async def test_a_new_passphrase_needs_the_old_one_and_is_typed_twice(settings, outside, typed):
    form = choose(await gone_to(settings, outside, VAULT), "vault")
    fields = (form.old, form.new, form.again)
    for field, text in zip(fields, typed, strict=True):
        field.fill_in(text)
    assert not form.replace.isEnabled()
    assert not form.test.isVisible()
    for field, text in zip(fields, ("correct horse", *["battery staple"] * 2), strict=True):
        field.fill_in(text)
    assert form.replace.isEnabled()


async def test_no_passphrase_is_replaced_where_there_is_no_open_vault(settings, outside):
    form = (await gone_to(settings, outside, KEY_STORE)).replacing
    assert form.kind.findData("vault") == -1


async def test_a_secret_is_forgotten_after_a_question(settings, outside):
    section = await gone_to(settings, outside, KEY_STORE)
    section.kept.forget.emit(SEEN[1])
    assert "a token is revoked" in settings.words()
    settings.dialog().grave.click()
    await settled()
    section.kept.forget.emit(SEEN[0])
    settings.dialog().grave.click()
    await settled()
    assert outside.field.secret_desk.acts == [
        ("forget", "token", "https://api.example.com"),
        ("forget", "client", f"http://{HOST}"),
    ]
