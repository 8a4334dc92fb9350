"""Every declared call through the desk to the simulated cloud: taken, and its reply as declared."""

from dataclasses import replace

import pytest

from station.cloud.desk import CloudDesk, DeskHands
from station.cloud.grants import LogIn
from station.domain.calls.catalogue import CALLS
from station.domain.calls.shape import ApiCall, Kind
from station.domain.identity import Secret
from station.domain.questions import Question
from station.flow.cloud_desk import DeskAccount, PastCall
from tests.simulator.cloud_visitor import Visitor, visiting
from tests.simulator.cloud_walk import CUSTOMER, Walk

SENT = [call for call in CALLS.values() if not call.is_stream]
WAYS = [(call, kind) for call in SENT for kind in (call.tokens or (None,))]


async def nobody(_question: Question) -> str:
    raise AssertionError("nobody is asked")


def desk_of(visitor: Visitor, token: str, kind: Kind | None, past: list[PastCall]) -> CloudDesk:
    books = visitor.books
    given = Kind.API_USER if kind is Kind.API_USER else Kind.USER
    client_id, secret = books.client
    account = DeskAccount(visitor.server.url, str(books.product_id), client_id, given_kind=given)
    log_in = LogIn(client_id, Secret(secret), Secret(token), token_kind=given)
    hands = DeskHands(nobody, visitor.clock, past.append, lambda: past, lambda *_: None)
    return CloudDesk(account, log_in, hands)


@pytest.mark.parametrize(
    ("call", "kind"), WAYS, ids=[f"{call.name} by {kind or 'nobody'}" for call, kind in WAYS]
)
async def test_each_call_is_answered_as_declared_and_leaves_no_secret(
    call: ApiCall, kind: Kind | None
) -> None:
    past: list[PastCall] = []
    async with visiting() as visitor:
        walk = Walk(visitor, call, kind)
        order = replace(await walk.order(), kind=kind)
        if kind is Kind.CUSTOMER:
            order = replace(order, customer=CUSTOMER)
        token = walk.api_user_token() if kind is Kind.API_USER else visitor.books.user.token
        desk = desk_of(visitor, token, kind, past)
        try:
            reply = await desk.send(order, lambda _: None)
        finally:
            await desk.close()
    assert reply.trouble is None, reply.trouble
    assert reply.kind == (kind if call.tokens else None)
    assert reply.oddities == ()
    secrets = [each.secret.text for each in reply.kept] + [token]
    told = f"{reply!r} {reply.text} {past!r}"
    assert not any(secret in told for secret in secrets)
    if call.secrets and call.name != "serials.info":
        assert reply.kept
