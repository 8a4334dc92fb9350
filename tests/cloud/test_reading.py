"""cloud/reading.py: any answer at all makes a reply, and nothing in it is secret."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.cloud.answer import Answer, Auth
from station.cloud.asking import checked_request
from station.cloud.declared import call_of
from station.cloud.masking import Mask
from station.cloud.reading import MOST_ODDITIES, read_reply
from station.cloud.said import Said
from station.cloud.teaching import lesson_of
from station.domain.calls.catalogue import CALLS, call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import NOT_JSON
from station.domain.calls.shape import FilePart, Kind, Takes
from station.domain.errors import StationError
from station.domain.identity import Secret

AUTH = Auth("user", Secret("0" * 40))
KEYS = st.sampled_from([
    "ok", "error", "errors", "error_description", "info", "description", "devices", "rows",
    "result", "coreInfo", "connected", "transfer_id", "updated", "updatedDeviceIds", "meta",
    "invalidDeviceIds", "output", "stdout", "functions", "product", "products", "id", "client",
    "access_token", "created", "tokens", "token", "diagnostics", "mobile_secret",
])  # fmt: skip
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["timed out", "bad_request", "mfa_required", "belongs to someone else"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)  # fmt: skip
STATUSES = st.sampled_from(
    [200, 201, 202, 204, 302, 400, 401, 403, 404, 406, 408, 413, 429, 500, 529]
)
ANSWERED = sorted(name for name, call in CALLS.items() if not call.is_stream and not call.made_of)
SAMPLES = {
    Takes.WHOLE: "6", Takes.FLAG: "true", Takes.DEVICE: "1f" * 12, Takes.ICCID: "89" + "0" * 17,
    Takes.TIME: "2026-01-31", Takes.FILES: (FilePart("a.ino", b"x"),),
}  # fmt: skip


def order_of(name, **given):
    call = call_named(name)
    values = {
        each.name: SAMPLES.get(each.takes, each.choices[0] if each.choices else "some-name")
        for each in call.parameters
        if each.is_required
    }
    return Order(call, values | given)


def read(order, body, status=200, mask=None, content_type="application/json"):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = Answer(status, raw, "OK", mask=mask or Mask(), content_type=content_type)
    return read_reply(order, checked_request(order), answer, Kind.USER)


def taught(order, answer):
    request = checked_request(order)
    is_json, body = answer.parsed()
    said = Said(order, request, call_of(order.call.title, order, request, AUTH), answer,
                Kind.USER, (Kind.PRODUCT,), 0.1, None, is_json, body)  # fmt: skip
    return read_reply(order, request, answer, Kind.USER), lesson_of(said)


@settings(max_examples=300)
@given(st.sampled_from(ANSWERED), ODD, STATUSES)
def test_any_json_under_any_status_is_read_and_taught_without_a_fault(name, body, status):
    answer = Answer(status, json.dumps(body).encode(), "Said")
    reply, lesson = taught(order_of(name), answer)
    assert lesson.trouble is None or isinstance(lesson.trouble, StationError)
    assert status < 300 or lesson.trouble is not None
    json.dumps(reply.parsed, allow_nan=False)
    assert len(reply.oddities) <= MOST_ODDITIES
    reply.rows()


@settings(max_examples=100)
@given(st.sampled_from(ANSWERED), st.binary(max_size=200), STATUSES)
def test_any_bytes_are_read_and_taught_without_a_fault(name, body, status):
    reply, _ = taught(order_of(name), Answer(status, body, "Said"))
    assert reply.size_bytes == len(body)
    reply.text.encode()


def test_numbers_without_end_and_depth_without_end_are_survived():
    for body in (b"9" * 10_000, b"[" * 100_000, b"[" * 900 + b"]" * 900, b'{"devices": NaN}'):
        reply, _ = taught(order_of("products.devices"), Answer(200, body))
        json.dumps(reply.parsed if reply.is_json else None, allow_nan=False)


def test_a_secret_shown_once_is_kept_apart():
    reply = read(order_of("clients.create"), {"ok": True, "client": {
        "id": "station-1", "name": "station", "type": "installed", "secret": "once and never again",
    }})  # fmt: skip
    assert [(each.path, each.secret.text) for each in reply.kept] == [
        ("client.secret", "once and never again")
    ]
    assert reply.parsed["client"]["secret"] == "(secret)"
    assert "once and never" not in reply.text + repr(reply)
    assert reply.oddities == ()


def test_the_secret_of_a_devices_label_is_masked_but_not_offered_to_be_kept():
    reply = read(order_of("devices.info"), {"id": "1f" * 12, "mobile_secret": "ABCDEFGHIJKLMNO"})
    assert reply.kept == ()
    assert reply.parsed["mobile_secret"] == "(secret)"
    assert "ABCDEFGHIJKLMNO" not in reply.text


@pytest.mark.parametrize("count", [1, 2000])
def test_a_text_is_shown_as_it_came_where_nothing_in_it_is_secret(count):
    body = json.dumps([{"id": "1f" * 12, "name": "é \\u00e9"}] * count, indent=3).encode()
    assert read(order_of("devices.list"), body).text == body.decode()


def test_a_long_text_with_a_secret_in_it_is_written_anew_without_it():
    rows = [{"id": "1f" * 12}] * 3000 + [{"id": "2f" * 12, "mobile_secret": "ABCDEFGHIJKLMNO"}]
    reply = read(order_of("devices.list"), rows)
    assert "ABCDEFGHIJKLMNO" not in reply.text
    assert json.loads(reply.text)[-1]["mobile_secret"] == "(secret)"


def test_csv_is_text_and_a_file_a_binary_is_a_file_alone():
    csv = read(order_of("vitals.history", format="csv"), b"updated_at,deviceID\n1,2\n")
    assert (csv.content, csv.parsed) == (b"updated_at,deviceID\n1,2\n", NOT_JSON)
    assert csv.text.startswith("updated_at")
    binary = read(order_of("binaries.get"), b"\x00\x01", content_type="application/octet-stream")
    assert (binary.content, binary.text) == (b"\x00\x01", "")


def test_a_bare_value_is_a_text():
    reply = read(order_of("devices.variable", format="raw"), b"21.5", content_type="text/plain")
    assert (reply.text, reply.content) == ("21.5", b"")


def test_odd_places_are_named_without_their_values_and_not_without_end():
    reply = read(order_of("devices.list"), [{"id": 7, "name": "tell nobody"}] * 50)
    assert len(reply.oddities) == MOST_ODDITIES
    assert reply.oddities[0] == "reply[0].id is whole, not text"
    assert "tell nobody" not in " ".join(reply.oddities)
