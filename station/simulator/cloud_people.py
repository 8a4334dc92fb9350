"""Who there is: accounts, customers, API users, and the products and clients that are theirs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Account:
    """A person's own account, named by its e-mail address."""

    username: str
    password: str = field(repr=False)
    hex_id: str
    otp: str | None = field(default=None, repr=False)
    """The six digits of the second step; None when the account has none."""
    recovery_code: str | None = field(default=None, repr=False)
    signs_in_elsewhere: bool = False
    """A single-sign-on account: the password grant is refused."""


@dataclass(slots=True, eq=False)
class ProductCustomer:
    """A customer of one product. `username` is the text it was created with, in lower case."""

    username: str
    product_id: int
    hex_id: str
    password: str | None = field(default=None, repr=False)
    has_claimed: bool = False
    """Only then the list shows it (cloud-api 2.14.1)."""
    is_deleted: bool = False


Owner = Account | ProductCustomer


@dataclass(slots=True, eq=False)
class Organization:
    hex_id: str
    slug: str
    name: str
    team: set[str] = field(default_factory=set)
    admins: set[str] = field(default_factory=set)
    """Those of the team who may see the bills and make API users."""


@dataclass(slots=True, eq=False)
class Product:
    """`team` holds usernames; an organization's product has its organization's team."""

    number: int
    slug: str
    name: str
    platform_id: int
    owner: Account
    team: set[str] = field(default_factory=set)
    organization: Organization | None = None
    takes_protected: bool = False
    description: str = ""
    groups: list[str] = field(default_factory=list)

    def has_member(self, username: str) -> bool:
        if self.organization is not None and username in self.organization.team:
            return True
        return username in self.team

    @property
    def members(self) -> set[str]:
        return self.team | (self.organization.team if self.organization else set())


@dataclass(slots=True, eq=False)
class OAuthClient:
    """`product_id` is None for the public pairs that log people in (cloud-api 2.2).

    It is None too for an account's own clients, which have an `owner`: they mint no product
    tokens (cloud-api 2.15).
    """

    client_id: str
    secret: str = field(repr=False)
    product_id: int | None = None
    owner: Account | None = None
    name: str = ""
    kind: str = "installed"
    redirect_uri: str | None = None
    scope: str | None = None


@dataclass(slots=True, eq=False)
class ApiUser:
    """A programme's account: the listed scopes in one product or organization, no more."""

    username: str
    friendly_name: str
    product_id: int | None
    scopes: frozenset[str]
    organization: Organization | None = None

    def reaches(self, product: Product) -> bool:
        if self.organization is not None:
            return product.organization is self.organization
        return self.product_id == product.number


class People:
    """Everybody the service knows, found by the names it is asked with."""

    def __init__(self) -> None:
        self.accounts: dict[str, Account] = {}
        self.products: dict[int, Product] = {}
        self.organizations: list[Organization] = []
        self.clients: dict[str, OAuthClient] = {}
        self.api_users: dict[str, ApiUser] = {}
        self._customers: dict[tuple[int, str], ProductCustomer] = {}

    def account(self, username: str) -> Account | None:
        return self.accounts.get(username.strip().lower())

    def product(self, id_or_slug: str) -> Product | None:
        if id_or_slug.isdecimal():
            return self.products.get(int(id_or_slug))
        return next((p for p in self.products.values() if p.slug == id_or_slug.lower()), None)

    def organization(self, id_or_slug: str) -> Organization | None:
        wanted = id_or_slug.lower()
        return next((o for o in self.organizations if wanted in (o.hex_id, o.slug)), None)

    def customer(self, product_id: int, name: str) -> ProductCustomer | None:
        return self._customers.get((product_id, name.strip().lower()))

    def customers_of(self, product_id: int) -> Iterator[ProductCustomer]:
        return (c for (number, _), c in self._customers.items() if number == product_id)

    def add_customer(self, customer: ProductCustomer) -> None:
        self._customers[customer.product_id, customer.username] = customer

    def drop_customer(self, customer: ProductCustomer) -> None:
        customer.is_deleted = True
        del self._customers[customer.product_id, customer.username]

    def free_number(self) -> int:
        """Of a product still to be made: above all there are, and above 9400."""
        return max(9400, *self.products) + 1

    def products_of(self, username: str) -> Iterable[Product]:
        return [p for p in self.products.values() if p.has_member(username)]
