"""The scopes that an API user can be given are those that calls ask for."""

from station.domain.calls.catalogue import CALLS
from station.domain.calls.scopes import PRESETS, SCOPES
from station.simulator.cloud_scopes import is_scope


def test_every_scope_that_a_call_needs_can_be_chosen() -> None:
    assert {call.scope for call in CALLS.values() if call.scope} <= set(SCOPES)


def test_the_service_knows_every_scope_that_can_be_chosen() -> None:
    assert [scope for scope in SCOPES if not is_scope(scope)] == []


def test_the_sets_are_made_of_them() -> None:
    assert all(set(scopes) <= set(SCOPES) for scopes in PRESETS.values())
    assert not any(scope.endswith(":remove") for scope in PRESETS["Only look"])
