"""cloud/masking.py: no secret comes through, whatever shape it is written in."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.masking import HIDDEN, Mask

TOKEN = "5724113917ac1e1cbf80cae2e24dd27c56245bdb"
CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"


@pytest.mark.parametrize(
    "text",
    [
        f"try https://cloud.test/v1/devices?access_token={TOKEN}&x=1",
        f"Authorization: Bearer {TOKEN}",
        json.dumps({"access_token": TOKEN, "refresh_token": TOKEN, "mfa_token": TOKEN}),
        json.dumps(json.dumps({"access_token": TOKEN})),
        f"<p>{TOKEN}</p>",
        f"{TOKEN}{TOKEN}",
    ],
)
def test_a_token_is_hidden(text):
    assert TOKEN not in Mask()(text)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"claim_code": CODE, "device_ids": []}),
        f"code {CODE} is used",
        CODE.replace("/", "\\/"),
        CODE.replace("/", "%2F").replace("+", "%2B"),
    ],
)
def test_a_claim_code_is_hidden(text):
    assert CODE[10:30] not in Mask()(text)


def test_a_device_id_and_a_customer_stay_readable():
    text = "1f0030001647353236343033 belongs to 6e1f6f1e-1c0b-4d4e-9a55-0f4f5d0c9b21"
    assert Mask()(text) == text


def test_what_stands_beside_a_secret_stays_readable():
    shown = Mask()(json.dumps({"error": "no", "mobile_secret": "XYZ", "id": "abc"}))
    assert '"error": "no"' in shown
    assert '"id": "abc"' in shown
    assert "XYZ" not in shown


@given(st.text(min_size=4), st.text(), st.text())
def test_a_learned_secret_is_hidden_wherever_it_stands(secret, before, after):
    mask = Mask()
    mask.learn("a learned one: " + secret)
    shown = mask(f"{before}a learned one: {secret}{after}")
    assert "a learned one: " + secret not in shown


@given(st.text())
def test_what_is_shown_can_always_be_printed(text):
    Mask()(text + "\ud800").encode("utf-8")


def test_a_thousand_tokens_cost_a_text_no_more_than_one():
    few, many = Mask(), Mask()
    few.learn(TOKEN)
    for number in range(1000):
        many.learn(f"{number:040x}")
    assert many._learned == few._learned == ()
    assert HIDDEN in many(f"a token {999:040x} of many")
    assert many.knows(f"{TOKEN} {7:040x}")
    assert not many.knows("1f0030001647353236343033")


def test_what_several_threads_learn_at_once_is_all_known():
    mask, secrets = Mask(), [f"secret number {number}" for number in range(200)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(mask.learn, secrets))
    assert all(mask(secret) == HIDDEN for secret in secrets)
