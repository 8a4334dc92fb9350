"""One order sent: with its token, renewed once; a read repeated by itself, an act never."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass

from station.cloud.answer import Answer, Auth, Call
from station.cloud.declared import call_of
from station.cloud.grants import Grants
from station.cloud.kinds import Kinds, customer_of
from station.cloud.lanes import Lane
from station.cloud.oauth import PUBLIC, grant_refusal
from station.cloud.reading import expects_json
from station.cloud.refusals import refusal
from station.cloud.tokens import Tokens
from station.domain.calls.order import Order
from station.domain.calls.request import Request
from station.domain.calls.shape import Kind, Style
from station.domain.cloud_errors import (
    CloudUnwell,
    LockedOut,
    RateLimited,
    SecretRefused,
    TokenExpired,
)
from station.domain.errors import StationError
from station.flow.cloud_desk import DeskNews, Tell

_OF_THE_GUARD = (SecretRefused, LockedOut, RateLimited)
"""What it counts, or makes of a refusal."""
TELL: ContextVar[Tell] = ContextVar("TELL", default=lambda _news: None)
"""Who hears of a wait: whoever's order it is, however deep below the wait is."""


def tell(text: str, *, done: int = 0, of: int = 0, wait_s: float = 0.0) -> None:
    TELL.get()(DeskNews(text, done, of, wait_s))


@dataclass(frozen=True, slots=True)
class Sent:
    """An answer, what it was asked with, and the trouble if it is known already."""

    call: Call
    answer: Answer
    kind: Kind | None
    trouble: StationError | None = None


class Sender:
    """Raises everywhere what `CloudDesk.send` does; a refusal is an answer."""

    def __init__(self, token_lane: Lane, tokens: Tokens, grants: Grants, kinds: Kinds) -> None:
        """`token_lane` is that of `grants`."""
        self._token_lane = token_lane
        self._tokens, self._grants, self._kinds = tokens, grants, kinds

    async def send(self, lane: Lane, order: Order, request: Request) -> Sent:
        """A token that has ended is renewed once; what it refused was not done."""
        sent = await self._with_token(lane, order, request)
        if not self._is_expired(sent) or sent.call.auth is None:
            return sent
        self._tokens.drop(sent.call.auth)
        tell(f"{order.call.title}: the cloud no longer accepts the token. Getting a new one.")
        try:
            return await self._with_token(lane, order, request)
        except TokenExpired as expired:
            return Sent(sent.call, sent.answer, sent.kind, expired)

    async def _with_token(self, lane: Lane, order: Order, request: Request) -> Sent:
        kind = self._kinds.chosen(order)
        auth = await self._auth(order, kind)
        call = call_of(order.call.title, order, request, auth)
        if kind is Kind.CLIENT and auth is not None:
            return await self.guarded(call, order.call.budget, credentials_of(order, auth))
        if order.call.is_read and not order.call.reaches_device:
            return Sent(call, await self._read(lane, order, request, call), kind)
        answer, _ = await _exchanged(lane, order, request, call)
        return Sent(call, answer, kind)

    async def _auth(self, order: Order, kind: Kind | None) -> Auth | None:
        if kind is None:
            return None
        if kind is Kind.CLIENT and order.call.uses_public_client:
            return PUBLIC
        return await self._tokens.of_kind(kind, customer_of(order))

    async def _read(self, lane: Lane, order: Order, request: Request, call: Call) -> Answer:
        """Asked again while the cloud is unwell; the last answer counts, if there is one."""
        last: list[Answer] = []

        async def attempt() -> Answer:
            last.clear()
            answer, trouble = await _exchanged(lane, order, request, call)
            last.append(answer)
            if isinstance(trouble, CloudUnwell):
                raise trouble
            return answer

        try:
            return await lane.errands.through_hiccups(attempt)
        except CloudUnwell:
            if not last:
                raise
            return last[0]

    async def guarded(
        self,
        call: Call,
        limit: str,
        credentials: tuple[str, ...],
        refusal_of: Callable[[Call, Answer], StationError] = grant_refusal,
    ) -> Sent:
        """A call with a secret: ten refusals in a row lock the whole site out (cloud-api 3.6).
        Raises what the guard does before anything is sent.
        """
        answers: list[Answer] = []
        session = self._token_lane.session

        def work() -> Answer:
            answers.append(session.exchange(call))
            if not answers[0].is_fine:
                raise refusal_of(call, answers[0])
            return answers[0]

        trouble: StationError | None = None
        await _turn(self._token_lane, limit)
        try:
            await self._grants.once(credentials, work)
        except StationError as refused:
            if not answers:
                raise
            trouble = refused if isinstance(refused, _OF_THE_GUARD) else None
        return Sent(call, answers[0], Kind.CLIENT, trouble)

    @staticmethod
    def _is_expired(sent: Sent) -> bool:
        """A token outside the header may be refused for its place, which no other token mends."""
        if sent.answer.is_fine or sent.kind is Kind.CLIENT or sent.call.style is not Style.HEADER:
            return False
        return isinstance(refusal(sent.call, sent.answer), TokenExpired)


async def _exchanged(
    lane: Lane, order: Order, request: Request, call: Call
) -> tuple[Answer, StationError | None]:
    """In this site's turn, and read in the lane's thread; after "too many" the whole site slows
    down (verdicts R1).
    """
    await _turn(lane, order.call.budget)

    def work() -> tuple[Answer, StationError | None]:
        answer = lane.session.exchange(call)
        is_as_wanted = not expects_json(order, request) or answer.parsed()[0]
        is_well = answer.is_fine and is_as_wanted
        return answer, None if is_well else refusal(call, answer)

    answer, trouble = await lane.errands.run(work)
    if isinstance(trouble, RateLimited):
        await lane.errands.run(lane.errands.budget.slow_down)
    return answer, trouble


async def _turn(lane: Lane, limit: str) -> None:
    await lane.errands.turn(("calls", limit), lambda text, wait_s: tell(text, wait_s=wait_s))


def credentials_of(order: Order, auth: Auth) -> tuple[str, ...]:
    """What the guard knows a log-in by: the account's, or the client's."""
    if order.call.uses_public_client:
        return str(order.value("username")), str(order.value("password"))
    return auth.client_id or "", auth.secret.text
