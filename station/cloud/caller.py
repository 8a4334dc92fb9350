"""One call with its token: renewed once when the cloud refuses it, limits waited out, and an act
whose reply was lost looked for before it is repeated.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from station.cloud.answer import Auth
from station.cloud.errands import BACK_OFF_S, Errands
from station.cloud.grants import Grants
from station.cloud.tokens import Tokens
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import CloudUnwell, ReplyLost, ReplyNotUnderstood, TokenExpired
from station.domain.identity import Customer

Result = TypeVar("Result")

UNSURE = (ReplyLost, CloudUnwell, ReplyNotUnderstood)
"""After these an act may have been done or not."""


class Caller:
    """`call` is a name of tokens.FITTING; `work` runs in the worker's thread."""

    def __init__(self, errands: Errands, tokens: Tokens, grants: Grants) -> None:
        self._errands, self._tokens, self._grants = errands, tokens, grants

    async def read(
        self, call: str, work: Callable[[Auth], Result], *, in_our_product: bool = True
    ) -> Result:
        """A GET: repeated by itself, each repeat told."""

        async def sent(auth: Auth) -> Result:
            return await self._errands.through_hiccups(lambda: self._sent(auth, work))

        return await self._with_token(call, sent, None, in_our_product=in_our_product)

    async def act(
        self,
        call: str,
        work: Callable[[Auth], Result],
        *,
        customer: Customer | None = None,
        in_our_product: bool = True,
    ) -> Result:
        """A POST, PUT or DELETE: sent once. Raises ReplyLost, CloudUnwell, ReplyNotUnderstood
        when it may have been done all the same.
        """

        async def sent(auth: Auth) -> Result:
            return await self._sent(auth, work)

        return await self._with_token(call, sent, customer, in_our_product=in_our_product)

    async def act_and_look(
        self, act: Callable[[], Awaitable[None]], is_done: Callable[[], Awaitable[bool]]
    ) -> None:
        """Act; when unsure look, and act a second and last time only if it was not done. An odd
        reply is looked after, but not acted on again (verdicts R4, R5 and 5.2).
        """
        for is_last in (False, True):
            try:
                return await act()
            except UNSURE as lost:
                self._errands.tell(f"{lost} Looking whether it was done.")
                if await is_done():
                    return None
                if is_last or isinstance(lost, ReplyNotUnderstood):
                    raise
                self._errands.tell("It was not done; doing it once more.")
                await self._errands.clock.sleep(BACK_OFF_S)
        return None

    async def _with_token(
        self,
        call: str,
        sent: Callable[[Auth], Awaitable[Result]],
        customer: Customer | None,
        *,
        in_our_product: bool,
    ) -> Result:
        auth = await self._tokens.for_call(call, customer=customer, in_our_product=in_our_product)
        try:
            return await sent(auth)
        except TokenExpired as expired:
            self._tokens.drop(auth)
            self._errands.tell(f"{expired} Getting a new token.")
        auth = await self._tokens.for_call(call, customer=customer, in_our_product=in_our_product)
        return await sent(auth)

    async def _sent(self, auth: Auth, work: Callable[[Auth], Result]) -> Result:
        if auth.kind == Kind.CLIENT:
            return await self._grants.with_client(lambda: work(auth))
        return await self._errands.within_limits(lambda: self._errands.run(lambda: work(auth)))
