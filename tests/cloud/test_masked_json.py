"""cloud/masked_json.py: nothing secret is left in what was parsed, whatever it was."""

import json
import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.masked_json import Masker
from station.cloud.masking import HIDDEN, Mask

TOKEN = "5724113917ac1e1cbf80cae2e24dd27c56245bdb"
LEARNED = "hunter2 & co"
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(LEARNED),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.just("token"), inner),
    max_leaves=20,
)


@pytest.fixture
def masked():
    return Masker(_mask())


def _mask():
    mask = Mask()
    mask.learn(LEARNED)
    return mask


@pytest.mark.parametrize(
    "key", ["access_token", "mobile_secret", "secret", "token", "password", "claim_code", "otp"]
)
@pytest.mark.parametrize("value", ["abc", 123456, 1.5])
def test_what_stands_under_a_secrets_name_is_hidden_whole(masked, key, value):
    assert masked({"a": [{key: value}]}) == {"a": [{key: HIDDEN}]}


@pytest.mark.parametrize("value", [None, True, "", {"id": 1}, []])
def test_what_can_be_no_secret_stays_where_one_could_stand(masked, value):
    assert masked({"token": value}) == {"token": value}


def test_a_secret_is_found_wherever_it_stands(masked):
    found = masked({LEARNED: f"is {LEARNED}", "a": f"bearer {TOKEN}", "b": [[f"x{LEARNED}"]]})
    assert LEARNED not in repr(found)
    assert TOKEN not in repr(found)


def test_what_is_no_secret_is_left_as_it_is(masked):
    body = {
        "id": "1f0030001647353236343033", "name": "bench 7", "at": "2026-01-10T09:12:44.120Z",
        "online": True, "owner": None, "n": 9319, "variables": {"sensor": "int32"},
        "no_password": True,
    }  # fmt: skip
    assert masked(body) == body


def test_what_is_nested_without_end_ends(masked):
    deep = []
    for _ in range(900):
        deep = [deep]
    assert "nested too deep" in json.dumps(masked(deep))


@given(ANY_JSON)
def test_any_json_comes_back_as_json_without_the_secret(value):
    text = json.dumps(Masker(_mask())(value), allow_nan=False)
    assert LEARNED not in text


def test_numbers_that_json_does_not_have_become_words(masked):
    assert masked([math.nan, math.inf, 1e308]) == ["nan", "inf", 1e308]


def test_ten_thousand_devices_are_masked_in_a_moment(masked):
    row = {"id": "1f0030001647353236343033", "name": "dev_1", "owner": "ada@example.com",
           "last_heard": "2026-01-10T09:12:44.120Z", "online": True, "product_id": 9319,
           "serial_number": "PH-170101-ABCD-0", "groups": ["a"], "notes": None}  # fmt: skip
    rows = [dict(row) for _ in range(10_000)]
    began_s = time.process_time()
    assert masked(rows) == rows
    assert time.process_time() - began_s < 2.0
