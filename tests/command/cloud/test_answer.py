"""command/cloud/answer.py"""

import json
import tomllib
from dataclasses import replace

import pytest

from station.command.cloud.answer import reply_fields, tell_reply
from station.command.cloud.wish import call_wish
from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.reply import NOT_JSON, Kept, Reply
from station.domain.calls.request import request_of
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import DeviceUnreachable, NameUnknown, RateLimited, WrongTokenKind
from station.domain.identity import Secret
from station.domain.verdict import VerdictTable
from station.host.folders import resource


@pytest.fixture(scope="module")
def table():
    return VerdictTable.parse(tomllib.loads(resource("verdicts.toml").read_text("utf-8")))


def reply(name="user.get", **more):
    order = Order(CALLS[name], {"binary": "1f"} if name == "binaries.get" else {})
    fields = {
        "status": 200, "reason": "OK", "content_type": "application/json", "text": "{}",
        "size_bytes": 2, "seconds": 0.312, "kind": Kind.USER, "parsed": {},
    }  # fmt: skip
    return Reply(order, request_of(order), **(fields | more))


def tell(made, table, *flags):
    return tell_reply(made, call_wish(made.order.call, flags), table)


def test_a_person_gets_the_status_beside_the_reply(table, capsys):
    assert tell(reply(parsed={"username": "ada"}), table) == 0
    told = capsys.readouterr()
    assert told.err == "200 OK · 312 ms · user token\n"
    assert json.loads(told.out) == {"username": "ada"}


@pytest.mark.parametrize(
    ("trouble", "status"),
    [
        (DeviceUnreachable(), 3),
        (NameUnknown(), 3),
        (RateLimited(), 4),
        (WrongTokenKind(), 4),
    ],
)
def test_the_exit_status_tells_who_is_at_fault(table, trouble, status):
    assert tell(reply(trouble=trouble), table) == status


def test_trouble_is_told_with_its_remedy_and_what_to_take_instead(table, capsys):
    made = reply(trouble=NameUnknown("No function dance."), offers={"function": ("blink", "hum")})
    tell(made, table)
    told = capsys.readouterr().err
    assert "CLD-318 · No function dance." in told
    assert "Instead: --function blink | hum" in told


def test_a_secret_shown_once_is_not_shown_to_a_pipe_unless_asked_for(table, capsys):
    made = reply("tokens.product", kept=(Kept("access_token", Secret("feed1234")),))
    tell(made, table)
    told = capsys.readouterr()
    assert "feed1234" not in told.out + told.err
    assert "--show-secrets" in told.err
    tell(made, table, "--show-secrets")
    assert "access_token: feed1234" in capsys.readouterr().out


def test_a_program_gets_the_secret_only_when_it_asks(table):
    made = reply("tokens.product", kept=(Kept("access_token", Secret("feed1234")),))
    assert reply_fields(made, table, shows_secrets=False)["kept"] == {"access_token": "(secret)"}
    assert reply_fields(made, table, shows_secrets=True)["kept"] == {"access_token": "feed1234"}


def test_a_look_up_tells_beside_the_places_what_is_to_be_done(table, capsys):
    order = Order(CALLS["devices.look-up"], {"device": "1f"})
    body = {"device": "1f", "places": [{"product": "9319"}], "next": ["Unclaim it.", "Remove it."]}
    made = replace(reply(parsed=body), order=order)
    tell(made, table)
    assert capsys.readouterr().out.splitlines() == [
        "product", "9319", "device: 1f", "next:", "  Unclaim it.", "  Remove it.",
    ]  # fmt: skip


def test_a_body_that_is_no_json_is_text_to_a_program(table, capsys):
    made = reply(parsed=NOT_JSON, text="<html>\x1b[2J</html>", content_type="text/html")
    tell(made, table, "--json")
    assert json.loads(capsys.readouterr().out)["reply"] == "<html>\x1b[2J</html>"
    tell(made, table)
    assert "\x1b" not in capsys.readouterr().out


def test_a_file_goes_out_as_it_came_and_only_when_asked_for(table, capfdbinary):
    made = reply(
        "binaries.get", parsed=NOT_JSON, text="", content=b"\x00\xff\n\x1b", size_bytes=4,
        content_type="application/octet-stream",
    )  # fmt: skip
    assert tell(made, table, "--raw") == 0
    assert capfdbinary.readouterr().out == b"\x00\xff\n\x1b"
    tell(made, table)
    told = capfdbinary.readouterr()
    assert told.out == b""
    assert b"--raw" in told.err
