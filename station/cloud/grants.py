"""Gets tokens from the cloud: under guard, and with a person's one-time code where needed."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from station.cloud.answer import Answer, Auth
from station.cloud.errands import Errands
from station.cloud.guard import MOST_REFUSALS, NotOurTurn
from station.cloud.replies import Token
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import LockedOut, RateLimited, SecretRefused, SignInNeeded
from station.domain.errors import SecretMissing
from station.domain.identity import Customer, Secret
from station.domain.questions import ONE_TIME_CODE
from station.flow.ports import Ask

Result = TypeVar("Result")

_CODE_TRIES = 2
_CALLS, _TOKENS = ("calls",), ("calls", "tokens")
"""The limits they count against (cloud-api 3.6)."""
_TURN_AGAIN_S = 0.05
_TURN_TRIES = 600
"""For half a minute: longer than any token call takes, so the one before us hangs."""


@dataclass(frozen=True, slots=True)
class LogIn:
    """What was given to log in with; any part may be wanting. `token_kind` says whose `token`
    is, which was given by hand.
    """

    client_id: str | None = None
    client_secret: Secret | None = None
    token: Secret | None = None
    username: str | None = None
    password: Secret | None = None
    token_kind: Kind = Kind.USER

    @property
    def has_client(self) -> bool:
        return bool(self.client_id and self.client_secret)

    @property
    def has_password(self) -> bool:
        return bool(self.username and self.password)

    def client(self) -> Auth:
        """Raises SecretMissing."""
        if not self.client_id or not self.client_secret:
            raise SecretMissing("The product's client and its secret are needed for this.")
        return Auth("client", self.client_secret, self.client_id)


class Grants:
    """Raises everywhere SecretRefused, LockedOut, and the cloud's trouble. A refusal is never
    repeated with the same secret.
    """

    def __init__(self, errands: Errands, log_in: LogIn, ask: Ask) -> None:
        self._errands, self._log_in, self._ask = errands, log_in, ask
        self._doubt = asyncio.Lock()
        self._side_by_side = asyncio.Semaphore(MOST_REFUSALS)

    async def product(self) -> Token:
        """Raises SecretMissing."""
        client, desk = self._log_in.client(), self._errands.desk
        return await self.with_client(lambda: desk.product_token(client), _TOKENS)

    async def customer(self, customer: Customer) -> Token:
        """Raises SecretMissing, CustomerRefused."""
        client, desk = self._log_in.client(), self._errands.desk
        return await self.with_client(lambda: desk.customer_token(client, customer), _TOKENS)

    async def user(self) -> Token:
        """By password, and by one-time code where the account has one. Raises SignInNeeded."""
        username, password = self._log_in.username, self._log_in.password
        if not username or not password:
            raise SignInNeeded("An account's token is needed for this, and none was given.")
        desk, sent = self._errands.desk, password
        given = await self._guarded((username, password.text), lambda: desk.log_in(username, sent))
        return given if isinstance(given, Token) else await self._by_code(given)

    async def with_client(
        self, work: Callable[[], Result], limits: tuple[str, ...] = _CALLS
    ) -> Result:
        """Any call that the client's id and secret go with. Raises SecretMissing."""
        client = self._log_in.client()
        return await self._guarded((client.client_id or "", client.secret.text), work, limits)

    async def once(self, credentials: tuple[str, ...], work: Callable[[], Result]) -> Result:
        """A token call whose refusal `work` raises; rate limits are not waited out."""
        return await self._in_turn(credentials, work)

    async def _by_code(self, mfa_token: Secret) -> Token:
        """Ask for the one-time code, once more if it was wrong; the same one is not sent twice."""
        tried: set[str] = set()
        for _ in range(_CODE_TRIES):
            code = (await self._ask(ONE_TIME_CODE)).strip()
            if code in tried:
                break
            tried.add(code)
            try:
                return await self._second_factor(mfa_token, code)
            except SecretRefused as refused:
                self._errands.tell(str(refused))
        raise SignInNeeded("The one-time code was not accepted.")

    async def _second_factor(self, mfa_token: Secret, code: str) -> Token:
        desk = self._errands.desk
        return await self._guarded((), lambda: desk.second_factor(mfa_token, code))

    async def _guarded(
        self,
        credentials: tuple[str, ...],
        work: Callable[[], Result],
        limits: tuple[str, ...] = _TOKENS,
    ) -> Result:
        return await self._errands.within_limits(lambda: self._in_turn(credentials, work), limits)

    async def _in_turn(self, credentials: tuple[str, ...], work: Callable[[], Result]) -> Result:
        """One after the other, as long as nobody knows whether they are right; then no more at
        once than may be refused, since even what was right may end (verdicts T4).
        """
        guard = self._errands.guard
        if not guard.knows(*credentials):
            async with self._doubt:
                if not guard.knows(*credentials):
                    return await self._before_others(credentials, work)
        async with self._side_by_side:
            return await self._before_others(credentials, work)

    async def _before_others(
        self, credentials: tuple[str, ...], work: Callable[[], Result]
    ) -> Result:
        """In turns with the other processes of this computer."""
        errands = self._errands
        for _ in range(_TURN_TRIES):
            with suppress(NotOurTurn):
                return await errands.run(lambda: self._asked_alone(credentials, work))
            await errands.clock.sleep(_TURN_AGAIN_S)
        return await errands.run(lambda: self._asked(credentials, work))

    def _asked_alone(self, credentials: tuple[str, ...], work: Callable[[], Result]) -> Result:
        """Raises NotOurTurn."""
        with self._errands.guard.turn(*credentials):
            return self._asked(credentials, work)

    def _asked(self, credentials: tuple[str, ...], work: Callable[[], Result]) -> Result:
        """In the worker's thread: the guard's file is read and written there too."""
        guard = self._errands.guard
        guard.check(*credentials)
        try:
            granted = work()
        except SecretRefused:
            guard.was_refused(*credentials)
            raise
        except LockedOut:
            guard.was_locked_out()
            raise
        except RateLimited as limited:
            if not guard.has_refusals:
                raise
            guard.was_locked_out()  # refused before, now turned away: that is the lock-out
            raise LockedOut(str(limited), seen=limited.seen) from limited
        if isinstance(granted, Token | Answer):
            guard.was_accepted(*credentials)
        return granted
