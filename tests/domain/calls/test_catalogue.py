"""The declarations hold together: whoever adds a call is told here what it still lacks."""

import re
from collections import defaultdict

import pytest

from station.domain.calls.catalogue import (
    CALLS,
    ELSEWHERE,
    GROUPS,
    call_named,
    calls_of,
    rows_served,
)
from station.domain.calls.shape import ApiCall, Effect, Encoding, Kind, Place, Style, Takes
from station.domain.errors import CallUnknown

every_call = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
_NAME = re.compile(r"[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*")


def test_each_of_the_56_rows_is_served() -> None:
    assert sorted(rows_served()) == list(range(1, 57))


def test_rows_without_a_call_name_a_command_instead() -> None:
    assert all(words.startswith("station ") for words in ELSEWHERE.values())


def test_an_unknown_call_is_told_with_the_one_that_was_meant() -> None:
    with pytest.raises(CallUnknown, match=r"devices\.function"):
        call_named("device.function")


def test_no_name_stands_twice() -> None:
    assert sum(len(calls_of(group)) for group in GROUPS) == len(CALLS)


@every_call
def test_a_name_is_a_noun_and_a_verb(call: ApiCall) -> None:
    assert _NAME.fullmatch(call.name)


@every_call
def test_what_it_is_for_is_a_sentence(call: ApiCall) -> None:
    assert call.does[0].isupper()
    assert call.does.endswith(".")
    assert call.title[0].isupper()
    assert not call.title.endswith(".")


@every_call
def test_each_place_in_the_path_has_its_parameter(call: ApiCall) -> None:
    places = set(re.findall(r"{([a-z_]+)}", call.path))
    assert places == {each.name for each in call.parameters if each.place is Place.PATH}


@every_call
def test_what_goes_into_a_body_has_an_encoding(call: ApiCall) -> None:
    has_body = any(each.place is Place.BODY for each in call.parameters) or bool(call.fixed)
    assert has_body == bool(call.encodings)
    if any(each.takes is Takes.FILES for each in call.parameters):
        assert call.encodings == (Encoding.MULTIPART,)


@every_call
def test_a_call_that_reads_is_a_get_and_no_other_is(call: ApiCall) -> None:
    assert (call.effect is Effect.READS) == (call.method == "GET")


@every_call
def test_a_call_that_destroys_says_what_is_lost(call: ApiCall) -> None:
    assert bool(call.loses) == (call.effect is Effect.DESTROYS)


@every_call
def test_an_unsafe_way_of_the_token_is_offered_only_where_the_service_takes_it(
    call: ApiCall,
) -> None:
    assert call.styles[0] is Style.HEADER
    if Style.QUERY in call.styles:
        assert call.method == "GET"
    if Style.FORM in call.styles:
        assert Encoding.FORM in call.encodings


@every_call
def test_its_twin_is_its_twins_twin(call: ApiCall) -> None:
    if call.twin and call.twin in CALLS:
        assert CALLS[call.twin].twin in (call.name, "")
    assert not call.twin or call.twin in CALLS


@every_call
def test_the_kinds_that_may_and_those_nobody_knows_of_are_apart(call: ApiCall) -> None:
    assert not set(call.tokens) & set(call.doubtful)
    if Kind.API_USER in call.tokens and not call.name.startswith("tokens."):
        assert call.scope


@every_call
def test_names_of_parameters_are_told_apart(call: ApiCall) -> None:
    names = [each.name for each in call.parameters]
    assert len(set(names)) == len(names)
    for each in call.parameters:
        assert each.takes is not Takes.CHOICE or each.choices
        assert not each.default or not each.choices or each.default in each.choices


@every_call
def test_it_names_the_section_it_was_taken_from(call: ApiCall) -> None:
    assert call.reference.startswith("cloud-api ")


@every_call
def test_what_it_is_made_of_exists(call: ApiCall) -> None:
    assert all(name in CALLS for name in call.made_of)


def test_calls_that_share_an_endpoint_agree_on_it() -> None:
    contracts = defaultdict(set)
    for call in CALLS.values():
        path = re.sub(r"{[a-z_]+}", "{}", call.path)
        contracts[call.endpoint_name].add((call.method, path, set_of(call), call.scope))
    assert [name for name, seen in contracts.items() if len(seen) > 1] == []


def set_of(call: ApiCall) -> frozenset[Kind]:
    return frozenset(call.tokens)
