"""cloud/sse.py: a stream is read the same however it is chopped, and never breaks its reader."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.masking import HIDDEN, Mask
from station.cloud.sse import MOST_BYTES, EventReader, Frame, read_event

STREAM = (
    b":ok\n\n"
    b'event: spark/status\ndata: {"data":"online","coreid":"1f0030001647353236343033"}\n\n'
    b"\n\n"
    b"event: two\r\ndata: first\r\ndata:second\r\n\r\n"
    b": a comment\r"
    b"event: three\rid: 7\rdata\rdata: \xc3\xa9\xff\r\r"
    b"data: no name\n\n"
    b"event: no data\n\n"
    b"event: unfinished\ndata: x"
)
FRAMES = [
    Frame("spark/status", '{"data":"online","coreid":"1f0030001647353236343033"}'),
    Frame("two", "first\nsecond"),
    Frame("three", "\n\xe9\N{REPLACEMENT CHARACTER}"),
]
TOKEN = "5d59c13c95385aac9517163ea94975b07b6c9f41"


def read(*pieces):
    reader = EventReader()
    return [frame for piece in pieces for frame in reader.feed(piece)]


def cut(stream, places):
    """`stream` in pieces that end at `places`."""
    edges = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[begin:end] for begin, end in pairwise(edges)]


def event(data, name="spark/status", mask=None):
    return read_event(Frame(name, data), 1, mask or Mask())


def test_all_three_line_ends_comments_and_joined_lines_are_understood():
    assert read(STREAM) == FRAMES


def test_one_byte_at_a_time_gives_the_same():
    assert read(*(bytes([byte]) for byte in STREAM)) == FRAMES


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_any_chopping_gives_the_events_of_the_whole(places):
    assert read(*cut(STREAM, places)) == FRAMES


@given(
    st.lists(st.sampled_from([b"event:", b"data:", b"a", b":", b" ", b"\r", b"\n", b"\xff"])),
    st.lists(st.integers(0, 200), max_size=8),
)
def test_any_bytes_chopped_anyhow_are_read_as_their_whole(parts, places):
    stream = b"".join(parts)
    assert read(*cut(stream, places)) == read(stream)


@given(st.binary())
def test_no_bytes_make_the_reader_fail(noise):
    read(noise, b"\n\nevent: after\ndata: it\n\n")


def test_a_byte_order_mark_is_no_part_of_the_first_name():
    stream = b"\xef\xbb\xbfevent: a\ndata: b\n\n"
    assert read(stream) == read(stream[:2], stream[2:]) == [Frame("a", "b")]


@pytest.mark.parametrize(
    "long",
    [
        b"event: long\ndata: " + b"x" * MOST_BYTES + b"\n\n",
        b"event: long\n" + b"data: 0123456789\n" * (MOST_BYTES // 8) + b"\n",
        b"event: " + b"x" * MOST_BYTES + b"\ndata: 1\n\n",
    ],
)
def test_a_frame_without_end_costs_itself_alone_and_is_counted_once(long):
    reader = EventReader()
    pieces = cut(long, range(0, len(long), 65536))
    assert [frame for piece in pieces for frame in reader.feed(piece)] == []
    assert reader.dropped == 1
    assert reader.feed(b"event: next\ndata: 1\n\n") == [Frame("next", "1")]
    assert reader.dropped == 1


def test_a_line_that_never_ends_takes_no_more_memory_than_a_frame():
    reader = EventReader()
    for _ in range(64):
        reader.feed(b"x" * 65536)
        assert len(reader._line) <= MOST_BYTES


def test_an_event_is_read_with_all_that_came_with_it():
    raw = {
        "data": "online", "ttl": 60, "published_at": "2024-05-13T10:55:12.898Z",
        "coreid": "1f0030001647353236343033", "userid": "", "version": 1, "productID": 9319,
    }  # fmt: skip
    found = event(json.dumps(raw))
    assert (found.number, found.name, found.data) == (1, "spark/status", "online")
    assert (found.published_at, found.device) == (raw["published_at"], raw["coreid"])
    assert found.raw == raw


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('{"data":null}', ""),
        ("{}", ""),
        ('{"data":{"deep":[1]},"coreid":7,"published_at":[]}', '{"deep": [1]}'),
        ('{"data":false}', "false"),
        ("[1, 2]", "[1, 2]"),
        ('"text"', '"text"'),
        ("null", "null"),
        ("<html>", "<html>"),
        ("", ""),
        ("[" * 5000, "[" * 5000),
        ('{"data":' + "[" * 90 + "]" * 90 + "}", "[" * 90 + "]" * 90),
        ("9" * 5000, None),
        ('{"data":"\\ud800"}', "?"),
    ],
)
def test_json_of_any_shape_gives_a_reading(text, data):
    found = event(text)
    assert found.published_at == ""
    assert found.device == ""
    if data is not None:
        assert found.data == data


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda inner: (
    st.lists(inner) | st.dictionaries(st.sampled_from(["data", "coreid", "token", "x"]), inner)
)))  # fmt: skip
def test_no_json_makes_the_reading_fail(value):
    found = event(json.dumps(value))
    assert isinstance(found.data, str)
    found.data.encode()


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"data": f"my token is {TOKEN}"}),
        json.dumps({"data": json.dumps({"access_token": "short"})}),
        json.dumps({"access_token": "short", "data": "-"}),
        json.dumps({"data": {"claim_code": 12345}}),
        '{"data":"\\u0073hort"}',
        '{"data":"sh\\u006frt","\\u0070assword":"anything"}',
        f"{TOKEN} is no JSON",
        '{"data":{"password":12345},"coreid":"abc"}',
    ],
)
def test_no_secret_comes_through(text):
    mask = Mask()
    mask.learn("short")
    found = event(text, mask=mask)
    shown = f"{found.name} {found.data} {found.raw}"
    for secret in (TOKEN, "short", "12345", "anything"):
        assert secret not in shown
    assert HIDDEN in shown or "(token)" in shown


def test_what_is_hidden_does_not_hide_the_rest():
    found = event('{"data":{"token":12345},"coreid":"abc"}')
    assert found.device == "abc"
    assert json.loads(found.data) == {"token": HIDDEN}


def test_the_hash_of_a_program_is_no_secret_unless_one_was_learned():
    said = json.dumps({"data": "AB" * 32, "coreid": "1"})
    assert event(said, name="spark/device/app-hash").data == "AB" * 32
    assert event(said, name="spark/status").data == HIDDEN
    mask = Mask()
    mask.learn("AB" * 32)
    assert event(said, name="spark/device/app-hash", mask=mask).data == HIDDEN
