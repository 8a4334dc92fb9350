"""command/cloud/agreement.py"""

import io
import sys

import pytest

from station.command.cloud.agreement import agree
from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.request import request_of
from station.domain.errors import NotAgreed

UNCLAIM = Order(CALLS["products.unclaim"], {"product": "17", "device": "1f0030001647353236343033"})


class Terminal(io.StringIO):
    """Somebody sits there and types these lines."""

    def isatty(self):
        return True


def asked(order, product, agreed):
    agree(order, request_of(order), product, agreed)


def types(monkeypatch, *lines):
    monkeypatch.setattr(sys, "stdin", Terminal("".join(f"{line}\n" for line in lines)))


def test_a_call_that_destroys_nothing_asks_nothing():
    asked(Order(CALLS["devices.list"]), "17", 0)


def test_nobody_there_to_ask_is_no_consent(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(NotAgreed, match="owner loses the device"):
        asked(UNCLAIM, "17", 0)


def test_yes_is_consent_for_the_product_worked_on():
    asked(UNCLAIM, "17", 1)


def test_another_product_needs_it_twice(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(NotAgreed, match="twice"):
        asked(UNCLAIM, "9319", 1)
    asked(UNCLAIM, "9319", 2)


def test_a_person_is_asked_naming_what_is_lost(monkeypatch, capsys):
    types(monkeypatch, "y")
    asked(UNCLAIM, "17", 0)
    told = capsys.readouterr()
    assert "What is lost: Its owner loses the device." in told.err
    assert "DELETE /v1/products/17/devices/1f0030001647353236343033/owner" in told.err
    assert told.out == ""


@pytest.mark.parametrize("lines", [["n"], [""], []])
def test_anything_else_than_yes_is_no(monkeypatch, lines):
    types(monkeypatch, *lines)
    with pytest.raises(NotAgreed):
        asked(UNCLAIM, "17", 0)


def test_a_person_confirms_another_product_by_typing_it(monkeypatch):
    types(monkeypatch, "y", "17")
    asked(UNCLAIM, "9319", 0)
    types(monkeypatch, "y", "y")
    with pytest.raises(NotAgreed, match="other product"):
        asked(UNCLAIM, "9319", 0)
