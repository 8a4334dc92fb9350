"""What one unit's trace recorded."""

import pytest

from station.domain.field_errors import TraceUnfit
from station.domain.recipe import Ownership
from station.domain.trace_record import Call, Turn, read_record
from station.domain.trace_text import TraceLine

DEVICE = "3b002100084734343233f0b1"


def trace(*lines: tuple[str, str]) -> str:
    return "".join(TraceLine(n / 10, *line).written for n, line in enumerate(lines))


CABLE = trace(
    ("D>", "booting\r\n"),
    ("H>", "i"),
    ("D>", f"Your device id is {DEVICE}\r\n"),
    (">", "POST /v1/products/9319/customers no_password=true&email=ada%40acme.example"),
    ("<", '201 {"access_token":"(secret)"}'),
    (">", "POST /v1/products/9319/device_claims"),
    ("!", "ConnectionError"),
    ("H>", "w"),
    ("D>", "SSID: "),
    ("H>", "Factory\n"),
    ("D>", "Factory\r\nPassword: "),
    ("=", "reply-lost"),
)


def test_talk_by_cable_is_told_in_turns_and_what_came_unasked_before_them():
    record = read_record(CABLE)
    assert record.at_once == ("booting\r\n",)
    assert record.cable[0] == Turn("i", (f"Your device id is {DEVICE}\r\n",))
    assert (record.device, record.by_softap) == (DEVICE, False)


def test_calls_keep_their_order_and_a_broken_one_has_no_status():
    calls = read_record(CABLE).calls
    assert calls[1] == Call("POST", "/v1/products/9319/device_claims", "", 0, "ConnectionError")


def test_what_the_unit_was_to_become_is_found_in_its_talk():
    record = read_record(CABLE)
    assert (record.product, record.customer, record.ssid) == ("9319", "ada@acme.example", "Factory")
    assert (record.ownership, record.verdict) == (Ownership.CUSTOMER, "reply-lost")


def test_a_claim_without_a_customer_is_the_accounts_own():
    record = read_record(trace((">", "POST /v1/device_claims"), ("<", '200 {"claim_code":""}')))
    assert record.ownership is Ownership.ACCOUNT
    assert record.has_account


def test_commands_by_its_own_wifi_are_told_by_name():
    asked = 'POST /configure-ap HTTP/1.1\r\nHost: h\r\n\r\n{"idx":0,"ssid":"Factory"}'
    record = read_record(trace(("H>", asked), ("D>", '200 {"r":0}')))
    assert record.softap == (Turn('configure-ap {"idx":0,"ssid":"Factory"}', ('200 {"r":0}',)),)
    assert (record.by_softap, record.ssid) == (True, "Factory")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a trace",
        trace(("D>", f"Your device id is {DEVICE}"), ("D>", f"Your device id is {DEVICE[::-1]}")),
        trace(("=", "confirmed"), ("=", "not-listening")),
        trace((">", "GET /v1/user"), ("<", "nothing {}")),
    ],
)
def test_what_is_not_one_units_trace_is_refused(text):
    with pytest.raises(TraceUnfit):
        read_record(text)
