"""domain/field/freeing_words.py: the same sentences in window and command."""

from dataclasses import replace

import pytest

from station.domain.field.freeing import Place, Plugged, Whereabouts, Whose
from station.domain.field.freeing_words import place_words, plugged_words, whose_words
from station.domain.identity import DeviceId

NOWHERE = Whereabouts(DeviceId("1f0030001647353236343033"))
PLACE = Place(9319, "Freezer sensor", "ada", Whose.CUSTOMER, is_worked_on=True)
OURS = replace(NOWHERE, places=(PLACE,), is_seen=True)


def of(whose, owner="ada"):
    return replace(OURS, places=(replace(PLACE, whose=whose, owner=owner),))


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (OURS, "our product Freezer sensor (9319)"),
        (replace(OURS, places=(replace(PLACE, is_worked_on=False),)), "another product of ours"),
        (replace(NOWHERE, loose_product=4711), "4711, which is not ours"),
        (replace(NOWHERE, is_seen=True), "in no product"),
        (NOWHERE, "nowhere that we can see"),
    ],
)
def test_where_it_is(where, words):
    assert words in place_words(where)


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (of(Whose.CUSTOMER), "ada, a customer"),
        (of(Whose.ACCOUNT), "our own account"),
        (of(Whose.ANOTHER), "neither a customer nor an account"),
        (of(Whose.NOBODY, None), "Nobody owns it"),
        (NOWHERE, "not told to us"),
    ],
)
def test_whose_it_is(where, words):
    assert words in whose_words(where)


@pytest.mark.parametrize(
    ("plugged", "words"),
    [
        (None, "not plugged"),
        (Plugged("COM7", listens=False), "not in listening mode"),
        (Plugged("COM7", listens=True), "and listens."),
        (Plugged("COM7", listens=True, claimed=True), "says claimed, which proves nothing"),
        (Plugged("COM7", listens=True, claimed=False), "says not claimed, which proves nothing"),
    ],
)
def test_whether_it_is_at_the_cable_and_what_its_flag_is_worth(plugged, words):
    assert words in plugged_words(replace(OURS, plugged=plugged))
