from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from station.domain.errors import RecipeWrong
from station.domain.recipe import Ownership, Recipe, parse_recipe
from station.domain.recipe_text import as_toml
from station.host.recipe_file import write_recipe

KITCHEN = Recipe("Kitchen", "9319", client_id="weather-4317")
BY_HAND = """# Made by Mei, ask her first
version = 1
name = 'Kitchen'

[cloud]
client_id = "weather-4317"  # of the lab

[ownership]
# the shop tells us
customer = "ada"

[product]
id = "9319"
"""


def test_a_persons_comments_and_order_stay(tmp_path):
    file = tmp_path / "kitchen.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    write_recipe(file, as_toml(replace(parse_recipe(BY_HAND), customer="grace")))
    text = file.read_text(encoding="utf-8")
    assert "# Made by Mei, ask her first" in text
    assert "name = 'Kitchen'" in text
    assert 'client_id = "weather-4317"  # of the lab' in text
    assert '# the shop tells us\ncustomer = "grace"' in text
    assert text.index("[ownership]") < text.index("[product]")


def test_what_is_no_longer_said_goes(tmp_path):
    file = tmp_path / "kitchen.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    write_recipe(file, as_toml(replace(KITCHEN, ownership=Ownership.UNCLAIMED, client_id=None)))
    text = file.read_text(encoding="utf-8")
    assert "client_id" not in text
    assert "customer" not in text


@pytest.mark.parametrize("before", [None, "# only a note\n", "name = ", "\xff"])
def test_a_file_that_is_no_recipe_yet_becomes_one(tmp_path, before):
    file = tmp_path / "kitchen.toml"
    if before is not None:
        file.write_text(before, encoding="latin-1")
    write_recipe(file, as_toml(KITCHEN))
    assert replace(parse_recipe(file.read_text("utf-8")), fingerprint="") == KITCHEN


def test_what_is_no_recipe_leaves_the_file_alone(tmp_path):
    file = tmp_path / "kitchen.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    with pytest.raises(RecipeWrong, match=r"wifi\.keep"):
        write_recipe(file, as_toml(replace(KITCHEN, ssid="x", keeps_wifi=True)))
    assert file.read_text(encoding="utf-8") == BY_HAND


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "kitchen.toml").mkdir()
    with pytest.raises(RecipeWrong, match=r"kitchen\.toml cannot be"):
        write_recipe(tmp_path / "kitchen.toml", as_toml(KITCHEN))


@given(st.sampled_from(Ownership), st.none() | st.just("Factory"), st.booleans(), st.integers(0, 9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_whatever_stood_there_the_file_says_what_was_meant(tmp_path, mode, ssid, hidden, target):
    file = tmp_path / "kitchen.toml"
    meant = replace(KITCHEN, ownership=mode, ssid=ssid, is_hidden=hidden, target=target)
    write_recipe(file, as_toml(meant))
    assert replace(parse_recipe(file.read_text("utf-8")), fingerprint="") == meant
