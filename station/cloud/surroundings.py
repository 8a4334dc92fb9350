"""What our account sees around a device: who we are, our other products, our customers. Read
rarely, once for all who ask, and kept for a while: it is the same for every unit of a batch.
"""

from station.cloud.caller import Caller
from station.cloud.client import CloudClient
from station.cloud.flights import Flights
from station.cloud.replies import Page
from station.domain.cloud_errors import CloudRefused, TokenLacksScope
from station.domain.identity import Customer
from station.domain.unit import Product
from station.flow.ports import Clock

_HIT_KEPT_S, _MISS_KEPT_S = 30.0, 5.0
"""A stranger may become a customer any time; a customer rarely stops being one."""
_MOST_PAGES = 200


class Surroundings:
    """For the recipe's `product`."""

    def __init__(self, caller: Caller, client: CloudClient, clock: Clock, product: str) -> None:
        self._caller, self._client, self._clock = caller, client, clock
        self._slug = product
        self._flights = Flights()
        self._product: Product | None = None
        self._account: Customer | None = None
        self._others: tuple[Product, ...] | None = None
        self._customers: frozenset[str] = frozenset()
        self._listed_at_s = float("-inf")

    async def product(self, *, again: bool = False) -> Product:
        """Read once, unless wanted `again`. Raises ProductUnknown."""
        if self._product is None or again:
            self._product = await self._flights.share("product", self._read_product)
        return self._product

    async def account(self) -> Customer:
        """Raises SignInNeeded, TokenExpired."""
        if self._account is None:
            self._account = await self._flights.share("account", self._read_account)
        return self._account

    async def has_customer(self, name: str) -> bool:
        """Whether the list knows `name`: only customers that own a device are in it (2.14.1)."""
        wanted = name.strip().lower()
        age_s = self._clock.now() - self._listed_at_s
        if age_s > (_HIT_KEPT_S if wanted in self._customers else _MISS_KEPT_S):
            await self._flights.share("customers", self._read_customers)
        return wanted in self._customers

    async def other_products(self) -> tuple[Product, ...]:
        """All that the account sees, its organizations' too, without the recipe's."""
        if self._others is None:
            self._others = await self._flights.share("others", self._read_others)
        return self._others

    async def _read_product(self) -> Product:
        return await self._caller.read(
            "products.info", lambda auth: self._client.product(auth, self._slug)
        )

    async def _read_account(self) -> Customer:
        return Customer.parse(await self._caller.read("user.get", self._client.username))

    async def _read_others(self) -> tuple[Product, ...]:
        found = await self._caller.read("products.list", self._client.products)
        for organization in await self._organizations():
            found += await self._products_of(organization)
        ours = await self.product()
        by_number = {other.number: other for other in found if other.number != ours.number}
        return tuple(by_number.values())

    async def _organizations(self) -> tuple[str, ...]:
        """None when the token may not see them: then they are not ours to look in."""
        try:
            return await self._caller.read("orgs.list", self._client.organizations)
        except (TokenLacksScope, CloudRefused):
            return ()

    async def _products_of(self, organization: str) -> tuple[Product, ...]:
        try:
            return await self._caller.read(
                "orgs.products", lambda auth: self._client.organization_products(auth, organization)
            )
        except (TokenLacksScope, CloudRefused):
            return ()

    async def _read_customers(self) -> None:
        names: set[str] = set()
        for number in range(1, _MOST_PAGES + 1):
            page = await self._customers_on(number)
            names.update(page.items)
            if number >= page.pages or not page.items:
                break
        self._customers = frozenset(names)
        self._listed_at_s = self._clock.now()

    async def _customers_on(self, number: int) -> Page:
        return await self._caller.read(
            "customers.list", lambda auth: self._client.customers(auth, self._slug, number)
        )
