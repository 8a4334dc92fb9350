"""Two walks held against each other."""

import pytest

from station.domain.field.acceptance import CLOUD, CONSOLE, Exchange, shape_of
from station.domain.field.acceptance_compare import Agreement, compared, time_class, timed

PROMPT = Exchange(CONSOLE, "w", "\nD> SSID: ")


def reply(body, asked="GET /v1/user", *, changes=False):
    return Exchange(CLOUD, asked, "200", shape_of(body), changes)


def held(unit, simulated):
    (row,) = compared([unit], [simulated])
    return row


def test_what_is_the_same_byte_by_byte_agrees():
    row = held(PROMPT, PROMPT)
    assert (row.agreement, row.details, row.spoils) == (Agreement.AGREES, (), False)


def test_one_byte_more_is_shown_where_it_stands():
    row = held(Exchange(CONSOLE, "w", "\nD> SSID:  "), PROMPT)
    assert (row.agreement, row.spoils) == (Agreement.DIFFERS, True)
    assert row.details[0].startswith("unit: …")


@pytest.mark.parametrize(
    ("unit", "simulated", "words"),
    [
        ({"id": 1, "new": 2}, {"id": 1}, "only the unit has .new"),
        ({"id": 1}, {"id": 1, "old": 2}, "only the simulated one has .old"),
        ({"id": "1"}, {"id": 1}, ".id is text, simulated number"),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, "another order"),
    ],
)
def test_another_key_kind_or_order_differs(unit, simulated, words):
    row = held(reply(unit), reply(simulated))
    assert any(words in detail for detail in row.details)
    assert row.spoils


@pytest.mark.parametrize(
    ("unit", "simulated"),
    [
        ({"groups": []}, {"groups": ["a"]}),
        ({"owner": None}, {"owner": "ada"}),
        ({"owner": None}, {"owner": {"id": 1}}),
    ],
)
def test_nothing_is_missed_where_one_side_is_empty_or_null(unit, simulated):
    assert held(reply(unit), reply(simulated)).agreement is Agreement.AGREES
    assert held(reply(simulated), reply(unit)).agreement is Agreement.AGREES


def test_a_reading_more_is_told_and_an_act_more_spoils():
    rows = compared([reply({}), PROMPT], [PROMPT, reply({}, "POST /x", changes=True)])
    assert [(row.agreement, row.spoils) for row in rows] == [
        (Agreement.UNIT_ONLY, False), (Agreement.AGREES, False), (Agreement.SIMULATED_ONLY, True),
    ]  # fmt: skip


def test_a_question_with_two_answers_finds_the_same_answer_on_the_other_side():
    one, two = Exchange(CONSOLE, "i", "\nD> a"), Exchange(CONSOLE, "i", "\nD> b")
    assert {row.agreement for row in compared([one, two], [two, one])} == {Agreement.AGREES}


def test_times_are_told_by_their_class_where_both_took_the_step():
    (row,) = timed({"confirm_owner": 12.0, "label": 1.0}, {"confirm_owner": 3.0})
    assert (row.step, row.same_class) == ("confirm_owner", False)
    assert time_class(0.2) == time_class(0.9) != time_class(1.0)
