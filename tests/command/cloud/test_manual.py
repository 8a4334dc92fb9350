"""command/cloud/manual.py"""

import shlex

import pytest

from station.command.cloud.manual import example_of, manual_of
from station.command.cloud.options import flag_of
from station.command.cloud.wish import call_wish
from station.domain.calls.catalogue import CALLS

every_call = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)


@every_call
def test_the_help_of_a_call_tells_all_that_is_declared_and_fits_a_terminal(call):
    text = manual_of(call)
    words = " ".join(text.split())
    assert all(len(line) <= 100 for line in text.splitlines())
    for said in (call.title, call.does, f"{call.method} {call.path}", call.loses, call.reference):
        assert said in words
    for kind in (*call.tokens, *call.doubtful):
        assert kind in words
    for each in call.parameters:
        assert each.is_secret or flag_of(each) in words
        assert each.title in words
        assert each.default in words


@every_call
def test_its_example_can_be_typed(call):
    words = shlex.split(example_of(call))
    assert words[:3] == ["station", "cloud", call.name]
    given = call_wish(call, words[3:]).given
    needed = {each.name for each in call.parameters
              if each.is_required and not each.is_secret and not each.default}  # fmt: skip
    assert set(given) == needed


def test_limits_and_defaults_are_told():
    text = " ".join(manual_of(CALLS["firmware.upload"]).split())
    assert "at least 0; at most 65,535" in text
    assert "at most 1 file;" in text or text.count("at most 1 file ") == 1
    assert "3600 when left out" in manual_of(CALLS["tokens.product"])


def test_secrets_are_told_with_their_variables_and_have_no_flag():
    text = manual_of(CALLS["customers.set-password"])
    assert "STATION_SECRET_NEW_PASSWORD" in text
    assert "--password" not in text
