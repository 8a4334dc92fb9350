"""Which token goes with which call: the one place that decides it (cloud-api 5.3). Tokens are
renewed before they expire, and once after the cloud refused one.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from station.cloud.answer import Auth
from station.cloud.errands import Errands
from station.cloud.grants import Grants, LogIn
from station.cloud.replies import Token, is_sendable
from station.domain.calls.catalogue import CALLS
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import SignInNeeded, TokenExpired
from station.domain.errors import SecretMissing
from station.domain.identity import Customer, Secret

RENEWED_BEFORE_S = 600.0
"""cloud-api 5.1, rule 7."""


FITTING: Mapping[str, tuple[Kind, ...]] = MappingProxyType(
    {call.endpoint_name: call.tokens for call in CALLS.values()}
)
"""Per endpoint, the kinds that may, the narrowest first: as the calls are declared."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A token in hand; `renewed_at_s` None: it never expires as far as we know."""

    auth: Auth
    renewed_at_s: float | None = None


class Tokens:
    """Tokens in hand by kind and customer; each is fetched by one caller at a time."""

    def __init__(self, errands: Errands, log_in: LogIn, grants: Grants) -> None:
        self._errands, self._log_in, self._grants = errands, log_in, grants
        self._held: dict[tuple[Kind, str], _Held] = {}
        self._turns: defaultdict[tuple[Kind, str], asyncio.Lock] = defaultdict(asyncio.Lock)
        self._given = _trimmed(log_in.user_token)
        self._is_given_spent = False

    @property
    def has_user(self) -> bool:
        return self._given is not None or self._log_in.has_password

    async def for_call(
        self, call: str, *, customer: Customer | None = None, in_our_product: bool = True
    ) -> Auth:
        """The auth for `call` of FITTING; a product token acts in its own product only. Raises
        SecretMissing, SecretRefused, LockedOut, SignInNeeded, TokenExpired, CustomerRefused, and
        the cloud's trouble.
        """
        kind = self._kind_for(call, customer, in_our_product=in_our_product)
        if kind is Kind.CLIENT:
            return self._log_in.client()
        place = (kind, customer.name if customer is not None and kind is Kind.CUSTOMER else "")
        async with self._turns[place]:
            held = self._held.get(place)
            if held is None or self._is_due(held):
                held = await self._fetched(kind, customer)
                self._held[place] = held
        return held.auth

    def keep_customer(self, customer: Customer, token: Token) -> None:
        """The token that came with the making of a customer."""
        self._held[Kind.CUSTOMER, customer.name] = self._in_hand(Kind.CUSTOMER, token)

    def holds(self, customer: Customer) -> bool:
        held = self._held.get((Kind.CUSTOMER, customer.name))
        return held is not None and not self._is_due(held)

    def drop(self, auth: Auth) -> None:
        """The cloud refused it: the next call gets another of the same kind."""
        for place, held in list(self._held.items()):
            if held.auth.secret == auth.secret:
                del self._held[place]
        self._is_given_spent = self._is_given_spent or auth.secret == self._given

    def _kind_for(self, call: str, customer: Customer | None, *, in_our_product: bool) -> Kind:
        """The first that fits and that we can have."""
        for kind in FITTING[call]:
            if kind is Kind.PRODUCT and not (in_our_product and self._log_in.has_client):
                continue
            if kind is Kind.CUSTOMER and customer is None:
                continue
            return kind
        raise SecretMissing(f"No token that was given may do this ({call}).")

    async def _fetched(self, kind: Kind, customer: Customer | None) -> _Held:
        if kind is Kind.USER:
            return await self._user()
        if kind is Kind.CUSTOMER and customer is not None:
            return self._in_hand(kind, await self._grants.customer(customer))
        return self._in_hand(kind, await self._grants.product())

    async def _user(self) -> _Held:
        """The given token while the cloud takes it, then a log-in."""
        if self._given is not None and not self._is_given_spent:
            if not is_sendable(self._given.text):
                raise SignInNeeded("The account's token holds characters that no token has.")
            return _Held(Auth(Kind.USER, self._given))
        if self._given is not None and not self._log_in.has_password:
            raise TokenExpired("The cloud no longer accepts the account's token.")
        return self._in_hand(Kind.USER, await self._grants.user())

    def _in_hand(self, kind: Kind, token: Token) -> _Held:
        auth = Auth(kind, token.secret)
        if token.life_s is None:
            return _Held(auth)
        margin_s = min(RENEWED_BEFORE_S, token.life_s / 2)
        return _Held(auth, self._errands.clock.now() + token.life_s - margin_s)

    def _is_due(self, held: _Held) -> bool:
        return held.renewed_at_s is not None and self._errands.clock.now() >= held.renewed_at_s


def _trimmed(token: Secret | None) -> Secret | None:
    """A line end comes along when a token is read from a file."""
    return Secret(token.text.strip()) if token is not None and token.text.strip() else None
