"""cloud/refusals.py: each shape of a refusal becomes the trouble it means."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.answer import Answer, Auth, Call
from station.cloud.refusals import PAUSE_S, Paused, body_of, refusal, words_of
from station.domain import cloud_errors as trouble
from station.domain.errors import StationError
from station.domain.identity import Secret

TOKEN = "5724113917ac1e1cbf80cae2e24dd27c56245bdb"
AUTH = Auth("product", Secret(TOKEN))
ON_USER_PATH = Call("Asking", "GET", "/v1/devices/x", AUTH)
ON_PRODUCT_PATH = Call("Asking", "GET", "/v1/products/9319/devices/x", AUTH)
WITH_CLIENT = Call(
    "Making", "POST", "/v1/products/9319/customers", Auth("client", Secret("s"), "c")
)
_INFO = "I didn't recognize that device name or ID, try opening https://x/?access_token=undefined"
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def oauth(error, description):
    return {"error": error, "error_description": description}


def answered(status, body, **more):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, raw, **more)


@pytest.mark.parametrize(
    ("status", "body", "named"),
    [
        (401, oauth("invalid_token", "The access token is invalid."), trouble.TokenExpired),
        (400, oauth("invalid_request", "The access token was not found"), trouble.TokenExpired),
        (401, b"", trouble.TokenExpired),
        (400, oauth("invalid_client", "Client credentials are invalid"), trouble.SecretRefused),
        (400, oauth("invalid_grant", "User credentials are invalid"), trouble.SecretRefused),
        (403, {"error": "mfa_required", "mfa_token": TOKEN}, trouble.SignInNeeded),
        (403, {"error": "sso_user"}, trouble.SignInNeeded),
        (400, oauth("invalid_request", "Malformed auth header"), trouble.WrongTokenKind),
        (400, oauth("unauthorized", "API users are not allowed to"), trouble.TokenLacksScope),
        (403, {"error": "Permission Denied", "info": _INFO}, trouble.TokenLacksScope),
        (403, {"error": "Permission denied"}, trouble.TokenLacksScope),
        (404, {"ok": False, "errors": [["Core isn't online", 404]]}, trouble.NeverOnline),
        (408, {"ok": False, "error": "timed out"}, trouble.NeverOnline),
        (500, {"ok": False, "code": 500, "errors": ["Request Timed Out"]}, trouble.NeverOnline),
        (503, {"error": "server_error"}, trouble.CloudUnwell),
        (502, b"<html>Bad Gateway</html>", trouble.CloudUnwell),
        (404, b"<html>Not Found</html>", trouble.CloudUnwell),
        (200, b"<html>Sign in</html>", trouble.CloudUnwell),
        (200, b"", trouble.CloudUnwell),
        (307, b"", trouble.SiteOffline),
        (407, b"<html>Proxy</html>", trouble.SiteOffline),
        (404, {"ok": False, "error": "Webhook not found"}, trouble.CloudRefused),
        (200, {"ok": False, "error": "Too many web hooks for this device"}, trouble.CloudRefused),
        (400, {"error": {"status": "odd"}}, trouble.CloudRefused),
        (400, [], trouble.CloudRefused),
        (400, None, trouble.CloudRefused),
    ],
)  # fmt: skip
def test_a_refusal_is_named_for_what_it_means(status, body, named):
    assert type(refusal(ON_USER_PATH, answered(status, body))) is named


@pytest.mark.parametrize(
    ("status", "body", "named"),
    [
        (403, {"error": "Permission denied"}, trouble.ProductUnknown),
        (404, {"ok": False, "error": "Product not found."}, trouble.ProductUnknown),
        (403, {"error": "Permission Denied", "info": _INFO}, trouble.TokenLacksScope),
        (404, {"ok": False, "error": "Device not found for this product"}, trouble.CloudRefused),
    ],
)
def test_on_a_product_path_an_unknown_product_is_told_from_a_token_that_may_not(
    status, body, named
):
    assert type(refusal(ON_PRODUCT_PATH, answered(status, body))) is named


def test_a_client_that_gets_401_has_a_wrong_secret_not_an_old_token():
    assert isinstance(refusal(WITH_CLIENT, answered(401, {})), trouble.SecretRefused)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (429, b"Too many requests"),
        (529, b""),
        (429, json.dumps('{"error":"rate_limit_exceeded"}').encode()),
        (400, {"error": "rate_limit_exceeded"}),
    ],
)
def test_a_rate_limit_says_how_long_to_wait(status, body):
    assert refusal(ON_USER_PATH, answered(status, body)).wait_s == PAUSE_S
    told = refusal(ON_USER_PATH, answered(status, body, retry_after_s=7.0))
    assert isinstance(told, Paused)
    assert told.wait_s == 7.0
    assert "7 s" in str(told)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"error_description": "a", "error": "b"}, "a"),
        ({"error": "b", "err": "c"}, "b"),
        ({"error": None, "err": "c"}, "c"),
        (
            {"errors": ["a", ["b", 404], {"error": {"status": "c"}}, {"message": "d"}]},
            "a\nb\nc\nd",
        ),
        ({"description": "d", "info": "i"}, "d"),
        ({"info": "i"}, "i"),
        ({"errors": []}, ""),
        ("plain text", "plain text"),
        ([1, 2], ""),
        (None, ""),
    ],
)  # fmt: skip
def test_the_clouds_words_are_taken_in_order(body, words):
    assert words_of(body) == words


def test_a_redirection_names_where_to_but_not_more():
    told = refusal(ON_USER_PATH, answered(302, b"", location="portal.hotel.test"))
    assert "portal.hotel.test" in str(told)


def test_a_refusal_says_what_was_tried_and_with_which_token():
    told = str(refusal(ON_USER_PATH, answered(400, {"error": "no"})))
    assert "Asking" in told
    assert "product token" in told
    assert "no" in told


def test_an_echoed_token_is_in_neither_text_nor_evidence():
    body = {"error": f"try {TOKEN}", "info": f"https://x/?access_token={TOKEN}"}
    told = refusal(ON_USER_PATH, answered(400, body))
    assert TOKEN not in str(told) + repr(told) + "".join(told.seen)


@given(st.integers(100, 599), JSON_VALUES)
def test_any_json_of_any_status_is_a_body_or_a_named_trouble(status, body):
    answer = answered(status, body)
    try:
        body_of(ON_PRODUCT_PATH, answer)
    except StationError as told:
        assert str(told)  # noqa: PT017  # either way is fine, silence is not
    else:
        assert answer.is_fine


@given(st.integers(100, 599), st.binary())
def test_any_bytes_of_any_status_are_a_body_or_a_named_trouble(status, body):
    try:
        body_of(ON_USER_PATH, Answer(status, body))
    except StationError as told:
        assert str(told)  # noqa: PT017
