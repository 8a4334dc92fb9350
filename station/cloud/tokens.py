"""Which token goes with which call: the one place that decides it (cloud-api 5.3). Tokens are
renewed before they expire, and once after the cloud refused one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from station.cloud.answer import Auth
from station.cloud.errands import Errands
from station.cloud.flights import Flights
from station.cloud.grants import Grants, LogIn
from station.cloud.replies import Token, is_sendable
from station.domain.calls.catalogue import CALLS
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import SignInNeeded, TokenExpired
from station.domain.errors import SecretMissing
from station.domain.identity import Customer, Secret

RENEWED_BEFORE_S = 600.0
"""cloud-api 5.1, rule 7."""
MOST_HELD = 512
"""Tokens in hand; of customers of long ago none is needed any more."""


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
    """Tokens in hand by kind and customer; each is fetched once for all who want it."""

    def __init__(self, errands: Errands, log_in: LogIn, grants: Grants) -> None:
        self._errands, self._log_in, self._grants = errands, log_in, grants
        self._held: dict[tuple[Kind, str], _Held] = {}
        self._flights = Flights()
        self._given = _trimmed(log_in.token)
        self._is_given_spent = False

    @property
    def has_user(self) -> bool:
        return self.has(Kind.USER)

    def has(self, kind: Kind, customer: Customer | None = None) -> bool:
        """Whether we hold a token of this kind, or what it takes to get one. A customer's token
        given by hand is good without the customer's name.
        """
        if self._given is not None and kind is self._log_in.token_kind:
            return True
        match kind:
            case Kind.USER:
                return self._log_in.has_password
            case Kind.CUSTOMER:
                return self._log_in.has_client and customer is not None
            case Kind.API_USER:
                return False
        return self._log_in.has_client

    async def for_call(
        self, call: str, *, customer: Customer | None = None, in_our_product: bool = True
    ) -> Auth:
        """The auth for `call` of FITTING; a product token acts in its own product only. Raises
        SecretMissing, SecretRefused, LockedOut, SignInNeeded, TokenExpired, CustomerRefused, and
        the cloud's trouble.
        """
        kind = self._kind_for(call, customer, in_our_product=in_our_product)
        return await self.of_kind(kind, customer)

    async def of_kind(self, kind: Kind, customer: Customer | None = None) -> Auth:
        """Raises as `for_call`."""
        if kind is Kind.CLIENT:
            return self._log_in.client()
        named = customer if kind is Kind.CUSTOMER else None
        place = (kind, named.name if named is not None else "")
        held = self._held.get(place)
        if held is None or self._is_due(held):
            held = await self._flights.share(place, lambda: self._fetched(kind, named))
            self._keep(place, held)
        return held.auth

    def keep_customer(self, customer: Customer, token: Token) -> None:
        """The token that came with the making of a customer."""
        self._keep((Kind.CUSTOMER, customer.name), self._in_hand(Kind.CUSTOMER, token))

    def holds(self, customer: Customer) -> bool:
        held = self._held.get((Kind.CUSTOMER, customer.name))
        return held is not None and not self._is_due(held)

    def drop(self, auth: Auth) -> None:
        """The cloud refused it: the next call gets another of the same kind."""
        for place, held in list(self._held.items()):
            if held.auth.secret == auth.secret:
                del self._held[place]
        self._is_given_spent = self._is_given_spent or auth.secret == self._given

    def _keep(self, place: tuple[Kind, str], held: _Held) -> None:
        self._held[place] = held
        if len(self._held) > MOST_HELD:
            oldest = next(each for each in self._held if each[0] is Kind.CUSTOMER)
            del self._held[oldest]

    def _kind_for(self, call: str, customer: Customer | None, *, in_our_product: bool) -> Kind:
        """The first that fits and that we can have."""
        for kind in FITTING[call]:
            if kind is Kind.PRODUCT and not in_our_product:
                continue
            if kind is Kind.USER or self.has(kind, customer):  # a user may still sign in
                return kind
        raise SecretMissing(f"No token that was given may do this ({call}).")

    async def _fetched(self, kind: Kind, customer: Customer | None) -> _Held:
        """The given token while the cloud takes it, then a new one."""
        is_given = self._given is not None and kind is self._log_in.token_kind
        is_good = is_given and not self._is_given_spent
        if self._given is not None and is_good and not (customer and self._log_in.has_client):
            return self._by_hand(self._given, kind)
        if kind is Kind.USER and (self._log_in.has_password or not is_given):
            return self._in_hand(kind, await self._grants.user())
        if kind is Kind.CUSTOMER and customer is not None:
            return self._in_hand(kind, await self._grants.customer(customer))
        if kind is Kind.PRODUCT and (self._log_in.has_client or not is_given):
            return self._in_hand(kind, await self._grants.product())
        if is_given:
            whose = "account's" if kind is Kind.USER else f"{kind}'s"
            raise TokenExpired(f"The cloud no longer accepts the {whose} token.")
        raise SecretMissing(f"No {kind} token was given.")

    @staticmethod
    def _by_hand(given: Secret, kind: Kind) -> _Held:
        if not is_sendable(given.text):
            raise SignInNeeded("The token that was given holds characters that no token has.")
        return _Held(Auth(kind, given))

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
