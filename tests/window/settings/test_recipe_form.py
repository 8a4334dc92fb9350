import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.domain.errors import RecipeWrong
from station.domain.recipe import Ownership, parse_recipe
from station.domain.recipe_keys import KEYS
from station.domain.recipe_text import values_of
from station.window.buttons import KeyButton
from station.window.settings.recipe_desk import RecipeDesk
from station.window.settings.recipe_words import GROUPS, RecipeWords
from tests.window.settings_scenes import NO, answer

FILE = """version = 1
name = "Kitchen"

[cloud]
client_id = "weather-4317"

[product]
id = "9319"
platform = "p1"

[ownership]
mode = "account"
release = "own"
rest_allowed = false

[wifi]
ssid = "Factory"
security = "wpa2-enterprise"
hidden = true

[wifi.enterprise]
method = "eap-tls"
client_certificate_file = "c.pem"
private_key_file = "k.pem"

[delivery]
by = "softap"

[label]
template = "plain"
printer = "raw://10.0.0.9"
scan_back = true

[bench]
target = 400
"""


@pytest.fixture
def form(settings):
    return settings.go_to("recipes")


@pytest.fixture
def desk(form) -> RecipeDesk:
    return form.findChild(RecipeDesk)


def button(form, words: str) -> KeyButton:
    return next(each for each in form.findChildren(KeyButton) if each.text_shown() == words)


def test_every_key_of_a_recipe_has_its_field(form):
    apart = {"version", "ownership.mode"}
    assert form.fields.fields.keys() == KEYS.keys() - apart
    assert RecipeWords().keys().keys() == KEYS.keys() - apart
    assert RecipeWords().groups().keys() == {group for group, _ in GROUPS}


def test_what_stands_in_a_file_stands_in_the_fields_and_is_written_as_it_was(form, desk, outside):
    outside.recipes["kitchen.toml"] = FILE
    desk.open("kitchen.toml")
    assert form.fields.fields["wifi.ssid"].text == "Factory"
    assert form.modes.mode is Ownership.ACCOUNT
    assert not form.is_changed
    button(form, "Save").click()
    before, after = parse_recipe(FILE), parse_recipe(outside.recipes["kitchen.toml"])
    assert values_of(before) == values_of(after)


def test_a_recipe_is_changed_kept_and_read_back(form, desk, outside, settings):
    outside.recipes["kitchen.toml"] = FILE
    desk.open("kitchen.toml")
    edit = form.fields.fields["wifi.ssid"].edit
    edit.selectAll()
    QTest.keyClicks(edit, "Warehouse")
    form.modes._group.button(0).click()
    assert form.is_changed
    button(form, "Save").click()
    kept = outside.recipe("kitchen.toml")
    assert (kept.ssid, kept.ownership) == ("Warehouse", Ownership.UNCLAIMED)
    assert "Kept: kitchen.toml" in settings.words()
    assert not form.is_changed


def test_a_new_recipe_asks_where_it_should_be_kept(form, desk, settings, outside):
    form.fields.fill_in({"name": "Attic", "product.id": "1", "cloud.client_id": "c"})
    button(form, "Save").click()
    settings.dialog().reject()
    desk.save_to("attic.toml")
    assert outside.recipe("attic.toml").name == "Attic"


def test_what_is_missing_is_gone_to_and_nothing_is_kept(form, outside, settings):
    form.fields.fill_in({"name": "Attic"})
    button(form, "Save").click()
    assert "product.id is missing" in settings.words()
    assert form.fields.fields["product.id"].edit.hasFocus()
    assert outside.recipes == {}


@pytest.mark.parametrize(
    ("key", "text", "why"),
    [
        ("cloud.url", "http://example.com", "not https"),
        ("bench.target", "many", "must be a number"),
    ],
)
def test_an_odd_value_is_told_at_its_field_as_it_is_typed(form, settings, key, text, why):
    form.fields.fill_in({"name": "Attic", "product.id": "1", "cloud.client_id": "c"})
    QTest.keyClicks(form.fields.fields[key].edit, text)
    assert why in settings.words()
    form.fields.fields[key].edit.clear()
    assert why not in settings.words()


def test_two_keys_that_cannot_both_stand_are_told_by_name(form, settings):
    form.fields.fill_in({
        "name": "Attic", "product.id": "1", "cloud.client_id": "c", "wifi.ssid": "x",
        "wifi.keep": True,
    })  # fmt: skip
    button(form, "Save").click()
    assert "wifi.keep and ssid cannot both stand" in settings.words()


def test_a_file_that_cannot_be_used_is_told_with_its_line(form, desk, settings, outside):
    def refuse(path: str):
        raise RecipeWrong("kitchen.toml, line 7: wifi.sid is not known here")

    outside.recipe = refuse
    desk.open("kitchen.toml")
    assert "line 7: wifi.sid is not known here" in settings.words()


def test_a_file_that_cannot_be_written_keeps_what_was_filled_in(form, desk, settings, outside):
    def refuse(path: str, text: str) -> None:
        raise RecipeWrong("The recipe x.toml cannot be written: no room")

    outside.keep_recipe = refuse
    form.fields.fill_in({"name": "Attic", "product.id": "1", "cloud.client_id": "c"})
    desk.save_to("x.toml")
    assert "cannot be written" in settings.words()
    assert form.is_changed


def test_claiming_that_gains_nothing_is_said_so(form, settings):
    answer(form, {"phone_app": NO, "sandbox": NO, "flashed": NO})
    assert "Claiming gains nothing here" in settings.words()
    form.modes._group.button(0).click()
    assert "Claiming gains nothing here" not in settings.words()


def test_one_need_takes_the_advice_back(form, settings):
    answer(form, {"phone_app": NO, "sandbox": NO, "flashed": NO})
    answer(form, {"phone_app": "yes"})
    assert "Claiming gains nothing here" not in settings.words()


def test_each_way_of_owning_says_who_ends_as_owner_and_what_it_needs(form, settings):
    words = settings.words()
    assert words.count("Owner: ") == len(Ownership)
    assert words.count("on-line") >= len(Ownership)


def test_changes_are_not_dropped_unasked(form, settings):
    form.fields.fields["name"].edit.setText("Attic")
    button(form, "New").click()
    settings.dialog().safe.click()
    assert form.fields.fields["name"].text == "Attic"
    button(form, "New").click()
    settings.dialog().grave.click()
    assert form.fields.fields["name"].text == ""


def test_a_choice_that_is_not_offered_is_not_lost(form):
    form.fields.fill_in({"name": "a", "product.id": "1", "product.platform": "argon"})
    assert form.fields.values()["product.platform"] == "argon"


def test_long_words_can_be_clicked_like_their_box(form):
    tick = form.fields.fields["wifi.hidden"]
    words = tick.layout().itemAt(1).widget()
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert tick.text == "yes"
