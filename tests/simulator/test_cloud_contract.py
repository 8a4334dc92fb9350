"""The simulated cloud keeps what is declared of each call: it takes the call from those who may
make it, refuses it to all others, and answers in the declared shape.
"""

import pytest

from station.domain.calls.catalogue import CALLS
from station.domain.calls.reply import oddities
from station.domain.calls.shape import ApiCall, Kind
from tests.simulator.cloud_visitor import visiting
from tests.simulator.cloud_walk import Walk

SENT = [call for call in CALLS.values() if not call.made_of]
ALLOWED = [(call, kind) for call in SENT for kind in (call.tokens or (None,))]
REFUSED = [
    (call, kind)
    for call in SENT
    for kind in Kind
    if call.tokens and kind not in call.tokens and kind is not Kind.CLIENT
]


def named(pairs: list[tuple[ApiCall, Kind]] | list[tuple[ApiCall, Kind | None]]) -> list[str]:
    return [f"{call.name} by {kind or 'nobody'}" for call, kind in pairs]


@pytest.mark.parametrize(("call", "kind"), ALLOWED, ids=named(ALLOWED))
async def test_whoever_may_is_answered_in_the_declared_shape(
    call: ApiCall, kind: Kind | None
) -> None:
    async with visiting() as visitor:
        reply = await Walk(visitor, call, kind).make()
    assert 200 <= reply.status < 300, reply.body
    if call.answers is not None and not call.is_stream and reply.status != 204:
        assert list(oddities(reply.body, call.answers)) == []


@pytest.mark.parametrize(("call", "kind"), REFUSED, ids=named(REFUSED))
async def test_whoever_may_not_is_refused(call: ApiCall, kind: Kind) -> None:
    async with visiting() as visitor:
        reply = await Walk(visitor, call, kind).make()
    assert reply.status in (400, 401, 403), reply.body
