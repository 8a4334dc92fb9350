"""Whose a device becomes: customers, claim codes, claims by REST."""

from station.cloud.caller import UNSURE, Caller
from station.cloud.client import CloudClient
from station.cloud.errands import Tell
from station.cloud.flights import Flights
from station.cloud.tokens import Tokens
from station.domain.cloud_errors import (
    CloudRefused,
    CloudUnwell,
    CustomerRefused,
    ReplyLost,
    TokenLacksScope,
)
from station.domain.errors import StationError
from station.domain.identity import Customer
from station.flow.ports import PromisedCode

_MAKING_TRIES = 2


class Owners:
    """For the recipe's `product`, a number or a slug."""

    def __init__(
        self, caller: Caller, client: CloudClient, tokens: Tokens, product: str, tell: Tell
    ) -> None:
        self._caller, self._client, self._tokens = caller, client, tokens
        self._slug, self._tell = product, tell
        self._flights = Flights()

    async def expect(self, customer: Customer) -> bool:
        """True when made anew. No list shows a new customer, so a token for it is the only proof
        that it exists (cloud-api 2.14.1); it is looked for before a second making. Of many units
        of one customer the first makes it.
        """
        is_first = False

        async def make_or_find() -> bool:
            nonlocal is_first
            is_first = True
            return not self._tokens.holds(customer) and await self._made(customer)

        is_made = await self._flights.share(customer.name, make_or_find)
        return is_made and is_first

    async def _made(self, customer: Customer) -> bool:
        lost: StationError | None = None
        for _ in range(_MAKING_TRIES):
            try:
                await self._make(customer)
            except (CloudRefused, TokenLacksScope) as refused:
                await self._take_token(customer, refused)
                return lost is not None
            except UNSURE as unsure:
                lost = unsure
                self._tell(f"{unsure} Looking whether the customer was made.")
                if await self._exists(customer):
                    return True
            else:
                return True
        raise lost or CustomerRefused()

    async def new_code(self, owner: Customer | None) -> PromisedCode:
        """A code whose reply was lost was never delivered and dies in its hour: asking for
        another is safe (verdicts 5.2).
        """
        try:
            return await self._code(owner)
        except (ReplyLost, CloudUnwell) as lost:
            self._tell(f"{lost} A code that never came is worth nothing; asking for another.")
        return await self._code(owner)

    async def _make(self, customer: Customer) -> None:
        token = await self._caller.act(
            "customers.create",
            lambda auth: self._client.create_customer(auth, self._slug, customer),
        )
        self._tokens.keep_customer(customer, token)

    async def _take_token(self, customer: Customer, refused: StationError) -> None:
        """Refused because it exists: then there is a token for it. Raises CustomerRefused."""
        try:
            await self._token(customer)
        except CustomerRefused as unknown:
            seen = (*refused.seen, str(unknown))
            raise CustomerRefused(str(refused), seen=seen) from unknown

    async def _exists(self, customer: Customer) -> bool:
        try:
            await self._token(customer)
        except CustomerRefused:
            return False
        return True

    async def _token(self, customer: Customer) -> None:
        """Have it in hand. Raises CustomerRefused."""
        await self._tokens.for_call("claim-codes.product", customer=customer)

    async def _code(self, owner: Customer | None) -> PromisedCode:
        if owner is None:
            return await self._caller.act("claim-codes.account", self._client.account_claim_code)
        return await self._caller.act(
            "claim-codes.product",
            lambda auth: self._client.customer_claim_code(auth, self._slug),
            customer=owner,
        )
