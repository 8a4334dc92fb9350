"""command/cloud/options.py"""

from pathlib import Path

import pytest

from station.command.cloud.options import KEEPS, OPTIONS, flag_of, options_of
from station.domain.calls.catalogue import CALLS
from station.domain.calls.shape import Kind

GUIDE = Path(__file__).resolve().parents[3] / "resources/guide/commands.md"
every_call = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)


@every_call
def test_no_flag_means_two_things(call):
    flags = [flag_of(each) for each in call.parameters]
    flags += [flag for option in options_of(call) for flag in option.flags]
    assert sorted(flags) == sorted(set(flags))


@every_call
def test_what_a_parameter_took_can_be_said_otherwise(call):
    keys = {option.key for option in options_of(call)}
    assert {"as_json", "is_dry", "recipe", "cloud", "client_id", "user"} <= keys
    assert "product" in keys | {each.name for each in call.parameters}
    assert ("customer" in keys) == (Kind.CUSTOMER in (*call.tokens, *call.doubtful))


def test_a_call_that_destroys_takes_yes_and_no_other_does():
    asking = {name for name, call in CALLS.items()
              if "agreed" in {option.key for option in options_of(call)}}  # fmt: skip
    assert asking == {name for name, call in CALLS.items() if call.loses}


def test_unsafe_styles_are_offered_only_where_the_call_takes_them():
    styles = {option.key: option.choices for option in options_of(CALLS["devices.variable"])}
    assert styles["style"] == ("header", "query")
    assert "style" not in {option.key for option in options_of(CALLS["products.info"])}


@pytest.mark.parametrize(("name", "path"), [(name, path) for name, (path, _) in KEEPS.items()])
def test_what_may_be_kept_is_shown_once_by_its_call(name, path):
    assert path in CALLS[name].secrets


def test_every_flag_stands_in_the_guide():
    text = GUIDE.read_text(encoding="utf-8")
    flags = [flag for option in OPTIONS for flag in option.flags]
    assert [flag for flag in flags if f"`{flag}" not in text] == []
