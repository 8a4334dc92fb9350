"""The gauge's figures."""

from station.domain.calls.catalogue import CALLS
from station.domain.calls.limits import LIMITS, OUR_SHARE, Budget, Used


def test_every_call_counts_against_a_limit_that_exists() -> None:
    assert {call.budget for call in CALLS.values()} <= {limit.name for limit in LIMITS}


def test_units_per_hour_come_from_our_share_of_all_calls() -> None:
    lines = tuple(Used(limit, 0, int(limit.most * OUR_SHARE)) for limit in LIMITS)
    assert Budget(lines).units_per_hour == int(6_000 / 6.2 * 12)
