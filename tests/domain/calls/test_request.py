"""Values meet a declaration here, for the client, the form, the command and the preview alike."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.domain.calls.catalogue import CALLS, call_named
from station.domain.calls.order import Order
from station.domain.calls.request import request_of
from station.domain.calls.shape import (
    ApiCall,
    Encoding,
    FilePart,
    Style,
    Value,
    Values,
)
from station.domain.errors import ParameterWrong
from tests.domain.calls.fitting import DEVICE, filled


def order(call: str, /, **values: Value) -> Order:
    return Order(call_named(call), values)


def test_a_function_call_is_json_unless_a_form_is_wanted() -> None:
    wanted = order("devices.function", device=DEVICE, function="setColor", arg="255,0,0")
    request = request_of(wanted)
    assert request.path == f"/v1/devices/{DEVICE}/setColor"
    assert (request.encoding, request.fields) == (Encoding.JSON, {"arg": "255,0,0"})
    form = request_of(Order(wanted.call, wanted.values, encoding=Encoding.FORM))
    assert form.form == (("arg", "255,0,0"),)


def test_a_device_id_goes_out_in_lower_case_and_a_name_as_it_is() -> None:
    assert request_of(order("devices.info", device=DEVICE.upper())).path.endswith(DEVICE)
    named = request_of(order("devices.info", device="Freezer 4"))
    assert named.path == "/v1/devices/Freezer%204"


def test_a_token_in_the_body_makes_the_body_a_form() -> None:
    call = call_named("devices.function")
    values: Values = {"device": DEVICE, "function": "setColor"}
    assert request_of(Order(call, values, style=Style.FORM)).encoding is Encoding.FORM
    with pytest.raises(ParameterWrong, match="body that is a form"):
        request_of(Order(call, values, style=Style.FORM, encoding=Encoding.JSON))


def test_a_call_takes_no_token_in_a_way_it_does_not_declare() -> None:
    values: Values = {"device": DEVICE, "function": "setColor"}
    with pytest.raises(ParameterWrong, match="takes no token by query"):
        request_of(Order(call_named("devices.function"), values, style=Style.QUERY))


def test_an_unknown_parameter_is_named() -> None:
    with pytest.raises(ParameterWrong, match="'colour'"):
        request_of(order("devices.info", device=DEVICE, colour="red"))


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("devices.info", {}, "is needed"),
        ("devices.function", {"device": DEVICE, "function": "f", "arg": "x" * 1025}, "1,024 bytes"),
        ("sims.info", {"iccid": "123"}, "begins with 89"),
        ("products.devices", {"product": "9319", "page": "0"}, "at least 1"),
        ("products.devices", {"product": "9319", "sort": "age"}, "one of deviceName"),
        ("vitals.history", {"device": DEVICE, "start_date": "yesterday"}, "ISO 8601"),
        ("events.publish", {"name": "x", "private": "maybe"}, "true or false"),
        ("products.import", {"product": "9319", "devices": "  \n"}, "is needed"),
        ("devices.info", {"device": ".."}, "is no name"),
        ("devices.info", {"device": "a\nb"}, "no name has"),
    ],
)
def test_a_wrong_value_is_told_with_its_parameter(name: str, values: Values, words: str) -> None:
    with pytest.raises(ParameterWrong, match=words):
        request_of(Order(call_named(name), values))


def test_objects_in_objects_are_written_by_dots() -> None:
    request = request_of(order("products.create", name="Freezer", platform="6"))
    assert request.fields == {
        "product": {
            "name": "Freezer", "platform_id": 6, "settings": {"location": {"opt_in": False}},
        }
    }  # fmt: skip


def test_what_is_left_out_is_not_sent() -> None:
    assert request_of(order("events.publish", name="hello")).fields == {
        "name": "hello", "private": True,
    }  # fmt: skip


def test_a_list_may_come_as_lines_or_as_rows() -> None:
    lines = request_of(order("products.import", product="9319", devices="a1\n\n b2 \n"))
    rows = request_of(order("products.import", product="9319", devices=("a1", "b2")))
    assert lines.fields == rows.fields == {"ids": ["a1", "b2"]}
    assert rows.form == () or ("ids[]", "a1") in rows.form


def test_the_customer_grant_names_the_customer_in_its_scope() -> None:
    request = request_of(order("tokens.customer", customer="ada@example.com"))
    assert dict(request.form)["scope"] == "customer=ada@example.com"


def test_files_are_numbered_as_the_official_library_does() -> None:
    files = (FilePart("a.ino", b"1"), FilePart("b.h", b"2"))
    request = request_of(order("devices.flash", device=DEVICE, files=files))
    assert [name for name, _ in request.named_files] == ["file", "file2"]


def test_a_prefix_left_out_leaves_no_slash_behind() -> None:
    assert request_of(order("events.product", product="9319")).path == "/v1/products/9319/events"
    prefixed = request_of(order("events.product", product="9319", prefix="spark/status"))
    assert prefixed.path.endswith("/events/spark%2Fstatus")


def test_csv_is_asked_for_by_the_accept_header() -> None:
    request = request_of(order("vitals.history", device=DEVICE, format="csv"))
    assert (request.accept, request.query) == ("text/csv", ())


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_every_call_makes_a_request_of_fitting_values(call: ApiCall) -> None:
    request = request_of(filled(call))
    assert "{" not in request.path
    assert request.path.startswith("/")
    sent = len(request.query) + len(request.form) + len(request.files)
    assert sent + request.path.count("/") >= len(call.parameters)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@settings(max_examples=20)
@given(text=st.text(max_size=40))
def test_any_text_makes_a_request_or_a_named_error(call: ApiCall, text: str) -> None:
    values: dict[str, Value] = {each.name: text for each in call.parameters}
    try:
        path = request_of(Order(call, values)).path
    except ParameterWrong:
        return
    assert path.isascii()
    assert ".." not in path.split("/")
