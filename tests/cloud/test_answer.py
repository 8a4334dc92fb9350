"""cloud/answer.py: a body is read without being trusted."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.answer import Answer, Auth
from station.domain.identity import Secret


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_body_that_is_no_json_says_so(body):
    assert Answer(200, body).parsed() == (False, None)


def test_json_written_as_a_text_is_read_once_more():
    body = json.dumps(json.dumps({"error": "rate_limit_exceeded"})).encode()
    assert Answer(429, body).parsed() == (True, {"error": "rate_limit_exceeded"})


def test_a_text_that_is_no_json_inside_stays_a_text():
    assert Answer(429, b'"Too many requests"').parsed() == (True, "Too many requests")


@given(st.binary())
def test_any_body_can_be_read_and_shown(body):
    answer = Answer(200, body)
    answer.parsed()
    answer.shown.encode()


def test_an_auth_does_not_show_its_secret():
    auth = Auth("client", Secret("0123456789abcdef"), "station-4317")
    assert "0123456789abcdef" not in repr(auth)
