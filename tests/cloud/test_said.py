"""cloud/said.py: what can be read of an answer, of whatever form."""

import json

import pytest

from station.cloud.answer import Answer
from station.cloud.asking import checked_request
from station.cloud.declared import call_of
from station.cloud.said import Said
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order


def said(body, status=200):
    order = Order(call_named("products.list"))
    request = checked_request(order)
    answer = Answer(status, json.dumps(body).encode())
    is_json, found = answer.parsed()
    return Said(order, request, call_of("Listing", order, request, None), answer,
                is_json=is_json, body=found)  # fmt: skip


@pytest.mark.parametrize(("body", "is_no"), [
    ({"products": []}, False), ({"ok": True}, False), ({"ok": False}, True),
    ({"error": "bad_request"}, True), ({"error": ""}, False), ({"error": None}, False),
    ({"error": {"a": 1}}, False), ([{"ok": False}], False), (None, False), (7, False),
])  # fmt: skip
def test_a_refusal_under_a_fine_status_is_one(body, is_no):
    assert said(body).is_no is is_no
    assert said(body, 404).is_no


def test_its_words_are_on_one_line_and_without_secrets():
    found = said({"error": f"No\n token {'a' * 40}."}, 400)
    assert found.words == "No token (secret)"
    assert "a" * 40 not in repr(found.evidence)


@pytest.mark.parametrize("body", [None, [], 7, "x", {}])
def test_a_field_of_what_is_no_object_is_none(body):
    assert said(body).value("ok") is None
