"""command/cloud/wish.py"""

import pytest

from station.command.cloud.wish import call_wish
from station.domain.calls.catalogue import CALLS
from station.domain.calls.shape import Encoding, Kind, Style
from station.domain.errors import ParameterWrong


def wish(name, *arguments):
    return call_wish(CALLS[name], arguments)


def test_a_parameter_is_a_flag_with_dashes():
    assert wish("products.devices", "--device-id", "1f").given == {"device_id": "1f"}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (["--private"], "true"),
        (["--no-private"], "false"),
        (["--private", "false"], "false"),
        (["--private=true"], "true"),
        (["--private", "--json"], "true"),
    ],
)
def test_a_flag_is_given_in_any_of_its_ways(words, value):
    assert wish("events.publish", *words).given == {"private": value}


def test_a_flag_that_is_not_given_is_not_given():
    assert wish("events.publish", "--name", "x").given == {"name": "x"}


def test_a_list_may_stand_more_than_once():
    given = wish("products.import", "--devices", "a", "--devices", "@b").given
    assert given == {"devices": ["a", "@b"]}


def test_options_are_not_values():
    made = wish(
        "devices.function", "--token-kind", "customer", "--customer", "Ada",
        "--token-style", "form", "--encoding", "form", "--json",
        "--cloud", "http://127.0.0.1:1", "--trace", "t.txt",
    )  # fmt: skip
    assert made.given == {}
    assert (made.kind, made.style, made.encoding) == (Kind.CUSTOMER, Style.FORM, Encoding.FORM)
    assert (made.customer, made.account.cloud, made.talk.trace_file) == (
        "Ada", "http://127.0.0.1:1", "t.txt",
    )  # fmt: skip


def test_a_client_to_delete_is_not_the_client_that_asks():
    made = wish("clients.delete", "--client", "old-1", "--client-id", "mine-2")
    assert (made.given["client"], made.account.client_id) == ("old-1", "mine-2")


def test_the_product_named_is_both_value_and_the_product_meant():
    made = wish("products.info", "--product", "9319")
    assert (made.given["product"], made.account.product) == ("9319", "9319")


def test_yes_is_counted():
    assert wish("products.unclaim", "--yes", "--yes").agreed == 2
    assert wish("products.unclaim").agreed == 0


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("devices.info", ["--devcie", "x"], "takes no --devcie. Perhaps --device"),
        ("devices.info", ["--all"], "takes no --all; other calls do"),
        ("devices.info", ["kitchen"], "nothing without a flag"),
        ("devices.info", ["--device"], "expected one argument"),
        ("devices.info", ["--token-kind", "royal"], "invalid choice"),
        ("events.product", ["--for", "0"], "above 0"),
        ("events.product", ["--until", "1.5"], "whole number"),
    ],
)
def test_what_cannot_be_understood_is_told_with_what_was_meant(name, arguments, words):
    with pytest.raises(ParameterWrong, match=words) as refused:
        wish(name, *arguments)
    assert f"station cloud {name} --help" in refused.value.hint


@pytest.mark.parametrize("arguments", [["--token", "hunter22"], ["--token=hunter22"], ["hunter22"]])
def test_a_secret_in_an_argument_is_refused_without_repeating_it(arguments):
    with pytest.raises(ParameterWrong) as refused:
        wish("tokens.delete", *arguments)
    assert "hunter22" not in str(refused.value)
    if arguments[0].startswith("--"):
        assert "STATION_SECRET_TOKEN_TO_DELETE" in str(refused.value)
