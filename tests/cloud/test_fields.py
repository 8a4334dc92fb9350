"""cloud/fields.py: a field is what it should be, or the reply is not understood."""

import pytest

from station.cloud.fields import flag_in, number_in, rows_in, text_in, time_in, typed_in
from station.domain.cloud_errors import ReplyNotUnderstood


def test_null_and_missing_are_the_same():
    for reply in ({}, {"at": None}):
        assert text_in(reply, "at") is None
        assert time_in(reply, "at") is None
        assert flag_in(reply, "at") is False


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (text_in, 1),
        (flag_in, "true"),
        (flag_in, 1),
        (number_in, True),
        (number_in, "7"),
        (number_in, None),
        (time_in, "yesterday"),
        (time_in, "2026-01-10T09:12:44"),
        (time_in, "2026-01-10"),
        (rows_in, {}),
        (rows_in, None),
    ],
)
def test_another_type_is_not_understood(read, value):
    with pytest.raises(ReplyNotUnderstood):
        read({"at": value}, "at")


def test_a_truth_is_no_number():
    with pytest.raises(ReplyNotUnderstood):
        typed_in({"at": True}, "at", (int,))


def test_a_time_is_kept_as_it_came():
    assert time_in({"at": "2026-01-10T09:12:44.120Z"}, "at") == "2026-01-10T09:12:44.120Z"


def test_what_is_not_understood_is_not_shown():
    with pytest.raises(ReplyNotUnderstood) as told:
        time_in({"at": "secret-looking-text"}, "at")
    assert "secret-looking-text" not in str(told.value)
