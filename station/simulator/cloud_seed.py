"""The people and products a simulated cloud begins with. Every secret is invented."""

from dataclasses import dataclass
from typing import NamedTuple

from station.simulator.cloud_people import (
    Account,
    ApiUser,
    OAuthClient,
    Organization,
    People,
    Product,
)
from station.simulator.cloud_secrets import Mint

PUBLIC_PAIRS = ("particle", "particle-api", "particle-cli")
"""Client ids that log a person in; each is its own secret (cloud-api 2.2)."""


class SeedUser(NamedTuple):
    """How the owner of the main product signs in."""

    username: str
    password: str
    token: str

    def __repr__(self) -> str:
        return f"SeedUser({self.username!r})"


class SeedClient(NamedTuple):
    """A two-legged client of a product."""

    id: str
    secret: str

    def __repr__(self) -> str:
        return f"SeedClient({self.id!r})"


@dataclass(frozen=True, slots=True)
class Seed:
    """What was made. Besides the main product: a second of ours, a stranger's, one of an org."""

    maker: Account
    grace: Account
    product: Product
    other_product: Product
    strangers_product: Product
    org_product: Product
    organization: Organization
    api_user: ApiUser


def sow(people: People, mint: Mint, platform_id: int) -> Seed:
    """Fill an empty cloud."""
    maker = _account(people, mint, "maker@example.com")
    _account(people, mint, "mate@example.com")
    grace = _account(people, mint, "grace@example.com")
    careful = _account(people, mint, "careful@example.com")
    careful.otp, careful.recovery_code = "123456", "recover-me-once"
    _account(people, mint, "sso@example.com").signs_in_elsewhere = True
    for pair in PUBLIC_PAIRS:
        people.clients[pair] = OAuthClient(pair, secret=pair)
    organization = Organization(mint.hex_id(), "bench-works", "Bench Works")
    organization.team.add(maker.username)
    organization.admins.add(maker.username)
    people.organizations.append(organization)
    strangers = Organization(mint.hex_id(), "elsewhere", "Elsewhere", {grace.username})
    strangers.admins.add(grace.username)
    people.organizations.append(strangers)
    ours = {maker.username, "mate@example.com"}
    product = Product(9319, "stationtest-v100", "Station test", platform_id, maker, ours)
    other = Product(9320, "stationtest-v200", "Station test 2", platform_id, maker, set(ours))
    strange = Product(7001, "elsewhere-v1", "Elsewhere", platform_id, grace, {grace.username})
    of_org = Product(9400, "bench-works-v1", "Bench Works 1", platform_id, maker)
    of_org.organization = organization
    for each in (product, other, strange, of_org):
        people.products[each.number] = each
        client_id = f"station-{each.number}"
        people.clients[client_id] = OAuthClient(
            client_id, mint.token(), each.number, name="station"
        )
    scopes = frozenset({"devices:get", "devices:list", "events:get", "products:get"})
    api_user = ApiUser("stationtest+abc123@api.particle.io", "station 3", product.number, scopes)
    people.api_users[api_user.username] = api_user
    return Seed(maker, grace, product, other, strange, of_org, organization, api_user)


def _account(people: People, mint: Mint, username: str) -> Account:
    account = Account(username, mint.token()[:16], mint.hex_id())
    people.accounts[username] = account
    return account
