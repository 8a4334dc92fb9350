"""cloud/declared.py: the session's calls are those of the declarations."""

import pytest

from station.cloud.answer import Auth
from station.cloud.asking import checked_request
from station.cloud.declared import call_of, declared
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.shape import Encoding, FilePart, Style
from station.domain.identity import Secret

AUTH = Auth("user", Secret("t" * 40))


def made(name, *, style=Style.HEADER, encoding=None, **values):
    order = Order(call_named(name), values, style=style, encoding=encoding)
    return call_of("Asking", order, checked_request(order), AUTH)


def test_a_call_of_the_claim_path_is_written_as_declared():
    call = declared("Adding", "products.approve", AUTH, product="a b", device="1F" * 12)
    assert (call.method, call.path) == ("POST", "/v1/products/a%20b/devices")
    assert call.form == (("id", "1f" * 12),)
    assert call.json is None


@pytest.mark.parametrize(
    ("name", "must_end", "values"),
    [
        ("products.info", False, {"product": "9319"}),
        ("products.unclaim", True, {"product": "9319", "device": "1f" * 12}),
        ("devices.claim", False, {"device": "1f" * 12}),
    ],
)
def test_a_stop_waits_only_for_an_act_that_no_device_is_needed_for(name, must_end, values):
    assert declared("Acting", name, AUTH, **values).must_end is must_end


def test_a_body_goes_as_json_or_as_a_form_never_as_both():
    values = {"device": "dev1", "function": "setColor", "arg": "1"}
    as_json = made("devices.function", encoding=Encoding.JSON, **values)
    as_form = made("devices.function", encoding=Encoding.FORM, **values)
    assert (as_json.json, as_json.form) == ({"arg": "1"}, None)
    assert (as_form.json, as_form.form) == (None, (("arg", "1"),))


def test_files_go_beside_their_fields():
    call = made("binaries.compile", files=(FilePart("a.ino", b"x"),), platform="6")
    assert call.files == (("file", FilePart("a.ino", b"x")),)
    assert call.form == (("platform_id", "6"),)


def test_a_secret_in_a_path_is_known_and_not_shown():
    call = made("tokens.delete", token="tell-nobody")
    assert call.path.endswith("/tell-nobody")
    assert call.secrets == ("tell-nobody",)
    assert "tell-nobody" not in call.named + repr(call)


def test_what_the_device_is_asked_is_known_to_take_long():
    assert made("devices.ping", device="dev1").reaches_device
    assert not made("devices.info", device="dev1").reaches_device
