"""A reply of any form is read, and what is odd about it is told."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.domain.calls.catalogue import CALLS, call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import NOT_JSON, Reply, oddities, taken_out
from station.domain.calls.request import Request
from station.domain.calls.shape import ApiCall

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["ok", "devices", "products", "client", "secret", "created", "tokens",
                         "token", "id", "data"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


def reply(name: str, parsed: Any) -> Reply:
    call = call_named(name)
    request = Request(call, call.method, call.path, call.path)
    return Reply(Order(call), request, 200, "OK", "application/json", "", 0, 0.1, None, parsed)


def test_the_list_of_a_reply_makes_rows() -> None:
    assert reply("products.devices", {"devices": [{"id": "a"}, "b"]}).rows() == (
        {"id": "a"}, {"value": "b"},
    )  # fmt: skip
    assert reply("devices.list", [{"id": "a"}]).rows() == ({"id": "a"},)
    assert reply("devices.info", {"id": "a"}).rows() == ()
    assert reply("products.devices", NOT_JSON).rows() == ()


def test_what_is_missing_or_of_another_type_is_told_without_its_value() -> None:
    body = {"access_token": 5, "expires_in": None}
    told = list(oddities(body, call_named("tokens.product").answers))
    assert told == ["reply.access_token is whole, not text", "reply.token_type is missing"]


def test_a_whole_number_is_a_number_and_a_truth_is_none() -> None:
    assert list(oddities(1, "number")) == []
    assert list(oddities(True, "whole")) == ["reply is flag, not whole"]


def test_a_secret_is_taken_out_of_a_list_in_an_object() -> None:
    body = {"created": {"username": "a", "tokens": [{"token": "t1"}, {"token": "t2"}]}}
    shown, kept = taken_out(body, ("created.tokens[].token",), "(secret)")
    assert shown["created"]["tokens"] == [{"token": "(secret)"}, {"token": "(secret)"}]
    assert [each.secret.text for each in kept] == ["t1", "t2"]
    assert body["created"]["tokens"][0]["token"] == "t1"


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@settings(max_examples=20)
@given(body=ANY_JSON)
def test_any_reply_is_a_reading(call: ApiCall, body: Any) -> None:
    told = list(oddities(body, call.answers))
    assert all(isinstance(each, str) for each in told)
    taken_out(body, call.secrets, "(secret)")
    Reply(Order(call), Request(call, "GET", "/", "/"), 200, "", "", "", 0, 0.0, None, body).rows()
